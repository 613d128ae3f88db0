package io.asyncfacade.scenarios.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the system has given to a process. */
final class Memory {

    private static final int KILOBYTES = 1024;

    private Memory() {}

    /** In megabytes; 0 where there is no /proc, or no such process any more. */
    static long of(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    static long ofChildren() {
        return ProcessHandle.current().children().mapToLong(Memory::of).sum();
    }
}
