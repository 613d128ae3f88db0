package io.asyncfacade.processor.reader;

import com.palantir.javapoet.TypeName;
import io.asyncfacade.processor.model.Deprecation;
import io.asyncfacade.processor.model.FacadeMethod;
import io.asyncfacade.processor.model.FacadeMethod.Delivery;
import io.asyncfacade.processor.model.FacadeMethod.Late;
import io.asyncfacade.processor.model.NullScope;
import io.asyncfacade.processor.problem.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Decides what each method of an asynchronous type becomes in a class that waits. */
final class BlockingMethodReader implements WayReader {
    private static final List<String> UNCHECKED = List.of("java.lang.RuntimeException", "java.lang.Error");

    private final Wrapped wrapped;
    private final Optional<StandIn> standIn;
    private final Hierarchy hierarchy;
    private final AwaitedResults results;
    private final Overloads overloads;
    private final Omissions omissions;
    private final SignatureReader signatures;
    private final ThrownTypes thrownTypes;

    /** Whether there is anything to wait for, left out or not. */
    private boolean waits;

    BlockingMethodReader(
            Wrapped wrapped,
            Optional<StandIn> standIn,
            Hierarchy hierarchy,
            Results results,
            Overloads overloads,
            Omissions omissions) {
        this.wrapped = wrapped;
        this.standIn = standIn;
        this.hierarchy = hierarchy;
        this.results = new AwaitedResults(hierarchy, results);
        this.overloads = overloads;
        this.omissions = omissions;
        this.signatures = new SignatureReader(wrapped);
        this.thrownTypes = new ThrownTypes(wrapped.facts(), hierarchy);
    }

    @Override
    public Optional<FacadeMethod> read(Members.Method method) {
        Members.Member called = method.best();
        Hierarchy.Seen result = Hierarchy.result(called);
        waits |= results.delivery(result) != Delivery.SYNC;
        if (method.declarations().stream().anyMatch(declaration -> MethodSettings.isSkipped(declaration.method()))
                || !omissions.isPossible(method)) {
            return Optional.empty();
        }
        // The blocking method, if it is known, says more than the one that was made from it.
        Members.Method told = standIn.flatMap(it -> it.original(method)).orElse(method);
        Members.Member best = told.best();
        Signature signature = signatures.read(best);
        if (!omissions.isWritable(best, signature.mentions())) {
            return Optional.empty();
        }
        TypeNames names = signature.names().collecting(new Mentions());
        Hierarchy.Seen original = Hierarchy.result(best);
        boolean isBack = told != method && results.isSame(result, original);
        Results.Result read = isBack ? results.of(result, original, names) : results.of(result, names);
        if (!omissions.isComplete(best, read.mentions())) {
            return Optional.empty();
        }
        boolean isSame = isBack && isAccessible(told, read.mentions());
        FacadeMethod made = method(method, told, isSame, signature, read);
        Mentions mentions = new Mentions();
        mentions.add(signature.mentions());
        mentions.add(read.mentions());
        standIn.ifPresent(it -> it.add(method, isSame, mentions));
        return Optional.of(made);
    }

    /** Whether result and exceptions could be kept; else they are wider than those of the blocking method. */
    private boolean isAccessible(Members.Method told, Mentions ofResult) {
        Stream<TypeElement> thrown = told.declarations().stream()
                .flatMap(declaration -> declaration.method().getThrownTypes().stream()
                        .map(type -> Hierarchy.erased(type, declaration.scope())))
                .filter(Objects::nonNull);
        return Stream.concat(thrown, ofResult.types.stream())
                .allMatch(type -> wrapped.facts().of(type).isAccessible());
    }

    private FacadeMethod method(
            Members.Method method, Members.Method told, boolean isSame, Signature signature, Results.Result result) {
        Members.Member called = method.best();
        NullScope nullScope = Nullness.scope(
                wrapped.useSites().isMarked(told.best(), signature.mentions(), result.mentions()),
                wrapped.useSites().isMarked(Scope.ROOT));
        Optional<Deprecation> deprecation = wrapped.facts().deprecation(called.method());
        List<TypeName> exceptions = thrownTypes.of(told, told.best(), signature.names());
        return new FacadeMethod(
                called.method().getSimpleName().toString(),
                wrapped.callName(called.method()),
                overloads.hasOthers(method) ? signatures.link(called) : Optional.empty(),
                signature.typeVariables(),
                signature.parameters(),
                called.method().isVarArgs(),
                exceptions,
                result.delivery() == Delivery.SYNC ? List.of() : checked(told, exceptions, signature.names()),
                isSame,
                result.delivery(),
                result.type(),
                result.cast(),
                signature.needsTypeArguments(result, overloads.hasRivals(method)),
                Optional.empty(),
                MethodSettings.NONE.executor(),
                false,
                Late.CLOSED,
                nullScope,
                deprecation,
                Suppressions.ofMethod(wrapped, method, signature, result, nullScope, deprecation.isPresent()));
    }

    /** The classes of the declared exceptions for which the compiler does not stand in: those that are checked. */
    private List<TypeName> checked(Members.Method told, List<TypeName> exceptions, TypeNames names) {
        Set<TypeName> checked = new LinkedHashSet<>();
        TypeNames scratch = names.collecting(new Mentions());
        for (Members.Member declaration : told.declarations()) {
            for (TypeMirror type : declaration.method().getThrownTypes()) {
                TypeElement exception = Hierarchy.erased(type, declaration.scope());
                if (exception != null && !hierarchy.isOneOf(exception, UNCHECKED)) {
                    TypeName name = thrownTypes.accessible(exception, scratch);
                    TypeName written = scratch.name(type, declaration.scope());
                    if (exceptions.contains(name) || exceptions.contains(written)) {
                        checked.add(name);
                    }
                }
            }
        }
        return List.copyOf(checked);
    }

    @Override
    public Optional<Problem> wrong() {
        return waits ? Optional.empty() : Optional.of(Problem.NO_FUTURE);
    }

    @Override
    public Optional<Implemented> implemented(List<FacadeMethod> methods) {
        return standIn.flatMap(it -> it.implemented(methods));
    }
}
