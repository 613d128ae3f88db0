package io.asyncfacade.scenarios;

import io.asyncfacade.ExecutorStats;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.example.Progress;
import io.asyncfacade.example.ProgressDisplay;
import io.asyncfacade.example.SoFar;
import java.io.PrintStream;
import java.util.function.Supplier;

/**
 * Where a scenario tells what it does.
 *
 * @param out takes whole lines
 * @param progress shows how far long work has come
 * @param soFar prints what is there when the scenario is stopped
 */
public record Show(PrintStream out, ProgressDisplay progress, SoFar soFar) {

    public void line(String text) {
        Table.wrapped(text, Table.COLUMNS).forEach(out::println);
    }

    /** Shows this table if the scenario is stopped before it shows another. */
    public void ifStopped(Supplier<Table> table) {
        soFar.is(() -> table.get().lines());
    }

    /** Shows what became of the calls of this executor if the scenario is stopped before it shows a table. */
    public void ifStopped(FacadeExecutor executor) {
        ifStopped(() -> {
            ExecutorStats now = executor.stats();
            return new Table("calls", "count")
                    .row("completed", now.completed())
                    .row("failed", now.failed())
                    .row("timed out", now.timedOut())
                    .row("running", now.running())
                    .row("queued", now.queued());
        });
    }

    public void table(Table table) {
        soFar.isPrinted();
        out.println();
        table.lines().forEach(out::println);
    }

    public Progress progress(String title, int steps) {
        return progress.start(title, steps);
    }
}
