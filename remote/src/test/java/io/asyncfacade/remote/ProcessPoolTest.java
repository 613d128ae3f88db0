package io.asyncfacade.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.OnCancel;
import io.asyncfacade.remote.kit.CarrierContract;
import io.asyncfacade.remote.kit.Meeting;
import io.asyncfacade.remote.kit.Work;
import io.asyncfacade.remote.kit.WorkRemote;
import io.asyncfacade.remote.kit.WorkSetup;
import io.asyncfacade.remote.kit.Worker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Children that crash, that are renewed, that do not start, and that have to end. */
@Timeout(120)
class ProcessPoolTest {

    @ParameterizedTest
    @CsvSource({
        "exit, exited with code 3",
        "halt, exited with code 4",
        "kill, ended by signal 9 (SIGKILL",
        "abort, ended by signal 6 (SIGABRT",
    })
    void aCrashIsTheEndOfItsCallAndSaysHow(String how, String text) {
        try (ProcessPool pool = ProcessPool.of(1, WorkSetup.class)
                // No core and no report in the folder of the build.
                .jvmOptions("-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=/dev/null")
                .open()) {
            Work work = new WorkRemote(pool);
            HostLostException lost = assertThrows(HostLostException.class, () -> work.crash(how));
            assertTrue(lost.getMessage().contains(text), lost.getMessage());
            assertEquals("on", work.echo("on"));
        }
    }

    @Test
    void aChildThatWasOutOfMemoryIsReplaced() throws Exception {
        try (ProcessPool pool =
                ProcessPool.of(1, WorkSetup.class).jvmOptions("-Xmx64m").open()) {
            Work work = new WorkRemote(pool);
            long first = work.leak(1);
            assertEquals(first, work.leak(1));
            assertThrows(OutOfMemoryError.class, () -> work.leak(1_000));
            assertNotEquals(first, work.leak(1));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 8", "10, 60"})
    void childrenAreRenewedWhileCallsWait(int recycleAfter, int calls) throws Exception {
        recycle(recycleAfter, calls);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10})
    @Timeout(1_200)
    @EnabledIfSystemProperty(named = CarrierContract.LONG, matches = "true")
    void childrenAreRenewedWhileAThousandWait(int recycleAfter) throws Exception {
        recycle(recycleAfter, 1_000);
    }

    private static void recycle(int recycleAfter, int calls) throws Exception {
        Map<Long, Integer> served = new HashMap<>();
        try (ProcessPool pool = ProcessPool.of(2, WorkSetup.class)
                        .recycleAfter(recycleAfter)
                        .open();
                FacadeExecutor executor = ExecutorPolicy.platformThreads(calls).open()) {
            Work work = new WorkRemote(pool);
            List<CompletableFuture<Long>> all = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                all.add(AsyncCall.call(executor, "leak", () -> work.leak(0)));
            }
            for (CompletableFuture<Long> call : all) {
                served.merge(call.get(1_000, TimeUnit.SECONDS), 1, Integer::sum);
            }
        }
        served.values().forEach(count -> assertTrue(count <= recycleAfter, served.toString()));
        served.keySet().forEach(pid -> assertTrue(ended(pid)));
    }

    /** Fails in every child. */
    public static final class FailingSetup implements HostSetup {
        @Override
        public void offer(CallHost host) throws Exception {
            Path starts = Path.of(System.getProperty("kit.starts"));
            Files.writeString(
                    Files.createTempFile(starts, "start", ""),
                    Long.toString(ProcessHandle.current().pid()));
            throw new IOException("no server");
        }
    }

    @Test
    void threeFailedStartsEndThePool(@org.junit.jupiter.api.io.TempDir Path starts) throws Exception {
        try (ProcessPool pool = ProcessPool.of(4, FailingSetup.class)
                .jvmOptions("-Dkit.starts=" + starts)
                .open()) {
            Work work = new WorkRemote(pool);
            for (int i = 0; i < 2; i++) {
                CallNotStartedException ended = assertThrows(CallNotStartedException.class, () -> work.echo("a"));
                assertEquals(
                        "Work.echo did not run: the pool of processes: it has ended, since 3 children in a row died at"
                                + " their start; the last one: " + FailingSetup.class.getName()
                                + " failed: java.io.IOException: no server",
                        ended.getMessage());
            }
        }
        try (var made = Files.list(starts)) {
            assertEquals(3, made.count());
        }
    }

