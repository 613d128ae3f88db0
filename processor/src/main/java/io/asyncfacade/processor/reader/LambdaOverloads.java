package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.reader.types.Hierarchy;
import io.asyncfacade.processor.reader.types.Members;
import io.asyncfacade.processor.reader.types.Mentions;
import io.asyncfacade.processor.reader.types.ScopedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Knows which overloads the compiler's key {@code overloads} warns of: at one place they take functional interfaces
 * whose lambdas look alike, with the same number of parameters and at least one, and nothing else tells them apart.
 * Where an answer would need a whole subtyping test, it is yes.
 */
final class LambdaOverloads {
    private final Wrapped wrapped;
    private final Members members;
    private final Hierarchy hierarchy;

    LambdaOverloads(Wrapped wrapped, Members members, Hierarchy hierarchy) {
        this.wrapped = wrapped;
        this.members = members;
        this.hierarchy = hierarchy;
    }

    /** Whether two of the methods are such overloads. */
    boolean areAmong(Collection<Members.Member> methods) {
        Map<CharSequence, List<Members.Member>> byName = new HashMap<>();
        for (Members.Member method : methods) {
            List<Members.Member> before =
                    byName.computeIfAbsent(method.method().getSimpleName(), k -> new ArrayList<>(1));
            if (before.stream().anyMatch(other -> areAlike(method, other))) {
                return true;
            }
            before.add(method);
        }
        return false;
    }

    private boolean areAlike(Members.Member a, Members.Member b) {
        int length = Math.max(
                a.method().getParameters().size(), b.method().getParameters().size());
        List<ScopedType> left = parameters(a, length);
        List<ScopedType> right = parameters(b, length);
        if (left.size() != right.size()) {
            return false;
        }
        boolean alike = false;
        for (int i = 0; i < left.size(); i++) {
            if (takeAlikeLambdas(left.get(i), right.get(i))) {
                alike = true;
            } else if (areUnrelated(left.get(i), right.get(i))) {
                return false;
            }
        }
        return alike;
    }

    /** The types of the parameters, of a method that is variable in arity as many as wanted. */
    private static List<ScopedType> parameters(Members.Member member, int length) {
        ExecutableElement method = member.method();
        List<ScopedType> types = new ArrayList<>();
        for (VariableElement parameter : method.getParameters()) {
            types.add(new ScopedType(parameter.asType(), member.scope()));
        }
        if (method.isVarArgs()) {
            TypeMirror array = types.remove(types.size() - 1).type();
            ScopedType component = new ScopedType(((ArrayType) array).getComponentType(), member.scope());
            while (types.size() < length) {
                types.add(component);
            }
        }
        return types;
    }

    private boolean takeAlikeLambdas(ScopedType a, ScopedType b) {
        TypeElement x = Hierarchy.erased(a.type(), a.scope());
        TypeElement y = Hierarchy.erased(b.type(), b.scope());
        if (x == null || y == null || name(a).equals(name(b))) {
            return false;
        }
        OptionalInt arity = members.lambdaArity(x);
        return arity.isPresent() && arity.getAsInt() > 0 && arity.equals(members.lambdaArity(y));
    }

    private Object name(ScopedType seen) {
        return wrapped.names().plain(new Mentions()).name(seen.type(), seen.scope());
    }

    private boolean areUnrelated(ScopedType a, ScopedType b) {
        TypeElement x = Hierarchy.erased(a.type(), a.scope());
        TypeElement y = Hierarchy.erased(b.type(), b.scope());
        if (x != null && y != null) {
            return !hierarchy.isSubclass(x, y) && !hierarchy.isSubclass(y, x);
        }
        return isPrimitive(a) != isPrimitive(b);
    }

    private static boolean isPrimitive(ScopedType seen) {
        TypeKind kind = Hierarchy.resolved(seen.type(), seen.scope()).type().getKind();
        return kind.isPrimitive();
    }
}
