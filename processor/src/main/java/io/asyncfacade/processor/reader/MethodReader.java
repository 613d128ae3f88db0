package io.asyncfacade.processor.reader;

import com.palantir.javapoet.TypeName;
import io.asyncfacade.processor.model.Deprecation;
import io.asyncfacade.processor.model.FacadeMethod;
import io.asyncfacade.processor.model.FacadeMethod.Delivery;
import io.asyncfacade.processor.problem.Place;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads the methods of one wrapped type. */
final class MethodReader implements WayReader {
    private final Wrapped wrapped;
    private final Configuration configuration;
    private final Hierarchy hierarchy;
    private final Results results;
    private final Overloads overloads;
    private final Omissions omissions;
    private final Problems problems;
    private final SignatureReader signatures;
    private final ThrownTypes thrownTypes;

    MethodReader(
            Wrapped wrapped,
            Configuration configuration,
            Hierarchy hierarchy,
            Results results,
            Overloads overloads,
            Omissions omissions,
            Problems problems) {
        this.wrapped = wrapped;
        this.configuration = configuration;
        this.hierarchy = hierarchy;
        this.results = results;
        this.overloads = overloads;
        this.omissions = omissions;
        this.problems = problems;
        this.signatures = new SignatureReader(wrapped);
        this.thrownTypes = new ThrownTypes(wrapped.facts(), hierarchy);
    }

    @Override
    public Optional<FacadeMethod> read(Members.Method method) {
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
        Signature signature = signatures.read(best);
        TypeNames names = signature.names();
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
        List<TypeName> exceptions = settings.isSync() ? thrownTypes.of(method, best, names) : List.of();
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
                overloads.hasOthers(method) ? signatures.link(best) : Optional.empty(),
                signature.typeVariables(),
                signature.parameters(),
                best.method().isVarArgs(),
                exceptions,
                List.of(),
                false,
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
