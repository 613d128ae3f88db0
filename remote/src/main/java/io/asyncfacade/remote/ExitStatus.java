package io.asyncfacade.remote;

import java.util.Map;

/** How a process ended, in words. */
final class ExitStatus {

    /** What the JDK adds to the number of a signal. */
    private static final int SIGNALLED = 128;

    private static final Map<Integer, String> SIGNALS = Map.of(
            1, "SIGHUP",
            2, "SIGINT",
            4, "SIGILL",
            6, "SIGABRT: a fault in native code or in the JVM, or an abort",
            7, "SIGBUS",
            8, "SIGFPE",
            9, "SIGKILL: killed from outside, by the system if memory was short",
            11, "SIGSEGV",
            15, "SIGTERM");

    private ExitStatus() {}

    static String of(int exitValue) {
        int signal = exitValue - SIGNALLED;
        if (SIGNALS.containsKey(signal)) {
            return "ended by signal " + signal + " (" + SIGNALS.get(signal) + ")";
        }
        return "exited with code " + exitValue;
    }
}
