package io.asyncfacade.processor.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.asyncfacade.processor.compilers.Build;
import io.asyncfacade.processor.compilers.Compiler;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Type-use annotations reach the adapter's class file, once and where they stood: reflection reads the same method of
 * the blocking interface and of the adapter, below the future.
 */
class AnnotatedTypesTest {
    private static final List<String> METHODS = List.of(
            "@Nullable String plain(@Nullable String)",
            "String qualified(Thread.@Nullable State)",
            "String @Nullable [] array(String @Nullable [])",
            "@Nullable String[] elements(@Nullable String[])",
            "@Nullable String @Nullable [][] outerArray(@Nullable String[] @Nullable [])",
            "List<@Nullable String> argument(List<List<@Nullable String>>)",
            "List<? extends @Nullable String> upper(List<? super @Nullable String>)",
            "List<?> anything(List<? super @Nullable Object>)",
            "Map.@Nullable Entry<K, V> nested(Map.@Nullable Entry<K, @Nullable V>)",
            "Outer<@Nullable K>.@Nullable Inner inner(Outer<K>.Inner)",
            "<T extends @Nullable Object> T bound(@Nullable T)",
            "<T extends @Nullable Number & @Nullable Comparable<T>> List<T> bounds(T)",
            "<@Nullable T> List<T> parameter(T)",
            "String varargs(@Nullable String...)",
            "String varargsArray(String @Nullable ...)",
            "@Size int primitive(@Size long)",
            "@Size @Nullable String both(@Nullable @Size String)",
            "int @Size [] primitives(@Size int[])");

    @TempDir
    Path dir;

    @ParameterizedTest
    @EnumSource
    void adapterHasTheTypesOfTheInterface(Compiler compiler) throws ReflectiveOperationException {
        ClassLoader loader = compiled(compiler);

        assertEquals(lines(METHODS.stream()), lines(methods(loader.loadClass("app.Api"), false)));
        assertEquals(lines(METHODS.stream()), lines(methods(loader.loadClass("app.ApiAsync"), true)));
    }

    private ClassLoader compiled(Compiler compiler) {
        StringBuilder api = new StringBuilder("""
                package app;

                import java.util.List;
                import java.util.Map;
                import org.jspecify.annotations.Nullable;

                @io.asyncfacade.AsyncFacade
                public interface Api<K, V> {
                """);
        METHODS.forEach(method ->
                api.append(method, 0, method.length() - 1).append(" x);").append('\n'));
        return Build.with(compiler, dir)
                .source(api + "}\nclass Outer<T> { class Inner {} }\n")
                .source("""
                        package app;

                        import java.lang.annotation.*;

                        @Retention(RetentionPolicy.RUNTIME)
                        @Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.PARAMETER})
                        public @interface Size {}
                        """)
                .run()
                .compiled()
                .load();
    }

    /** All but the {@code toString} that an adapter has of its own. */
    private static Stream<String> methods(Class<?> type, boolean isAdapter) {
        List<String> methods = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            if (!method.isSynthetic() && !method.getName().equals("toString")) {
                var result = method.getAnnotatedReturnType();
                methods.add(AnnotatedSource.of(
                        method,
                        isAdapter
                                ? ((AnnotatedParameterizedType) result).getAnnotatedActualTypeArguments()[0]
                                : result));
            }
        }
        return methods.stream();
    }

    private static String lines(Stream<String> methods) {
        return String.join("\n", methods.sorted().toList());
    }
}
