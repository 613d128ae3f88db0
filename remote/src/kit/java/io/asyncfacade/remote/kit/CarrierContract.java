package io.asyncfacade.remote.kit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.CallTimeoutException;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.OnCancel;
import io.asyncfacade.TimeSource;
import io.asyncfacade.remote.CallNotStartedException;
import io.asyncfacade.remote.HostLostException;
import io.asyncfacade.remote.RemoteContract;
import io.asyncfacade.remote.RemoteFailure;
import io.asyncfacade.testing.ManualExecutor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** What every carrier promises; a carrier's test extends this and opens hosts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
public abstract class CarrierContract {

    /** Set it for the cases that take minutes: {@code mvn verify -pl remote,hazelcast -am -Dasyncfacade.long=true}. */
    public static final String LONG = "asyncfacade.long";

    private Meeting meeting;

    private Path ledger;

    private Hosts hosts;

    private Work work;

    /** Opens two hosts, whose JVMs have these options and offer what {@link WorkSetup} does. */
    protected abstract Hosts open(List<String> jvmOptions) throws Exception;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        meeting = new Meeting();
        ledger = folder.resolve("ledger");
        hosts = open(List.of("-D" + Worker.PORT + "=" + meeting.port(), "-D" + Worker.LEDGER + "=" + ledger));
        work = new WorkRemote(hosts.carrier());
    }

    @BeforeEach
    void complete() throws Exception {
        Files.deleteIfExists(ledger);
        hosts.complete();
    }

    @AfterAll
    void closeAll() throws Exception {
        hosts.close();
        meeting.close();
    }

    protected final Work work() {
        return work;
    }

    protected final Meeting meeting() {
        return meeting;
    }

    private static FacadeExecutor threads(int count) {
        return ExecutorPolicy.platformThreads(count).open();
    }

    private static <R> CompletableFuture<R> start(FacadeExecutor executor, Callable<R> body) {
        return AsyncCall.call(executor, OnCancel.INTERRUPT, "Work", body::call);
    }

    private static Throwable failure(CompletableFuture<?> call) {
        return assertThrows(ExecutionException.class, () -> call.get(60, TimeUnit.SECONDS))
                .getCause();
    }

    @Test
    void carriesNullVoidPrimitivesAndArrays() {
        assertEquals("\u00fcber \ud83d\ude80", work.echo("\u00fcber \ud83d\ude80"));
        assertNull(work.echo(null));
        work.nothing();
        assertEquals(3, work.length(new byte[3]));
        assertArrayEquals(new byte[7], work.bytes(7));
    }

    @Test
    void carriesFiftyMegabytesBothWays() {
        assertEquals(50 << 20, work.bytes(50 << 20).length);
        assertEquals(50 << 20, work.length(new byte[50 << 20]));
    }

    @Test
    void deliversExceptionsAsThemselvesWithBothStacks() {
        IOException checked = assertThrows(IOException.class, () -> work.fail("checked"));
        assertEquals("as declared", checked.getMessage());
        assertEquals(
                "why",
                assertInstanceOf(IllegalStateException.class, checked.getCause())
                        .getMessage());
        List<String> frames = new ArrayList<>();
        for (StackTraceElement frame : checked.getStackTrace()) {
            frames.add(frame.getClassName() + "." + frame.getMethodName());
        }
        int remote = frames.indexOf(Worker.class.getName() + ".fail");
        int border = frames.indexOf("remote.call");
        int local = frames.indexOf(WorkRemote.class.getName() + ".fail");
        assertEquals(0, remote, frames.toString());
        assertTrue(remote < border && border + 1 == local, frames.toString());
        assertTrue(frames.stream().noneMatch(frame -> frame.contains("CallHost")), frames.toString());

        Exception undeclared = assertThrows(Exception.class, () -> work.fail("undeclared"));
        assertEquals(Exception.class, undeclared.getClass());
        assertEquals(
                "an error",
                assertThrows(AssertionError.class, () -> work.fail("error")).getMessage());
        assertThrows(StackOverflowError.class, () -> work.fail("overflow"));
        IOException both = assertThrows(IOException.class, () -> work.fail("suppressed"));
        assertEquals("the other", both.getSuppressed()[0].getMessage());
    }

    @Test
    void deliversTheTextOfWhatCannotTravel() {
        RemoteFailure own = assertThrows(RemoteFailure.class, () -> work.fail("own"));
        assertEquals(Worker.OwnException.class.getName(), own.remoteClass());
        assertEquals(Worker.OwnException.class.getName() + ": of the user", own.getMessage());
        assertTrue(own.remoteText().contains("its cause"), own.remoteText());
        assertEquals(Worker.class.getName(), own.getStackTrace()[0].getClassName());

        RemoteFailure holding = assertThrows(RemoteFailure.class, () -> work.fail("holding"));
        assertEquals(HoldingException.class.getName(), holding.remoteClass());

        IllegalStateException result = assertThrows(IllegalStateException.class, work::unusual);
        assertTrue(result.getMessage().contains("CopyOnWriteArrayList"), result.getMessage());
    }

    @Test
    void deliversExceptionsThatAreHardToCarry() {
        IllegalStateException cycle = assertThrows(IllegalStateException.class, () -> work.fail("cycle"));
        assertSame(cycle, cycle.getCause().getCause());
        assertEquals(
                "app/Missing",
                assertThrows(NoClassDefFoundError.class, () -> work.fail("class"))
                        .getMessage());
        assertEquals(
                "javax.naming.NamingException",
                assertThrows(Exception.class, () -> work.fail("naming"))
                        .getClass()
                        .getName());
        // Deeper than what is read: the text has it all.
        RemoteFailure chain = assertThrows(RemoteFailure.class, () -> work.fail("chain"));
        assertTrue(chain.getMessage().endsWith("IllegalStateException: cause 499"), chain.getMessage());
        assertTrue(chain.remoteText().contains("IllegalStateException: cause 0"), chain.remoteText());
        RemoteFailure textless = assertThrows(RemoteFailure.class, () -> work.fail("textless"));
        assertEquals(Worker.TextlessException.class.getName(), textless.remoteClass());
        assertTrue(textless.getMessage().contains("its text cannot be had"), textless.getMessage());
        // Thrown by the body, so it is not about this call, which did run.
        RemoteFailure nested = assertThrows(RemoteFailure.class, () -> work.fail("nested"));
        assertEquals(CallNotStartedException.class.getName(), nested.remoteClass());
    }

    @Test
    void carriesRecordsThatAreHardToCarry() {
        Note note = new Note("hello", Note.Mood.CROSS);
        assertEquals(note.text(), work.copy(note).text());
        assertThrows(UnsupportedOperationException.class, work.copy(note)::mood);
        assertNull(work.copy(null));
        CallNotStartedException unmade =
                assertThrows(CallNotStartedException.class, () -> work.copy(new Note(Note.OF_CALLERS, Note.Mood.GLAD)));
        assertTrue(unmade.getMessage().contains("a note of callers"), unmade.getMessage());
        RemoteFailure unreadable = assertThrows(RemoteFailure.class, work::noteOfHosts);
        assertTrue(unreadable.getMessage().contains("a note of hosts"), unreadable.getMessage());
        assertEquals("on", work.echo("on"));
    }

    @Test
    void whatABodyDoesToItsThreadAndItsStreamsHarmsNoOtherCall() {
        String before = work.look("nothing");
        assertEquals("interrupted, " + before, work.look("interrupt"));
        assertEquals("of a body", work.look("loader"));
        work.look("streams");
        for (int i = 0; i < 4; i++) {
            assertEquals(before, work.look("nothing"));
        }
    }

    @Test
    void refusesWhatNoHostOffers() {
        RemoteContract<Unoffered> contract = RemoteContract.of(Unoffered.class)
                .call(Unoffered.Call.class, "call() void")
                .build();
        CallNotStartedException refused = assertThrows(
                CallNotStartedException.class,
                () -> contract.over(hosts.carrier()).call(new Unoffered.Call()));
        assertTrue(refused.getMessage().contains(Unoffered.class.getName()), refused.getMessage());
    }

    @Test
    void refusesAnotherVersionOfACall() {
        RemoteContract<Work> newer = RemoteContract.of(Work.class)
                .call(WorkRemote.Echo.class, "echo(String) CharSequence")
                .build();
        CallNotStartedException refused = assertThrows(
                CallNotStartedException.class, () -> newer.over(hosts.carrier()).call(new WorkRemote.Echo("a")));
        assertTrue(refused.getMessage().contains("echo(String) String"), refused.getMessage());
    }

    @Test
    void cancelInterruptsTheBodyAndHoldsTheSlotUntilItHasEnded() throws Exception {
        for (OnCancel onCancel : List.of(OnCancel.INTERRUPT, OnCancel.ABANDON)) {
            try (FacadeExecutor executor = threads(1)) {
                CompletableFuture<Long> call = AsyncCall.call(executor, onCancel, "meet", () -> work.meet("a"));
                Meeting.Guest guest = meeting.next();
                assertEquals("a", guest.said());
                assertTrue(call.cancel(true));
                assertEquals("interrupted a", meeting.next().said());
                // It comes only when the slot of the first is free.
                assertEquals("next", start(executor, () -> work.echo("next")).get(60, TimeUnit.SECONDS));
                assertEquals(0, executor.stats().abandoned());
            }
        }
    }

    @Test
    void cancelUsesTheHookOfTheRemoteBody() throws Exception {
        try (FacadeExecutor executor = threads(1)) {
            CompletableFuture<String> call = start(executor, () -> work.meetWithHook("h"));
            assertEquals("h", meeting.next().said());
            call.cancel(true);
            assertEquals("stopped h", meeting.next().said());
        }
    }

    @Test
    void cancelBeforeAndAfterDoesNothing() throws Exception {
        try (FacadeExecutor executor = threads(1)) {
            CompletableFuture<Long> first = start(executor, () -> work.meet("first"));
            Meeting.Guest guest = meeting.next();
            CompletableFuture<Long> queued = start(executor, () -> work.enter("queued", 0));
            assertTrue(queued.cancel(true));
            guest.release();
            first.get(60, TimeUnit.SECONDS);
            assertFalse(first.cancel(true));
            start(executor, () -> work.enter("after", 0)).get(60, TimeUnit.SECONDS);
            assertThrows(CancellationException.class, queued::join);
        }
        assertEquals(List.of("after"), entered("queued|after"));
    }

    @Test
    void anInterruptOfAPlainCallerStopsTheBody() throws Exception {
        AtomicReference<Throwable> seen = new AtomicReference<>();
        CountDownLatch ended = new CountDownLatch(1);
        Thread caller = new Thread(() -> {
            try {
                work.meet("plain");
            } catch (Throwable e) {
                seen.set(Thread.currentThread().isInterrupted() ? e : new AssertionError("the interrupt is lost", e));
            }
            ended.countDown();
        });
        caller.start();
        meeting.next();
        caller.interrupt();
        assertEquals("interrupted plain", meeting.next().said());
        assertTrue(ended.await(60, TimeUnit.SECONDS));
        assertInstanceOf(ClosedByInterruptException.class, seen.get());
    }

    @Test
    void anInterruptThatTheBodyAnswersIsToldOnce() throws Exception {
        Thread test = Thread.currentThread();
        Thread other = new Thread(() -> {
            try {
                meeting.next();
                test.interrupt();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        other.start();
        assertThrows(InterruptedException.class, () -> work.sleep("sleeping", 60_000));
        assertFalse(test.isInterrupted());
        other.join();
    }

    /** Threads by a time that passes when the test says so: a call may have to wait until its host has started. */
    private record Clocked(ManualExecutor clock) implements Executor, TimeSource {

        @Override
        public void execute(Runnable task) {
            new Thread(task).start();
        }

        @Override
        public long nanoTime() {
            return clock.nanoTime();
        }

        @Override
        public Future<?> schedule(Runnable action, long delay, TimeUnit unit) {
            return clock.schedule(action, delay, unit);
        }
    }

    @Test
    void aTimeoutSettlesTheCallOfAFrozenHost() throws Exception {
        Meeting.Guest guest;
        ManualExecutor clock = new ManualExecutor();
        try (FacadeExecutor executor = ExecutorPolicy.using(new Clocked(clock))
                .timeout(Duration.ofSeconds(3))
                .open()) {
            CompletableFuture<Long> call = start(executor, () -> work.meet("frozen"));
            guest = meeting.next();
            signal("STOP", guest.pid());
            try {
                clock.advance(Duration.ofSeconds(3));
                assertInstanceOf(CallTimeoutException.class, failure(call));
            } finally {
                if (!hosts.killsTheFrozen()) {
                    signal("CONT", guest.pid());
                }
            }
        }
        if (hosts.killsTheFrozen()) {
            ProcessHandle.of(guest.pid()).ifPresent(process -> process.onExit().join());
        } else {
            assertEquals("interrupted frozen", meeting.next().said());
        }
        assertEquals("on", work.echo("on"));
    }

    @Test
    void noCallRunsTwiceWhenAHostIsKilled() throws Exception {
        int count = 200;
        int lost = 0;
        long killed = 0;
        Set<String> lostNames = new HashSet<>();
        try (FacadeExecutor executor = threads(8)) {
            List<CompletableFuture<Long>> calls = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String name = "c" + i;
                calls.add(start(executor, () -> work.enter(name, 10)));
            }
            killed = calls.get(40).get(60, TimeUnit.SECONDS);
            kill(killed);
            for (int i = 0; i < count; i++) {
                try {
                    calls.get(i).get(60, TimeUnit.SECONDS);
                } catch (ExecutionException e) {
                    assertInstanceOf(HostLostException.class, e.getCause());
                    lost++;
                    lostNames.add("c" + i);
                }
            }
        }
        List<String> entered = entered("c\\d+");
        assertEquals(new HashSet<>(entered).size(), entered.size(), "some ran twice");
        assertTrue(lost <= hosts.callsOfOneHost(), lost + " are lost");
        Set<String> ok = new HashSet<>(entered);
        ok.removeAll(lostNames);
        assertEquals(count - lost, ok.size());
        for (String line : lines()) {
            String name = line.substring(0, line.indexOf(' '));
            assertTrue(!lostNames.contains(name) || line.endsWith(" " + killed), line);
        }
    }

    @Test
    void repeatableCallsAllEndWhenHostsAreKilled() throws Exception {
        int count = 60;
        try (FacadeExecutor executor = threads(8)) {
            List<CompletableFuture<Long>> calls = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String name = "r" + i;
                calls.add(start(executor, () -> work.enterAgain(name, 20)));
            }
            kill(calls.get(10).get(60, TimeUnit.SECONDS));
            for (CompletableFuture<Long> call : calls) {
                call.get(60, TimeUnit.SECONDS);
            }
        }
        Set<String> entered = new HashSet<>(entered("r\\d+"));
        assertEquals(count, entered.size(), entered::toString);
    }

    @Test
    void aThousandCallsAtOnceAllEnd() throws Exception {
        allAtOnce(1_000);
    }

    @Test
    @EnabledIfSystemProperty(named = LONG, matches = "true")
    void tenThousandCallsAtOnceAllEnd() throws Exception {
        allAtOnce(10_000);
    }

    @Test
    @Timeout(200)
    @EnabledIfSystemProperty(named = LONG, matches = "true")
    void aCallOfNinetySecondsEnds() throws Exception {
        work.sleep(null, 90_000);
    }

    private void allAtOnce(int count) throws Exception {
        try (FacadeExecutor executor = threads(32)) {
            List<CompletableFuture<String>> calls = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                String text = "n" + i;
                calls.add(start(executor, () -> work.echo(text)));
            }
            for (int i = 0; i < count; i++) {
                assertEquals("n" + i, calls.get(i).get(60, TimeUnit.SECONDS));
            }
        } catch (CompletionException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(ledger);
    }

    /** The calls with such names, in their order: a call that another test has lost may still run. */
    private List<String> entered(String names) throws IOException {
        return lines().stream()
                .map(line -> line.substring(0, line.indexOf(' ')))
                .filter(name -> name.matches(names))
                .toList();
    }

    /** As {@code kill -9} does. */
    protected static void kill(long pid) {
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    protected static void signal(String name, long pid) throws Exception {
        assertEquals(
                0,
                new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                        .start()
                        .waitFor());
    }
}
