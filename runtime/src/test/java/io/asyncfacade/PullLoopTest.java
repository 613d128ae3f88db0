package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The steps of a gather, on the thread of the test, with a receiver that notes what it gets. */
@Timeout(
        value = 30,
        threadMode = Timeout.ThreadMode.SAME_THREAD) // what is done before and after a test is for its thread
class PullLoopTest {

    private final List<String> got = new ArrayList<>();
    private final List<CompletableFuture<String>> calls = new ArrayList<>();

    /** Notes what it gets. */
    private class Notes implements PullLoop.Receiver<Integer, String> {
        @Override
        public void ended(long index, Integer input, String value, Throwable failure) throws Throwable {
            got.add(index + ": " + input + " " + (failure == null ? value : failure.getMessage()));
        }

        @Override
        public void failed(Throwable failure) {
            got.add("failed: " + failure.getMessage());
        }

        @Override
        public boolean exhausted() {
            got.add("exhausted");
            return true;
        }

        @Override
        public boolean keepsValues() {
            return false;
        }
    }

    @AfterEach
    void theThreadIsAsItWas() {
        assertNull(CurrentWork.note());
    }

    private CompletableFuture<String> call(Integer input) {
        CompletableFuture<String> call = new CompletableFuture<>();
        calls.add(call);
        return call;
    }

    private static List<Integer> inputs(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private PullLoop<Integer, String> loop(int count, int parallelism, long demand) {
        return new PullLoop<>(new PullLoop.Inputs<>(inputs(count), parallelism, null, null), this::call, demand);
    }

    @Test
    void eachRequestStartsAsManyCallsAsWereAskedFor() {
        PullLoop<Integer, String> loop = loop(10, 4, 0);
        loop.run(new Notes());
        assertEquals(0, calls.size());
        loop.request(1);
        assertEquals(1, calls.size());
        loop.request(2);
        assertEquals(3, calls.size());
        loop.request(5);
        assertEquals(4, calls.size(), "that is how many may run at once");
        calls.get(1).complete("b");
        assertEquals(5, calls.size());
        calls.get(0).complete("a");
        calls.get(2).complete("c");
        calls.get(3).complete("d");
        calls.get(4).complete("e");
        assertEquals(8, calls.size(), "eight were asked for in all");
        calls.subList(5, 8).forEach(call -> call.complete("f"));
        assertEquals(8, calls.size());
        loop.request(PullLoop.NO_LIMIT);
        assertEquals(10, calls.size());
        loop.request(PullLoop.NO_LIMIT);
        calls.subList(8, 10).forEach(call -> call.complete("g"));
        assertEquals(List.of("1: 1 b", "0: 0 a", "2: 2 c", "3: 3 d", "4: 4 e"), got.subList(0, 5));
        assertEquals("exhausted", got.get(10));
        assertEquals(11, got.size());
    }

    @Test
    void allIsOverWhenThereIsNoInputLeftAndNoCall() {
        loop(0, 1, PullLoop.NO_LIMIT).run(new Notes());
        assertEquals(List.of("exhausted"), got);
        got.clear();
        loop(1, 1, PullLoop.NO_LIMIT).run(new Notes());
        assertEquals(List.of(), got);
        calls.get(0).complete("a");
        assertEquals(List.of("0: 0 a", "exhausted"), got);
    }

    @Test
    void theFirstCallIsStartedBeforeThereIsAReceiver() {
        PullLoop<Integer, String> loop = loop(3, 2, PullLoop.NO_LIMIT);
        Object first = loop.startFirst();
        assertEquals(1, calls.size());
        assertSame(calls.get(0), first);
        calls.get(0).complete("a"); // on the thread that works
        assertEquals(List.of(), got);
        loop.run(new Notes());
        assertEquals(List.of("0: 0 a"), got);
        assertEquals(3, calls.size());
    }

    @Test
    void whereTheFirstCallCannotBeStartedTheReceiverIsTold() {
        PullLoop<Integer, String> none = loop(0, 2, PullLoop.NO_LIMIT);
        assertNull(none.startFirst());
        none.run(new Notes());
        Iterator<Integer> broken = new Iterator<>() {
            @Override
            public boolean hasNext() {
                throw new IllegalStateException("broken");
            }

            @Override
            public Integer next() {
                throw new AssertionError();
            }
        };
        PullLoop<Integer, String> loop =
                new PullLoop<>(new PullLoop.Inputs<>(() -> broken, 2, null, null), this::call, PullLoop.NO_LIMIT);
        assertNull(loop.startFirst());
        loop.run(new Notes());
        assertEquals(List.of("exhausted", "failed: broken"), got);
    }

    @Test
    void anObjectionEndsIt() {
        PullLoop<Integer, String> loop = loop(5, 2, PullLoop.NO_LIMIT);
        loop.run(new Notes());
        loop.object(new IllegalStateException("objection"));
        assertEquals(List.of("failed: objection"), got);
        calls.get(0).complete("late");
        loop.request(1);
        assertEquals(List.of("failed: objection"), got);
        assertEquals(2, calls.size());
    }

    @Test
    void aStopCancelsWhatIsInFlightTheLastOneFirst() {
        PullLoop<Integer, String> loop = loop(9, 3, PullLoop.NO_LIMIT);
        loop.run(new Notes());
        List<Integer> cancelled = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int number = i;
            calls.get(i).whenComplete((value, failure) -> cancelled.add(number));
        }
        calls.get(1).complete("b");
        calls.get(3).whenComplete((value, failure) -> cancelled.add(3));
        loop.stop(true);
        assertEquals(List.of(1, 3, 2, 0), cancelled);
        assertEquals(List.of("1: 1 b"), got);
        assertEquals(4, calls.size());
    }

