package io.asyncfacade.scenarios;

import io.asyncfacade.example.Progress;
import io.asyncfacade.example.ProgressDisplay;
import java.io.PrintStream;

/**
 * Where a scenario tells what it does.
 *
 * @param out takes whole lines
 * @param progress shows how far long work has come
 */
public record Show(PrintStream out, ProgressDisplay progress) {

    public void line(String text) {
        out.println(text);
    }

    public void table(Table table) {
        out.println();
        table.lines().forEach(out::println);
    }

    public Progress progress(String title, int steps) {
        return progress.start(title, steps);
    }
}
