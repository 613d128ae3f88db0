package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.model.FacadeMethod.Delivery;
import io.asyncfacade.processor.problem.ElementNames;
import io.asyncfacade.processor.problem.Place;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.types.Hierarchy;
import io.asyncfacade.processor.reader.types.Members;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/**
 * Warns of results whose values go on working when they are used, so that their future promises too much. What is
 * found of all types of a holder is one warning for each place, since a holder of JDBC has dozens of them.
 */
final class UnfinishedResults {
    /** Qualified names; a subtype does the same. {@code java.sql.Wrapper} is a parent of all that JDBC hands out. */
    private static final List<String> LAZY = List.of(
            "java.util.Iterator",
            "java.util.Spliterator",
            "java.util.Enumeration",
            "java.util.stream.BaseStream",
            "java.util.function.Supplier",
            "java.util.concurrent.Callable",
            "java.util.concurrent.Flow.Publisher",
            "java.io.InputStream",
            "java.io.OutputStream",
            "java.io.Reader",
            "java.io.Writer",
            "java.nio.channels.Channel",
            "java.nio.file.DirectoryStream",
            "java.sql.Wrapper",
            "com.mongodb.client.MongoIterable",
            "io.reactivex.rxjava3.core.CompletableSource",
            "io.reactivex.rxjava3.core.MaybeSource",
            "io.reactivex.rxjava3.core.ObservableSource",
            "io.reactivex.rxjava3.core.SingleSource",
            "io.smallrye.mutiny.Uni",
            "kotlin.sequences.Sequence",
            "kotlinx.coroutines.flow.Flow",
            "okhttp3.Call",
            "org.reactivestreams.Publisher",
            "retrofit2.Call",
            "software.amazon.awssdk.core.pagination.sync.SdkIterable");

    private static final List<String> FUTURE = List.of("java.util.concurrent.Future");

    /** How many results one message names. */
    private static final int MOST = 3;

    private final Holder holder;
    private final Problems problems;

    /** The results by their places: overloads are one, which has the name of the first if it is alone. */
    private final Map<Problem, Map<Place, Map<String, String>>> found = new LinkedHashMap<>();

    UnfinishedResults(Holder holder, Problems problems) {
        this.holder = holder;
        this.problems = problems;
    }

    /** Notes the result of a method if it is one of them; the place is where the user can say something of it. */
    void note(Wrapped wrapped, Hierarchy hierarchy, Members.Member member, Results.Result result, Place place) {
        TypeElement type = Hierarchy.erased(result.seen().type(), result.seen().scope());
        if (type == null || result.delivery() == Delivery.SYNC || wrapped.isNested(type)) {
            return;
        }
        boolean isLazy = hierarchy.isOneOf(type, LAZY);
        if (!isLazy && !hierarchy.isOneOf(type, FUTURE)) {
            return;
        }
        Problem problem = isLazy ? Problem.BLOCKS_LATER : Problem.PLAIN_FUTURE;
        // The place may be a type that knows nothing of the holder, which has a say too.
        if (!Problems.isSuppressed(problem, holder.element())) {
            String owner = wrapped.type().getQualifiedName() + ".";
            String of = " (" + type.getSimpleName() + ")";
            found.computeIfAbsent(problem, k -> new LinkedHashMap<>())
                    .computeIfAbsent(place, k -> new LinkedHashMap<>())
                    .putIfAbsent(
                            owner + member.method().getSimpleName() + of,
                            owner + ElementNames.signature(member.method()) + of);
        }
    }

    /** Reports what was noted of all types of the holder. */
    void report() {
        String wrapping = holder.nested()
                ? "name its type in of too"
                : "wrap the result too: @AsyncFacade(of = {...}, nested = true)";
        found.getOrDefault(Problem.BLOCKS_LATER, Map.of())
                .forEach((place, results) -> problems.report(
                        Problem.BLOCKS_LATER,
                        place,
                        of(results, " does more of it when it is used", " do more of it when they are used"),
                        wrapping));
        found.getOrDefault(Problem.PLAIN_FUTURE, Map.of())
                .forEach((place, results) ->
                        problems.report(Problem.PLAIN_FUTURE, place, of(results, "", " (each of them)")));
    }

    private static String of(Map<String, String> found, String one, String several) {
        List<String> results = List.copyOf(found.keySet());
        if (results.size() == 1) {
            return "the result of " + found.get(results.get(0)) + one;
        }
        int named = results.size() == MOST + 1 ? MOST + 1 : Math.min(MOST, results.size());
        String rest = results.size() > named
                ? " and " + (results.size() - named) + " more"
                : " and " + results.get(named - 1);
        String list = String.join(", ", results.subList(0, results.size() > named ? named : named - 1));
        return "the results of " + list + rest + several;
    }
}
