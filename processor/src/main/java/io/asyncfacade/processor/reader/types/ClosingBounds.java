package io.asyncfacade.processor.reader.types;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Knows the type parameters of which the compiler's key {@code try} warns where they are declared: those with several
 * bounds, whose intersection can be closed with an {@code InterruptedException}.
 */
final class ClosingBounds {
    private static final Set<String> INTERRUPTING =
            Set.of("java.lang.InterruptedException", "java.lang.Exception", "java.lang.Throwable");

    private ClosingBounds() {}

    static boolean warn(TypeParameterElement parameter, Scope scope) {
        return parameter.getBounds().size() > 1
                && parameter.getBounds().stream().anyMatch(bound -> {
                    TypeElement type = Hierarchy.erased(bound, scope);
                    return type != null && isInterrupted(type);
                });
    }

    private static boolean isInterrupted(TypeElement type) {
        Deque<TypeElement> todo = new ArrayDeque<>(List.of(type));
        Set<TypeElement> done = new HashSet<>();
        Optional<ExecutableElement> close = Optional.empty();
        boolean isCloseable = false;
        while (!todo.isEmpty()) {
            TypeElement next = todo.removeFirst();
            if (!done.add(next) || !Members.isShown(next)) {
                continue;
            }
            isCloseable |= next.getQualifiedName().contentEquals("java.lang.AutoCloseable");
            close = close.or(() -> ElementFilter.methodsIn(next.getEnclosedElements()).stream()
                    .filter(method -> method.getSimpleName().contentEquals("close")
                            && method.getParameters().isEmpty())
                    .findFirst());
            for (TypeMirror parent : Members.parents(next)) {
                if (TypeNames.isThere(parent)) {
                    todo.add((TypeElement) ((DeclaredType) parent).asElement());
                }
            }
        }
        return isCloseable
                && close.filter(method -> method.getThrownTypes().stream()
                                .anyMatch(thrown -> INTERRUPTING.contains(TypeNames.erasure(thrown, Scope.ROOT))))
                        .isPresent();
    }
}
