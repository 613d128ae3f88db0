package io.asyncfacade.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One class that implements an interface by calls to another JVM.
 *
 * @param source the interface, as Javadoc links it
 * @param remote the name of the class
 * @param isPublic whether the class is public; package-private otherwise
 * @param calls the methods in the order of the class
 * @param parts the classes that a serialized object of each class may bring, by that class, sorted
 * @param allowed the classes that may travel with every call
 * @param nullScope the mark of JSpecify that the class needs
 * @param deprecation how the interface is deprecated
 * @param suppressions the lint keys that the class as a whole has to suppress, sorted
 * @param standardMarker whether the standard marker of generated code can be named where the class goes
 * @param qualified simple names that must not be used, because they mean something else in the package of the class
 */
public record RemoteModel(
        ClassName source,
        ClassName remote,
        boolean isPublic,
        List<Call> calls,
        Map<ClassName, List<ClassName>> parts,
        List<ClassName> allowed,
        NullScope nullScope,
        Optional<Deprecation> deprecation,
        Set<String> suppressions,
        boolean standardMarker,
        Set<String> qualified) {

    /**
     * One method, with the record that stands for a call of it.
     *
     * @param signature how the method is declared
     * @param result what it returns
     * @param boxed what the record returns: a class in place of a primitive type or of {@code void}
     * @param record the simple name of the record; empty if the method does not travel
     * @param components the names of the record's components, one for each parameter
     * @param text the signature by which both sides know that they mean the same method
     * @param types the classes that the signature names
     * @param isRepeatable whether the call may run more than once
     * @param suppressions the lint keys that its declaration has to suppress, sorted
     */
    public record Call(
            FacadeMethod.Signature signature,
            TypeName result,
            TypeName boxed,
            Optional<String> record,
            List<String> components,
            String text,
            List<ClassName> types,
            boolean isRepeatable,
            Set<String> suppressions) {}
}
