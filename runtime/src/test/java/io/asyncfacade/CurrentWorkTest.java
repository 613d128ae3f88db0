package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a thread knows of the calls that it works for. Everything here runs on the thread of the test. */
@Timeout(
        value = 30,
        threadMode = Timeout.ThreadMode.SAME_THREAD) // what is done before and after a test is for its thread
class CurrentWorkTest {

    private final FacadeExecutor facade = ExecutorPolicy.callerThread().open();
    private final Executor direct = Runnable::run;
    private final Queue<Runnable> tasks = new ArrayDeque<>();

    /** Keeps its tasks until the test runs them. */
    private final Executor held = tasks::add;

    @AfterEach
    void close() {
        facade.close();
        assertNull(CurrentWork.note(), "the thread has been left as it was");
    }

    private static List<CallFuture<?>> ownCalls() {
        List<CallFuture<?>> calls = new ArrayList<>();
        CurrentWork.ownCalls().forEach(calls::add);
        return calls;
    }

    /** Runs the body in a call, and hands on what it throws. */
    private static void in(Executor executor, VoidBody body) {
        AsyncCall.run(executor, "call", body).join();
    }

    /** Runs the body in a call of {@link #held}. */
    private void inHeld(VoidBody body) {
        CompletableFuture<Void> call = AsyncCall.run(held, "outer", body);
        tasks.remove().run();
        call.join();
    }

    @Test
    void aThreadOfOthersWorksForNothing() {
        assertEquals(0, CurrentWork.depth());
        assertFalse(CurrentWork.isWorking());
        assertFalse(CurrentWork.isThreadOfOurs());
        assertFalse(CurrentWork.worksFor(facade));
        assertFalse(CurrentWork.isInBody(facade));
        assertFalse(CurrentWork.comesFrom(facade));
        assertNull(CurrentWork.callOfThread());
        assertNull(CurrentWork.executorWithoutSlot());
        assertNull(CurrentWork.coverBody());
        assertEquals(List.of(), CurrentWork.callsOf(facade));
        assertEquals(List.of(), CurrentWork.slotHolders());
        assertEquals(List.of(), ownCalls());
    }

    @Test
    void inABodyItWorksForThatCall() {
        in(facade, () -> {
            CallFuture<?> call = CurrentWork.callOfThread();
            assertEquals("call", call.name);
            assertEquals(1, CurrentWork.depth());
            assertTrue(CurrentWork.isWorking());
            assertTrue(CurrentWork.isThreadOfOurs());
            assertTrue(CurrentWork.worksFor(facade));
            assertTrue(CurrentWork.isInBody(facade));
            assertTrue(CurrentWork.comesFrom(facade));
            assertFalse(CurrentWork.worksFor(direct));
            assertFalse(CurrentWork.isInBody(direct));
            assertFalse(CurrentWork.comesFrom(direct));
            assertEquals(List.of(call), CurrentWork.callsOf(facade));
            assertEquals(List.of(), CurrentWork.callsOf(direct));
            assertEquals(List.of(call), CurrentWork.slotHolders());
            assertNull(CurrentWork.executorWithoutSlot());
        });
    }

    @Test
    void aCallInsideOfAnotherStandsOnIt() {
        in(facade, () -> {
            CallFuture<?> outer = CurrentWork.callOfThread();
            in(direct, () -> {
                CallFuture<?> inner = CurrentWork.callOfThread();
                assertTrue(inner != outer && outer.isCovered() && !inner.isCovered());
                assertEquals(2, CurrentWork.depth());
                assertTrue(CurrentWork.worksFor(facade) && CurrentWork.worksFor(direct));
                assertTrue(CurrentWork.isInBody(facade) && CurrentWork.isInBody(direct));
                assertTrue(CurrentWork.comesFrom(facade));
                assertFalse(CurrentWork.comesFrom(direct), "a plain executor accepts nothing");
                assertEquals(List.of(outer), CurrentWork.slotHolders());
                in(facade, () -> {
                    assertEquals(3, CurrentWork.depth());
                    assertEquals(List.of(CurrentWork.callOfThread(), outer), CurrentWork.slotHolders());
                    assertEquals(List.of(CurrentWork.callOfThread(), outer), CurrentWork.callsOf(facade));
                });
            });
            assertSame(outer, CurrentWork.callOfThread());
            assertFalse(outer.isCovered());
            assertEquals(1, CurrentWork.depth());
        });
    }

    @Test
    void aDependentHasNoSlot() {
        AtomicInteger seen = new AtomicInteger();
        CompletableFuture<Void> call = AsyncCall.run(facade, "call", () -> {
            CurrentWork.callOfThread().whenComplete((nothing, failure) -> {
                assertNull(CurrentWork.callOfThread());
                assertTrue(CurrentWork.worksFor(facade));
                assertFalse(CurrentWork.isInBody(facade));
                assertEquals(List.of(), CurrentWork.slotHolders());
                assertSame(facade, CurrentWork.executorWithoutSlot());
                seen.incrementAndGet();
            });
        });
        call.join();
        assertEquals(1, seen.get());
    }

