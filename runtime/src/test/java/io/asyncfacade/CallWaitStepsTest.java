package io.asyncfacade;

import static io.asyncfacade.BoundedAdmissionTest.accepted;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The wait of a thread inside of a body or a dependent, look by look. */
@Timeout(30)
class CallWaitStepsTest {

    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final Queue<Runnable> others = new ArrayDeque<>();

    /** Keeps its tasks until the test runs them. */
    private final FacadeExecutor executor =
            ExecutorPolicy.using(tasks::add).named("one").maxConcurrency(1).open();

    /** A call of another executor, which nothing here can run. */
    private final CallStage<String> awaited = (CallStage<String>) AsyncCall.call(others::add, "awaited", () -> "value");

    @AfterEach
    void close() {
        executor.close();
    }

    /** Runs the body in a call of the executor, on this thread. */
    private void inBody(VoidBody body) {
        ManagedCall<Object> call = accepted(executor, () -> {
            body.run();
            return "outer";
        });
        tasks.remove().run();
        assertEquals("outer", call.join());
    }

    /** Does it on a thread that works for no call. */
    private static <T> T elsewhere(Body<T> action) {
        AtomicReference<T> result = new AtomicReference<>();
        Thread thread = new Thread(() -> {
            try {
                result.set(action.call());
            } catch (Throwable failure) {
                throw new AssertionError(failure);
            }
        });
        thread.start();
        Gate.until(() -> !thread.isAlive());
        return result.get();
    }

    private ManagedCall<Object> callFromElsewhere(String value) {
        return elsewhere(() -> accepted(executor, () -> value));
    }

    private static CompletableFuture<?> look(CallWait wait) throws InterruptedException {
        return wait.helpUntilAlarm(false);
    }

    @Test
    void aThreadOfOthersAndAStageThatIsDoneNeedNoWait() throws Exception {
        CallWait idle = CallWait.on(awaited);
        assertSame(idle, CallWait.timed(awaited));
        assertNull(look(idle));
        CallStage<String> done = new CallStage<>(Runnable::run);
        done.complete("value");
        inBody(() -> {
            assertSame(idle, CallWait.on(done));
            try (CallWait wait = CallWait.on(awaited);
                    CallWait timed = CallWait.timed(awaited)) {
                assertNotSame(idle, wait);
                assertNotSame(idle, timed);
            }
        });
    }

    @Test
    void aBodyOfAPlainExecutorWaitsForTheStageAlone() throws Exception {
        CompletableFuture<Boolean> call = AsyncCall.call(others::add, "plain", () -> {
            try (CallWait wait = CallWait.on(awaited)) {
                return look(wait) == null;
            }
        });
        others.remove();
        others.remove().run();
        assertTrue(call.join());
    }

    @Test
    void aWaitEndsWithItsStageOrWithItsAlarmOrWhenItIsClosed() {
        inBody(() -> {
            CallWait wait = CallWait.on(awaited);
            CompletableFuture<?> next = look(wait);
            assertFalse(next.isDone());
            wait.wake();
            assertTrue(next.isDone());
            CompletableFuture<?> last = look(wait);
            assertFalse(last.isDone());
            wait.close();
            assertTrue(last.isDone());

            CallWait other = CallWait.on(awaited);
            CompletableFuture<?> ended = look(other);
            awaited.complete("value");
            assertTrue(ended.isDone());
            assertNull(look(other));
            other.close();
        });
    }

    @Test
    void anInterruptEndsAWaitThatMayBeInterrupted() {
        inBody(() -> {
            try (CallWait wait = CallWait.on(awaited)) {
                Thread.currentThread().interrupt();
                assertNotNull(look(wait));
                assertThrows(InterruptedException.class, () -> wait.helpUntilAlarm(true));
                assertFalse(Thread.interrupted());
            }
        });
    }

    @Test
    void theSlotOfAThreadThatWaitsIsForWhatComes() {
        inBody(() -> {
            CallWait wait = CallWait.on(awaited);
            CompletableFuture<?> next = look(wait);
            ManagedCall<Object> call = callFromElsewhere("value");
            assertNotNull(executor.admission.ledger().stalled());
            assertTrue(next.isDone(), "the thread has been woken");
            assertNotNull(look(wait));
            assertEquals("value", call.getNow(null));
            ManagedCall<Object> later = accepted(executor, () -> "later");
            wait.close();
            assertNull(executor.admission.ledger().stalled(), "the slot is used again");
            assertFalse(later.isDone());
        });
        tasks.remove().run();
    }

