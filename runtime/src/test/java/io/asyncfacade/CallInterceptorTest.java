package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is around a call, from the moment it is made to its end. */
@Timeout(30)
class CallInterceptorTest {

    /** Writes down when it is called. */
    private static final class Journal implements CallInterceptor {
        private final String name;
        private final List<String> lines;

        Journal(String name, List<String> lines) {
            this.name = name;
            this.lines = lines;
        }

        @Override
        public void before(CallInfo call) {
            lines.add(name + " before " + call.name());
        }

        @Override
        public void run(CallInfo call, VoidBody body) throws Throwable {
            lines.add(name + " enters " + call.name());
            try {
                body.run();
                lines.add(name + " leaves " + call.name());
            } catch (Throwable failure) {
                lines.add(name + " sees " + failure.getMessage());
                throw failure;
            }
        }

        @Override
        public void end(CallInfo call) {
            lines.add(name + " end " + call.outcome());
        }
    }

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final Journal outer = new Journal("outer", lines);
    private final Journal inner = new Journal("inner", lines);

    @Test
    void severalAreNestedInTheOrderOfThePolicy() {
        try (FacadeExecutor executor =
                ExecutorPolicy.callerThread().around(outer).around(inner).open()) {
            assertEquals(
                    "value", AsyncCall.call(executor, "call", () -> "value").join());
        }
        assertEquals(
                List.of(
                        "outer before call",
                        "inner before call",
                        "outer enters call",
                        "inner enters call",
                        "inner leaves call",
                        "outer leaves call",
                        "inner end COMPLETED",
                        "outer end COMPLETED"),
                lines);
    }

