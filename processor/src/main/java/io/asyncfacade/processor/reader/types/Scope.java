package io.asyncfacade.processor.reader.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * What the type parameters of one supertype stand for, as seen from a subtype.
 *
 * <p>An argument is kept as it is written, together with the scope in which it is written, and resolved only when
 * its name is needed: {@code interface Repo<E> extends Store<List<E>>} binds the parameter of {@code Store} to
 * {@code List<E>} in the scope of {@code Repo}.
 */
public final class Scope {
    /** The scope of the type from which everything is seen: its own type parameters stand for themselves. */
    public static final Scope ROOT = new Scope(null, Map.of(), false, null);

    private final @Nullable Element owner;
    private final Map<TypeParameterElement, Argument> arguments;
    private final boolean isRaw;
    private final @Nullable ScopedType mention;

    private Scope(
            @Nullable Element owner,
            Map<TypeParameterElement, Argument> arguments,
            boolean isRaw,
            @Nullable ScopedType mention) {
        this.owner = owner;
        this.arguments = arguments;
        this.isRaw = isRaw;
        this.mention = mention;
    }

    /** A type argument, with the scope in which its own variables are to be looked up. */
    public record Argument(TypeMirror type, Scope scope) {}

    /** The scope of a supertype, given its mention in the {@code extends} clause of a type that has this scope. */
    public Scope of(DeclaredType supertype) {
        Map<TypeParameterElement, Argument> bound = new HashMap<>();
        boolean raw = isRaw;
        for (@Nullable DeclaredType declared = supertype;
                declared != null;
                declared = TypeParameters.enclosing(declared)) {
            List<? extends TypeParameterElement> parameters = ((TypeElement) declared.asElement()).getTypeParameters();
            List<? extends TypeMirror> types = declared.getTypeArguments();
            raw |= types.size() < parameters.size();
            for (int i = 0; i < types.size(); i++) {
                bound.put(parameters.get(i), new Argument(types.get(i), this));
            }
        }
        return new Scope(supertype.asElement(), bound, raw, new ScopedType(supertype, this));
    }

    /** The same scope for the signature of one of its methods, which has a mark of its own for nullness. */
    Scope inside(ExecutableElement method) {
        return new Scope(method, arguments, isRaw, mention);
    }

    /**
     * The same scope for the signature of one of its methods: a type parameter whose bound has become an array stands
     * for the array, because Java has no way to declare it ({@code <T extends V>} where {@code V} is {@code String[]}).
     */
    Scope ofArrays(ExecutableElement method) {
        Map<TypeParameterElement, Argument> arrays = new HashMap<>();
        if (!isRaw) {
            for (TypeParameterElement parameter : method.getTypeParameters()) {
                ScopedType bound = Hierarchy.resolved(parameter.getBounds().get(0), this);
                if (bound.type().getKind() == TypeKind.ARRAY) {
                    arrays.put(parameter, new Argument(bound.type(), bound.scope()));
                }
            }
        }
        if (arrays.isEmpty()) {
            return this;
        }
        arrays.putAll(arguments);
        return new Scope(owner, arrays, isRaw, mention);
    }

    /**
     * The type parameter that a variable names: the declared one, since under the Eclipse compiler a variable with a
     * type-use annotation in a class file has a type parameter of its own.
     */
    public static TypeParameterElement parameter(TypeVariable variable) {
        TypeParameterElement parameter = (TypeParameterElement) variable.asElement();
        if (parameter.getGenericElement() instanceof Parameterizable generic) {
            for (TypeParameterElement declared : generic.getTypeParameters()) {
                if (declared.getSimpleName().equals(parameter.getSimpleName())) {
                    return declared;
                }
            }
        }
        return parameter;
    }

    /** The type or method inside which the scope is; null for the type from which everything is seen. */
    @Nullable Element owner() {
        return owner;
    }

    /**
     * The supertype whose scope it is, where a subtype mentions it; null for the type from which everything is seen.
     */
    @Nullable ScopedType mention() {
        return mention;
    }

    /** What the parameter stands for; null if it stands for itself. */
    public @Nullable Argument argument(TypeParameterElement parameter) {
        return arguments.get(parameter);
    }

    /**
     * Whether the supertype is mentioned without its type arguments, or inherited from one that is: then the signatures
     * of its methods are erased (Java Language Specification 4.8).
     */
    public boolean isRaw() {
        return isRaw;
    }
}
