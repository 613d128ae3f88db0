package io.asyncfacade.processor.reader.types;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.palantir.javapoet.ClassName;
import java.lang.reflect.Proxy;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

class PlannedAdaptersTest {
    private final PlannedAdapters planned = new PlannedAdapters();
    private final TypeElement api = type();
    private final TypeElement other = type();

    /** A type that equals itself alone. */
    private static TypeElement type() {
        return (TypeElement) Proxy.newProxyInstance(
                PlannedAdaptersTest.class.getClassLoader(),
                new Class<?>[] {TypeElement.class},
                (self, method, arguments) -> method.getName().equals("equals") ? self == arguments[0] : 0);
    }

    private TypeElement found(String module, String name) {
        PlannedAdapters.Adapter adapter = planned.find(module, name);
        assertNotNull(adapter, name);
        return adapter.source();
    }

    @Test
    void aNameWithoutAPackageMeansTheOnlyAdapterOfThatName() {
        planned.add("", ClassName.get("app", "ApiAsync"), api);
        planned.add("", ClassName.get("app", "OtherAsync"), other);

        assertEquals(api, found("", "ApiAsync"));
        assertNull(planned.find("", "ThirdAsync"));
    }

    @Test
    void aNameWithItsPackageMeansTheAdapterInThatPackage() {
        planned.add("", ClassName.get("app", "ApiAsync"), api);
        planned.add("", ClassName.get("other", "ApiAsync"), other);

        assertEquals(api, found("", "app.ApiAsync"));
        assertEquals(other, found("", "other.ApiAsync"));
        assertNull(planned.find("", "third.ApiAsync"));
    }

    @Test
    void aNameThatTwoPackagesHaveIsLeftOpen() {
        planned.add("", ClassName.get("app", "ApiAsync"), api);
        planned.add("", ClassName.get("other", "ApiAsync"), other);

        assertNull(planned.find("", "ApiAsync"));
    }

    @Test
    void ofOneNameInTwoModulesTheOwnIsMeant() {
        planned.add("a", ClassName.get("app", "ApiAsync"), api);
        planned.add("b", ClassName.get("app", "ApiAsync"), other);

        assertEquals(api, found("a", "ApiAsync"));
        assertEquals(other, found("b", "app.ApiAsync"));
        assertNull(planned.find("c", "ApiAsync"));
    }

    @Test
    void theAdapterOfAnotherModuleIsMeantWhereTheOwnHasNone() {
        planned.add("a", ClassName.get("app", "ApiAsync"), api);

        assertEquals(api, found("b", "app.ApiAsync"));
    }

    @Test
    void aPackageOfAModuleHasWhatIsPlannedThere() {
        planned.add("a", ClassName.get("app", "ApiAsync"), api);

        assertTrue(planned.has("a", "app", "ApiAsync"));
        assertFalse(planned.has("b", "app", "ApiAsync"));
        assertFalse(planned.has("a", "other", "ApiAsync"));
        assertFalse(planned.has("a", "app", "OtherAsync"));
    }

    @Test
    void whatIsGivenUpIsPlannedNoMore() {
        ClassName name = ClassName.get("app", "ApiAsync");
        planned.add("", name, api);

        assertFalse(planned.remove(name, other));
        assertFalse(planned.remove(ClassName.get("app", "OtherAsync"), api));
        assertEquals(api, found("", "ApiAsync"));
        assertTrue(planned.remove(name, api));
        assertNull(planned.find("", "ApiAsync"));
        assertFalse(planned.remove(name, api));
    }
}
