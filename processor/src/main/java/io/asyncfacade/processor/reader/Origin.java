package io.asyncfacade.processor.reader;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
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
 * @param methods its methods by their keys
 * @param names the names of its other members: constants and types
 */
record Origin(TypeElement type, DeclaredType declared, Map<String, Members.Method> methods, Set<String> names) {
    private static final String MARKER = "io.asyncfacade.AsyncFacadeGenerated";
    private static final String EXECUTOR = "java.util.concurrent.Executor";

    /** The origin of a type; empty if the type is no adapter, or if not all of its origin is there. */
    static Optional<Origin> of(TypeElement type, Members members, Hierarchy hierarchy) {
        if (Annotations.find(type, MARKER).isEmpty()) {
            return Optional.empty();
        }
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .map(constructor -> delegate(constructor.getParameters()))
                .flatMap(Optional::stream)
                .filter(declared ->
                        members.ancestors((TypeElement) declared.asElement()).missing() == null)
                .findFirst()
                .map(declared -> origin(declared, members, hierarchy));
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

    private static Origin origin(DeclaredType declared, Members members, Hierarchy hierarchy) {
        TypeElement type = (TypeElement) declared.asElement();
        Map<String, Members.Method> methods = new LinkedHashMap<>();
        members.of(type).forEach(method -> methods.put(method.key(), hierarchy.bestFirst(method)));
        Set<String> names = new HashSet<>();
        for (TypeElement owner : members.ancestors(type).scopes().keySet()) {
            for (Element member : owner.getEnclosedElements()) {
                if (!(member instanceof ExecutableElement)) {
                    names.add(member.getSimpleName().toString());
                }
            }
        }
        return new Origin(type, declared, methods, names);
    }

    /** Prints the type parameters as the adapter calls them; it has the same ones in the same order. */
    void renameParameters(TypeElement adapter, TypeNames names) {
        List<? extends TypeParameterElement> own = Inner.typeParameters(type);
        List<? extends TypeParameterElement> others = adapter.getTypeParameters();
        for (int i = 0; i < Math.min(own.size(), others.size()); i++) {
            names.rename(own.get(i), others.get(i).getSimpleName().toString());
        }
    }
}
