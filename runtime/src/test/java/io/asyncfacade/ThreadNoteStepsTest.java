package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.ThreadNote.DeferredStart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a thread notes of the call that it is just giving to an executor. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SAME_THREAD) // what is done after a test is for its thread
class ThreadNoteStepsTest {

    private final CallFuture<?> call = given("call");
    private final CallFuture<?> other = given("other");
    private final List<CallFuture<?>> taken = new ArrayList<>();
    private final List<Throwable> seen = new ArrayList<>();

    private static CallFuture<?> given(String name) {
        return (CallFuture<?>) AsyncCall.call(task -> {}, name, () -> 1);
    }

    @AfterEach
    void nothingIsLeft() {
        assertNull(ThreadNote.takeGiven());
        assertNull(CurrentWork.note());
        Thread.currentThread().setUncaughtExceptionHandler(null);
    }

    private void take() {
        taken.add(ThreadNote.takeGiven());
    }

    @Test
    void anExecutorFindsTheCallThatItIsGivenOnce() {
        List<Runnable> tasks = new ArrayList<>();
        ThreadNote.give(
                task -> {
                    tasks.add(task);
                    take();
                    take();
                },
                call);
        take();
        assertEquals(Arrays.asList(call, null, null), taken);
        assertEquals(List.<Runnable>of(call), tasks);
    }

    @Test
    void whatIsGivenInsideOfThatLeavesItAsItWas() {
        ThreadNote.give(
                outer -> {
                    ThreadNote.give(inner -> {}, other);
                    take();
                },
                call);
        assertEquals(List.of(call), taken);
    }

    @Test
    void anExecutorThatThrowsLeavesNothing() {
        Executor failing = task -> {
            throw new IllegalStateException();
        };
        assertThrows(IllegalStateException.class, () -> ThreadNote.give(failing, call));
        take();
        assertNull(taken.get(0));
    }

    @Test
    void aPoolOfTheJdkIsNoDecorator() {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>()) {
            @Override
            public void execute(Runnable task) {
                assertSame(call, task);
                taken.add(ThreadNote.takeGiven());
            }
        };
        ThreadNote.give(pool, call);
        pool.shutdown();
        assertEquals(1, taken.size());
        assertNull(taken.get(0));
    }

    @Test
    void otherNotesAreNotAboutThat() {
        assertFalse(ThreadNote.isGiven("note"));
        assertFalse(ThreadNote.isGiven(null));
        assertNull(ThreadNote.beforeGiven("note"));
    }

    /** As on a virtual thread, which has no other place. */
    @Test
    void withoutAPlaceTheHandlerOfTheThreadIsTheNote() {
        Thread thread = Thread.currentThread();
        assertNull(ThreadNote.get(thread, null));
        Thread.UncaughtExceptionHandler own = (where, failure) -> seen.add(failure);
        ThreadNote.set(thread, null, own);
        assertSame(own, thread.getUncaughtExceptionHandler());
        assertSame(own, ThreadNote.get(thread, null));
        Object[] place = new Object[2];
        assertNull(ThreadNote.get(thread, place));
        ThreadNote.set(thread, place, "note");
        assertEquals("note", ThreadNote.get(thread, place));
        assertSame(own, thread.getUncaughtExceptionHandler());
        assertEquals(2, ThreadNote.place(thread).length);
    }

    @Test
    void whatNoNoteIsForGoesToTheHandlerThatWouldHaveHadIt() {
        Exception failure = new Exception();
        Thread.UncaughtExceptionHandler own = (where, thrown) -> {
            assertSame(Thread.currentThread(), where);
            seen.add(thrown);
        };
        ThreadNote.passOn(own, Thread.currentThread(), failure);
        assertEquals(List.of(failure), seen);
        List<Throwable> ofGroup = new ArrayList<>();
        ThreadGroup group = new ThreadGroup("group") {
            @Override
            public void uncaughtException(Thread thread, Throwable thrown) {
                ofGroup.add(thrown);
            }
        };
        ThreadNote.passOn(null, new Thread(group, () -> {}), failure);
        assertEquals(List.of(failure), ofGroup);
        assertEquals(1, seen.size());
    }

    @Test
    void aCallThatIsRunWhileItIsHandedOverIsPutOff() {
        List<Boolean> putOff = new ArrayList<>();
        boolean calls = DeferredStart.to(
                task -> {
                    putOff.add(DeferredStart.putsOff(other));
                    putOff.add(DeferredStart.putsOff(call));
                    putOff.add(DeferredStart.putsOff(other));
                },
                call);
        assertTrue(calls);
        assertEquals(List.of(false, true, false), putOff);
        assertFalse(DeferredStart.to(task -> DeferredStart.putsOff(other), call));
        assertFalse(DeferredStart.putsOff(call), "it has been handed over");
        Executor failing = task -> {
            throw new IllegalStateException();
        };
        assertThrows(IllegalStateException.class, () -> DeferredStart.to(failing, call));
    }

    @Test
    void whatEndsAThreadThatHandsOverACallGoesWhereItWouldHaveGone() {
        Exception failure = new Exception();
        List<Object> notes = new ArrayList<>();
        DeferredStart.to(task -> notes.add(CurrentWork.note()), call);
        DeferredStart start = (DeferredStart) notes.get(0);
        assertNull(start.outer);
        List<Throwable> ofGroup = new ArrayList<>();
        ThreadGroup group = new ThreadGroup("group") {
            @Override
            public void uncaughtException(Thread ended, Throwable thrown) {
                ofGroup.add(thrown);
            }
        };
        start.uncaughtException(new Thread(group, () -> {}), failure);
        assertEquals(List.of(failure), ofGroup);
    }
}
