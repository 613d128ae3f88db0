package io.asyncfacade;

import static io.asyncfacade.BoundedAdmissionTest.accepted;
import static io.asyncfacade.BoundedAdmissionTest.call;
import static io.asyncfacade.BoundedAdmissionTest.failure;
import static io.asyncfacade.BoundedAdmissionTest.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.CallRejectedException.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** To which call a slot goes next, and which thread runs it. */
@Timeout(30)
class SlotSuccessionTest {

    private final Deque<Runnable> tasks = new ArrayDeque<>();
    private final RejectedExecutionException full = new RejectedExecutionException("full");

    /** How many tasks the executor refuses, once it has none left to keep. */
    private int refusals;

    /** Keeps its tasks until the test runs them. */
    private final Executor held = task -> {
        if (refusals > 0) {
            refusals--;
            throw full;
        }
        tasks.add(task);
    };

    private FacadeExecutor one(UnaryOperator<ExecutorPolicy> settings) {
        return settings.apply(ExecutorPolicy.using(held)
                        .named("one")
                        .maxConcurrency(1)
                        .queueCapacity(1))
                .open();
    }

    // ---- an executor that refuses what it has room for

    @Test
    void aCallThatTheThreadsRefuseIsRejectedAndFreesItsSlot() {
        try (FacadeExecutor executor = one(policy -> policy)) {
            refusals = 1;
            CallRejectedException rejection = refused(executor);
            assertSame(full, rejection.getCause());
            assertEquals(Reason.EXECUTOR, rejection.reason());
            ManagedCall<Object> next = accepted(executor, () -> "next");
            tasks.remove().run();
            assertEquals("next", next.join());
            assertEquals(Counted.of("1 completed, 1 rejected"), executor.stats());
        }
    }

    @Test
    void aSuccessorThatTheThreadsRefuseFailsAndTheNextIsStarted() {
        try (FacadeExecutor executor = one(policy -> policy.queueCapacity(3))) {
            ManagedCall<Object> first = accepted(executor, () -> "first");
            ManagedCall<Object> second = accepted(executor, () -> "never");
            ManagedCall<Object> third = accepted(executor, () -> "never");
            ManagedCall<Object> fourth = accepted(executor, () -> "fourth");
            refusals = 2;
            tasks.remove().run();
            assertEquals("first", first.join());
            Gate.until(() -> second.isDone() && third.isDone());
            assertSame(full, failure(second).getCause());
            assertSame(full, failure(third).getCause());
            assertSame(fourth, tasks.peek());
            tasks.remove().run();
            assertEquals("fourth", fourth.join());
            assertEquals(Counted.of("2 completed, 2 rejected"), executor.stats());
        }
    }

    @Test
    void aTaskThatTheThreadsRefuseRunsAllTheSame() {
        try (FacadeExecutor executor = one(policy -> policy)) {
            CountDownLatch ran = new CountDownLatch(1);
            ManagedCall<Object> first = accepted(executor, () -> "first");
            executor.execute(ran::countDown);
            refusals = 1;
            tasks.remove().run();
            Gate.await(ran);
            assertEquals("first", first.join());
        }
    }

    @Test
    void whatAnExecutorThrowsAfterItHasRunACallIsNoRefusal() {
        Executor direct = task -> {
            task.run();
            throw full;
        };
        try (FacadeExecutor executor =
                ExecutorPolicy.using(direct).maxConcurrency(1).open()) {
            assertEquals("value", accepted(executor, () -> "value").join());
            assertEquals(Counted.of("1 completed"), executor.stats());
        }
    }

    // ---- the slot goes on where the executor runs what it is given at once

    /** Runs a call on another thread, whose body takes until the gate is open and then ends in this way. */
    private static ManagedCall<Object> onOtherThread(FacadeExecutor executor, Gate gate, Body<Object> end) {
        ManagedCall<Object> call = call(executor, () -> {
            gate.passStubbornly();
            return end.call();
        });
        Thread thread = new Thread(() -> executor.admission.submit(call));
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((where, failure) -> {});
        thread.start();
        gate.awaitEntered();
        return call;
    }

    /** Runs what it is given at once, but for what it refuses. */
    private FacadeExecutor direct() {
        Executor direct = task -> {
            if (refusals > 0) {
                refusals--;
                throw full;
            }
            task.run();
        };
        return ExecutorPolicy.using(direct).maxConcurrency(1).queueCapacity(2).open();
    }