    @Test
    void whileACallIsRunInItTheSlotIsUsed() {
        inBody(() -> {
            List<Object> seen = new ArrayList<>();
            elsewhere(() -> {
                accepted(executor, () -> seen.add(executor.admission.ledger().stalled() == null));
                return accepted(executor, () -> seen.add("second"));
            });
            try (CallWait wait = CallWait.on(awaited)) {
                assertNotNull(look(wait));
            }
            assertEquals(List.of(true, "second"), seen);
        });
    }

    @Test
    void whatTheThreadHasMadeIsRunTheNewestFirst() {
        inBody(() -> {
            List<Object> seen = new ArrayList<>();
            accepted(executor, () -> seen.add("first"));
            accepted(executor, () -> seen.add("second"));
            try (CallWait wait = CallWait.on(awaited)) {
                look(wait);
            }
            assertEquals(List.of("second", "first"), seen);
        });
    }

    @Test
    void aTimedWaitParksItsSlotAndRunsNothing() {
        inBody(() -> {
            ManagedCall<Object> call = accepted(executor, () -> "value");
            CallWait wait = CallWait.timed(awaited);
            assertFalse(call.isDone());
            assertTrue(executor.admission.ledger().stalled() == null, "no thread may run it");
            wait.close();
        });
        tasks.remove().run();
    }

    @Test
    void aTimedGetUsesItsSlotAgainAfterwards() {
        try (FacadeExecutor two =
                ExecutorPolicy.using(tasks::add).maxConcurrency(2).open()) {
            ManagedCall<Object> outer = accepted(two, () -> {
                assertThrows(TimeoutException.class, () -> awaited.get(1, TimeUnit.MILLISECONDS));
                accepted(two, () -> "second");
                return two.admission.wouldStall(accepted(two, () -> "third"));
            });
            tasks.remove().run();
            assertEquals(false, outer.join());
            while (!tasks.isEmpty()) {
                tasks.remove().run();
            }
        }
    }

    // ---- a dependent, which has no slot

    @Test
    void aDependentIsToldWhenTheCallItWaitsForGetsASlot() {
        Gate gate = new Gate();
        List<Object> seen = new ArrayList<>();
        ManagedCall<Object> outer = accepted(executor, () -> "outer");
        ManagedCall<Object> next = accepted(executor, () -> {
            gate.passStubbornly();
            return "next";
        });
        ManagedCall<Object> last = accepted(executor, () -> "last");
        outer.whenComplete((value, failure) -> {
            Thread thread = new Thread(tasks.remove()); // it runs the next
            thread.start();
            gate.awaitEntered();
            try (CallWait wait = CallWait.on(last)) {
                CompletableFuture<?> alarm = look(wait);
                seen.add(alarm.isDone());
                gate.open();
                Gate.until(alarm::isDone);
                seen.add(look(wait));
                seen.add(last.getNow(null));
            } catch (InterruptedException impossible) {
                throw new AssertionError(impossible);
            }
        });
        tasks.remove().run();
        seen.add(next.join());
        List<Object> expected = new ArrayList<>(List.of(false, "last", "next"));
        expected.add(1, null);
        assertEquals(expected, seen);
        int[] woken = new int[1];
        executor.admission.ledger().watchers.add(() -> woken[0]++);
        tasks.forEach(Runnable::run); // harmless
        assertEquals(0, woken[0]);
    }

    @Test
    void aDependentThatNoThreadIsLeftForIsRefused() {
        Gate gate = new Gate();
        List<Object> seen = new ArrayList<>();
        try (FacadeExecutor own = ExecutorPolicy.platformThreads(1).named("own").open()) {
            PlatformThreads pool = own.admission.ownPool();
            Gate attached = new Gate();
            CompletableFuture<Object> dependent = AsyncCall.call(own, "outer", () -> {
                        attached.pass();
                        return "outer";
                    })
                    .thenApply(value -> {
                        CompletableFuture<String> running = AsyncCall.call(own, "running", () -> {
                            gate.passStubbornly();
                            return "running";
                        });
                        CompletableFuture<String> waiting = AsyncCall.call(own, "waiting", () -> "waiting");
                        while (pool.addSpare()) {
                            seen.clear(); // until there are too many
                        }
                        gate.awaitEntered();
                        seen.add(assertThrows(IllegalStateException.class, waiting::join)
                                .getMessage());
                        Thread waiter = Thread.currentThread();
                        new Thread(() -> {
                                    Gate.until(() -> waiter.getState() == Thread.State.WAITING);
                                    gate.open();
                                })
                                .start();
                        seen.add(running.join());
                        return value;
                    });
            attached.open();
            assertEquals("outer", dependent.join());
        }
        String refusal = "a stage that depends on a call was not waited for: all threads of executor 'own', and 1024"
                + " more, wait inside of such stages. If this is a recursion that has an end, return stages"
                + " (thenCompose) instead of waiting for calls in stages";
        assertEquals(List.of(refusal, "running"), seen);
    }

