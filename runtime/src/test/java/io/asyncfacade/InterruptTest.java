package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where the interrupt of a cancelled call goes, and where it must not go. */
@Timeout(30)
class InterruptTest {

    /** A thread that, unlike a pool's, does not clear a flag that a task leaves behind. */
    private static final class BareThread extends Thread implements Executor {

        private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
        private final AtomicBoolean stop = new AtomicBoolean();

        /** Runs between the interrupter's look at the thread and its interrupt. */
        volatile Runnable beforeInterrupt = () -> {};

        BareThread() {
            setDaemon(true);
            start();
        }

        @Override
        public void execute(Runnable task) {
            tasks.add(task);
        }

        @Override
        public void interrupt() {
            beforeInterrupt.run();
            super.interrupt();
        }

        @Override
        public void run() {
            while (!stop.get()) {
                Runnable task = tasks.poll();
                if (task != null) {
                    task.run();
                } else {
                    Thread.yield();
                }
            }
        }
    }

    private final BareThread thread = new BareThread();

    @AfterEach
    void stop() {
        thread.stop.set(true);
    }

    @Test
    void anInterruptOnItsWayDoesNotReachTheNextTask() {
        CountDownLatch aboutToInterrupt = new CountDownLatch(1);
        CountDownLatch mayInterrupt = new CountDownLatch(1);
        thread.beforeInterrupt = () -> {
            aboutToInterrupt.countDown();
            Gate.await(mayInterrupt);
        };
        CountDownLatch bodyMayReturn = new CountDownLatch(1);
        AtomicBoolean returned = new AtomicBoolean();
        Gate entered = new Gate();
        CompletableFuture<Void> victim = AsyncCall.run(thread, "victim", () -> {
            entered.open();
            entered.pass();
            Gate.await(bodyMayReturn);
            returned.set(true);
        });
        entered.awaitEntered();
        CompletableFuture<Boolean> innocent =
                AsyncCall.call(thread, "innocent", () -> Thread.currentThread().isInterrupted());
        CompletableFuture<Boolean> plain = CompletableFuture.supplyAsync(Thread::interrupted, thread);
        CompletableFuture<Boolean> cancel =
                CompletableFuture.supplyAsync(() -> victim.cancel(true), task -> new Thread(task).start());
        Gate.await(aboutToInterrupt);
        bodyMayReturn.countDown();
        Gate.until(returned::get);
        assertFalse(innocent.isDone(), "the worker waits for the interrupter");
        mayInterrupt.countDown();
        assertTrue(cancel.join());
        assertFalse(innocent.join());
        assertFalse(plain.join());
    }

    @Test
    void dependentsOfALaterCallOnTheThreadSeeNoInterrupt() {
        Gate gate = new Gate();
        CompletableFuture<Void> future = AsyncCall.run(thread, "stubborn", gate::passStubbornly);
        gate.awaitEntered();
        future.cancel(true);
        Gate.until(gate.interrupted::get);
        AtomicReference<Boolean> seen = new AtomicReference<>();
        CompletableFuture<Boolean> next = AsyncCall.call(thread, "next", Thread::interrupted);
        next.whenComplete((value, failure) -> seen.set(Thread.currentThread().isInterrupted()));
        gate.open();
        assertFalse(next.join());
        Gate.until(() -> seen.get() != null);
        assertFalse(seen.get());
    }

    @Test
    void anInterruptOfSomebodyElseIsHiddenFromDependentsAndKept() {
        AtomicReference<Boolean> inDependent = new AtomicReference<>();
        Gate attached = new Gate();
        CompletableFuture<Void> future = AsyncCall.run(thread, "interrupted", () -> {
            attached.pass();
            Thread.currentThread().interrupt();
        });
        future.whenComplete(
                (value, failure) -> inDependent.set(Thread.currentThread().isInterrupted()));
        CompletableFuture<Boolean> next = CompletableFuture.supplyAsync(Thread::interrupted, thread);
        attached.open();
        future.join();
        assertTrue(next.join(), "not swallowed");
        assertFalse(inDependent.get());
    }

    @Test
    void aForeignInterruptThatWasPendingWhenOursCameIsKept() {
        Gate gate = new Gate();
        CountDownLatch flagged = new CountDownLatch(1);
        CountDownLatch mayReturn = new CountDownLatch(1);
        CompletableFuture<Void> future = AsyncCall.run(thread, "flagged", () -> {
            Thread.currentThread().interrupt();
            flagged.countDown();
            while (mayReturn.getCount() > 0) {
                Thread.onSpinWait();
            }
        });
        Gate.await(flagged);
        CompletableFuture<Boolean> next = CompletableFuture.supplyAsync(Thread::interrupted, thread);
        assertTrue(future.cancel(true));
        mayReturn.countDown();
        assertTrue(next.join());
        gate.open();
    }

