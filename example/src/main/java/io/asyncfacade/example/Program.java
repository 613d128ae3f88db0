package io.asyncfacade.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.concurrent.CompletionException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/** Runs a command; whatever goes wrong is one line on the error output. */
public final class Program {

    /** The exit status of a run that failed. */
    public static final int FAILED = 2;

    private Program() {}

    /** Returns the exit status: 0, or {@link #FAILED}. */
    public static int run(CommandLine command, PrintStream out, PrintStream err, String... args) {
        IParameterExceptionHandler badOption = (failure, arguments) -> fail(err, failure);
        IExecutionExceptionHandler failed = (failure, failing, result) -> fail(err, failure);
        return command.setOut(new PrintWriter(out, true, UTF_8))
                .setParameterExceptionHandler(badOption)
                .setExecutionExceptionHandler(failed)
                .execute(args);
    }

    private static int fail(PrintStream err, Throwable failure) {
        Throwable cause = failure;
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        err.println("error: " + message.lines().findFirst().orElse(cause.toString()));
        return FAILED;
    }
}
