package io.asyncfacade;

import static io.asyncfacade.BoundedAdmissionTest.accepted;
import static io.asyncfacade.BoundedAdmissionTest.failure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a call of a {@link FacadeExecutor} knows, and what it tells; on the thread of the test. */
@Timeout(30)
class ManagedCallTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final ManualTime time = new ManualTime();

    /** Keeps its tasks until the test runs them. */
    private final Executor held = time.timed(tasks::add);

    private FacadeExecutor one(UnaryOperator<ExecutorPolicy> settings) {
        return settings.apply(ExecutorPolicy.using(held).named("one").maxConcurrency(1))
                .open();
    }

    /** Notes what it is told, with the loader that the thread has. */
    private static class Told implements CallListener {
        final List<String> told = new ArrayList<>();
        final List<ClassLoader> loaders = new ArrayList<>();

        private void note(String what, CallInfo call) {
            told.add(what + " " + call.phase());
            loaders.add(Thread.currentThread().getContextClassLoader());
        }

        @Override
        public void onQueued(CallInfo call) {
            note("queued", call);
        }

        @Override
        public void onStarted(CallInfo call) {
            note("started", call);
        }

        @Override
        public void onSlow(CallInfo call) {
            note("slow", call);
        }

        @Override
        public void onFinished(CallInfo call) {
            note("finished", call);
        }
    }

    // ---- its time

    @Test
    void aCallExpiresAtItsDeadlineAndNotBefore() {
        FacadeExecutor executor = one(policy -> policy.timeout(Duration.ofSeconds(1)));
        ManagedCall<Object> call = accepted(executor, () -> "never");
        assertEquals(call.submitted + SECOND, call.expiry());
        assertEquals(call.expiry(), call.deadline());
        assertTrue(call.hasDeadline());
        assertFalse(call.isExpired(call.expiry() - 1));
        assertTrue(call.isExpired(call.expiry()));
        call.cancel(true);
        assertFalse(call.isExpired(call.expiry()), "it has ended");
        assertFalse(call.hasDeadline());
        executor.close();

        FacadeExecutor endless = one(policy -> policy);
        ManagedCall<Object> patient = accepted(endless, () -> "never");
        assertFalse(patient.hasDeadline());
        assertFalse(patient.isExpired(patient.submitted + CallRules.NEVER));
        patient.cancel(true);
        endless.close();
    }

    @Test
    void aCallThatStartsAtTheTimeThatMeansNeverHasStarted() {
        FacadeExecutor executor = one(policy -> policy);
        ManagedCall<Object> call = accepted(executor, () -> "value");
        for (long moment : new long[] {Long.MIN_VALUE, -1, 0, 1, Long.MAX_VALUE}) {
            call.startedAt(moment);
            assertTrue(call.hasStarted(), () -> "at " + moment);
        }
        tasks.remove().run();
        executor.close();
    }

    @Test
    void ofTwoLimitsThatEndTogetherThatOfTheWholeCallIsNamed() {
        FacadeExecutor executor =
                one(policy -> policy.timeout(Duration.ofSeconds(1)).queueTimeout(Duration.ofSeconds(1)));
        ManagedCall<Object> call = accepted(executor, () -> "never");
        time.advance(Duration.ofSeconds(1));
        Gate.until(call::isDone);
        assertEquals(
                "Client.fetch was not done within its timeout of 1000 ms: it waited for 1000 ms;"
                        + " executor 'one' (0 running, 0 queued)",
                failure(call).getMessage());
        executor.close();
    }

    @Test
    void aCallTellsHowLongItHasBeenInItsPhase() {
        FacadeExecutor executor = one(policy -> policy);
        List<String> said = new ArrayList<>();
        ManagedCall<?>[] call = new ManagedCall<?>[1];
        call[0] = accepted(executor, () -> {
            time.advance(Duration.ofSeconds(1));
            return said.add(call[0].toString());
        });
        time.advance(Duration.ofSeconds(2));
        said.add(call[0].toString());
        tasks.remove().run();
        assertEquals(
                List.of(
                        "AsyncCall[Client.fetch: given to its threads, and not started for 2000 ms;"
                                + " executor 'one' (0 running, 1 queued)]",
                        "AsyncCall[Client.fetch: running for 1000 ms; executor 'one' (1 running, 0 queued)]"),
                said);
        assertEquals(Duration.ofSeconds(2), call[0].queuedTime());
        assertEquals(Duration.ofSeconds(1), call[0].runningTime());
        executor.close();
    }

    @Test
    void aCallThatIsCancelledByACloseSaysSo() {
        FacadeExecutor executor = one(policy -> policy);
        ManagedCall<Object> call = accepted(executor, () -> "value");
        assertEquals(
                "Client.fetch was cancelled: executor 'one' was closed, and without a grace",
                call.closed(0).getMessage());
        assertEquals(
                "Client.fetch was cancelled: executor 'one' was closed, and its grace of 1000 ms is over",
                call.closed(SECOND).getMessage());
        tasks.remove().run();
        executor.close();
    }

    // ---- what it tells

    /** As an adapter makes it, with its context. */
    private static ManagedCall<?> made(FacadeExecutor executor, Body<Object> body) {
        return (ManagedCall<?>) AsyncCall.call(executor, "Client.fetch", body);
    }

    @Test
    void aListenerHearsOfEachStepUnderTheLoaderOfTheCall() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        Told listener = new Told();
        try (URLClassLoader caller = new URLClassLoader(new URL[0], before);
                FacadeExecutor executor = one(policy -> policy.listener(listener))) {
            thread.setContextClassLoader(caller);
            ManagedCall<?>[] call = new ManagedCall<?>[1];
            call[0] = made(executor, () -> {
                thread.setContextClassLoader(before);
                call[0].tellSlow();
                assertSame(before, thread.getContextClassLoader());
                return "value";
            });
            thread.setContextClassLoader(before);
            tasks.remove().run();
            assertEquals("value", call[0].join());
            assertSame(before, thread.getContextClassLoader());
            assertEquals(List.of("queued QUEUED", "started RUNNING", "slow RUNNING", "finished ENDED"), listener.told);
            assertEquals(List.of(caller, caller, caller, caller), listener.loaders);

            thread.setContextClassLoader(caller);
            ManagedCall<?> cancelled = made(executor, () -> "never");
            thread.setContextClassLoader(before);
            cancelled.cancel(true);
            assertSame(before, thread.getContextClassLoader());
            assertSame(caller, listener.loaders.get(5));
            assertNull(CurrentWork.note(), "the thread works for no call any more");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void whatAListenerThrowsGoesToTheHandlerOfTheThread() {
        IllegalStateException broken = new IllegalStateException("listener");
        CallListener throwing = new Told() {
            @Override
            public void onQueued(CallInfo call) {
                throw broken;
            }

            @Override
            public void onStarted(CallInfo call) {
                throw broken;
            }

            @Override
            public void onSlow(CallInfo call) {
                throw broken;
            }

            @Override
            public void onFinished(CallInfo call) {
                throw broken;
            }
        };
        FacadeExecutor executor = one(policy -> policy.listener(throwing));
        ManagedCall<?>[] call = new ManagedCall<?>[1];
        List<Throwable> uncaught = CallFutureTest.uncaughtOf(() -> {
            call[0] = accepted(executor, () -> {
                call[0].tellSlow();
                return "value";
            });
            tasks.remove().run();
        });
        assertEquals("value", call[0].join());
        assertEquals(List.of(broken, broken, broken, broken), uncaught);
        assertNull(CurrentWork.note());
        executor.close();
    }

    @Test
    void aBodyIsItsOwnAgainWhenAListenerHasHeardOfAnotherCall() {
        FacadeExecutor executor = one(policy -> policy.listener(new Told()));
        List<Boolean> covered = new ArrayList<>();
        ManagedCall<?>[] outer = new ManagedCall<?>[1];
        outer[0] = accepted(executor, () -> {
            ManagedCall<Object> inner = accepted(executor, () -> "never");
            covered.add(outer[0].isCovered());
            inner.cancel(true);
            return covered.add(outer[0].isCovered());
        });
        tasks.remove().run();
        assertEquals(true, outer[0].join());
        assertEquals(List.of(false, false), covered);
        executor.close();
    }

    @Test
    void theEndIsToldLaterWhereAListenerIsStillTold() {
        Told listener = new Told();
        FacadeExecutor executor = one(policy -> policy.listener(listener));
        ManagedCall<Object> call = accepted(executor, () -> "value");
        listener.told.clear();
        call.endToldLater();
        assertEquals(List.of("finished QUEUED"), listener.told);
        tasks.remove().run();
        executor.close();
    }

    @Test
    void onlyCallsAreWatchedAndOnlyByThoseThatAreThere() {
        CallInterceptor interceptor = new CallInterceptor() {};
        try (FacadeExecutor plain = one(policy -> policy);
                FacadeExecutor told = one(policy -> policy.listener(new Told()));
                FacadeExecutor intercepted = one(policy -> policy.around(interceptor))) {
            List<Boolean> watched = new ArrayList<>();
            for (FacadeExecutor executor : List.of(plain, told, intercepted)) {
                ManagedCall<Object> call = accepted(executor, () -> "value");
                watched.add(call.isWatched());
                watched.add(call.tellsStart());
                assertTrue(call.isShown());
            }
            assertEquals(List.of(false, false, true, true, true, false), watched);
            plain.execute(() -> {});
            assertEquals(1, plain.calls().size(), "a task is no call");
            while (!tasks.isEmpty()) {
                tasks.remove().run();
            }
        }
    }

    // ---- who runs it

    @Test
    void whereItMayRun() {
        Gate gate = new Gate();
        try (FacadeExecutor borrowed = one(policy -> policy);
                FacadeExecutor own = ExecutorPolicy.platformThreads(1).open()) {
            assertTrue(accepted(borrowed, () -> "value").mayRunOnCaller());
            ManagedCall<Object> elsewhere = accepted(own, () -> {
                gate.passStubbornly();
                return "value";
            });
            assertFalse(elsewhere.mayRunOnCaller());
            gate.open();
            tasks.remove().run();
        }
    }

    @Test
    void aCallThatWaitsForASlotNeedsTheThreadThatWorksForItsExecutor() {
        try (FacadeExecutor executor = one(policy -> policy)) {
            List<Boolean> inBody = new ArrayList<>();
            List<Boolean> inDependent = new ArrayList<>();
            ManagedCall<Object> outer = accepted(executor, () -> {
                ManagedCall<Object> inner = accepted(executor, () -> "inner");
                inBody.add(inner.waitsForThread());
                inBody.add(inner.watchesAdmission());
                inBody.add(inner.helpStart());
                inBody.add(inner.helpStart());
                inBody.add(inner.waitsForThread());
                return "outer";
            });
            ManagedCall<Object> next = accepted(executor, () -> "next");
            ManagedCall<Object> last = accepted(executor, () -> "last");
            outer.whenComplete((value, failure) -> {
                inDependent.add(next.watchesAdmission());
                inDependent.add(last.watchesAdmission());
                inDependent.add(last.waitsForThread());
            });
            assertFalse(last.watchesAdmission(), "this thread works for nothing");
            assertFalse(last.waitsForThread());
            tasks.remove().run();
            assertEquals(List.of(true, false, true, false, false), inBody);
            assertEquals(List.of(false, true, true), inDependent, "the next has its slot");
            while (!tasks.isEmpty()) {
                tasks.remove().run();
            }
        }
    }

    @Test
    void aCallOfAPoolOfOursIsLeftToItsThreads() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            ManagedCall<Object> outer = accepted(executor, () -> {
                ManagedCall<Object> inner = accepted(executor, () -> "inner");
                List<Boolean> seen = List.of(inner.waitsForThread(), inner.watchesAdmission());
                inner.cancel(true);
                return seen;
            });
            assertEquals(List.of(true, false), outer.join(), "it waits for the slot of the body");
        }
    }
}