    @Test
    void anInterruptedExceptionThatNobodyOfUsCausedFailsTheCallAndKeepsTheFlag() {
        InterruptedException thrown = new InterruptedException("not ours");
        CompletableFuture<Void> future = AsyncCall.run(thread, "interrupted", () -> {
            throw thrown;
        });
        CompletableFuture<Boolean> next = CompletableFuture.supplyAsync(Thread::interrupted, thread);
        assertSame(thrown, CallContractTest.failureOf(future));
        assertTrue(next.join());
    }

    @Test
    void anInterruptedExceptionThatOurCancelCausedIsDropped() {
        Gate gate = new Gate();
        CompletableFuture<Void> future = AsyncCall.run(thread, "cancelled", gate::pass);
        CompletableFuture<Boolean> next = CompletableFuture.supplyAsync(Thread::interrupted, thread);
        gate.awaitEntered();
        assertTrue(future.cancel(true));
        assertFalse(next.join());
        assertTrue(gate.interrupted.get());
        assertTrue(future.isCancelled());
    }

    @Test
    void cancelWithoutInterruptDoesNotInterrupt() {
        Gate gate = new Gate();
        CompletableFuture<Void> future = AsyncCall.run(thread, "cancelled", gate::pass);
        CompletableFuture<Boolean> next = CompletableFuture.supplyAsync(Thread::interrupted, thread);
        gate.awaitEntered();
        assertTrue(future.cancel(false));
        gate.open();
        assertFalse(next.join());
        assertFalse(gate.interrupted.get());
    }

    @Test
    void aBodyThatCancelsItsOwnCallIsNotInterruptedNorAreDependents() {
        AtomicReference<CompletableFuture<?>> self = new AtomicReference<>();
        AtomicBoolean dependentSaw = new AtomicBoolean();
        AtomicBoolean bodySaw = new AtomicBoolean();
        Executor direct = task -> {
            self.set((CompletableFuture<?>) task);
            self.get()
                    .whenComplete(
                            (v, e) -> dependentSaw.set(Thread.currentThread().isInterrupted()));
            task.run();
        };
        CompletableFuture<String> future = AsyncCall.call(direct, "self", () -> {
            assertTrue(self.get().cancel(true));
            bodySaw.set(Thread.currentThread().isInterrupted());
            return "late";
        });
        assertTrue(future.isCancelled());
        assertFalse(dependentSaw.get());
        assertFalse(bodySaw.get());
        assertFalse(Thread.currentThread().isInterrupted());
    }

    @Test
    void cancelFromADependentOnADirectExecutorDoesNotInterruptTheCaller() {
        Executor direct = task -> {
            ((CompletableFuture<?>) task).whenComplete((v, e) -> ((CompletableFuture<?>) task).cancel(true));
            task.run();
        };
        assertEquals("value", AsyncCall.call(direct, "direct", () -> "value").join());
        assertFalse(Thread.currentThread().isInterrupted());
    }

    @Test
    void theInterruptOfACallerSurvivesACallOnItsOwnThread() {
        Thread.currentThread().interrupt();
        boolean seen = AsyncCall.call(
                        Runnable::run, "direct", () -> Thread.currentThread().isInterrupted())
                .join();
        assertTrue(Thread.interrupted());
        assertTrue(seen);
    }

    @Test
    void aPoolThatIsShutDownStillGetsItsWorkersBack() throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor();
        Gate gate = new Gate();
        CompletableFuture<Void> future = AsyncCall.run(pool, "running", gate::pass);
        gate.awaitEntered();
        pool.shutdownNow();
        assertTrue(pool.awaitTermination(10, TimeUnit.SECONDS));
        assertTrue(CallContractTest.failureOf(future) instanceof InterruptedException);
    }

    /** Cancels around the end of the body, against a thread that would pass a stray interrupt on; for two seconds. */
    @Test
    void noInterruptEscapesUnderLoad() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        int cancelled = 0;
        for (int round = 0; cancelled == 0 || System.nanoTime() < end; round++) {
            AtomicInteger step = new AtomicInteger();
            int spins = round % 60;
            CompletableFuture<Void> victim = AsyncCall.run(thread, "victim", () -> {
                step.set(1);
                while (step.get() == 1) {
                    Thread.yield();
                }
                for (int spin = 0; spin < spins; spin++) {
                    Thread.onSpinWait();
                }
            });
            CompletableFuture<Boolean> innocent = AsyncCall.call(thread, "innocent", Thread::interrupted);
            while (step.get() == 0) {
                Thread.yield();
            }
            step.set(2);
            if (victim.cancel(true)) {
                cancelled++;
            }
            assertFalse(innocent.join(), "round " + round);
        }
    }
}
