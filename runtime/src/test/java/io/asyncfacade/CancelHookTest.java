package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.CurrentCall.Registration;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a delegate wants to be done when its call is cancelled. */
@Timeout(30)
@SuppressWarnings("try") // what is opened is there to be closed, and for nothing else
class CancelHookTest {

    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private final Gate gate = new Gate();

    @AfterEach
    void shutDown() {
        gate.open();
        pool.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource(OnCancel.class)
    void isDoneOnceOnAThreadOfTheLibraryInTheInterruptsPlace(OnCancel onCancel) {
        List<String> threads = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Void> call = AsyncCall.run(pool, onCancel, "call", () -> {
            CurrentCall.onCancel(() -> {
                threads.add(Thread.currentThread().getName());
                gate.open();
            });
            gate.pass();
        });
        gate.awaitEntered();
        assertTrue(call.cancel(true));
        assertTrue(call.cancel(true));
        assertFalse(call.complete(null));
        AsyncCall.run(pool, "next", () -> {}).join();
        assertEquals(1, threads.size());
        assertTrue(threads.get(0).startsWith("asyncfacade-settle-"), threads.get(0));
        assertFalse(gate.interrupted.get());
    }

    @Test
    void severalAreDoneTheLastOneFirstAndAFailureStopsNone() {
        List<Integer> order = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Void> call = AsyncCall.run(pool, "call", () -> {
            CurrentCall.onCancel(() -> {
                order.add(1);
                gate.open();
            });
            CurrentCall.onCancel(() -> {
                order.add(2);
                throw new IllegalStateException("of the second hook");
            });
            CurrentCall.onCancel(() -> order.add(3));
            gate.pass();
        });
        gate.awaitEntered();
        AtomicReference<Throwable> reported = new AtomicReference<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> reported.set(failure));
        try {
            call.cancel(true);
            AsyncCall.run(pool, "next", () -> {}).join();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertEquals(List.of(3, 2, 1), order);
        assertEquals("of the second hook", reported.get().getMessage());
    }

    @Test
    void theWorkerLeavesTheBodyOnlyWhenItHasEnded() {
        Gate hook = new Gate();
        CompletableFuture<Void> call = AsyncCall.run(pool, "call", () -> {
            CurrentCall.onCancel(hook::passStubbornly);
            gate.pass();
        });
        CompletableFuture<Boolean> next = AsyncCall.call(pool, "next", Thread::interrupted);
        gate.awaitEntered();
        call.cancel(true);
        assertTrue(call.isCancelled(), "cancelling does not wait for the hook");
        hook.awaitEntered();
        gate.open();
        assertFalse(next.isDone());
        hook.open();
        assertFalse(next.join());
    }

    @Test
    void thatIsTakenBackIsNotDoneAndTheInterruptIsBack() {
        AtomicBoolean done = new AtomicBoolean();
        CompletableFuture<Void> call = AsyncCall.run(pool, OnCancel.INTERRUPT, "call", () -> {
            try (Registration ignored = CurrentCall.onCancel(() -> done.set(true))) {
                Thread.onSpinWait();
            }
            gate.pass();
        });
        gate.awaitEntered();
        assertTrue(call.cancel(true));
        AsyncCall.run(pool, "next", () -> {}).join();
        assertFalse(done.get());
        assertTrue(gate.interrupted.get());
    }

    @Test
    void oneThatIsTakenBackLeavesTheOthers() {
        List<String> done = Collections.synchronizedList(new ArrayList<>());
        CompletableFuture<Void> call = AsyncCall.run(pool, "call", () -> {
            CurrentCall.onCancel(() -> done.add("first"));
            CurrentCall.onCancel(() -> done.add("taken back")).close();
            CurrentCall.onCancel(() -> done.add("last"));
            gate.pass();
        });
        gate.awaitEntered();
        assertTrue(call.cancel(true));
        gate.open();
        AsyncCall.run(pool, "next", () -> {}).join();
        assertEquals(List.of("last", "first"), done);
    }

    @Test
    void thatIsTakenBackLeavesACallAloneThatIsToBeAbandoned() {
        CompletableFuture<Void> call = AsyncCall.run(pool, OnCancel.ABANDON, "call", () -> {
            CurrentCall.onCancel(gate::open).close();
            gate.pass();
        });
        gate.awaitEntered();
        assertTrue(call.cancel(true));
        gate.open();
        AsyncCall.run(pool, "next", () -> {}).join();
        assertFalse(gate.interrupted.get());
    }

    @Test
    void takingItBackWaitsUntilItHasBeenDone() {
        Gate hook = new Gate();
        AtomicBoolean takenBack = new AtomicBoolean();
        CompletableFuture<Void> call = AsyncCall.run(pool, "call", () -> {
            try (Registration ignored = CurrentCall.onCancel(hook::passStubbornly)) {
                gate.pass();
            }
            takenBack.set(true);
        });
        gate.awaitEntered();
        call.cancel(true);
        hook.awaitEntered();
        gate.open();
        assertFalse(takenBack.get());
        hook.open();
        AsyncCall.run(pool, "next", () -> {}).join();
        assertTrue(takenBack.get());
    }

    @Test
    void thatComesAfterTheCancelIsDoneAtOnce() {
        AtomicReference<Thread> thread = new AtomicReference<>();
        AtomicReference<Thread> worker = new AtomicReference<>();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger doneAtReturn = new AtomicInteger();
        CompletableFuture<Void> call = AsyncCall.run(pool, OnCancel.ABANDON, "call", () -> {
            worker.set(Thread.currentThread());
            gate.pass();
            CurrentCall.onCancel(() -> {
                done.incrementAndGet();
                thread.set(Thread.currentThread());
            });
            doneAtReturn.set(done.get());
        });
        gate.awaitEntered();
        call.cancel(true);
        gate.open();
        AsyncCall.run(pool, "next", () -> {}).join();
        assertEquals(1, done.get());
        assertEquals(1, doneAtReturn.get(), "has ended when the registration returns");
        assertNotSame(worker.get(), thread.get());
    }

    @Test
    void isNotDoneForACancelThatShallNotInterrupt() {
        AtomicInteger done = new AtomicInteger();
        CompletableFuture<Void> call = AsyncCall.run(pool, "call", () -> {
            CurrentCall.onCancel(done::incrementAndGet);
            gate.pass();
            CurrentCall.onCancel(done::incrementAndGet);
        });
        gate.awaitEntered();
        call.cancel(false);
        gate.open();
        AsyncCall.run(pool, "next", () -> {}).join();
        assertEquals(0, done.get());
    }

    @Test
    void isDoneOnTimeoutsAndWhenSomebodyElseCompletes() {
        ManualTime time = new ManualTime();
        for (int way = 0; way < 3; way++) {
            Gate inside = new Gate();
            CompletableFuture<String> call = AsyncCall.call(time.timed(pool), "call", () -> {
                CurrentCall.onCancel(inside::open);
                inside.pass();
                return "late";
            });
            inside.awaitEntered();
            switch (way) {
                case 0 -> {
                    call.orTimeout(1, TimeUnit.SECONDS);
                    time.advance(Duration.ofSeconds(1));
                }
                case 1 -> assertTrue(call.complete("other"));
                default -> assertTrue(call.completeExceptionally(new IllegalStateException()));
            }
            assertTrue(call.isDone());
            AsyncCall.run(pool, "next", () -> {}).join();
            assertFalse(inside.interrupted.get());
        }
    }

    @Test
    void isDoneForACallThatFollowsAStageToo() {
        CompletableFuture<String> stage = new CompletableFuture<>();
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<String> call = AsyncCall.stage(pool, "call", () -> {
            CurrentCall.onCancel(done::countDown);
            return stage;
        });
        AsyncCall.run(pool, "next", () -> {}).join();
        assertTrue(call.cancel(true));
        Gate.await(done);
        assertTrue(stage.isCancelled());
    }

    @Test
    void ofAnOuterCallIsNotDoneForAnInnerOne() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            AtomicInteger outerDone = new AtomicInteger();
            AtomicReference<CompletableFuture<Void>> inner = new AtomicReference<>();
            CompletableFuture<Boolean> outer = AsyncCall.call(executor, "outer", () -> {
                CurrentCall.onCancel(outerDone::incrementAndGet);
                inner.set(AsyncCall.run(executor, "inner", () -> {
                    CurrentCall.onCancel(gate::open);
                    gate.pass();
                }));
                assertThrows(CancellationException.class, inner.get()::join);
                return Thread.currentThread().isInterrupted();
            });
            gate.awaitEntered();
            inner.get().cancel(true);
            assertFalse(outer.join());
            assertEquals(0, outerDone.get());
            assertFalse(gate.interrupted.get());
        }
    }

    /** Cancels around the registration, the taking back and the end of the body, for two seconds. */
    @Test
    void neitherHookNorInterruptOutlivesItsCallUnderLoad() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        AtomicInteger done = new AtomicInteger();
        AtomicInteger stray = new AtomicInteger();
        for (int round = 0; done.get() == 0 || System.nanoTime() < end; round++) {
            int number = round;
            AtomicInteger step = new AtomicInteger();
            AtomicBoolean over = new AtomicBoolean();
            AtomicInteger times = new AtomicInteger();
            CompletableFuture<Void> victim = AsyncCall.run(pool, "victim", () -> {
                step.set(1);
                while (step.get() == 1) {
                    Thread.onSpinWait();
                }
                Registration registration = CurrentCall.onCancel(() -> {
                    Thread.yield();
                    if (over.get() || times.incrementAndGet() > 1) {
                        stray.incrementAndGet();
                    }
                    done.incrementAndGet();
                });
                spin(number % 40);
                if (number % 3 == 0) {
                    registration.close();
                    over.set(true);
                    spin(number % 7);
                }
            });
            CompletableFuture<Boolean> innocent = AsyncCall.call(pool, "innocent", () -> {
                over.set(true);
                return Thread.interrupted();
            });
            while (step.get() == 0) {
                Thread.yield();
            }
            step.set(2);
            spin(number % 60);
            victim.cancel(true);
            assertFalse(innocent.join(), "interrupted in round " + round);
            assertEquals(0, stray.get(), "a stray hook in round " + round);
        }
    }

    private static void spin(int times) {
        for (int i = 0; i < times * 20; i++) {
            Thread.onSpinWait();
        }
    }

    @Test
    void outsideOfACallNothingHappens() {
        try (Registration registration = CurrentCall.onCancel(() -> {
            throw new AssertionError();
        })) {
            assertTrue(registration != null);
        }
    }

    @Test
    void oneThatIsTakenBackWhileTheCancelComesLeavesTheBodyToTheInterrupt() {
        for (int i = 0; i < 100; i++) {
            AtomicInteger stops = new AtomicInteger();
            Gate working = new Gate();
            CompletableFuture<Void> call = AsyncCall.run(pool, "call", () -> {
                CallFuture<?> self = CurrentWork.callOfThread();
                Registration registration = CurrentCall.onCancel(stops::incrementAndGet);
                working.pass();
                Gate.until(() -> self.state() != PhasedFuture.RUNNING);
                registration.close(); // a moment before it would have been done
                if (stops.get() == 0) {
                    new Gate().pass(); // only the interrupt ends that
                }
            });
            working.awaitEntered();
            working.open();
            assertTrue(call.cancel(true));
            AsyncCall.run(pool, "next", () -> {}).orTimeout(5, TimeUnit.SECONDS).join();
        }
    }
}
