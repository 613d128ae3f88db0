package io.asyncfacade.benchmarks.calls;

import io.asyncfacade.CallInfo;
import io.asyncfacade.CallListener;
import io.asyncfacade.ExecutorPolicy;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.LongAdder;

/** Calls through the generated adapter, with more and more policy on the same executor. */
final class FacadeCalls {
    private FacadeCalls() {}

    static Call plain(Echo echo, Executor executor) {
        return new EchoAsync(echo, executor)::echo;
    }

    static Call limited(Echo echo, Executor executor) {
        return plain(echo, limit(executor).open());
    }

    static Call full(Echo echo, Executor executor) {
        ExecutorPolicy policy = limit(executor)
                .queueCapacity(GuardedCalls.LIMIT)
                .queueTimeout(GuardedCalls.TIMEOUT)
                .timeout(GuardedCalls.TIMEOUT)
                .listener(new Count());
        return plain(echo, policy.open());
    }

    private static ExecutorPolicy limit(Executor executor) {
        // Other measurements have a carrier of OpenTelemetry's context on the class path; the peers here carry none.
        return ExecutorPolicy.using(executor).withoutCarriers().maxConcurrency(GuardedCalls.LIMIT);
    }

    /** The least that a listener does for metrics. */
    private static final class Count implements CallListener {
        private final LongAdder queued = new LongAdder();
        private final LongAdder started = new LongAdder();
        private final LongAdder finished = new LongAdder();

        @Override
        public void onQueued(CallInfo call) {
            queued.increment();
        }

        @Override
        public void onStarted(CallInfo call) {
            started.increment();
        }

        @Override
        public void onFinished(CallInfo call) {
            finished.increment();
        }
    }
}
