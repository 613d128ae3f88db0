package io.asyncfacade.example;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Supplier;

/** Prints what a program has found so far when it is stopped by Ctrl-C. */
public final class SoFar {

    private final PrintStream out;
    private volatile Supplier<List<String>> lines = List::of;

    public SoFar(PrintStream out) {
        this.out = out;
    }

    /** Arranges for {@link #print()} to run when the JVM is stopped from outside. */
    public static SoFar onStop(PrintStream out) {
        SoFar soFar = new SoFar(out);
        Runtime.getRuntime().addShutdownHook(new Thread(soFar::print, "so-far"));
        return soFar;
    }

    /** From now on there is this to print; it is asked for on another thread, at any time. */
    public void is(Supplier<List<String>> lines) {
        this.lines = lines;
    }

    /** The program prints its results itself. */
    public void isPrinted() {
        lines = List::of;
    }

    void print() {
        List<String> found = lines.get();
        if (!found.isEmpty()) {
            // One text: the program goes on printing progress while it is being stopped.
            out.print(String.format("%n%nStopped. So far:%n%n%s%n", String.join(System.lineSeparator(), found)));
            out.flush();
        }
    }
}
