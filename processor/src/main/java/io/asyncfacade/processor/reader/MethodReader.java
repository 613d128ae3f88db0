package io.asyncfacade.processor.reader;

import com.palantir.javapoet.TypeName;
import io.asyncfacade.processor.model.Deprecation;
import io.asyncfacade.processor.model.FacadeMethod;
import io.asyncfacade.processor.model.FacadeMethod.Delivery;
import io.asyncfacade.processor.model.Injection;
import io.asyncfacade.processor.model.NullScope;
import io.asyncfacade.processor.problem.Place;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.types.Annotations;
import io.asyncfacade.processor.reader.types.Hierarchy;
import io.asyncfacade.processor.reader.types.Members;
import io.asyncfacade.processor.reader.types.Mentions;
import io.asyncfacade.processor.reader.types.MostSpecific;
import io.asyncfacade.processor.reader.types.Nullness;
import io.asyncfacade.processor.reader.types.Scope;
import io.asyncfacade.processor.reader.types.TypeNames;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Decides what each method of one wrapped type becomes in the adapter. */
final class MethodReader implements WayReader {
    private final Wrapped wrapped;
    private final Configuration configuration;
    private final Hierarchy hierarchy;
    private final Results results;
    private final Omissions omissions;
    private final Problems problems;
    private final Overloads overloads;
    private final SignatureReader signatures;
    private final ThrownTypes thrownTypes;
    private final CancelMethods cancelMethods;
    private final UnfinishedResults unfinished;
    private final Interruptions interruptions;

    MethodReader(
            Wrapped wrapped,
            Configuration configuration,
            Hierarchy hierarchy,
            MostSpecific mostSpecific,
            Results results,
            Overloads overloads,
            Omissions omissions,
            CancelMethods cancelMethods,
            UnfinishedResults unfinished,
            Problems problems) {
        this.wrapped = wrapped;
        this.configuration = configuration;
        this.results = results;
        this.overloads = overloads;
        this.omissions = omissions;
        this.problems = problems;
        this.signatures = new SignatureReader(wrapped, mostSpecific);
        this.thrownTypes = new ThrownTypes(wrapped.facts(), hierarchy);
        this.hierarchy = hierarchy;
        this.cancelMethods = cancelMethods;
        this.unfinished = unfinished;
        this.interruptions = new Interruptions(wrapped, hierarchy, problems);
    }

    @Override
    public Optional<FacadeMethod> read(Members.Method method) {
        Members.Member best = method.best();
        ExecutableElement redeclared = configuration.redeclared(method);
        MethodSettings settings = settings(redeclared, method);
        boolean isDeclared = redeclared != null || !wrapped.holder().declaredOnly();
        if (!isDeclared || settings.isSkipped() || !omissions.isPossible(method)) {
            return Optional.empty();
        }
        Signature signature = signatures.read(best);
        if (!omissions.isWritable(best, signature.mentions())) {
            return Optional.empty();
        }
        Results.Result result = result(best, signature, settings);
        if (!omissions.isComplete(best, result.mentions())) {
            return Optional.empty();
        }
        unfinished.note(wrapped, hierarchy, best, result, place(redeclared, best));
        Optional<Members.Method> cancelWith = cancelMethods.of(method, settings);
        if (!settings.isSync() && cancelWith.isEmpty()) {
            interruptions.note(method);
        }
        return Optional.of(method(method, signature, result, settings, cancelWith));
    }

    private FacadeMethod method(
            Members.Method method,
            Signature signature,
            Results.Result result,
            MethodSettings settings,
            Optional<Members.Method> cancelWith) {
        Members.Member best = method.best();
        Optional<Deprecation> deprecation = wrapped.facts().deprecation(best.method());
        SignatureReader.Choice choice = signatures.choice(method, signature);
        List<TypeName> exceptions = settings.isSync()
                ? thrownTypes.of(choice.type().isPresent() ? method.bestAlone() : method, best, signature.names())
                : List.of();
        boolean isMarked = wrapped.useSites().isMarked(best, signature.mentions(), result.mentions());
        NullScope nullScope = Nullness.scope(isMarked, wrapped.useSites().isMarked(Scope.ROOT));
        boolean isNull = isMarked && result.delivery() == Delivery.VOID;
        boolean isSafe = isSafeVarargs(best, signature);
        Set<String> suppressions = Suppressions.ofMethod(
                wrapped, method, signature, result, choice, nullScope, deprecation.isPresent(), isSafe);
        cancelWith.ifPresent(
                stopping -> suppressions.addAll(Suppressions.ofCall(wrapped, stopping, deprecation.isPresent())));
        return new FacadeMethod(
                new FacadeMethod.Signature(
                        best.method().getSimpleName().toString(),
                        signature.typeVariables(),
                        signature.parameters(),
                        best.method().isVarArgs(),
                        isSafe,
                        exceptions),
                overloads.hasOthers(method) ? signatures.link(best) : Optional.empty(),
                false,
                new FacadeMethod.Call(
                        wrapped.callName(best.method()),
                        choice.type(),
                        choice.result(),
                        signature.needsTypeArguments(result, overloads.hasRivals(method)),
                        settings.executor().orElse(wrapped.holder().calls().executor()),
                        wrapped.holder().calls().abandons(),
                        cancelWith.map(stopping ->
                                stopping.best().method().getSimpleName().toString()),
                        results.late(result, settings, wrapped.type()),
                        List.of()),
                new FacadeMethod.Result(
                        result.delivery(),
                        isNull ? Nullness.nullable(result.type()) : result.type(),
                        result.cast(),
                        Optional.empty()),
                nullScope,
                deprecation,
                suppressions);
    }

    /**
     * Whether callers of the adapter keep what the delegate promises them of an array of variable arity. It takes a
     * final method, of which a container can make no proxy.
     */
    private boolean isSafeVarargs(Members.Member best, Signature signature) {
        return Annotations.find(best.method(), "java.lang.SafeVarargs").isPresent()
                && wrapped.holder().injection() == Injection.NONE
                && Suppressions.pollutesHeap(signature.parameters());
    }

    @Override
    public void finish() {
        interruptions.report();
    }

    /** By the holder if it declares the method again, else by a declaration that says something. */
    private MethodSettings settings(@Nullable ExecutableElement redeclared, Members.Method method) {
        if (redeclared != null) {
            return MethodSettings.read(redeclared, Optional.empty(), problems);
        }
        Members.Member configured = method.declarations().stream()
                .filter(declaration -> MethodSettings.isConfigured(declaration.method()))
                .findFirst()
                .orElse(method.best());
        Optional<Place> elsewhere = wrapped.sources().has(configured.owner())
                ? Optional.empty()
                : Optional.of(wrapped.target().place());
        return MethodSettings.read(configured.method(), elsewhere, problems);
    }

    private Results.Result result(Members.Member best, Signature signature, MethodSettings settings) {
        TypeNames names = signature.names().collecting(new Mentions());
        return settings.isSync()
                ? results.plain(Hierarchy.result(best), names)
                : results.future(Hierarchy.result(best), names);
    }

    /** Where the user can say something of the method. */
    private Place place(@Nullable ExecutableElement redeclared, Members.Member best) {
        if (redeclared != null) {
            return Place.of(redeclared);
        }
        return wrapped.sources().has(best.owner())
                ? Place.of(best.method())
                : wrapped.holder().place();
    }
}
