package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What becomes of each setting of a policy on its way to the rules of an executor. No thread is needed for that. */
class PolicySettingsTest {

    private static final Executor NEVER = task -> {};

    private static CallRules rules(ExecutorPolicy policy) {
        return policy.settings.rules();
    }

    @Test
    void everySettingIsARule() {
        CallInterceptor first = new CallInterceptor() {};
        CallInterceptor second = new CallInterceptor() {};
        CallListener listener = new CallListener() {};
        UnaryOperator<Runnable> operator = task -> task;
        Overflow overflow = Overflow.blockUpTo(Duration.ofSeconds(1));
        ExecutorPolicy plain = ExecutorPolicy.using(NEVER);
        ExecutorPolicy full = plain.named("db")
                .maxConcurrency(3)
                .queueCapacity(4)
                .onOverflow(overflow)
                .queueTimeout(Duration.ofNanos(5))
                .timeout(Duration.ofNanos(6))
                .slowAfter(Duration.ofNanos(7))
                .propagating(operator)
                .withoutCarriers()
                .around(first)
                .around(second)
                .listener(listener)
                .callSites();
        assertEquals(
                new CallRules("db", 3, 4, overflow, 5, 6, 7, operator, listener, false, List.of(first, second), true),
                rules(full));
        long never = CallRules.NEVER;
        assertEquals(
                new CallRules(
                        "borrowed",
                        Integer.MAX_VALUE,
                        100_000,
                        Overflow.reject(),
                        never,
                        never,
                        never,
                        null,
                        null,
                        false,
                        null,
                        false),
                rules(plain));
        assertEquals("'db'", rules(full).quotedName());
        CallRules serial = rules(full.serial());
        assertTrue(serial.serial());
        assertEquals(1, serial.limit());
        assertFalse(rules(full).serial(), "a policy is a value");
    }

    @Test
    void theLimitIsThatOfThreadsCallsOrTheOrder() {
        ExecutorPolicy four = ExecutorPolicy.platformThreads(4);
        assertEquals(4, rules(four).limit());
        assertEquals(3, rules(four.maxConcurrency(3)).limit());
        assertEquals(4, rules(four.maxConcurrency(5)).limit());
        assertEquals(1, rules(four.maxConcurrency(3).serial()).limit());
        assertEquals(5, rules(ExecutorPolicy.using(NEVER).maxConcurrency(5)).limit());
        assertEquals(1, rules(ExecutorPolicy.using(NEVER).serial()).limit());
    }

    @Test
    void operatorsAreAroundThoseBefore() {
        List<String> order = new ArrayList<>();
        ExecutorPolicy inner =
                ExecutorPolicy.using(NEVER).withoutCarriers().propagating(task -> noting(order, "inner", task));
        ExecutorPolicy both = inner.propagating(task -> noting(order, "outer", task));
        rules(both).propagation().apply(() -> order.add("task")).run();
        assertEquals(List.of("outer", "inner", "task"), order);
        order.clear();
        rules(inner).propagation().apply(() -> order.add("task")).run();
        assertEquals(List.of("inner", "task"), order);
    }

    private static Runnable noting(List<String> order, String name, Runnable task) {
        return () -> {
            order.add(name);
            task.run();
        };
    }

