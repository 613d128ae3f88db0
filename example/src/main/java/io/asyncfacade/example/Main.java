package io.asyncfacade.example;

import java.io.PrintStream;
import picocli.CommandLine;

/** The program's entrance. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        // A client that the run leaves behind may still own a thread; the exit does not wait for it.
        System.exit(run(System.out, System.err, SoFar.onStop(System.out), args));
    }

    /** Runs the program without ending the JVM; returns the exit status. */
    public static int run(PrintStream out, PrintStream err, String... args) {
        return run(out, err, new SoFar(out), args);
    }

    static int run(PrintStream out, PrintStream err, SoFar soFar, String... args) {
        CommandLine command = new CommandLine(new FetchCommand(out, soFar)).addSubcommand(new TimelineCommand(out));
        return Program.run(command, soFar, out, err, args);
    }
}
