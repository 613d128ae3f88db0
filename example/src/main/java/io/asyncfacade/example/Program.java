package io.asyncfacade.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletionException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Runs a command; whatever goes wrong is one line on the error output. */
public final class Program {

    /** The exit status of a run that failed. */
    public static final int FAILED = 2;

    private Program() {}

    /** Returns the exit status: 0, or {@link #FAILED}. */
    public static int run(CommandLine command, SoFar soFar, PrintStream out, PrintStream err, String... args) {
        IParameterExceptionHandler badOption = (failure, arguments) -> fail(err, failure.getMessage() + "; see --help");
        IExecutionExceptionHandler failed = (failure, failing, result) -> fail(err, reason(failure));
        try {
            return command.setOut(new PrintWriter(out, true, UTF_8))
                    .setParameterExceptionHandler(badOption)
                    .setExecutionExceptionHandler(failed)
                    .execute(args);
        } finally {
            soFar.isPrinted();
        }
    }

    /** What happened, in a line: the message, and what kind of exception it was where the message does not tell. */
    static String reason(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof UncheckedIOException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof ParameterException) {
            return cause.getMessage() + "; see --help";
        }
        boolean saysItself = cause.getClass() == IOException.class
                || cause.getClass().getName().startsWith("io.asyncfacade.");
        String text = saysItself && cause.getMessage() != null ? cause.getMessage() : cause.toString();
        return text.lines().findFirst().orElse(cause.toString());
    }

    private static int fail(PrintStream err, String reason) {
        err.println("error: " + reason);
        return FAILED;
    }
}
