package io.asyncfacade.example;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How many files, sockets among them, this process may open. */
final class OpenFiles {

    /** For class files, jars, idle connections. */
    private static final int RESERVE = 500;

    private OpenFiles() {}

    static boolean allow(long sockets) {
        return sockets + RESERVE <= limit();
    }

    static long limit() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getMaxFileDescriptorCount()
                : Long.MAX_VALUE;
    }
}
