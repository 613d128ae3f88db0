package io.asyncfacade.benchmarks.remote;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.remote.CallCarrier;
import io.asyncfacade.remote.HostLostException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What becomes of 200 calls when one of two hosts is killed in the middle, against a ledger on disk. */
final class KillTable {

    private static final int CALLS = 200;
    private static final int REPEATABLE = 60;

    private KillTable() {}

    static void print(String carrier, CallCarrier to, int threads, boolean repeatable) throws IOException {
        if (repeatable) {
            row(carrier + ", repeatable", to, threads, REPEATABLE, true);
        } else {
            row(carrier + ", at most once", to, threads, CALLS, false);
        }
    }

    private static void row(String title, CallCarrier to, int threads, int count, boolean again) throws IOException {
        Path ledger = Files.createTempFile("ledger", "");
        List<CompletableFuture<Long>> calls = new ArrayList<>();
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(threads).open()) {
            var echo = new EchoAsync(new EchoRemote(to), executor);
            for (int i = 0; i < count; i++) {
                String name = Integer.toString(i);
                calls.add(again ? echo.enterAgain(ledger.toString(), name) : echo.enter(ledger.toString(), name));
            }
            long victim = calls.get(count / 4).join();
            ProcessHandle.of(victim).ifPresent(ProcessHandle::destroyForcibly);
            long lost = 0;
            long other = 0;
            for (CompletableFuture<Long> call : calls) {
                Throwable failure = call.handle((value, thrown) -> thrown).join();
                lost += failure instanceof HostLostException ? 1 : 0;
                other += failure == null || failure instanceof HostLostException ? 0 : 1;
            }
            List<String> entered = Files.readAllLines(ledger);
            System.out.printf(
                    "%-32s %3d calls: %3d ok, %2d lost, %d other, %d run twice%n",
                    title, count, count - lost - other, lost, other, entered.size() - new HashSet<>(entered).size());
        } finally {
            Files.deleteIfExists(ledger);
        }
    }
}
