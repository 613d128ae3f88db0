package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.model.FacadeMethod;
import io.asyncfacade.processor.problem.ElementNames;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.types.Hierarchy;
import io.asyncfacade.processor.reader.types.Members;
import io.asyncfacade.processor.reader.types.Mentions;
import io.asyncfacade.processor.reader.types.Scope;
import io.asyncfacade.processor.reader.types.TypeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Decides which methods an adapter cannot offer, each with a warning that names it. */
final class Omissions {
    private final Wrapped wrapped;
    private final Members members;
    private final Hierarchy hierarchy;
    private final Overloads overloads;
    private final HiddenOverloads hiddenOverloads;
    private final Problems problems;
    private final Map<String, String> missingByName = new HashMap<>();
    private boolean unresolved;
    private boolean early;

    Omissions(Wrapped wrapped, Members members, Hierarchy hierarchy, Overloads overloads, Problems problems) {
        this.wrapped = wrapped;
        this.members = members;
        this.hierarchy = hierarchy;
        this.overloads = overloads;
        this.hiddenOverloads = new HiddenOverloads(wrapped, members);
        this.problems = problems;
    }

    /** Whether a signature from source mentions a class that does not exist, or does not exist yet. */
    boolean foundUnresolved() {
        return unresolved;
    }

    /** Whether a signature names an adapter that does not exist yet. */
    boolean foundPlanned() {
        return early;
    }

    /** Whether Java can declare and call a method like this at all. */
    boolean isPossible(Members.Method method) {
        if (hasVoidParameter(method.best().method())) {
            unresolved = true;
            return false;
        }
        Problem reason = impossible(method, method.best());
        if (reason != null) {
            leaveOut(reason, method.best());
        }
        return reason == null;
    }

    /** Whether a parameter is {@code void}, or an array of it, of which the compiler complains. */
    private static boolean hasVoidParameter(ExecutableElement method) {
        return method.getParameters().stream().anyMatch(parameter -> {
            TypeMirror type = parameter.asType();
            while (type instanceof ArrayType array) {
                type = array.getComponentType();
            }
            return type.getKind() == TypeKind.VOID;
        });
    }

    private static @Nullable Problem impossible(Members.Method method, Members.Member best) {
        CharSequence name = best.method().getSimpleName();
        if (!SourceVersion.isIdentifier(name) || SourceVersion.isKeyword(name)) {
            return Problem.UNSPELLABLE;
        }
        if (method.key().equals("finalize()")) {
            return Problem.NOT_OVERRIDABLE;
        }
        if (method.declarations().stream().map(Members.Member::owner).distinct().count()
                < method.declarations().size()) {
            return Problem.AMBIGUOUS;
        }
        List<? extends VariableElement> parameters = best.method().getParameters();
        if (!parameters.isEmpty()) {
            TypeMirror last = parameters.get(parameters.size() - 1).asType();
            // A suspending function returns its result, or the mark that there will be one: Object.
            if (isWritten(last, "kotlin.coroutines.Continuation")
                    && isWritten(best.method().getReturnType(), "java.lang.Object")) {
                return Problem.SUSPENDING;
            }
        }
        return isPolymorphic(best) ? Problem.POLYMORPHIC : null;
    }

    /** Whether a type is the class itself, and not a type variable that comes down to it. */
    private static boolean isWritten(TypeMirror type, String name) {
        return type.getKind() != TypeKind.TYPEVAR
                && TypeNames.erasure(type, Scope.ROOT).equals(name);
    }

    /** Signature polymorphic, as Java Language Specification 15.12.3 defines it. */
    private static boolean isPolymorphic(Members.Member member) {
        CharSequence owner = member.owner().getQualifiedName();
        return member.method().isVarArgs()
                && member.method().getModifiers().contains(Modifier.NATIVE)
                && ("java.lang.invoke.MethodHandle".contentEquals(owner)
                        || "java.lang.invoke.VarHandle".contentEquals(owner));
    }

    /** Whether the adapter can repeat a signature with these mentions. */
    boolean isWritable(Members.Member member, Mentions mentions) {
        if (!isComplete(member, mentions)) {
            return false;
        }
        for (TypeElement type : mentions.types()) {
            if (!wrapped.facts().of(type).isAccessible()) {
                leaveOut(
                        Problem.SIGNATURE_NOT_ACCESSIBLE,
                        member,
                        type.getQualifiedName(),
                        wrapped.facts().from().getQualifiedName());
                return false;
            }
        }
        return true;
    }

