package io.asyncfacade.processor.reader;

import com.palantir.javapoet.TypeName;
import io.asyncfacade.processor.model.Deprecation;
import io.asyncfacade.processor.model.FacadeMethod;
import io.asyncfacade.processor.model.FacadeMethod.Delivery;
import io.asyncfacade.processor.model.FacadeMethod.Late;
import io.asyncfacade.processor.model.NullScope;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.reader.types.Annotations;
import io.asyncfacade.processor.reader.types.Hierarchy;
import io.asyncfacade.processor.reader.types.Members;
import io.asyncfacade.processor.reader.types.Mentions;
import io.asyncfacade.processor.reader.types.MostSpecific;
import io.asyncfacade.processor.reader.types.Nullness;
import io.asyncfacade.processor.reader.types.Scope;
import io.asyncfacade.processor.reader.types.ScopedType;
import io.asyncfacade.processor.reader.types.TypeNames;
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
    private final Optional<ImplementedOriginal> implemented;
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
            Optional<ImplementedOriginal> implemented,
            Hierarchy hierarchy,
            MostSpecific mostSpecific,
            Results results,
            Overloads overloads,
            Omissions omissions) {
        this.wrapped = wrapped;
        this.implemented = implemented;
        this.hierarchy = hierarchy;
        this.results = new AwaitedResults(hierarchy, results);
        this.overloads = overloads;
        this.omissions = omissions;
        this.signatures = new SignatureReader(wrapped, mostSpecific);
        this.thrownTypes = new ThrownTypes(wrapped.facts(), hierarchy);
    }

    @Override
    public Optional<FacadeMethod> read(Members.Method method) {
        Members.Member called = method.best();
        ScopedType result = Hierarchy.result(called);
        waits |= results.delivery(result) != Delivery.SYNC;
        if (method.declarations().stream().anyMatch(declaration -> MethodSettings.isSkipped(declaration.method()))
                || !omissions.isPossible(method)) {
            return Optional.empty();
        }
        // The blocking method, if it is known, says more than the one that was made from it.
        Members.Method repeated = implemented.flatMap(it -> it.original(method)).orElse(method);
        Members.Member best = repeated.best();
        Signature signature = signatures.read(best);
        if (!omissions.isWritable(best, signature.mentions())) {
            return Optional.empty();
        }
        TypeNames names = signature.names().collecting(new Mentions());
        ScopedType original = Hierarchy.result(best);
        boolean isBack = repeated != method && results.isSame(result, original);
        Results.Result read = isBack ? results.of(result, original, names) : results.of(result, names);
        if (!omissions.isComplete(best, read.mentions())) {
            return Optional.empty();
        }
        boolean isSame = isBack && isAccessible(repeated, read.mentions());
        FacadeMethod adapted = method(method, repeated, isSame, signature, read);
        Mentions mentions = new Mentions();
        mentions.add(signature.mentions());
        mentions.add(read.mentions());
        implemented.ifPresent(it -> it.add(method, isSame, mentions));
        return Optional.of(adapted);
    }

    /** Whether result and exceptions could be kept; else they are wider than those of the blocking method. */
    private boolean isAccessible(Members.Method repeated, Mentions ofResult) {
        Stream<TypeElement> thrown = repeated.declarations().stream()
                .flatMap(declaration -> declaration.method().getThrownTypes().stream()
                        .map(type -> Hierarchy.erased(type, declaration.scope())))
                .filter(Objects::nonNull);
        return Stream.concat(thrown, ofResult.types().stream())
                .allMatch(type -> wrapped.facts().of(type).isAccessible());
    }

    private FacadeMethod method(
            Members.Method method,
            Members.Method repeated,
            boolean isSame,
            Signature signature,
            Results.Result result) {
        Members.Member called = method.best();
        NullScope nullScope = Nullness.scope(
                wrapped.useSites().isMarked(repeated.best(), signature.mentions(), result.mentions()),
                wrapped.useSites().isMarked(Scope.ROOT));
        Optional<Deprecation> deprecation = wrapped.facts().deprecation(called.method());
        SignatureReader.Choice choice = signatures.choice(method, signature);
        List<TypeName> exceptions = thrownTypes.of(repeated, repeated.best(), signature.names());
        boolean isSafe =
                Annotations.find(called.method(), "java.lang.SafeVarargs").isPresent()
                        && Suppressions.pollutesHeap(signature.parameters());
        return new FacadeMethod(
                new FacadeMethod.Signature(
                        called.method().getSimpleName().toString(),
                        signature.typeVariables(),
                        signature.parameters(),
                        called.method().isVarArgs(),
                        isSafe,
                        exceptions),
                overloads.hasOthers(method) ? signatures.link(called) : Optional.empty(),
                isSame,
                new FacadeMethod.Call(
                        wrapped.callName(called.method()),
                        choice.type(),
                        choice.result(),
                        signature.needsTypeArguments(result, overloads.hasRivals(method)),
                        MethodSettings.EXECUTOR,
                        false,
                        Optional.empty(),
                        Late.DROPPED,
                        result.delivery() == Delivery.SYNC
                                ? List.of()
                                : checked(repeated, exceptions, signature.names())),
                new FacadeMethod.Result(result.delivery(), result.type(), result.cast(), Optional.empty()),
                nullScope,
                deprecation,
                Suppressions.ofMethod(
                        wrapped, method, signature, result, choice, nullScope, deprecation.isPresent(), isSafe));
    }

    /** The classes of the declared exceptions for which the compiler does not stand in: those that are checked. */
    private List<TypeName> checked(Members.Method repeated, List<TypeName> exceptions, TypeNames names) {
        Set<TypeName> checked = new LinkedHashSet<>();
        TypeNames scratch = names.collecting(new Mentions());
        for (Members.Member declaration : repeated.declarations()) {
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
        return implemented.flatMap(it -> it.implemented(methods));
    }
}
