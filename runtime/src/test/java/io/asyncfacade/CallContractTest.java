package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds on every executor: outcomes, and the events that settle a call from outside. */
@Timeout(30)
class CallContractTest {

    /** A way for a body to end, with what the future must then hold. */
    private record Outcome(String name, Body<String> body, String value, Throwable failure) {
        @Override
        public String toString() {
            return name;
        }

        static Outcome thrown(Throwable failure) {
            return new Outcome(
                    failure.getClass().getSimpleName(),
                    () -> {
                        throw failure;
                    },
                    null,
                    failure);
        }
    }

    /** An event that settles a call from outside, with what shows that it has. */
    private enum Event {
        CANCEL {
            @Override
            void happen(CompletableFuture<String> future) {
                assertTrue(future.cancel(true));
                assertTrue(future.cancel(true), "a second cancel returns the same");
            }

            @Override
            void check(CompletableFuture<String> future) {
                assertTrue(future.isCancelled());
                assertThrows(CancellationException.class, future::join);
            }
        },
        COMPLETE {
            @Override
            void happen(CompletableFuture<String> future) {
                assertTrue(future.complete("from outside"));
            }

            @Override
            void check(CompletableFuture<String> future) {
                assertEquals("from outside", future.join());
            }
        },
        COMPLETE_EXCEPTIONALLY {
            @Override
            void happen(CompletableFuture<String> future) {
                assertTrue(future.completeExceptionally(new IOException("from outside")));
            }

            @Override
            void check(CompletableFuture<String> future) {
                assertEquals("from outside", failureOf(future).getMessage());
            }
        },
        OR_TIMEOUT {
            @Override
            void happen(CompletableFuture<String> future) {
                future.orTimeout(1, TimeUnit.MILLISECONDS);
            }

            @Override
            void check(CompletableFuture<String> future) {
                assertTrue(failureOf(future) instanceof TimeoutException);
            }
        },
        COMPLETE_ON_TIMEOUT {
            @Override
            void happen(CompletableFuture<String> future) {
                future.completeOnTimeout("late", 1, TimeUnit.MILLISECONDS);
            }

            @Override
            void check(CompletableFuture<String> future) {
                assertEquals("late", future.join());
            }
        },
        COMPLETE_ASYNC {
            @Override
            void happen(CompletableFuture<String> future) {
                future.completeAsync(() -> "supplied", Runnable::run);
            }

            @Override
            void check(CompletableFuture<String> future) {
                assertEquals("supplied", future.join());
            }
        },
        OBTRUDE {
            @Override
            void happen(CompletableFuture<String> future) {
                future.obtrudeValue("obtruded");
            }

            @Override
            void check(CompletableFuture<String> future) {
                assertEquals("obtruded", future.join());
            }
        },
        OBTRUDE_EXCEPTION {
            @Override
            void happen(CompletableFuture<String> future) {
                future.obtrudeException(new IOException("obtruded"));
            }

            @Override
            void check(CompletableFuture<String> future) {
                assertEquals("obtruded", failureOf(future).getMessage());
            }
        };

        abstract void happen(CompletableFuture<String> future);

        abstract void check(CompletableFuture<String> future);
    }

    static Stream<Arguments> executorsAndOutcomes() {
        return ExecutorKind.running()
                .flatMap(kind -> Stream.of(
                                new Outcome("value", () -> "value", "value", null),
                                new Outcome("null", () -> null, null, null),
                                Outcome.thrown(new IOException("checked")),
                                Outcome.thrown(new IllegalStateException("unchecked")),
                                Outcome.thrown(new CancellationException("thrown by the body")),
                                Outcome.thrown(new CompletionException(new IOException("the body's own wrapper"))),
                                Outcome.thrown(new NoClassDefFoundError("an error")),
                                Outcome.thrown(new AssertionError("another error")))
                        .map(outcome -> Arguments.of(kind, outcome)));
    }

