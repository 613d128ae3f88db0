package io.asyncfacade.scenarios;

import io.asyncfacade.example.Program;
import io.asyncfacade.example.ProgressDisplay;
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
        // A server that is stopping may still own a thread; nobody waits for it.
        System.exit(run(System.out, System.err, args));
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        CommandLine scenarios = Scenarios.on(new Show(out, ProgressDisplay.on(out, Terminal.isPresent())));
        if (args.length > 0
                && !args[0].startsWith("-")
                && !scenarios.getSubcommands().containsKey(args[0])) {
            err.println("error: there is no scenario '" + args[0] + "', there are "
                    + String.join(", ", scenarios.getSubcommands().keySet()));
            return Program.FAILED;
        }
        return Program.run(scenarios, out, err, args);
    }
}