    @Test
    void theSlotOfACallThatIsRefusedGoesOn() {
        Gate gate = new Gate();
        try (FacadeExecutor executor = direct()) {
            onOtherThread(executor, gate, () -> "first");
            ManagedCall<Object> refused = accepted(executor, () -> "never");
            ManagedCall<Object> next = accepted(executor, () -> "next");
            refusals = 1;
            gate.open();
            Gate.until(() -> next.isDone() && refused.isDone());
            assertEquals("next", next.join());
            assertSame(full, failure(refused).getCause());
        }
    }

    @Test
    void aBodyThatReturnsTooLateHandsItsSlotOn() {
        Gate gate = new Gate();
        try (FacadeExecutor executor = direct()) {
            ManagedCall<Object> late = onOtherThread(executor, gate, () -> "late");
            ManagedCall<Object> next = accepted(executor, () -> "next");
            assertTrue(late.cancel(true));
            assertFalse(next.isDone());
            gate.open();
            Gate.until(next::isDone);
            assertEquals("next", next.join());
        }
    }

    @Test
    void aBodyThatTheMachineFailsHandsItsSlotOn() {
        Gate gate = new Gate();
        try (FacadeExecutor executor = direct()) {
            ManagedCall<Object> failed = onOtherThread(executor, gate, () -> {
                throw new StackOverflowError();
            });
            ManagedCall<Object> next = accepted(executor, () -> "next");
            gate.open();
            Gate.until(next::isDone);
            assertEquals("next", next.join());
            assertTrue(failure(failed) instanceof StackOverflowError);
        }
    }

    // ---- a thread helps

    @Test
    void aBodyRunsWhatItWaitsForInItsSlot() {
        try (FacadeExecutor executor = one(policy -> policy)) {
            List<Object> seen = new ArrayList<>();
            ManagedCall<Object> outer = accepted(executor, () -> {
                ManagedCall<Object> inner = accepted(executor, () -> "inner");
                seen.add(executor.admission.help(inner));
                seen.add(executor.admission.help(inner));
                return inner.getNow("not yet");
            });
            tasks.remove().run();
            assertEquals("inner", outer.join());
            assertEquals(List.of(true, false), seen);
        }
    }

    @Test
    void aThreadWithoutASlotRunsWhatHasOne() {
        try (FacadeExecutor executor = one(policy -> policy)) {
            ManagedCall<Object> first = accepted(executor, () -> "first");
            ManagedCall<Object> second = accepted(executor, () -> "second");
            assertTrue(executor.admission.help(second), "the one before it");
            assertEquals("first", first.getNow(null));
            assertTrue(executor.admission.help(second));
            assertEquals("second", second.getNow(null));
            assertFalse(executor.admission.help(second));
            tasks.forEach(Runnable::run); // harmless
        }
    }

    @Test
    void aPoolOfOursIsLeftToItsThreads() {
        Gate gate = new Gate();
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            accepted(executor, () -> {
                gate.passStubbornly();
                return "first";
            });
            gate.awaitEntered();
            ManagedCall<Object> second = accepted(executor, () -> "second");
            assertFalse(executor.admission.help(second));
            assertNotNull(executor.admission.ownPool());
            assertFalse(executor.admission.isBorrowed());
            gate.open();
            assertEquals("second", second.join());
        }
        try (FacadeExecutor executor = one(policy -> policy)) {
            assertNull(executor.admission.ownPool());
            assertTrue(executor.admission.isBorrowed());
        }
    }

    @Test
    void aCallThatIsSettledLeavesTheQueueOfItsPool() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
        Gate gate = new Gate();
        try (FacadeExecutor executor = ExecutorPolicy.using(pool).open()) {
            accepted(executor, () -> {
                gate.passStubbornly();
                return "first";
            });
            gate.awaitEntered();
            ManagedCall<Object> second = accepted(executor, () -> "never");
            assertEquals(1, pool.getQueue().size());
            second.cancel(true);
            assertEquals(0, pool.getQueue().size());
            ManagedCall<Object> third = accepted(executor, () -> "third");
            assertTrue(executor.admission.help(third));
            assertEquals(0, pool.getQueue().size());
            assertEquals("third", third.join());
            gate.open();
        }
        pool.shutdown();
    }
}
