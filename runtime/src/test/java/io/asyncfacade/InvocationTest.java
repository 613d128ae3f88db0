package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is around a body: when it is called, and whose an interrupt is that comes meanwhile. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SAME_THREAD) // what is done after a test is for its thread
class InvocationTest {

    private final List<String> log = new ArrayList<>();

    @AfterEach
    void theThreadIsAsItWas() {
        assertFalse(Thread.interrupted());
        assertNull(CurrentWork.note());
    }

    private void note(String where) {
        CallFuture<?> call = CurrentWork.callOfThread();
        if (call != null) { // else it is about what comes after the body
            log.add(where + (call.isCovered() ? " covered" : " open"));
        }
    }

    /** Notes whether an interrupt of the call would reach what is on its thread, and takes that of another party. */
    private final CallInterceptor noting = new CallInterceptor() {
        @Override
        public void run(CallInfo call, VoidBody body) throws Throwable {
            note("before");
            body.run();
            note("after");
            log.add("interrupted " + Thread.interrupted());
        }
    };

    @Test
    void onlyTheBodyIsReachedByAnInterruptOfTheCall() {
        for (ExecutorPolicy policy : List.of(
                ExecutorPolicy.callerThread().around(noting),
                ExecutorPolicy.callerThread().around(noting).propagating(task -> () -> {
                    note("in");
                    task.run();
                    note("out");
                }))) {
            log.clear();
            AsyncCall.run(policy.open(), "call", () -> note("body")).join();
            assertEquals(
                    List.of("before covered", "body open", "after covered", "interrupted false"),
                    log.stream()
                            .filter(line -> !line.startsWith("in ") && !line.startsWith("out "))
                            .toList());
        }
        assertEquals("in covered", log.get(0));
        assertEquals("out covered", log.get(5));
        log.clear();
        AsyncCall.run(ExecutorPolicy.callerThread().open(), "call", () -> note("body"))
                .join();
        assertEquals(List.of("body open"), log);
    }

    @Test
    void anInterruptThatTheBodyLeavesIsSeenAroundIt() {
        FacadeExecutor executor = ExecutorPolicy.callerThread().around(noting).open();
        AsyncCall.run(executor, "call", () -> Thread.currentThread().interrupt())
                .join();
        assertEquals(List.of("before covered", "after covered", "interrupted true"), log);
    }

    @Test
    void whatIsToldBeforeACallIsOutsideOfTheBodyThatMakesIt() {
        AtomicReference<CallFuture<?>> outer = new AtomicReference<>();
        FacadeExecutor executor = ExecutorPolicy.callerThread()
                .around(new CallInterceptor() {
                    @Override
                    public void before(CallInfo call) {
                        log.add("before " + outer.get().isCovered());
                    }
                })
                .open();
        AsyncCall.run(Runnable::run, "outer", () -> {
                    outer.set(CurrentWork.callOfThread());
                    AsyncCall.run(executor, "inner", () -> log.add("inner")).join();
                    log.add("after " + outer.get().isCovered());
                })
                .join();
        assertEquals(List.of("before true", "inner", "after false"), log);
    }

    @Test
    void aCallThatIsCancelledWhileItsContextIsRestoredIsNotToldToInterceptors() {
        FacadeExecutor executor = ExecutorPolicy.callerThread()
                .around(noting)
                .propagating(task -> () -> {
                    CallFuture<?> restoring = CurrentWork.callOfThread();
                    if (restoring != null) {
                        onAnotherThread(() -> restoring.cancel(false));
                    }
                    task.run();
                })
                .open();
        CompletableFuture<Void> call = AsyncCall.run(executor, "call", () -> log.add("body"));
        assertTrue(call.isCancelled());
        assertEquals(List.of(), log);
    }

    private static void onAnotherThread(Runnable action) {
        Thread thread = new Thread(action);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aCallThatAnInterceptorCancelsHasNoBody() {
        FacadeExecutor executor = ExecutorPolicy.callerThread()
                .around(new CallInterceptor() {
                    @Override
                    public void run(CallInfo call, VoidBody body) throws Throwable {
                        CurrentWork.callOfThread().cancel(false);
                        body.run();
                        log.add("after");
                    }
                })
                .open();
        assertTrue(AsyncCall.run(executor, "call", () -> log.add("body")).isCancelled());
        assertEquals(List.of("after"), log);
    }

    @Test
    void aBodyThatItsContextForgetsIsAFailureThatSaysSo() {
        FacadeExecutor executor =
                ExecutorPolicy.callerThread().propagating(task -> () -> {}).open();
        Throwable failure = CallContractTest.failureOf(AsyncCall.run(executor, "call", () -> log.add("body")));
        assertEquals(
                "call was not run: the Runnable that the operator given to propagating(...) made did not call the one"
                        + " it was made of on its own thread",
                failure.getMessage());
        assertEquals(IllegalStateException.class, failure.getClass());
        assertEquals(List.of(), log);
    }

    @Test
    void aStageThatIsNullIsAMistakeThatNamesTheCall() {
        Throwable failure = CallContractTest.failureOf(
                AsyncCall.stage(ExecutorPolicy.callerThread().open(), "Client.fetch", () -> null));
        assertEquals("Client.fetch returned a null stage", failure.getMessage());
        assertEquals(NullPointerException.class, failure.getClass());
    }
}