    @Test
    void toTellOfACallIsNoWorkForIt() {
        CallFuture<?> call = (CallFuture<?>) AsyncCall.run(facade, "call", () -> {});
        Object outer = CurrentWork.telling(call);
        assertNull(outer);
        assertEquals(0, CurrentWork.depth());
        assertFalse(CurrentWork.isWorking());
        assertTrue(CurrentWork.isThreadOfOurs());
        assertTrue(CurrentWork.comesFrom(facade));
        assertFalse(CurrentWork.worksFor(facade));
        assertEquals(List.of(call), CurrentWork.callsOf(facade));
        in(direct, () -> assertEquals(1, CurrentWork.depth()));
        CurrentWork.told(outer);
        in(facade, () -> {
            Object note = CurrentWork.note();
            assertSame(note, CurrentWork.telling(CurrentWork.callOfThread()));
            assertSame(note, CurrentWork.note(), "it is noted already");
        });
    }

    @Test
    void whatComesFromAnExecutorIsNoWorkForACall() {
        Object outer = CurrentWork.comingFrom(facade);
        assertNull(outer);
        assertTrue(CurrentWork.comesFrom(facade));
        assertFalse(CurrentWork.comesFrom(direct));
        assertFalse(CurrentWork.isWorking());
        assertEquals(0, CurrentWork.depth());
        assertNull(CurrentWork.callOfThread());
        CurrentWork.told(outer);
        inHeld(() -> {
            Object around = CurrentWork.comingFrom(facade);
            assertTrue(CurrentWork.comesFrom(facade));
            assertTrue(CurrentWork.worksFor(held));
            assertEquals(1, CurrentWork.depth());
            CompletableFuture<Void> made = AsyncCall.run(held, "made", () -> {});
            CurrentWork.told(around);
            assertFalse(CurrentWork.comesFrom(facade));
            assertEquals(List.of(made), ownCalls());
        });
    }

    @Test
    void theCallsThatItHasMadeAndThatHaveNotBegunAreKnownTheNewestFirst() {
        inHeld(() -> {
            CompletableFuture<Integer> first = AsyncCall.call(held, "first", () -> 1);
            CompletableFuture<Integer> second = AsyncCall.call(held, "second", () -> 2);
            CompletableFuture<Integer> third = AsyncCall.call(held, "third", () -> 3);
            AsyncCall.call(facade, "ended", () -> 4);
            AsyncCall.call(new ArrayDeque<>()::add, "on an executor of others", () -> 5);
            assertEquals(List.of(third, second, first), ownCalls());
            second.cancel(true);
            assertEquals(List.of(third, first), ownCalls());
            assertEquals(1, first.join(), "it runs it");
            assertEquals(List.of(third), ownCalls());
            AtomicInteger inner = new AtomicInteger();
            in(direct, () -> {
                CompletableFuture<Integer> byInner = AsyncCall.call(held, "by the inner call", () -> 6);
                CompletableFuture<Integer> cancelled = AsyncCall.call(held, "cancelled", () -> 7);
                assertEquals(List.of(cancelled, byInner, third), ownCalls());
                cancelled.cancel(true);
                inner.incrementAndGet();
            });
            assertEquals(1, inner.get());
            List<CallFuture<?>> left = ownCalls();
            assertEquals(
                    List.of("by the inner call", "third"),
                    left.stream().map(call -> call.name).toList());
        });
        CompletableFuture<Void> outside = AsyncCall.run(held, "outside", () -> {});
        assertEquals(List.of(), ownCalls());
        outside.cancel(true);
    }

    @Test
    void manyCallsThatItHasMadeAreKnownTo() {
        inHeld(() -> {
            List<CallFuture<?>> made = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                CompletableFuture<Void> call = AsyncCall.run(held, "made", () -> {});
                if (i % 3 == 0) {
                    call.cancel(true);
                } else {
                    made.add(0, (CallFuture<?>) call);
                }
            }
            assertEquals(made, ownCalls());
        });
    }

    @Test
    void aCallThatIsBeingSettledFurtherDownIsSettledNow() {
        CallFuture<?> call = (CallFuture<?>) AsyncCall.run(held, "call", () -> {});
        AtomicInteger settled = new AtomicInteger();
        CurrentWork.Settlement settlement = new CurrentWork.Settlement(call, settled::incrementAndGet);
        assertFalse(CurrentWork.settleNow(call));
        settlement.begin();
        assertEquals(0, settled.get());
        assertTrue(CurrentWork.settleNow(call));
        assertTrue(CurrentWork.settleNow(call));
        assertEquals(1, settled.get());
        settlement.end();
        settlement.settle();
        assertEquals(1, settled.get());
        assertFalse(CurrentWork.settleNow(call));
        in(direct, () -> {
            assertTrue(CurrentWork.settleNow(CurrentWork.callOfThread()));
            assertFalse(CurrentWork.settleNow(call));
        });
    }
}
