package io.asyncfacade.processor.reader;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.asyncfacade.processor.model.Deprecation;
import io.asyncfacade.processor.model.FacadeMethod;
import io.asyncfacade.processor.model.FacadeMethod.Delivery;
import io.asyncfacade.processor.model.FacadeParameter;
import io.asyncfacade.processor.problem.Place;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads the methods of one wrapped type. */
final class MethodReader {
    private final Wrapped wrapped;
    private final Configuration configuration;
    private final Hierarchy hierarchy;
    private final Results results;
    private final Omissions omissions;
    private final Problems problems;

    MethodReader(
            Wrapped wrapped,
            Configuration configuration,
            Hierarchy hierarchy,
            Results results,
            Omissions omissions,
            Problems problems) {
        this.wrapped = wrapped;
        this.configuration = configuration;
        this.hierarchy = hierarchy;
        this.results = results;
        this.omissions = omissions;
        this.problems = problems;
    }

    /** The method of the adapter; empty if it is skipped, or cannot be offered. */
    Optional<FacadeMethod> read(Members.Method method, Overloads overloads) {
        Members.Member best = hierarchy.best(method.declarations());
        ExecutableElement redeclared = configuration.redeclared(method);
        MethodSettings settings = settings(redeclared, method, best);
        if (settings.isSkipped()) {
            return Optional.empty();
        }
        if (!omissions.isPossible(method, best)) {
            return Optional.empty();
        }
        boolean isSource = wrapped.sources().has(best.owner());
        TypeNames names = wrapped.names().within(isSource, new Mentions());
        Signature signature = signature(best, names);
        if (capturesVariable(best, names.mentions())) {
            names = renaming(best, isSource, names.mentions());
            signature = signature(best, names);
        }
        if (!omissions.isWritable(best, names.mentions())) {
            return Optional.empty();
        }
        TypeNames ofResult = names.collecting(new Mentions());
        Results.Result result = settings.isSync()
                ? results.plain(best.method().getReturnType(), best.scope(), ofResult)
                : results.future(best.method().getReturnType(), best.scope(), ofResult);
        if (!omissions.isComplete(best, result.mentions())) {
            return Optional.empty();
        }
        Place place = redeclared != null
                ? Place.of(redeclared)
                : isSource ? Place.of(best.method()) : wrapped.target().place();
        warnOfBlocking(best, result, place);
        Optional<Deprecation> deprecation = wrapped.facts().deprecation(best.method());
        List<TypeName> exceptions = settings.isSync() ? exceptions(method, best, names) : List.of();
        Suppressions suppressions =
                new Suppressions(wrapped, wrapped.deprecation().isPresent() || deprecation.isPresent());
        suppressions.addMentions(names.mentions());
        suppressions.addMentions(result.mentions());
        suppressions.addCalls(method, deprecation.isPresent());
        if (best.method().isVarArgs()) {
            suppressions.addVarargs(
                    signature.parameters().get(signature.parameters().size() - 1));
        }
        return Optional.of(new FacadeMethod(
                best.method().getSimpleName().toString(),
                wrapped.callName(best.method()),
                overloads.hasOthers(method) ? link(best) : Optional.empty(),
                signature.typeVariables(),
                signature.parameters(),
                best.method().isVarArgs(),
                exceptions,
                result.delivery(),
                result.type(),
                result.cast(),
                !signature.isInferred() || !signature.typeVariables().isEmpty() && overloads.hasRivals(method),
                Optional.empty(),
                settings.executor(),
                wrapped.holder().abandons(),
                results.late(result, settings, wrapped.type()),
                deprecation,
                suppressions.keys()));
    }

    /** By the holder if it declares the method again, else by a declaration that says something. */
    private MethodSettings settings(
            @Nullable ExecutableElement redeclared, Members.Method method, Members.Member best) {
        if (redeclared != null) {
            return MethodSettings.read(redeclared, Optional.empty(), problems);
        }
        Members.Member said = method.declarations().stream()
                .filter(declaration -> MethodSettings.isConfigured(declaration.method()))
                .findFirst()
                .orElse(best);
        Optional<Place> elsewhere = wrapped.sources().has(said.owner())
                ? Optional.empty()
                : Optional.of(wrapped.target().place());
        return MethodSettings.read(said.method(), elsewhere, problems);
    }

    // ---- the signature

    /**
     * A signature without result and exceptions.
     *
     * @param typeVariables the type parameters, with bounds
     * @param parameters the parameters
     * @param isInferred whether the arguments of a call tell what all type parameters stand for
     */
    private record Signature(
            List<TypeVariableName> typeVariables, List<FacadeParameter> parameters, boolean isInferred) {}

    private Signature signature(Members.Member member, TypeNames names) {
        List<? extends VariableElement> declared = member.method().getParameters();
        List<String> parameterNames = ParameterNames.of(member.method(), wrapped.sources());
        List<FacadeParameter> parameters = new ArrayList<>(declared.size());
        for (int i = 0; i < declared.size(); i++) {
            TypeName type = names.name(declared.get(i).asType(), member.scope());
            parameters.add(new FacadeParameter(parameterNames.get(i), type));
        }
        List<? extends TypeParameterElement> typeParameters =
                member.scope().isRaw() ? List.of() : member.method().getTypeParameters();
        boolean isInferred = names.mentions().inferred.containsAll(typeParameters);
        List<TypeVariableName> variables = new ArrayList<>();
        for (TypeParameterElement parameter : typeParameters) {
            variables.add(names.declaration(parameter, member.scope()));
        }
        return new Signature(variables, parameters, isInferred);
    }

