package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a listener hears of the calls, and when. */
@Timeout(30)
class ListenerTest {

    /** Writes down what it hears. */
    private static final class Journal implements CallListener {
        final List<String> lines = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void onQueued(CallInfo call) {
            lines.add(call.name() + " queued");
        }

        @Override
        public void onStarted(CallInfo call) {
            lines.add(call.name() + " started");
        }

        @Override
        public void onFinished(CallInfo call) {
            lines.add(call.name() + " " + call.outcome());
        }

        List<String> of(String name) {
            return lines.stream().filter(line -> line.startsWith(name + " ")).toList();
        }
    }

    private final Journal journal = new Journal();

    @Test
    void eachCallIsQueuedThenStartedThenFinished() {
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(4).listener(journal).open()) {
            List<CompletableFuture<Integer>> calls = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                int number = i;
                calls.add(AsyncCall.call(executor, "call-" + i, () -> number));
            }
            calls.forEach(CompletableFuture::join);
            for (int i = 0; i < 200; i++) {
                String name = "call-" + i;
                assertEquals(List.of(name + " queued", name + " started", name + " COMPLETED"), journal.of(name));
            }
        }
    }

    @Test
    void everyOutcomeIsToldOnce() {
        ManualTime time = new ManualTime();
        ManualTime.Pool pool = new ManualTime.Pool(time, 1, 1, new LinkedBlockingQueue<>());
        Gate gate = new Gate();
        try (FacadeExecutor executor = ExecutorPolicy.using(pool)
                .maxConcurrency(1)
                .queueCapacity(2)
                .timeout(Duration.ofSeconds(1))
                .listener(journal)
                .open()) {
            AsyncCall.run(executor, OnCancel.ABANDON, "slow", gate::passStubbornly);
            gate.awaitEntered();
            CompletableFuture<Integer> cancelled = AsyncCall.call(executor, "cancelled", () -> 1);
            AsyncCall.call(executor, "late", () -> 1);
            AsyncCall.call(executor, "refused", () -> 1);
            cancelled.cancel(true);
            cancelled.cancel(true);
            time.advance(Duration.ofSeconds(1));
            gate.open();
            Gate.until(() -> executor.stats().running() == 0);
            CallContractTest.failureOf(AsyncCall.run(executor, "failed", () -> {
                throw new IllegalStateException();
            }));
        }
        CallContractTest.failureOf(AsyncCall.call(executorClosed(), "closed", () -> 1)); // refused without being queued
        assertEquals(List.of("slow queued", "slow started", "slow TIMED_OUT"), journal.of("slow"));
        assertEquals(List.of("cancelled queued", "cancelled CANCELLED"), journal.of("cancelled"));
        assertEquals(List.of("late queued", "late TIMED_OUT"), journal.of("late"));
        assertEquals(List.of("refused REJECTED"), journal.of("refused"));
        assertEquals(List.of("failed queued", "failed started", "failed FAILED"), journal.of("failed"));
        assertEquals(List.of("closed REJECTED"), journal.of("closed"));
        pool.shutdownNow();
    }

    private FacadeExecutor executorClosed() {
        FacadeExecutor closed = ExecutorPolicy.callerThread().listener(journal).open();
        closed.close();
        return closed;
    }

    @Test
    void countersAndOutcomeAreThereBeforeDependentsRun() {
        AtomicReference<FacadeExecutor> self = new AtomicReference<>();
        AtomicReference<ExecutorStats> seen = new AtomicReference<>();
        AtomicReference<CompletableFuture<Integer>> dependent = new AtomicReference<>();
        List<Boolean> dependentDone = new ArrayList<>();
        Gate gate = new Gate();
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .listener(new CallListener() {
                    @Override
                    public void onFinished(CallInfo call) {
                        seen.set(self.get().stats());
                        dependentDone.add(dependent.get().isDone());
                    }
                })
                .open()) {
            self.set(executor);
            CompletableFuture<Integer> call = AsyncCall.call(executor, "call", () -> {
                gate.pass();
                return 1;
            });
            dependent.set(call.thenApply(value -> value));
            gate.open();
            dependent.get().join();
            assertEquals(Counted.of("1 completed"), seen.get());
            assertEquals(List.of(false), dependentDone);
        }
    }

    @Test
    void aListenerThatFailsHarmsNeitherTheCallNorTheOtherListener() {
        List<Throwable> reported = Collections.synchronizedList(new ArrayList<>());
        CallListener failing = new CallListener() {
            @Override
            public void onQueued(CallInfo call) {
                throw new IllegalStateException("queued");
            }

            @Override
            public void onStarted(CallInfo call) {
                throw new AssertionError("started");
            }

            @Override
            public void onFinished(CallInfo call) {
                throw new StackOverflowError("finished");
            }
        };
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> reported.add(failure));
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .listener(failing)
                .listener(journal)
                .open()) {
            assertEquals(1, AsyncCall.call(executor, "call", () -> 1).join());
            assertEquals(List.of("call queued", "call started", "call COMPLETED"), journal.of("call"));
            assertEquals(Counted.of("1 completed"), executor.stats());
            assertEquals(
                    List.of("queued", "started", "finished"),
                    reported.stream().map(Throwable::getMessage).toList());
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    @Test
    void aFailureThatNobodyLooksAtIsTold() {
        IllegalStateException failure = new IllegalStateException("of no interest");
        AtomicInteger told = new AtomicInteger();
        AtomicReference<Throwable> seen = new AtomicReference<>();
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .listener(new CallListener() {
                    @Override
                    public void onFinished(CallInfo call) {
                        told.incrementAndGet();
                        seen.set(call.failure());
                    }
                })
                .open()) {
            AsyncCall.run(executor, "forgotten", () -> {
                throw failure;
            });
        }
        assertEquals(1, told.get());
        assertSame(failure, seen.get());
    }

    @Test
    void theTimesOfACallGoByTheTimeOfItsExecutor() {
        ManualTime time = new ManualTime();
        ManualTime.Pool pool = new ManualTime.Pool(time, 1, 1, new LinkedBlockingQueue<>());
        List<CallInfo> infos = Collections.synchronizedList(new ArrayList<>());
        CallListener keeping = new CallListener() {
            @Override
            public void onFinished(CallInfo call) {
                infos.add(call);
            }
        };
        try (FacadeExecutor executor = ExecutorPolicy.using(pool)
                .named("db")
                .maxConcurrency(1)
                .listener(keeping)
                .open()) {
            Gate first = new Gate();
            Gate second = new Gate();
            AsyncCall.run(executor, "first", first::pass);
            first.awaitEntered();
            CompletableFuture<Void> call = AsyncCall.run(executor, "second", second::pass);
            time.advance(Duration.ofSeconds(3));
            first.open();
            second.awaitEntered();
            time.advance(Duration.ofSeconds(4));
            second.open();
            call.join();
            time.advance(Duration.ofSeconds(50));
            CallInfo info = infos.get(1);
            assertEquals("second", info.name());
            assertEquals("db", info.executor());
            assertEquals(Duration.ofSeconds(3), info.queuedTime());
            assertEquals(Duration.ofSeconds(4), info.runningTime());
            assertEquals(CallOutcome.COMPLETED, info.outcome());
            assertNull(info.failure());
        }
        pool.shutdownNow();
    }

    @Test
    void tasksAreNoCalls() {
        try (FacadeExecutor executor =
                ExecutorPolicy.callerThread().listener(journal).open()) {
            executor.execute(() -> {});
            assertTrue(journal.lines.isEmpty());
        }
    }

    @Test
    void aCallThatTheThreadsRefuseIsFinishedOnce() {
        try (FacadeExecutor executor = ExecutorPolicy.using(task -> {
                    throw new RejectedExecutionException();
                })
                .listener(journal)
                .open()) {
            CallContractTest.failureOf(AsyncCall.call(executor, "call", () -> 1));
            assertEquals(List.of("call queued", "call REJECTED"), journal.of("call"));
        }
    }

    @Test
    void aCallThatIsCancelledBeforeItsBodyIsCalledDoesNotCallIt() {
        AtomicReference<CompletableFuture<Integer>> call = new AtomicReference<>();
        AtomicInteger bodies = new AtomicInteger();
        Gate made = new Gate();
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .listener(new CallListener() {
                    @Override
                    public void onStarted(CallInfo info) {
                        made.passStubbornly();
                        call.get().cancel(true); // it used to look for the thread of the body for ever
                    }
                })
                .open()) {
            call.set(AsyncCall.call(executor, "call", bodies::incrementAndGet));
            made.open();
            assertTrue(CallContractTest.failureOf(call.get()) instanceof CancellationException);
            Gate.until(() -> executor.stats().running() == 0);
            assertEquals(Counted.of("1 cancelled"), executor.stats());
        }
        assertEquals(0, bodies.get());
    }

    @Test
    void cancellingDoesNotWaitForAListener() {
        Gate listening = new Gate();
        AtomicInteger bodies = new AtomicInteger();
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .listener(new CallListener() {
                    @Override
                    public void onStarted(CallInfo info) {
                        CurrentCall.onCancel(bodies::incrementAndGet); // nothing to stop yet
                        listening.passStubbornly();
                    }
                })
                .open()) {
            CompletableFuture<Integer> call = AsyncCall.call(executor, "call", bodies::incrementAndGet);
            listening.awaitEntered();
            assertTrue(call.cancel(true));
            assertEquals(1, executor.stats().abandoned());
            listening.open();
            Gate.until(() -> executor.stats().running() == 0);
        }
        assertEquals(0, bodies.get());
    }

    @Test
    void aListenerThatClosesTheExecutorIsNotWaitedFor() {
        AtomicReference<FacadeExecutor> self = new AtomicReference<>();
        AtomicReference<ShutdownReport> report = new AtomicReference<>();
        FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .listener(new CallListener() {
                    @Override
                    public void onStarted(CallInfo info) {
                        report.set(self.get().close(Duration.ofDays(1)));
                    }
                })
                .open();
        self.set(executor);
        assertEquals(1, AsyncCall.call(executor, "call", () -> 1).join());
        assertEquals(new ShutdownReport(0, 0, List.of("call")), report.get());
    }

    /** Whichever thread tells them: that of the pool, one that has nothing to do with the call, or one of ours. */
    @Test
    void listenersAndInterceptorsSeeTheClassLoaderOfTheCall() throws Exception {
        Map<String, ClassLoader> seen = new ConcurrentHashMap<>();
        CountDownLatch slow = new CountDownLatch(1);
        CallListener listener = new CallListener() {
            @Override
            public void onStarted(CallInfo call) {
                seen.put("onStarted", Thread.currentThread().getContextClassLoader());
            }

            @Override
            public void onSlow(CallInfo call) {
                seen.put("onSlow", Thread.currentThread().getContextClassLoader());
                slow.countDown();
            }

            @Override
            public void onFinished(CallInfo call) {
                seen.put("onFinished", Thread.currentThread().getContextClassLoader());
            }
        };
        CallInterceptor interceptor = new CallInterceptor() {
            @Override
            public void end(CallInfo call) {
                seen.put("end", Thread.currentThread().getContextClassLoader());
            }
        };
        ClassLoader application = new ClassLoader() {};
        ClassLoader foreign = new ClassLoader() {};
        Gate gate = new Gate();
        Thread current = Thread.currentThread();
        ClassLoader found = current.getContextClassLoader();
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .slowAfter(Duration.ofMillis(1))
                .listener(listener)
                .around(interceptor)
                .open()) {
            CompletableFuture<Void> call;
            current.setContextClassLoader(application);
            try {
                call = AsyncCall.run(executor, "call", gate::pass);
            } finally {
                current.setContextClassLoader(found);
            }
            Gate.await(slow);
            Thread canceller = new Thread(() -> call.cancel(true));
            canceller.setContextClassLoader(foreign);
            canceller.start();
            canceller.join();
            gate.open();
        }
        assertEquals(
                Map.of("onStarted", application, "onSlow", application, "onFinished", application, "end", application),
                seen);
    }
}
