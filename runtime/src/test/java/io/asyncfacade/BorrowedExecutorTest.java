package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A {@link FacadeExecutor} over an executor that the application owns. */
@Timeout(60)
class BorrowedExecutorTest {

    @Test
    void anExecutorThatRefusesLaterFailsTheCallsOneAfterTheOther() {
        AtomicBoolean refuses = new AtomicBoolean();
        ExecutorService pool = Executors.newCachedThreadPool();
        Executor moody = task -> {
            if (refuses.get()) {
                throw new IllegalStateException("no more");
            }
            pool.execute(task);
        };
        try (FacadeExecutor executor =
                ExecutorPolicy.using(moody).maxConcurrency(1).open()) {
            Gate gate = new Gate();
            CompletableFuture<Void> running = AsyncCall.run(executor, "running", gate::pass);
            gate.awaitEntered();
            List<CompletableFuture<Integer>> queued = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                queued.add(AsyncCall.call(executor, "queued", () -> 1));
            }
            CountDownLatch ran = new CountDownLatch(1);
            executor.execute(ran::countDown);
            refuses.set(true);
            gate.open();
            running.join();
            for (CompletableFuture<Integer> call : queued) {
                CallRejectedException rejection = (CallRejectedException) CallContractTest.failureOf(call);
                assertEquals(CallRejectedException.Reason.EXECUTOR, rejection.reason());
            }
            Gate.await(ran);
            refuses.set(false);
            assertEquals(1, AsyncCall.call(executor, "next", () -> 1).join());
            assertEquals(Counted.of("2 completed, 1000 rejected"), executor.stats());
        }
        pool.shutdown();
    }

    /** How many those are is the business of {@link SettleThreadsTest}. */
    @Test
    void theCallsThatAnExecutorRefusesTogetherEndOnThreadsOfTheLibrary() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        try (FacadeExecutor executor =
                ExecutorPolicy.using(pool).maxConcurrency(1).open()) {
            Gate gate = new Gate();
            CompletableFuture<Void> running = AsyncCall.run(executor, "running", gate::pass);
            gate.awaitEntered();
            Set<String> elsewhere = ConcurrentHashMap.newKeySet();
            List<CompletableFuture<Throwable>> refused = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                refused.add(AsyncCall.call(executor, "refused", () -> 1).handle((value, failure) -> {
                    String thread = Thread.currentThread().getName();
                    if (!thread.startsWith("asyncfacade-settle-")) {
                        elsewhere.add(thread);
                    }
                    return failure;
                }));
            }
            pool.shutdown();
            gate.open();
            running.join();
            for (CompletableFuture<Throwable> each : refused) {
                assertInstanceOf(CallRejectedException.class, each.join());
            }
            assertEquals(Set.of(), elsewhere);
        }
    }

    @Test
    void aLongQueueOnADirectExecutorNeedsNoDeepStack() {
        try (FacadeExecutor executor =
                ExecutorPolicy.using(Runnable::run).maxConcurrency(1).open()) {
            Gate gate = new Gate();
            Thread other = new Thread(() -> AsyncCall.run(executor, "first", gate::pass));
            other.start();
            gate.awaitEntered();
            AtomicInteger calls = new AtomicInteger();
            List<CompletableFuture<Integer>> queued = new ArrayList<>();
            for (int i = 0; i < 50_000; i++) {
                queued.add(AsyncCall.call(executor, "queued", calls::incrementAndGet));
            }
            assertEquals(0, calls.get());
            gate.open();
            queued.forEach(CompletableFuture::join);
            assertEquals(50_000, calls.get());
        }
    }

    @Test
    void aCallIsSettledBeforeItsThreadRunsTheNextOneForAPoolWhoseCallersRun() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new SynchronousQueue<>(), new ThreadPoolExecutor.CallerRunsPolicy());
        try (FacadeExecutor executor =
                ExecutorPolicy.using(pool).maxConcurrency(1).open()) {
            Gate gate = new Gate();
            CompletableFuture<Void> first = AsyncCall.run(executor, "first", gate::pass);
            gate.awaitEntered();
            // The pool has one thread and no queue, so the worker of the first call has to run the second.
            CompletableFuture<Boolean> second = AsyncCall.call(executor, "second", first::isDone);
            first.thenRun(() -> {});
            gate.open();
            assertTrue(second.join());
        }
        pool.shutdown();
    }

    @Test
    void theBorrowedPoolGetsTheFutureItself() {
        List<Runnable> given = new ArrayList<>();
        try (FacadeExecutor executor = ExecutorPolicy.using(given::add).open()) {
            CompletableFuture<Integer> call = AsyncCall.call(executor, "call", () -> 1);
            assertSame(call, given.get(0));
            assertEquals(1, executor.stats().queued());
            assertTrue(call.cancel(true));
            assertEquals(Counted.of("1 cancelled"), executor.stats());
        }
    }

    @Test
    void cancellingAnAdmittedCallThatHasNotStartedPassesItsSlotOn() {
        List<Runnable> given = new ArrayList<>();
        try (FacadeExecutor executor =
                ExecutorPolicy.using(given::add).maxConcurrency(1).open()) {
            CompletableFuture<Integer> first = AsyncCall.call(executor, "first", () -> 1);
            CompletableFuture<Integer> second = AsyncCall.call(executor, "second", () -> 2);
            assertEquals(List.of(first), given);
            assertTrue(first.cancel(true));
            assertEquals(List.of(first, second), given);
            given.forEach(Runnable::run);
            assertEquals(2, second.join());
        }
    }

    @Test
    void anErrorOfTheMachineInTheNextCallIsNotThrownAtWhoeverMadeRoomForIt() {
        StackOverflowError error = new StackOverflowError("not really");
        AtomicInteger tasks = new AtomicInteger();
        Executor loses = task -> {
            if (tasks.getAndIncrement() > 0) {
                task.run();
            }
        };
        try (FacadeExecutor executor =
                ExecutorPolicy.using(loses).maxConcurrency(1).open()) {
            CompletableFuture<Integer> lost = AsyncCall.call(executor, "lost", () -> 1);
            CompletableFuture<Void> next = AsyncCall.run(executor, "next", () -> {
                throw error;
            });
            assertTrue(lost.cancel(true));
            assertSame(error, CallContractTest.failureOf(next));
        }
    }

    @Test
    void anErrorOfTheMachineInTheNextCallIsNotThrownAtACallerWhoIsRefused() {
        StackOverflowError error = new StackOverflowError("not really");
        AtomicReference<FacadeExecutor> self = new AtomicReference<>();
        AtomicReference<CompletableFuture<Void>> next = new AtomicReference<>();
        Executor refuses = task -> {
            if (next.get() != null) {
                task.run();
                return;
            }
            next.set(AsyncCall.run(self.get(), "next", () -> {
                throw error;
            }));
            throw new RejectedExecutionException("only one");
        };
        try (FacadeExecutor executor =
                ExecutorPolicy.using(refuses).maxConcurrency(1).open()) {
            self.set(executor);
            CompletableFuture<Integer> refused = AsyncCall.call(executor, "refused", () -> 1);
            assertTrue(CallContractTest.failureOf(refused) instanceof CallRejectedException);
            assertSame(error, CallContractTest.failureOf(next.get()));
        }
    }
}