    /** Whether all classes of a signature exist, those of its exceptions included: a call needs them. */
    boolean isComplete(Members.Member member, Mentions mentions) {
        String missing = mentions.missing();
        early |= !mentions.planned().isEmpty();
        unresolved |= mentions.lacksAnnotation();
        for (TypeMirror thrown : member.method().getThrownTypes()) {
            if (missing == null && thrown.getKind() == TypeKind.ERROR) {
                missing = TypeNames.erasure(thrown, Scope.ROOT);
            }
        }
        if (missing == null) {
            return isCompleteAbove(member);
        }
        // The compiler itself reports a class that source code mentions; another report would be one too many.
        if (wrapped.sources().has(member.owner()) || wrapped.isUnresolved()) {
            unresolved = true;
            if (wrapped.sources().isEclipse()) {
                // It looks at the overloads too, and complains of each call.
                missingByName.put(member.method().getSimpleName().toString(), "");
            }
        } else {
            missingByName.put(member.method().getSimpleName().toString(), missing);
            leaveOut(Problem.CLASS_MISSING, member, missing, "in its signature");
        }
        return false;
    }

    /** Whether the classes of a signature behind which the compiler looks have all supertypes. */
    private boolean isCompleteAbove(Members.Member member) {
        List<TypeMirror> types = new ArrayList<>(member.method().getThrownTypes());
        member.typeParameters().forEach(parameter -> types.addAll(parameter.getBounds()));
        TypeElement result = Hierarchy.erased(member.method().getReturnType(), member.scope());
        if (result != null && hierarchy.isOneOf(result, List.of("java.util.concurrent.CompletionStage"))) {
            types.add(member.method().getReturnType());
        }
        Optional<Members.Missing> missing = types.stream()
                .flatMap(type -> missingAbove(type, member.scope()).stream())
                .findFirst();
        missing.ifPresent(it -> leaveOut(it, member));
        return missing.isEmpty();
    }

    private void leaveOut(Members.Missing supertype, Members.Member member) {
        String which = "that " + supertype.subtype().getQualifiedName() + " extends";
        leaveOut(Problem.CLASS_MISSING, member, supertype.name(), which);
    }

    private Optional<Members.Missing> missingAbove(TypeMirror type, Scope scope) {
        TypeElement named = Hierarchy.erased(type, scope);
        Members.Missing missing =
                named == null ? null : members.ancestors(named).missingParent();
        return missing == null || wrapped.sources().has(missing.subtype()) ? Optional.empty() : Optional.of(missing);
    }

    /** The missing supertype of the class of an argument, which the compiler has to compare with another class. */
    private Optional<Members.Missing> missingAboveArguments(Members.Method method) {
        Members.Member called = method.best();
        List<? extends VariableElement> arguments = called.method().getParameters();
        for (int i = 0; i < arguments.size(); i++) {
            TypeMirror type = arguments.get(i).asType();
            Optional<Members.Missing> missing = missingAbove(type, called.scope());
            if (missing.isPresent()) {
                String erasure = TypeNames.erasure(type, called.scope());
                int position = i;
                boolean isCompared = overloads.rivals(method).stream()
                        .anyMatch(rival -> !erasure.equals(erasure(rival.best(), position)));
                if (isCompared) {
                    return missing;
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable String erasure(Members.Member member, int position) {
        List<? extends VariableElement> parameters = member.method().getParameters();
        return position < parameters.size()
                ? TypeNames.erasure(parameters.get(position).asType(), member.scope())
                : null;
    }

    /** Whether the compiler can choose the method among its overloads, for which it looks at all of their classes. */
    boolean isCallable(FacadeMethod adapted, Members.Method method) {
        Members.Member member = method.best();
        String missing = missingByName.containsKey(adapted.name())
                ? missingByName.get(adapted.name())
                : hiddenOverloads.missing(member.method()).orElse(null);
        if (missing == null) {
            Optional<Members.Missing> supertype = missingAboveArguments(method);
            supertype.ifPresent(it -> leaveOut(it, member));
            return supertype.isEmpty();
        }
        if (!missing.isEmpty()) {
            leaveOut(Problem.CLASS_MISSING, member, missing, "in the signature of an overload");
        }
        return false;
    }

    private void leaveOut(Problem reason, Members.Member member, Object... evidence) {
        if (Problems.isSuppressed(reason, member.method())) {
            return;
        }
        List<Object> all =
                new ArrayList<>(List.of(wrapped.type().getQualifiedName(), ElementNames.signature(member.method())));
        all.addAll(List.of(evidence));
        problems.report(reason, wrapped.target().place(), all.toArray());
    }
}
