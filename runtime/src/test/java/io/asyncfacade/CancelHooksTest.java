package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The actions of a call one by one, without a call that is cancelled. */
@Timeout(
        value = 30,
        threadMode = Timeout.ThreadMode.SAME_THREAD) // what is done before and after a test is for its thread
class CancelHooksTest {

    private final FacadeExecutor executor = ExecutorPolicy.callerThread().open();
    private final CallFuture<?> call = (CallFuture<?>) AsyncCall.run(executor, "call", () -> {});
    private final CancelHooks hooks = new CancelHooks();
    private final List<String> done = new ArrayList<>();

    @AfterEach
    void theThreadIsAsItWas() {
        assertNull(CurrentWork.note());
    }

    @Test
    void theLastOneIsDoneFirstInTheNameOfTheCall() {
        assertTrue(hooks.add(() -> done.add("first")));
        assertTrue(hooks.add(() -> {
            done.add("last, from the executor: " + CurrentWork.comesFrom(executor));
            done.add("begun " + hooks.haveBegun() + ", ended " + hooks.haveEnded());
            done.add("added " + hooks.add(() -> done.add("late")));
        }));
        assertFalse(hooks.haveBegun());
        assertFalse(hooks.haveEnded());
        hooks.whenEnded(() -> done.add("ended"));
        assertTrue(hooks.fire(call));
        assertTrue(hooks.haveEnded());
        assertEquals(
                List.of("last, from the executor: true", "begun true, ended false", "added false", "first", "ended"),
                done);
        assertFalse(hooks.add(() -> done.add("too late")));
        hooks.awaitEnded();
    }

    @Test
    void noneIsToldAndAllAreDone() {
        assertFalse(hooks.fire(call));
        assertTrue(hooks.haveBegun());
        assertTrue(hooks.haveEnded());
    }

    @Test
    void oneThatIsTakenBackIsNotDone() {
        VoidBody action = () -> done.add("taken back");
        VoidBody other = () -> done.add("other");
        hooks.add(action);
        hooks.add(other);
        hooks.remove(action);
        assertFalse(hooks.endIfEmpty());
        assertTrue(hooks.fire(call));
        assertEquals(List.of("other"), done);
    }

    @Test
    void anActionThatTakesItselfBackDoesNotWaitForItself() {
        VoidBody[] action = new VoidBody[1];
        action[0] = () -> {
            hooks.remove(action[0]);
            done.add("done");
        };
        hooks.add(action[0]);
        assertTrue(hooks.fire(call));
        assertEquals(List.of("done"), done);
    }

    @Test
    void whereThereAreNoneItCanBeEndedOnce() {
        VoidBody action = () -> done.add("action");
        hooks.add(action);
        assertFalse(hooks.endIfEmpty());
        assertFalse(hooks.haveBegun());
        hooks.remove(action);
        assertTrue(hooks.endIfEmpty());
        assertTrue(hooks.haveBegun());
        assertTrue(hooks.haveEnded());
        assertFalse(hooks.endIfEmpty());
        assertFalse(hooks.add(action));
    }

    @Test
    void whatAnActionThrowsGoesToTheHandlerAndHoldsUpNothing() {
        IllegalStateException failure = new IllegalStateException("of an action");
        AtomicReference<Throwable> reported = new AtomicReference<>();
        hooks.add(() -> done.add("first"));
        hooks.add(() -> {
            throw failure;
        });
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> reported.set(thrown));
        try {
            hooks.fire(call);
        } finally {
            Thread.currentThread().setUncaughtExceptionHandler(null);
        }
        assertEquals(failure, reported.get());
        assertEquals(List.of("first"), done);
        assertTrue(hooks.haveEnded());
    }

    @Test
    void oneThatComesTooLateIsDoneBeforeItIsReturnedFrom() {
        AtomicReference<Thread> thread = new AtomicReference<>();
        CancelHooks.doAtOnce(call, () -> thread.set(Thread.currentThread()));
        assertNotSame(Thread.currentThread(), thread.get());
        assertTrue(thread.get().getName().startsWith("asyncfacade-settle-"), thread.get()::getName);
    }

    @Test
    void anotherThreadThatTakesOneBackWaitsUntilAllAreDone() throws InterruptedException {
        Gate gate = new Gate();
        VoidBody action = () -> done.add("action");
        hooks.add(action);
        hooks.add(gate::passStubbornly);
        Thread firing = new Thread(() -> hooks.fire(call));
        firing.start();
        gate.awaitEntered();
        Thread removing = new Thread(() -> hooks.remove(action));
        removing.start();
        Gate.until(() -> removing.getState() == Thread.State.WAITING);
        gate.open();
        removing.join();
        firing.join();
        assertEquals(List.of("action"), done);
    }
}
