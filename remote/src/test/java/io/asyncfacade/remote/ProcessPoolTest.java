package io.asyncfacade.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.CallTimeoutException;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.OnCancel;
import io.asyncfacade.remote.kit.CarrierContract;
import io.asyncfacade.remote.kit.Meeting;
import io.asyncfacade.remote.kit.Unoffered;
import io.asyncfacade.remote.kit.Work;
import io.asyncfacade.remote.kit.WorkRemote;
import io.asyncfacade.remote.kit.WorkSetup;
import io.asyncfacade.remote.kit.Worker;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
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
        // Without a core the JVM itself exits.
        "fault, exited with code 1",
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

    @Test
    void aCallOrAnAnswerWithoutRoomIsTheEndOfNothingElse() {
        try (ProcessPool pool =
                ProcessPool.of(1, WorkSetup.class).jvmOptions("-Xmx32m").open()) {
            Work work = new WorkRemote(pool);
            CallNotStartedException large =
                    assertThrows(CallNotStartedException.class, () -> work.length(new byte[50 << 20]));
            assertTrue(large.getMessage().contains("there is no room for it"), large.getMessage());
            assertEquals("on", work.echo("on"));
            assertThrows(OutOfMemoryError.class, () -> work.bytes(50 << 20));
            IllegalStateException result = assertThrows(IllegalStateException.class, () -> work.bytes(12 << 20));
            assertTrue(result.getMessage().contains("the result cannot travel"), result.getMessage());
            assertEquals("on", work.echo("on"));
        }
    }

    @Test
    void aRefusedCallIsNotTriedOnEachNewChild() {
        try (ProcessPool pool =
                ProcessPool.of(1, WorkSetup.class).recycleAfter(1).open()) {
            RemoteContract<Unoffered> contract = RemoteContract.of(Unoffered.class)
                    .call(Unoffered.Call.class, "call() void")
                    .build();
            CallNotStartedException refused = assertThrows(
                    CallNotStartedException.class, () -> contract.over(pool).call(new Unoffered.Call()));
            assertTrue(
                    refused.getMessage()
                            .matches("Unoffered.call did not run: child process \\d+: there is no delegate of .* here"),
                    refused.getMessage());
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 4", "2, 8", "10, 60"})
    void childrenAreRenewedWhileCallsWait(int recycleAfter, int calls) throws Exception {
        recycle(recycleAfter, calls);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10})
    @Timeout(2_400)
    @EnabledIfSystemProperty(named = CarrierContract.LONG, matches = "true")
    void childrenAreRenewedWhileAThousandWait(int recycleAfter) throws Exception {
        recycle(recycleAfter, 1_000);
    }

    private static void recycle(int recycleAfter, int calls) throws Exception {
        Map<String, Integer> served = new HashMap<>();
        try (ProcessPool pool = ProcessPool.of(2, WorkSetup.class)
                        .recycleAfter(recycleAfter)
                        .open();
                FacadeExecutor executor = ExecutorPolicy.platformThreads(calls).open()) {
            Work work = new WorkRemote(pool);
            List<CompletableFuture<String>> all = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                // Not the number of the process alone: the system gives it to another one before a thousand have been.
                all.add(AsyncCall.call(executor, "look", () -> work.look("process")));
            }
            for (CompletableFuture<String> call : all) {
                served.merge(call.get(2_000, TimeUnit.SECONDS), 1, Integer::sum);
            }
        }
        served.values().forEach(count -> assertTrue(count <= recycleAfter, served.toString()));
        assertTrue(served.size() >= calls / recycleAfter, served.toString());
        // Closing has waited for all of them.
        assertEquals(
                0,
                ProcessHandle.current()
                        .children()
                        .filter(ProcessPoolTest::isChild)
                        .count());
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
    void poolsDoNotKnowOfEachOther() {
        ProcessPolicy policy = ProcessPool.of(1, WorkSetup.class);
        ProcessPool one = policy.open();
        try (ProcessPool other = policy.open()) {
            assertEquals("a", new WorkRemote(one).echo("a"));
            assertEquals("b", new WorkRemote(other).echo("b"));
            one.close();
            one.close();
            assertEquals("c", new WorkRemote(other).echo("c"));
        }
        try (ProcessPool again = policy.open()) {
            assertEquals("d", new WorkRemote(again).echo("d"));
        }
    }

    @Test
    void anInterruptedThreadOpensAndClosesAPool() {
        Thread.currentThread().interrupt();
        try {
            ProcessPool.of(1, WorkSetup.class).open().close();
            assertTrue(Thread.currentThread().isInterrupted());
        } finally {
            Thread.interrupted();
        }
    }

    /** Never says that it is ready. */
    public static final class HangingSetup implements HostSetup {
        @Override
        public void offer(CallHost host) throws Exception {
            try (Socket test = new Socket(InetAddress.getLoopbackAddress(), Integer.getInteger(Worker.PORT))) {
                test.getOutputStream().write("hangs 1\n".getBytes(StandardCharsets.UTF_8));
            }
            new CountDownLatch(1).await();
        }
    }

    @Test
    void aSetupThatHangsHoldsUpNeitherATimeoutNorTheClose() throws Exception {
        try (Meeting meeting = new Meeting();
                ProcessPool pool = ProcessPool.of(1, HangingSetup.class)
                        .killAfter(Duration.ofMillis(200))
                        .jvmOptions("-D" + Worker.PORT + "=" + meeting.port())
                        .open();
                FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                        .timeout(Duration.ofMillis(100))
                        .open()) {
            CompletableFuture<String> call = AsyncCall.call(executor, "echo", () -> new WorkRemote(pool).echo("a"));
            assertEquals("hangs", meeting.next().said());
            assertInstanceOf(CallTimeoutException.class, failure(call));
        }
    }

    /** Fails with what fails when it is asked what it is. */
    public static final class TextlessSetup implements HostSetup {
        @Override
        public void offer(CallHost host) {
            throw new Worker.TextlessException();
        }
    }

    /** Ends its process. */
    public static final class ExitingSetup implements HostSetup {
        @Override
        public void offer(CallHost host) {
            System.exit(5);
        }
    }

    @ParameterizedTest
    @ValueSource(classes = {TextlessSetup.class, ExitingSetup.class})
    void aSetupThatFailsInAnyWayEndsThePool(Class<? extends HostSetup> setup) {
        try (ProcessPool pool = ProcessPool.of(1, setup).open()) {
            CallNotStartedException ended =
                    assertThrows(CallNotStartedException.class, () -> new WorkRemote(pool).echo("a"));
            String reason = setup == ExitingSetup.class
                    ? "it exited with code 5 at its start"
                    : Worker.TextlessException.class.getName();
            assertTrue(ended.getMessage().contains(reason), ended.getMessage());
        }
    }

    private abstract static class AbstractSetup implements HostSetup {}

    private final class InnerSetup implements HostSetup {
        @Override
        public void offer(CallHost host) {}
    }

    private static final class SetupWithArgument implements HostSetup {
        private SetupWithArgument(String text) {
            throw new IllegalArgumentException(text);
        }

        @Override
        public void offer(CallHost host) {}
    }

    /** It may be as private as it likes. */
    private static final class PrivateSetup implements HostSetup {
        @Override
        public void offer(CallHost host) {
            host.offer(WorkRemote.CONTRACT, new Worker());
        }
    }

    @Test
    void aSetupWithoutConstructorsToSeeIsFine() {
        try (ProcessPool pool = ProcessPool.of(1, PrivateSetup.class).open()) {
            assertEquals("a", new WorkRemote(pool).echo("a"));
        }
    }

    private static void assertRefused(Class<? extends HostSetup> setup, String way) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> ProcessPool.of(1, setup));
        assertTrue(refused.getMessage().contains(way), refused.getMessage());
    }

    @Test
    void aSetupThatCannotTravelIsRefused() {
        HostSetup lambda = host -> {};
        assertRefused(lambda.getClass(), "write a class of its own");
        assertRefused(AbstractSetup.class, "write a class of its own");
        assertRefused(InnerSetup.class, "make it static");
        assertRefused(SetupWithArgument.class, "a constructor without parameters");
        assertThrows(IllegalArgumentException.class, () -> ProcessPool.of(0, WorkSetup.class));
        assertThrows(
                IllegalArgumentException.class,
                () -> ProcessPool.of(1, WorkSetup.class).recycleAfter(0));
    }

    private static boolean isChild(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(ChildMain.class.getName());
    }

    private static boolean ended(long pid) {
        return ProcessHandle.of(pid)
                .map(process -> process.onExit().join() != null)
                .orElse(true);
    }
}
