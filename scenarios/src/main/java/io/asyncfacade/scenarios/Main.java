package io.asyncfacade.scenarios;

import io.asyncfacade.example.Program;
import io.asyncfacade.example.ProgressDisplay;
import io.asyncfacade.example.SoFar;
import io.asyncfacade.example.Terminal;
import java.io.PrintStream;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** The entrance to all scenarios: the first argument names one. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        // Servers and drivers log to the JDK's logging what the scenario reports itself.
        Logger.getLogger("").setLevel(Level.OFF);
        // A server that is stopping may still own a thread; the exit does not wait for it.
        System.exit(run(System.out, System.err, SoFar.onStop(System.out), args));
    }

    static int run(PrintStream out, PrintStream err, SoFar soFar, String... args) {
        CommandLine scenarios = Scenarios.on(new Show(out, ProgressDisplay.on(out, Terminal.isPresent()), soFar));
        if (args.length > 0
                && !args[0].startsWith("-")
                && !scenarios.getSubcommands().containsKey(args[0])) {
            err.println("error: there is no scenario '" + args[0] + "', there are "
                    + String.join(", ", scenarios.getSubcommands().keySet()) + "; see --help");
            return Program.FAILED;
        }
        return Program.run(scenarios, soFar, out, err, args);
    }
}
