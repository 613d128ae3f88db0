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

    /** Shows what became of the calls of these executors if the scenario is stopped before it shows a table. */
    public void ifStopped(FacadeExecutor... executors) {
        ifStopped(() -> {
            Table table = new Table("executor", "completed", "failed", "timed out", "running", "queued");
            for (FacadeExecutor executor : executors) {
                ExecutorStats now = executor.stats();
                table.row(executor.name(), now.completed(), now.failed(), now.timedOut(), now.running(), now.queued());
            }
            return table;
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
