package io.asyncfacade.example;

import java.io.PrintStream;

/** Where progress is shown: bars on a terminal, plain lines in a file or a build's log. */
public interface ProgressDisplay {

    Progress start(String title, int steps);

    static ProgressDisplay on(PrintStream out, boolean terminal) {
        return terminal
                ? (title, steps) -> new BarProgress(out, title, steps)
                : (title, steps) -> new LineProgress(out, title, steps);
    }
}
