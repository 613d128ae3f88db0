package io.asyncfacade.benchmarks.remote;

import io.asyncfacade.remote.ProcessPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** How long it takes from opening a pool to the first reply, without an archive of classes and with one. */
final class Starts {

    private static final int TIMES = 7;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private Starts() {}

    static void print() throws IOException {
        print("without an archive of classes", List.of("-Xshare:auto"));
        try (ProcessPool pool = ProcessPool.of(1, EchoSetup.class).open()) {
            new EchoRemote(pool).echo(new byte[0]);
            awaitArchive();
        }
        print("with one", List.of());
    }

    /** An option that speaks of sharing is the end of that of the pool. */
    private static void print(String title, List<String> options) {
        List<Long> times = new ArrayList<>();
        List<Long> cpu = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            try (ProcessPool pool = ProcessPool.of(1, EchoSetup.class)
                    .jvmOptions(options.toArray(String[]::new))
                    .open()) {
                long child = new EchoRemote(pool).fill(0);
                times.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
                cpu.add(ProcessHandle.of(child)
                        .flatMap(process -> process.info().totalCpuDuration())
                        .map(Duration::toMillis)
                        .orElse(0L));
            }
        }
        Collections.sort(times);
        Collections.sort(cpu);
        System.out.println("open to first reply, ms, " + title + ": median " + times.get(TIMES / 2) + " of " + times
                + "; CPU of the child until then: median " + cpu.get(TIMES / 2));
    }

    /** {@code benchmarks/run} gives a cache of its own, which is empty in the beginning. */
    private static void awaitArchive() throws IOException {
        Path cache = Path.of(System.getenv("XDG_CACHE_HOME"), "asyncfacade");
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (System.nanoTime() < end) {
            if (Files.isDirectory(cache)) {
                try (Stream<Path> files = Files.list(cache)) {
                    if (files.anyMatch(file -> file.toString().endsWith(".jsa"))) {
                        return;
                    }
                }
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
        throw new IOException("there is no archive of classes in " + cache);
    }
}