    // ---- a stack that is too deep

    /** Runs the body inside of as many calls as a thread may run inside of each other. */
    private static void deepInside(Executor plain, Queue<Runnable> queue, int depth, VoidBody body) {
        CompletableFuture<Object> call = AsyncCall.call(plain, "level", () -> {
            if (CurrentWork.depth() == CurrentWork.MAX_DEPTH) {
                body.run();
            } else {
                deepInside(plain, queue, depth + 1, body);
            }
            return "value";
        });
        queue.remove().run();
        assertEquals("value", call.join());
    }

    private static String tooDeep(String name) {
        return name
                + " was not run: it is waited for on a thread that runs 64 calls inside of each other, of which each"
                + " waits for the next. If this recursion has an end, return stages (thenCompose) instead of waiting"
                + " for calls in calls";
    }

    @Test
    void onAStackThatIsTooDeepAnOwnCallFailsAndAForeignOneIsNotWaitedFor() {
        Queue<Runnable> queue = new ArrayDeque<>();
        Executor plain = queue::add;
        List<String> said = new ArrayList<>();
        CompletableFuture<String> foreign = AsyncCall.call(plain, "foreign", () -> "never");
        queue.remove();
        deepInside(plain, queue, 1, () -> {
            CompletableFuture<String> own = AsyncCall.call(plain, "own", () -> "never");
            said.add(assertThrows(CompletionException.class, own::join)
                    .getCause()
                    .getMessage());
            said.add(assertThrows(IllegalStateException.class, foreign::join).getMessage());
            CompletableFuture<String> other = AsyncCall.call(plain, "other", () -> "never");
            said.add(assertThrows(IllegalStateException.class, foreign::join).getMessage());
            assertTrue(other.isCompletedExceptionally(), "it might have been what the foreign one waits for");
            queue.clear();
        });
        assertEquals(List.of(tooDeep("own"), tooDeep("foreign"), tooDeep("foreign")), said);
        assertFalse(foreign.isDone());
    }

    @Test
    void onAStackThatIsTooDeepWhatOthersRunIsWaitedFor() {
        Queue<Runnable> queue = new ArrayDeque<>();
        deepInside(queue::add, queue, 1, () -> {
            Thread waiter = Thread.currentThread();
            Thread opener = new Thread(() -> {
                Gate.until(() -> waiter.getState() == Thread.State.WAITING);
                awaited.complete("value");
            });
            opener.start();
            assertEquals("value", awaited.join());
        });
    }

    // ---- a call that follows a stage

    @Test
    void whatAStageThatIsFollowedWaitsForIsRunInTheSlot() {
        ManagedCall<Object> outer = new ManagedCall<>(
                executor.stages,
                OnCancel.ABANDON,
                "outer",
                ResultHandling.ofStage(() -> accepted(executor, () -> "inner").thenApply(value -> value + "!")));
        assertNull(executor.admission.submit(outer));
        tasks.remove().run();
        assertEquals("inner!", outer.getNow(null));
        ManagedCall<Object> direct = new ManagedCall<>(
                executor.stages,
                OnCancel.ABANDON,
                "direct",
                ResultHandling.ofStage(() -> accepted(executor, () -> "inner")));
        assertNull(executor.admission.submit(direct));
        tasks.remove().run();
        assertEquals("inner", direct.getNow(null));
    }

    @Test
    void aCallWithASlotOfItsOwnIsLeftToTheThreads() {
        try (FacadeExecutor two =
                ExecutorPolicy.using(tasks::add).maxConcurrency(2).open()) {
            ManagedCall<Object> outer = new ManagedCall<>(
                    two.stages,
                    OnCancel.ABANDON,
                    "outer",
                    ResultHandling.ofStage(() -> accepted(two, () -> "inner").thenApply(value -> value + "!")));
            assertNull(two.admission.submit(outer));
            tasks.remove().run();
            assertFalse(outer.isDone());
            tasks.remove().run();
            assertEquals("inner!", outer.join());
        }
    }
}