    @Test
    void carriersAreAskedUnlessTheyAreLeftOut() {
        UnaryOperator<Runnable> operator = task -> task;
        ExecutorPolicy policy = ExecutorPolicy.using(NEVER).propagating(operator);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(new BrokenCarriers(before));
        try {
            assertThrows(IllegalStateException.class, policy::open);
            assertSame(operator, rules(policy.withoutCarriers()).propagation());
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    /** Cannot tell which carriers there are. */
    private static final class BrokenCarriers extends ClassLoader {
        BrokenCarriers(ClassLoader parent) {
            super(parent);
        }

        @Override
        public java.util.Enumeration<java.net.URL> getResources(String name) throws java.io.IOException {
            throw new java.io.IOException("expected: " + name + " cannot be read");
        }
    }

    // ---- listeners

    /** Notes what it hears, and fails then. */
    private record Failing(String name, List<String> heard) implements CallListener {
        private void hear(String what, CallInfo call) {
            heard.add(name + " hears that " + call.name() + " is " + what);
            throw new IllegalStateException(name);
        }

        @Override
        public void onQueued(CallInfo call) {
            hear("queued", call);
        }

        @Override
        public void onStarted(CallInfo call) {
            hear("started", call);
        }

        @Override
        public void onSlow(CallInfo call) {
            hear("slow", call);
        }

        @Override
        public void onFinished(CallInfo call) {
            hear("finished", call);
        }
    }

    @Test
    void eachOfTwoListenersHearsOfEverything() {
        List<String> heard = new ArrayList<>();
        CallListener both = rules(ExecutorPolicy.using(NEVER)
                        .listener(new Failing("first", heard))
                        .listener(new Failing("second", heard)))
                .listener();
        FacadeExecutor executor = ExecutorPolicy.using(NEVER).open();
        CallInfo call = (CallInfo) AsyncCall.run(executor, "call", () -> {});
        List<Throwable> reported = new ArrayList<>();
        Thread thread = Thread.currentThread();
        thread.setUncaughtExceptionHandler((where, failure) -> reported.add(failure));
        List<String> thrown = new ArrayList<>();
        try {
            for (Runnable event : List.<Runnable>of(
                    () -> both.onQueued(call),
                    () -> both.onStarted(call),
                    () -> both.onSlow(call),
                    () -> both.onFinished(call))) {
                thrown.add(assertThrows(IllegalStateException.class, event::run).getMessage());
            }
        } finally {
            thread.setUncaughtExceptionHandler(null);
        }
        assertEquals(
                List.of(
                        "first hears that call is queued",
                        "second hears that call is queued",
                        "first hears that call is started",
                        "second hears that call is started",
                        "first hears that call is slow",
                        "second hears that call is slow",
                        "first hears that call is finished",
                        "second hears that call is finished"),
                heard);
        assertEquals(
                List.of("first", "first", "first", "first"),
                reported.stream().map(Throwable::getMessage).toList());
        assertEquals(List.of("second", "second", "second", "second"), thrown, "that is for the call to report");
    }

    // ---- what is refused

    private static String refusal(ExecutorPolicy policy) {
        return assertThrows(IllegalStateException.class, policy::open).getMessage();
    }

    @Test
    void aRefusalNamesWhatContradicts() {
        String caller = "callerThread() runs each call at once on its caller's thread, so ";
        String callerEnd = " cannot hold it back; leave one of them out";
        ExecutorPolicy here = ExecutorPolicy.callerThread();
        assertEquals(caller + "serial()" + callerEnd, refusal(here.serial().queueCapacity(1)));
        assertEquals(caller + "maxConcurrency" + callerEnd, refusal(here.maxConcurrency(1)));
        assertEquals(
                caller + "queueCapacity" + callerEnd,
                refusal(here.queueCapacity(1).onOverflow(Overflow.reject())));
        String tooMany = "callerRuns() runs a call too many on its caller's thread at once, which ";
        String tooManyEnd = " does not allow; use blockUpTo(...) or reject()";
        ExecutorPolicy runs = ExecutorPolicy.platformThreads(1).onOverflow(Overflow.callerRuns());
        assertEquals(tooMany + "serial()" + tooManyEnd, refusal(runs.serial()));
        assertEquals(tooMany + "maxConcurrency" + tooManyEnd, refusal(runs.maxConcurrency(1)));
        for (ExecutorPolicy allowed : List.of(
                here,
                runs,
                here.timeout(Duration.ofSeconds(1)),
                ExecutorPolicy.using(NEVER).maxConcurrency(1).onOverflow(Overflow.reject()),
                ExecutorPolicy.using(NEVER).serial().queueCapacity(1),
                ExecutorPolicy.platformThreads(1).queueCapacity(1))) {
            allowed.open().close();
        }
    }

    @Test
    void aPolicyThatRunsOnTheCallersThreadDoesSo() {
        try (FacadeExecutor executor = ExecutorPolicy.callerThread().open()) {
            CompletableFuture<Thread> call = AsyncCall.call(executor, "call", Thread::currentThread);
            assertSame(Thread.currentThread(), call.getNow(null));
        }
    }

    @Test
    void aPolicySaysWhatItIs() {
        assertEquals(
                "ExecutorPolicy['caller': the caller's thread]",
                ExecutorPolicy.callerThread().toString());
        assertEquals(
                "ExecutorPolicy['borrowed': using " + NEVER + "]",
                ExecutorPolicy.using(NEVER).toString());
        ExecutorPolicy policy = ExecutorPolicy.using(NEVER);
        assertEquals(
                "ExecutorPolicy['borrowed': using " + NEVER + ", queueCapacity 0, onOverflow callerRuns]",
                policy.queueCapacity(0).onOverflow(Overflow.callerRuns()).toString());
        assertNotSame(policy, policy.queueCapacity(0));
    }

    @Test
    void aTimeThatIsSetIsTold() {
        ExecutorPolicy policy = ExecutorPolicy.using(NEVER);
        assertEquals(
                Optional.of(Duration.ofNanos(1)),
                policy.timeout(Duration.ofNanos(1)).timeout());
        assertEquals(Optional.empty(), policy.timeout(Duration.ofDays(100_000)).timeout(), "that is for ever");
        assertNull(rules(policy).propagation());
        String message =
                "queueTimeout must be more than zero, not PT-0.000000001S; leave it out for a call that may take"
                        + " any time";
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> policy.queueTimeout(Duration.ofNanos(-1)))
                        .getMessage());
    }
}
