package io.asyncfacade.scenarios.http;

import io.asyncfacade.Outcome;
import io.asyncfacade.example.UnexpectedStatusException;
import io.asyncfacade.scenarios.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many calls ended in which way.
 *
 * @param failures by what failed, in alphabetical order
 */
record OutcomeReport(int calls, long succeeded, long cancelled, Map<String, List<Throwable>> failures) {

    static OutcomeReport of(List<? extends Outcome<?>> outcomes) {
        Map<String, List<Throwable>> failures = outcomes.stream()
                .filter(Outcome.Failure.class::isInstance)
                .map(outcome -> ((Outcome.Failure<?>) outcome).exception())
                .collect(Collectors.groupingBy(OutcomeReport::kind, TreeMap::new, Collectors.toList()));
        return new OutcomeReport(
                outcomes.size(),
                count(outcomes, Outcome.Success.class),
                count(outcomes, Outcome.Cancelled.class),
                failures);
    }

    private static long count(List<? extends Outcome<?>> outcomes, Class<?> kind) {
        return outcomes.stream().filter(kind::isInstance).count();
    }

    private static String kind(Throwable failure) {
        return failure instanceof UnexpectedStatusException unexpected
                ? "answered " + unexpected.status()
                : failure.getClass().getSimpleName();
    }

    Table table() {
        Table table = new Table("outcome", "calls")
                .row("settled", calls)
                .row("  succeeded", succeeded)
                .row("  cancelled", cancelled)
                .row("  failed", calls - succeeded - cancelled);
        failures.forEach((kind, exceptions) -> table.row("    " + kind, exceptions.size()));
        return table;
    }

    /** A failure of each kind, in its own words. */
    List<String> examples() {
        return failures.entrySet().stream()
                .map(kind -> kind.getKey() + ": " + kind.getValue().get(0).getMessage())
                .toList();
    }
}
