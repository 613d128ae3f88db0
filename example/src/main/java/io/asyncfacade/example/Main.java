package io.asyncfacade.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.concurrent.CompletionException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/** The program's entrance: whatever goes wrong is one line on the error output. */
public final class Main {

    private static final int FAILED = 2;

    private Main() {}

    public static void main(String[] args) {
        // A client that the run leaves behind may still own a thread; nobody waits for it.
        System.exit(run(System.out, System.err, args));
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        IParameterExceptionHandler badOption = (failure, arguments) -> fail(err, failure);
        IExecutionExceptionHandler failed = (failure, command, result) -> fail(err, failure);
        return new CommandLine(new FetchCommand(out))
                .setOut(new PrintWriter(out, true, UTF_8))
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