    @Test
    void whatTheReceiverThrowsEndsIt() {
        PullLoop<Integer, String> loop = loop(9, 2, PullLoop.NO_LIMIT);
        loop.run(new Notes() {
            @Override
            public void ended(long index, Integer input, String value, Throwable failure) {
                throw new IllegalStateException("thrown at " + value);
            }
        });
        calls.get(1).complete("b");
        calls.get(0).complete("a");
        assertEquals(List.of("failed: thrown at b"), got);
        assertEquals(2, calls.size());
    }

    @Test
    void progressIsToldOfEachEndBeforeTheLast() {
        List<String> progress = new ArrayList<>();
        GatherProgress noting = (done, total) -> progress.add(done + " of " + total);
        BiConsumer<Integer, Throwable> failures = (input, failure) -> progress.add(input + " " + failure.getMessage());
        PullLoop<Integer, String> loop =
                new PullLoop<>(new PullLoop.Inputs<>(inputs(2), 2, noting, failures), this::call, PullLoop.NO_LIMIT);
        loop.run(new Notes());
        calls.get(1).completeExceptionally(new IllegalStateException("failure"));
        calls.get(0).complete("a");
        assertEquals(List.of("1 failure", "1 of 2", "2 of 2"), progress);
        assertEquals(List.of("1: 1 failure", "0: 0 a", "exhausted"), got);
    }

