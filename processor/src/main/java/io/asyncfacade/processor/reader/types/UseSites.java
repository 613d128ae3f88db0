package io.asyncfacade.processor.reader.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/**
 * Knows where the types of a signature are written, as seen from one wrapped type: in source or in a class file, and
 * whether a type without annotation is not null there. A type argument is written where a subtype says it, which need
 * not be where its type parameter is used.
 */
public final class UseSites {
    private final TypeElement root;
    private final Sources sources;
    private final Nullness nullness;
    private final Map<Element, Boolean> marked = new HashMap<>();

    public UseSites(TypeElement root, Sources sources, Nullness nullness) {
        this.root = root;
        this.sources = sources;
        this.nullness = nullness;
    }

    /** Whether type-use annotations that are written in a scope are carried over; compilers differ on class files. */
    boolean isSource(Scope scope) {
        return isSource(owner(scope));
    }

    /**
     * Whether a type without annotation that is written in a scope is not null. A class file is never taken for marked:
     * its type-use annotations are not carried over, so a type without annotation says nothing.
     */
    public boolean isMarked(Scope scope) {
        return marked.computeIfAbsent(owner(scope), owner -> isSource(owner) && nullness.isMarked(owner));
    }

    /** Whether all types of a method's signature and result are not null if they do not say otherwise. */
    public boolean isMarked(Members.Member member, Mentions ofSignature, Mentions ofResult) {
        return (isMarked(member.scope()) || isMarked(Scope.ROOT))
                && !ofSignature.hasUnmarkedType()
                && !ofResult.hasUnmarkedType();
    }

    /**
     * The annotations that a type has where it is written. Under the Eclipse compiler a type variable without any has
     * those of its declaration, so that one with the same ones as its declaration is taken for one without.
     */
    List<? extends AnnotationMirror> written(TypeMirror type) {
        List<? extends AnnotationMirror> shown = type.getAnnotationMirrors();
        return type.getKind() == TypeKind.TYPEVAR
                        && sources.isEclipse()
                        && Annotations.areSame(
                                shown, Scope.parameter((TypeVariable) type).getAnnotationMirrors())
                ? List.of()
                : shown;
    }

    /** Whether the wrapped type is the given one or lies inside of it, so that it has its type parameters. */
    boolean isInside(TypeElement type) {
        for (@Nullable Element e = root; e instanceof TypeElement; e = e.getEnclosingElement()) {
            if (e.equals(type)) {
                return true;
            }
        }
        return false;
    }

    private Element owner(Scope scope) {
        @Nullable Element owner = scope.owner();
        return owner == null ? root : owner;
    }

    private boolean isSource(Element owner) {
        return sources.has(
                owner instanceof TypeElement type
                        ? type
                        : (TypeElement) Objects.requireNonNull(owner.getEnclosingElement()));
    }
}
