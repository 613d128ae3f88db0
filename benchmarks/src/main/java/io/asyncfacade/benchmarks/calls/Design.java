package io.asyncfacade.benchmarks.calls;

import java.util.concurrent.Executor;

/** The ways to make a call, in the order of the table. */
public enum Design {
    ADAPTER("AsyncFacade", FacadeCalls::plain),
    ADAPTER_LIMIT("AsyncFacade: limit", FacadeCalls::limited),
    ADAPTER_FULL("AsyncFacade: limit, queue, timeouts, listener", FacadeCalls::full),
    SUPPLY_ASYNC("`supplyAsync`", JdkCalls::supplyAsync),
    FUTURE_TASK("`FutureTask`", JdkCalls::futureTask),
    BY_HAND("`execute`, then `complete`", JdkCalls::byHand),
    GUAVA("Guava `ListeningExecutorService`", LibraryCalls::guava),
    TASCALATE("Tascalate `CompletableTask`", LibraryCalls::tascalate),
    REACTOR("Reactor `Mono`", LibraryCalls::reactor),
    SPRING("Spring `@Async`", LibraryCalls::spring),
    FAILSAFE("Failsafe", GuardedCalls::failsafe),
    FAILSAFE_POLICIES("Failsafe: bulkhead, timeout", GuardedCalls::failsafePolicies),
    RESILIENCE4J("Resilience4j: bulkhead, time limiter", GuardedCalls::resilience4j),
    SMALLRYE("SmallRye `TypedGuard`: bulkhead, timeout", GuardedCalls::smallRye);

    private final String title;
    private final Maker maker;

    Design(String title, Maker maker) {
        this.title = title;
        this.maker = maker;
    }

    /** Makes what starts calls of an object on an executor. */
    interface Maker {
        Call make(Echo echo, Executor executor);
    }

    /** How tables call it. */
    String title() {
        return title;
    }

    Call with(Echo echo, Executor executor) {
        return maker.make(echo, executor);
    }
}