    /**
     * Whether the method has a type parameter with the name of one of the adapter's that the signature mentions too:
     * {@code <V> compose(Function<? super V, ? extends K>)} of a parent, seen from a {@code Cache<K, V>}.
     */
    private boolean capturesVariable(Members.Member member, Mentions mentions) {
        if (member.method().getTypeParameters().isEmpty() || member.owner().equals(wrapped.type())) {
            return false;
        }
        Mentions all = new Mentions();
        all.variables.addAll(mentions.variables);
        wrapped.names().within(false, all).name(member.method().getReturnType(), member.scope());
        TypeNames others = wrapped.names().within(false, all);
        member.method().getThrownTypes().forEach(type -> others.name(type, member.scope()));
        Set<String> outer = new HashSet<>();
        for (TypeParameterElement variable : all.variables) {
            if (variable.getGenericElement() instanceof TypeElement) {
                outer.add(variable.getSimpleName().toString());
            }
        }
        return member.method().getTypeParameters().stream()
                .anyMatch(p -> outer.contains(p.getSimpleName().toString()));
    }

    private TypeNames renaming(Members.Member member, boolean isSource, Mentions first) {
        TypeNames names = wrapped.names().within(isSource, new Mentions());
        Set<String> taken = new HashSet<>();
        wrapped.typeVariables().forEach(variable -> taken.add(variable.name()));
        first.types.forEach(type -> taken.add(type.getSimpleName().toString()));
        List<? extends TypeParameterElement> parameters = member.method().getTypeParameters();
        Set<TypeParameterElement> clashing = new HashSet<>();
        for (TypeParameterElement parameter : parameters) {
            if (!taken.add(parameter.getSimpleName().toString())) {
                clashing.add(parameter);
            }
        }
        for (TypeParameterElement parameter : parameters) {
            if (clashing.contains(parameter)) {
                names.rename(
                        parameter,
                        ParameterNames.unique(parameter.getSimpleName().toString(), taken));
            }
        }
        return names;
    }

    /** The exceptions that every declaration of the method allows. */
    private List<TypeName> exceptions(Members.Method method, Members.Member best, TypeNames names) {
        Set<TypeName> thrown = new LinkedHashSet<>();
        for (Members.Member declaration : method.declarations()) {
            for (TypeMirror type : declaration.method().getThrownTypes()) {
                TypeElement exception = Hierarchy.erased(type, declaration.scope());
                // A type variable of the method means something in its own declaration only.
                boolean isForeign = type.getKind() == TypeKind.TYPEVAR && declaration != best;
                if (exception != null
                        && !isForeign
                        && method.declarations().stream().allMatch(other -> allows(other, exception))) {
                    boolean isAccessible = wrapped.facts().of(exception).isAccessible();
                    thrown.add(isAccessible ? names.name(type, declaration.scope()) : accessible(exception, names));
                }
            }
        }
        return List.copyOf(thrown);
    }

    /** The nearest superclass of an exception that can be named; at the latest, {@code Throwable}. */
    private TypeName accessible(TypeElement exception, TypeNames names) {
        TypeElement type = exception;
        while (!wrapped.facts().of(type).isAccessible()
                && type.getSuperclass() instanceof DeclaredType parent
                && parent.asElement() instanceof TypeElement superclass) {
            type = superclass;
        }
        names.mentions().types.add(type);
        return wrapped.facts().of(type).name();
    }

    private boolean allows(Members.Member declaration, TypeElement exception) {
        for (TypeMirror type : declaration.method().getThrownTypes()) {
            TypeElement allowed = Hierarchy.erased(type, declaration.scope());
            if (allowed != null && hierarchy.isSubclass(exception, allowed)) {
                return true;
            }
        }
        return false;
    }

    /** The parameters as they are declared, without which Javadoc would link the first overload. */
    private Optional<List<TypeName>> link(Members.Member member) {
        Mentions mentions = new Mentions();
        TypeNames names = wrapped.names().within(false, mentions);
        List<TypeName> types = new ArrayList<>();
        for (VariableElement parameter : member.method().getParameters()) {
            types.add(names.erased(parameter.asType()));
        }
        boolean accessible = mentions.types.stream()
                .allMatch(type -> wrapped.facts().of(type).isAccessible());
        return accessible ? Optional.of(types) : Optional.empty();
    }

    private void warnOfBlocking(Members.Member member, Results.Result result, Place place) {
        TypeElement type = Hierarchy.erased(result.seen().type(), result.seen().scope());
        if (type == null || result.delivery() == Delivery.SYNC || wrapped.isNested(type)) {
            return;
        }
        boolean blocks = hierarchy.isOneOf(type, BlockingResults.NAMES);
        if (!blocks && !hierarchy.isOneOf(type, List.of("java.util.concurrent.Future"))) {
            return;
        }
        Problem problem = blocks ? Problem.BLOCKS_LATER : Problem.PLAIN_FUTURE;
        // The place may be a type that knows nothing of the holder, which has a say too.
        if (!Problems.isSuppressed(problem, wrapped.holder().element())) {
            problems.report(problem, place, wrapped.callName(member.method()), type.getSimpleName());
        }
    }
}
