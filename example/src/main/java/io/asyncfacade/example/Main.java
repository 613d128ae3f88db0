package io.asyncfacade.example;

import java.io.PrintStream;
import picocli.CommandLine;

/** The program's entrance. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        // A client that the run leaves behind may still own a thread; nobody waits for it.
        System.exit(run(System.out, System.err, args));
    }

    /** Runs the program without ending the JVM; returns the exit status. */
    public static int run(PrintStream out, PrintStream err, String... args) {
        return Program.run(new CommandLine(new FetchCommand(out)), out, err, args);
    }
}