    @Test
    void whoOnlyLooksOnAndFailsIsReported() {
        IllegalStateException ofFailures = new IllegalStateException("of who hears of failures");
        IllegalStateException ofProgress = new IllegalStateException("of who hears of the progress");
        List<Throwable> reported = new ArrayList<>();
        PullLoop<Integer, String> loop = new PullLoop<>(
                new PullLoop.Inputs<>(
                        inputs(1),
                        1,
                        (done, total) -> {
                            throw ofProgress;
                        },
                        (input, failure) -> {
                            throw ofFailures;
                        }),
                this::call,
                PullLoop.NO_LIMIT);
        loop.run(new Notes());
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> reported.add(failure));
        try {
            calls.get(0).completeExceptionally(new IllegalStateException("failure"));
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(null);
        }
        assertEquals(List.of(ofFailures, ofProgress), reported);
        assertEquals(List.of("0: 0 failure", "exhausted"), got);
    }

    @Test
    void whatHasStoppedIsNotToldAsProgress() {
        List<String> progress = new ArrayList<>();
        List<PullLoop<Integer, String>> loops = new ArrayList<>();
        loops.add(new PullLoop<>(
                new PullLoop.Inputs<>(inputs(2), 2, (done, total) -> progress.add(done + " of " + total), null),
                this::call,
                PullLoop.NO_LIMIT));
        loops.get(0).run(new Notes() {
            @Override
            public void ended(long index, Integer input, String value, Throwable failure) {
                loops.get(0).stop(true);
            }
        });
        calls.get(0).complete("a");
        assertEquals(List.of(), progress);
        assertTrue(calls.get(1).isCancelled());
    }

    // ---- what it is for the executor of its calls

    @Test
    void whatItStartsLaterComesFromItsFirstCallAndHoldsBackAClose() {
        FacadeExecutor executor = ExecutorPolicy.callerThread().open();
        ClosableLedger ledger = executor.admission.ledger();
        List<Boolean> accepted = new ArrayList<>();
        List<Boolean> held = new ArrayList<>();
        PullLoop<Integer, String> loop = new PullLoop<>(
                new PullLoop.Inputs<>(inputs(4), 1, null, null),
                input -> {
                    accepted.add(CurrentWork.comesFrom(executor));
                    held.add(isHeld(ledger));
                    return input == 0 ? AsyncCall.call(executor, "call", () -> "value 0") : call(input);
                },
                PullLoop.NO_LIMIT);
        loop.startFirst();
        loop.run(new Notes());
        assertFalse(isHeld(ledger));
        calls.get(0).complete("b");
        assertFalse(isHeld(ledger));
        calls.get(1).complete("c");
        calls.get(2).complete("d");
        assertEquals(List.of("0: 0 value 0", "1: 1 b", "2: 2 c", "3: 3 d", "exhausted"), got);
        assertEquals(List.of(false, true, true, true), accepted);
        assertEquals(List.of(false, true, true, true), held);
        assertFalse(isHeld(ledger));
    }

    private static boolean isHeld(ClosableLedger ledger) {
        try {
            return !ledger.awaitQuiet(0, true, call -> true);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** How often an operator is asked for one call, wherever it is made. */
    private static int timesAskedForOne() {
        AtomicInteger asked = new AtomicInteger();
        AsyncCall.call(counting(asked), "call", () -> "value").join();
        return asked.get();
    }

    private static FacadeExecutor counting(AtomicInteger asked) {
        return ExecutorPolicy.callerThread()
                .propagating(task -> {
                    asked.incrementAndGet();
                    return () -> task.run();
                })
                .open();
    }

    @Test
    void whatACallTakesAlongIsAskedForTheGatherOnlyOnItsOwnThread() {
        AtomicInteger asked = new AtomicInteger();
        FacadeExecutor executor = counting(asked);
        PullLoop<Integer, String> loop = new PullLoop<>(
                new PullLoop.Inputs<>(inputs(2), 1, null, null),
                input -> input == 0 ? call(input) : AsyncCall.call(executor, "call", () -> "value"),
                PullLoop.NO_LIMIT);
        loop.run(new Notes());
        assertEquals(0, asked.get());
        calls.get(0).complete("a"); // that is later, and could be on any thread
        assertEquals(timesAskedForOne(), asked.get());
        assertEquals(List.of("0: 0 a", "1: 1 value", "exhausted"), got);
    }

    @Test
    void aCallThatEndsElsewhereIsHandedOverWhenTheFirstRoundIsOver() throws Exception {
        Gate inFirst = new Gate();
        AtomicInteger asked = new AtomicInteger();
        FacadeExecutor counting = counting(asked);
        FacadeExecutor executor = ExecutorPolicy.callerThread().open();
        ClosableLedger ledger = executor.admission.ledger();
        Thread test = Thread.currentThread();
        List<Thread> threads = new ArrayList<>();
        CompletableFuture<String> elsewhere = new CompletableFuture<>();
        PullLoop<Integer, String> loop = new PullLoop<>(
                new PullLoop.Inputs<>(inputs(3), 2, null, null),
                input -> {
                    threads.add(Thread.currentThread());
                    if (input == 0) {
                        return AsyncCall.stage(executor, "call", () -> elsewhere);
                    }
                    if (input == 1) { // the first call ends now, on another thread, while this one starts the second
                        Thread other = new Thread(() -> elsewhere.complete("a"));
                        other.start();
                        join(other);
                    }
                    return input == 1 ? call(input) : AsyncCall.call(counting, "call", () -> "c");
                },
                PullLoop.NO_LIMIT);
        loop.run(new Notes() {
            @Override
            public void ended(long index, Integer input, String value, Throwable failure) throws Throwable {
                super.ended(index, input, value, failure);
                if (index == 0) {
                    threads.add(Thread.currentThread());
                    inFirst.pass();
                }
            }
        });
        inFirst.awaitEntered();
        assertEquals(List.of(test, test), threads.subList(0, 2));
        assertTrue(threads.get(2).getName().startsWith("asyncfacade-settle-"), threads::toString);
        assertTrue(isHeld(ledger));
        inFirst.open();
        Gate.until(() -> !isHeld(ledger));
        assertEquals(List.of("0: 0 a", "2: 2 c"), List.copyOf(got));
        assertEquals(timesAskedForOne(), asked.get(), "the start of the gather is over");
        assertSame(threads.get(2), threads.get(3), "it goes on with the third input");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whenItHasStoppedItHoldsNeitherInputsNorReceiver() {
        for (long demand : new long[] {0, PullLoop.NO_LIMIT}) {
            PullLoop<Integer, String> loop = stopped(demand);
            Gate.until(() -> {
                System.gc();
                return receiver.get() == null && iterator.get() == null;
            });
            loop.request(1);
            assertEquals(List.of(), got);
        }
    }

    private WeakReference<Object> receiver;
    private WeakReference<Object> iterator;

    private PullLoop<Integer, String> stopped(long demand) {
        Notes taking = new Notes();
        Iterator<Integer> values = new ArrayList<>(inputs(5)).iterator();
        receiver = new WeakReference<>(taking);
        iterator = new WeakReference<>(values);
        PullLoop<Integer, String> loop =
                new PullLoop<>(new PullLoop.Inputs<>(() -> values, 2, null, null), this::call, demand);
        loop.run(taking);
        loop.stop(true);
        return loop;
    }
}