    @ParameterizedTest
    @MethodSource("executorsAndOutcomes")
    void theFutureHoldsWhatTheBodyDid(ExecutorKind kind, Outcome outcome) {
        try (OpenExecutor subject = kind.open()) {
            AtomicInteger calls = new AtomicInteger();
            CompletableFuture<String> future = AsyncCall.call(subject.executor, "Test.call", () -> {
                calls.incrementAndGet();
                return outcome.body().call();
            });
            if (kind.isInline()) {
                assertTrue(future.isDone(), "done when the method returns");
            }
            if (outcome.failure() == null) {
                assertEquals(
                        outcome.value(), future.orTimeout(10, TimeUnit.SECONDS).join());
            } else {
                assertSame(outcome.failure(), failureOf(future));
            }
            assertEquals(1, calls.get());
            assertFalse(Thread.currentThread().isInterrupted());
        }
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#running")
    void everyViewOfAFailureShowsTheInstanceAtTheDepthOfTheJdk(ExecutorKind kind) throws Exception {
        try (OpenExecutor subject = kind.open()) {
            IOException failure = new IOException("checked");
            CompletableFuture<Void> future = AsyncCall.run(subject.executor, "Test.run", () -> {
                throw failure;
            });
            assertSame(failure, failureOf(future));
            assertSame(
                    failure,
                    assertThrows(CompletionException.class, future::join).getCause());
            assertSame(
                    failure, assertThrows(ExecutionException.class, future::get).getCause());
            Throwable downstream = failureOf(future.thenApply(nothing -> nothing));
            assertTrue(downstream instanceof CompletionException);
            assertSame(failure, downstream.getCause());
        }
    }

    static Stream<Arguments> executorsAndEvents() {
        return ExecutorKind.asynchronous()
                .flatMap(kind -> Stream.of(Event.values()).map(event -> Arguments.of(kind, event)));
    }

    @ParameterizedTest
    @MethodSource("executorsAndEvents")
    void settlingARunningCallInterruptsItBeforeDependentsRun(ExecutorKind kind, Event event) {
        try (OpenExecutor subject = kind.open()) {
            Gate gate = new Gate();
            CompletableFuture<String> future = AsyncCall.call(subject.executor, "Test.call", () -> {
                gate.pass();
                return "too late";
            });
            gate.awaitEntered();
            // A dependent that waits for the interrupt: it must not be what the interrupt waits for.
            CompletableFuture<Void> dependent = future.handle((value, failure) -> {
                Gate.until(gate.interrupted::get);
                return null;
            });
            event.happen(future);
            dependent.orTimeout(10, TimeUnit.SECONDS).join();
            event.check(future);
            assertTrue(gate.interrupted.get());
            assertEquals(1, gate.entries());
            gate.open();
        }
    }

    @ParameterizedTest
    @MethodSource("executorsAndEvents")
    void settlingAnAbandonedCallLeavesItsThreadAlone(ExecutorKind kind, Event event) {
        try (OpenExecutor subject = kind.open()) {
            Gate gate = new Gate();
            CountDownLatch ended = new CountDownLatch(1);
            CompletableFuture<String> future = AsyncCall.call(subject.executor, OnCancel.ABANDON, "Test.call", () -> {
                gate.pass();
                ended.countDown();
                return "too late";
            });
            gate.awaitEntered();
            event.happen(future);
            Gate.until(future::isDone);
            event.check(future);
            gate.open();
            Gate.await(ended);
            assertFalse(gate.interrupted.get());
            event.check(future);
        }
    }

    static Stream<Arguments> holdersAndEvents() {
        return Stream.of(Event.values()).map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("holdersAndEvents")
    void aCallThatIsSettledBeforeItStartsNeverStarts(Event event) {
        AtomicReference<Runnable> held = new AtomicReference<>();
        AtomicInteger calls = new AtomicInteger();
        CompletableFuture<String> future = AsyncCall.call(held::set, "Test.call", () -> {
            calls.incrementAndGet();
            return "too late";
        });
        assertSame(future, held.get(), "the task is the future");
        event.happen(future);
        Gate.until(future::isDone);
        event.check(future);
        held.get().run();
        event.check(future);
        assertEquals(0, calls.get());
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#running")
    void settlingASettledCallChangesNothing(ExecutorKind kind) {
        try (OpenExecutor subject = kind.open()) {
            CompletableFuture<String> future = AsyncCall.call(subject.executor, "Test.call", () -> "value");
            assertEquals("value", future.join());
            assertFalse(future.cancel(true));
            assertFalse(future.complete("other"));
            assertFalse(future.completeExceptionally(new IOException()));
            assertEquals("value", future.join());
            assertFalse(future.isCancelled());
        }
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#all")
    void closingAFacadeOrCancellingSettlesWhateverTheExecutorDoes(ExecutorKind kind) {
        try (OpenExecutor subject = kind.open()) {
            CompletableFuture<String> future = AsyncCall.call(subject.executor, "Test.call", () -> "value");
            if (!kind.runs() && kind.way() != ExecutorKind.Way.REFUSES) {
                assertFalse(future.isDone());
                future.cancel(true);
            }
            Gate.until(future::isDone);
        }
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#running")
    void asyncStagesRunOnTheExecutorOfTheCallAllTheWayDown(ExecutorKind kind) {
        try (OpenExecutor subject = kind.open()) {
            CompletableFuture<String> future = AsyncCall.call(subject.executor, "Test.call", () -> "value");
            assertSame(subject.executor, CapturedContext.target(future.defaultExecutor()));
            CompletableFuture<String> chained = future.thenApply(v -> v)
                    .thenCompose(CompletableFuture::completedFuture)
                    .handle((v, e) -> v)
                    .copy()
                    .whenComplete((v, e) -> {});
            assertSame(subject.executor, CapturedContext.target(chained.defaultExecutor()));
            CompletableFuture<String> minimal = future.minimalCompletionStage().toCompletableFuture();
            assertSame(subject.executor, CapturedContext.target(minimal.defaultExecutor()));
            String name = chained.thenApplyAsync(v -> Thread.currentThread().getName())
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join();
            assertFalse(name.contains("commonPool"), name);
        }
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#asynchronous")
    void aDependentDoesNotCancelTheCall(ExecutorKind kind) {
        try (OpenExecutor subject = kind.open()) {
            Gate gate = new Gate();
            CompletableFuture<String> future = AsyncCall.call(subject.executor, "Test.call", () -> {
                gate.pass();
                return "value";
            });
            gate.awaitEntered();
            assertTrue(future.thenApply(v -> v).cancel(true));
            assertTrue(future.copy().cancel(true));
            gate.open();
            assertEquals("value", future.orTimeout(10, TimeUnit.SECONDS).join());
            assertFalse(gate.interrupted.get());
        }
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#asynchronous")
    void aBodyThatSwallowsTheInterruptIsCalledOnceAndItsResultDropped(ExecutorKind kind) {
        try (OpenExecutor subject = kind.open()) {
            Gate gate = new Gate();
            CountDownLatch closed = new CountDownLatch(1);
            AtomicInteger closes = new AtomicInteger();
            CompletableFuture<AutoCloseable> future = AsyncCall.callClosing(subject.executor, "Test.call", () -> {
                gate.passStubbornly();
                return () -> {
                    assertFalse(Thread.currentThread().isInterrupted(), "our interrupt ends with the body");
                    closes.incrementAndGet();
                    closed.countDown();
                };
            });
            gate.awaitEntered();
            assertTrue(future.cancel(true));
            Gate.until(gate.interrupted::get);
            gate.open();
            Gate.await(closed);
            assertEquals(1, closes.get());
            assertTrue(future.isCancelled());
            assertEquals(1, gate.entries());
        }
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#running")
    void voidCallsCompleteWithNull(ExecutorKind kind) {
        try (OpenExecutor subject = kind.open()) {
            AtomicInteger calls = new AtomicInteger();
            assertNull(AsyncCall.run(subject.executor, "Test.run", calls::incrementAndGet)
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join());
            assertEquals(1, calls.get());
        }
    }

    /** What {@code handle} on the future itself sees. */
    static Throwable failureOf(CompletableFuture<?> future) {
        return future.handle((value, failure) -> failure)
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }
}