    @Test
    void aJvmOptionThatIsNoneEndsThePool() {
        try (ProcessPool pool = ProcessPool.of(1, WorkSetup.class)
                .jvmOptions("-XX:+NoSuchOption")
                .open()) {
            CallNotStartedException ended =
                    assertThrows(CallNotStartedException.class, () -> new WorkRemote(pool).echo("a"));
            assertTrue(ended.getMessage().contains("it exited with code 1 at its start"), ended.getMessage());
        }
    }

    @Test
    void aBodyThatIgnoresItsInterruptIsKilledAndItsSlotIsFree() throws Exception {
        try (Meeting meeting = new Meeting();
                ProcessPool pool = ProcessPool.of(1, WorkSetup.class)
                        .killAfter(Duration.ofMillis(300))
                        .jvmOptions("-D" + Worker.PORT + "=" + meeting.port())
                        .open();
                FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            Work work = new WorkRemote(pool);
            CompletableFuture<Void> call =
                    AsyncCall.run(executor, OnCancel.ABANDON, "ignore", () -> work.ignoreInterrupts("i"));
            long pid = meeting.next().pid();
            call.cancel(true);
            assertEquals(
                    "on",
                    AsyncCall.call(executor, "echo", () -> work.echo("on")).get(60, TimeUnit.SECONDS));
            assertTrue(ended(pid));
        }
    }

    @Test
    void aCallThatWaitsForAChildIsCancelledWithoutOne() throws Exception {
        try (Meeting meeting = new Meeting();
                ProcessPool pool = ProcessPool.of(1, WorkSetup.class)
                        .jvmOptions("-D" + Worker.PORT + "=" + meeting.port())
                        .open();
                FacadeExecutor executor = ExecutorPolicy.platformThreads(2).open()) {
            Work work = new WorkRemote(pool);
            CompletableFuture<Long> first = AsyncCall.call(executor, "first", () -> work.meet("first"));
            Meeting.Guest guest = meeting.next();
            CompletableFuture<Long> second = AsyncCall.call(executor, "second", () -> work.meet("second"));
            while (executor.stats().running() < 2) {
                Thread.onSpinWait();
            }
            second.cancel(true);
            while (executor.stats().running() > 1) {
                Thread.onSpinWait();
            }
            guest.release();
            first.get(60, TimeUnit.SECONDS);
            CompletableFuture<Long> third = AsyncCall.call(executor, "third", () -> work.meet("third"));
            guest = meeting.next();
            assertEquals("third", guest.said());
            guest.release();
            third.get(60, TimeUnit.SECONDS);
        }
    }

    @Test
    void closingCancelsWhatRunsAndRefusesTheRest() throws Exception {
        Meeting.Guest guest;
        try (Meeting meeting = new Meeting();
                FacadeExecutor executor = ExecutorPolicy.platformThreads(2).open()) {
            ProcessPool pool = ProcessPool.of(1, WorkSetup.class)
                    .jvmOptions("-D" + Worker.PORT + "=" + meeting.port())
                    .open();
            Work work = new WorkRemote(pool);
            CompletableFuture<Long> running = AsyncCall.call(executor, "running", () -> work.meet("running"));
            guest = meeting.next();
            CompletableFuture<String> waiting = AsyncCall.call(executor, "waiting", () -> work.echo("waiting"));
            pool.close();
            assertEquals("interrupted running", meeting.next().said());
            assertInstanceOf(IOException.class, failure(running));
            assertInstanceOf(CallNotStartedException.class, failure(waiting));
            assertThrows(CallNotStartedException.class, () -> work.echo("late"));
            pool.close();
        }
        assertTrue(ended(guest.pid()));
    }

    private static Throwable failure(CompletableFuture<?> call) {
        return assertThrows(java.util.concurrent.ExecutionException.class, () -> call.get(60, TimeUnit.SECONDS))
                .getCause();
    }

    @Test
    void aSetupThatCannotTravelIsRefused() {
        HostSetup lambda = host -> {};
        assertThrows(IllegalArgumentException.class, () -> ProcessPool.of(1, lambda.getClass()));
        assertThrows(IllegalArgumentException.class, () -> ProcessPool.of(0, WorkSetup.class));
        assertThrows(
                IllegalArgumentException.class,
                () -> ProcessPool.of(1, WorkSetup.class).recycleAfter(0));
    }

    private static boolean ended(long pid) {
        return ProcessHandle.of(pid)
                .map(process -> process.onExit().join() != null)
                .orElse(true);
    }
}
