package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.reader.types.Annotations;
import io.asyncfacade.processor.reader.types.Members;
import io.asyncfacade.processor.reader.types.MostSpecific;
import io.asyncfacade.processor.reader.types.Scope;
import io.asyncfacade.processor.reader.types.TypeNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * The blocking type that an adapter of ours was made from. It still knows what the adapter's methods no longer say:
 * which exceptions there are, and which results are primitive.
 *
 * @param type the blocking type
 * @param declared the same as the adapter's constructor takes it
 * @param methods its methods by their keys, as seen from the adapter
 */
record Original(TypeElement type, DeclaredType declared, Map<String, Members.Method> methods) {
    private static final String EXECUTOR = "java.util.concurrent.Executor";

    /** The original of a type; empty if the type is no adapter, or if not all of its original is there. */
    static Optional<Original> of(TypeElement type, Members members, MostSpecific mostSpecific) {
        if (Annotations.find(type, Annotations.MARKER).isEmpty()) {
            return Optional.empty();
        }
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .map(constructor -> delegate(constructor.getParameters()))
                .flatMap(Optional::stream)
                .filter(declared ->
                        members.ancestors((TypeElement) declared.asElement()).missing() == null)
                .findFirst()
                .map(declared -> original(declared, members, mostSpecific));
    }

    /** What an adapter wraps: its constructor takes the delegate and an executor first. */
    private static Optional<DeclaredType> delegate(List<? extends VariableElement> parameters) {
        return parameters.size() > 1
                        && parameters.get(0).asType().getKind() == TypeKind.DECLARED
                        && TypeNames.erasure(parameters.get(1).asType(), Scope.ROOT)
                                .equals(EXECUTOR)
                ? Optional.of((DeclaredType) parameters.get(0).asType())
                : Optional.empty();
    }

    private static Original original(DeclaredType declared, Members members, MostSpecific mostSpecific) {
        TypeElement type = (TypeElement) declared.asElement();
        Map<String, Members.Method> methods = new LinkedHashMap<>();
        members.of(declared).forEach(method -> methods.put(method.key(), mostSpecific.first(method)));
        return new Original(type, declared, methods);
    }
}
