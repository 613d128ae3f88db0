package io.asyncfacade.example;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A moving bar on a terminal. */
final class BarProgress implements Progress {

    // A width of our own: asking the terminal for one would load a native library.
    private static final int COLUMNS = 79;
    private static final int REFRESH_MILLIS = 100;

    private final ProgressBar bar;

    BarProgress(PrintStream out, String title, int steps) {
        bar = new ProgressBarBuilder()
                .setTaskName(String.format("%-18s", title))
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(out, COLUMNS))
                .hideEta()
                .build();
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
    }
}