    @Test
    void theFailureOfTheBodyIsInSightAndStaysTheVeryInstance() {
        Exception failure = new Exception("boom");
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(1).around(outer).around(inner).open()) {
            CompletableFuture<Void> call = AsyncCall.run(executor, "call", () -> {
                throw failure;
            });
            assertSame(failure, CallContractTest.failureOf(call));
        }
        assertTrue(
                lines.containsAll(List.of("inner sees boom", "outer sees boom", "outer end FAILED")), lines::toString);
    }

    @Test
    void aCallThatNeverStartsIsEndedAllTheSame() {
        Gate gate = new Gate();
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(1).queueCapacity(1).around(outer).open()) {
            CompletableFuture<Void> running = AsyncCall.run(executor, "running", gate::pass);
            gate.awaitEntered();
            CompletableFuture<Void> waiting = AsyncCall.run(executor, "waiting", () -> {});
            AsyncCall.run(executor, "refused", () -> {});
            waiting.cancel(true);
            gate.open();
            running.join();
        }
        assertEquals(
                List.of(
                        "outer before running",
                        "outer enters running",
                        "outer before waiting",
                        "outer before refused",
                        "outer end REJECTED",
                        "outer end CANCELLED",
                        "outer leaves running",
                        "outer end COMPLETED"),
                lines);
    }

    @Test
    void aCallWhoseContextCannotBeTakenAlongIsEnded() {
        IllegalStateException failure = new IllegalStateException("no context");
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1)
                .around(outer)
                .propagating(task -> {
                    throw failure;
                })
                .open()) {
            assertSame(failure, CallContractTest.failureOf(AsyncCall.run(executor, "call", () -> {})));
        }
        assertEquals(List.of("outer before call", "outer end FAILED"), lines);
    }

    @Test
    void beforeIsOnTheThreadOfTheCallerAndRunOnThatOfTheBody() {
        AtomicReference<Thread> before = new AtomicReference<>();
        AtomicReference<Thread> run = new AtomicReference<>();
        CallInterceptor threads = new CallInterceptor() {
            @Override
            public void before(CallInfo call) {
                before.set(Thread.currentThread());
            }

            @Override
            public void run(CallInfo call, VoidBody body) throws Throwable {
                run.set(Thread.currentThread());
                body.run();
            }
        };
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(1).around(threads).open()) {
            Thread body =
                    AsyncCall.call(executor, "call", Thread::currentThread).join();
            assertSame(Thread.currentThread(), before.get());
            assertSame(body, run.get());
        }
    }

    /** What is wrong with an interceptor. */
    private static CallInterceptor broken(String how, RuntimeException failure) {
        return new CallInterceptor() {
            @Override
            public void before(CallInfo call) {
                failIf("before");
            }

            @Override
            public void run(CallInfo call, VoidBody body) throws Throwable {
                failIf("before the body");
                if (how.equals("swallows")) {
                    try {
                        body.run();
                    } catch (Throwable swallowed) {
                        return;
                    }
                } else if (how.equals("elsewhere")) {
                    Thread thread = new Thread(() -> {
                        try {
                            body.run();
                        } catch (Throwable refused) {
                            assertInstanceOf(IllegalStateException.class, refused);
                        }
                    });
                    thread.start();
                    thread.join();
                } else if (!how.equals("not at all")) {
                    body.run();
                }
                if (how.equals("twice")) {
                    body.run();
                }
                failIf("after the body");
            }

            @Override
            public void end(CallInfo call) {
                failIf("end");
            }

            private void failIf(String where) {
                if (how.equals(where)) {
                    throw failure;
                }
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "before",
                "before the body",
                "after the body",
                "end",
                "not at all",
                "twice",
                "elsewhere",
                "swallows"
            })
    void aFaultOfAnInterceptorChangesNothingForTheCall(String how) {
        RuntimeException fault = new RuntimeException("fault of the interceptor");
        List<Throwable> reported = Collections.synchronizedList(new ArrayList<>());
        Thread.UncaughtExceptionHandler handler = Thread.getDefaultUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> reported.add(failure));
        try (FacadeExecutor executor = ExecutorPolicy.callerThread()
                .around(outer)
                .around(broken(how, fault))
                .around(inner)
                .open()) {
            AtomicInteger calls = new AtomicInteger();
            assertEquals(
                    1, AsyncCall.call(executor, "call", calls::incrementAndGet).join());
            assertEquals(1, calls.get());
            assertEquals(
                    List.of("inner end COMPLETED", "outer end COMPLETED"),
                    lines.subList(lines.size() - 2, lines.size()));
            Exception failure = new Exception("boom");
            assertSame(failure, CallContractTest.failureOf(AsyncCall.run(executor, "call", () -> {
                throw failure;
            })));
            assertEquals(Counted.of("1 completed, 1 failed"), executor.stats());
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(handler);
        }
        boolean silent = how.equals("not at all") || how.equals("swallows") || how.equals("elsewhere");
        assertEquals(silent, reported.isEmpty(), reported::toString);
        if (!silent && !how.equals("twice")) {
            assertSame(fault, reported.get(0));
        }
    }

    @Test
    void aTimeoutEndsItWhileTheBodyIsStillInside() {
        Gate gate = new Gate();
        ManualTime time = new ManualTime();
        Executor thread = task -> new Thread(task).start();
        try (FacadeExecutor executor = ExecutorPolicy.using(time.timed(thread))
                .timeout(Duration.ofMillis(10))
                .around(outer)
                .open()) {
            CompletableFuture<Void> call = AsyncCall.run(executor, OnCancel.ABANDON, "call", gate::pass);
            gate.awaitEntered();
            time.advance(Duration.ofMillis(10));
            assertInstanceOf(CallTimeoutException.class, CallContractTest.failureOf(call));
            assertEquals("outer end TIMED_OUT", lines.get(lines.size() - 1));
            gate.open();
        }
        assertEquals("outer leaves call", lines.get(lines.size() - 1));
    }

    @Test
    void aMethodThatReturnsAStageIsLeftWhenTheStageIsThereAndEndedWithIt() {
        CompletableFuture<String> stage = new CompletableFuture<>();
        try (FacadeExecutor executor =
                ExecutorPolicy.callerThread().around(outer).open()) {
            CompletableFuture<String> call = AsyncCall.stage(executor, "call", () -> stage);
            assertEquals(List.of("outer before call", "outer enters call", "outer leaves call"), List.copyOf(lines));
            stage.complete("value");
            assertEquals("value", call.join());
        }
        assertEquals("outer end COMPLETED", lines.get(lines.size() - 1));
    }

    @Test
    void plainTasksHaveNone() {
        try (FacadeExecutor executor =
                ExecutorPolicy.callerThread().around(outer).open()) {
            executor.execute(() -> lines.add("task"));
        }
        assertEquals(List.of("task"), lines);
    }
}
