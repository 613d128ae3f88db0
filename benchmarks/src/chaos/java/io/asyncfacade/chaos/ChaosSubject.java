package io.asyncfacade.chaos;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Overflow;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;

/** The executor of one round, with random rules: a plain one or one of a policy. */
final class ChaosSubject {

    /** What the calling thread carries, and bodies shall see if the policy propagates. */
    static final ThreadLocal<String> CONTEXT = new ThreadLocal<>();

    private static final int KINDS = 11;

    final Executor executor;
    final FacadeExecutor facade;
    final String text;

    /** How many bodies may run at once. */
    final int limit;

    final boolean serial;

    /** Whether the policy itself settles calls: timeouts. */
    final boolean expires;

    /** Whether the executor may refuse a call. */
    final boolean refuses;

    final boolean propagates;

    /** Whether calls run on the threads that make them. */
    final boolean callers;

    private final ExecutorService borrowed;

    ChaosSubject(SplittableRandom random, ChaosWatch watch) {
        int kind = random.nextInt(KINDS);
        ExecutorService pool = null;
        Executor plain = null;
        ExecutorPolicy policy = null;
        boolean flaky = false;
        int threads = 1 + random.nextInt(3);
        switch (kind) {
            case 0 -> plain = Runnable::run;
            case 1 -> plain = pool = Executors.newFixedThreadPool(threads);
            case 2 -> plain = pool = new ForkJoinPool(threads);
            case 3 -> plain = pool = Executors.newScheduledThreadPool(threads);
            case 4 -> {
                pool = Executors.newFixedThreadPool(threads);
                plain = new FlakyExecutor(pool);
                flaky = true;
            }
            case 5, 6 -> policy = ExecutorPolicy.platformThreads(threads);
            case 7 ->
                policy =
                        hasVirtualThreads() ? ExecutorPolicy.virtualThreads() : ExecutorPolicy.platformThreads(threads);
            case 8 -> {
                pool = Executors.newFixedThreadPool(threads);
                policy = ExecutorPolicy.using(pool);
            }
            case 9 -> {
                pool = Executors.newFixedThreadPool(threads);
                policy = ExecutorPolicy.using(new FlakyExecutor(pool));
                flaky = true;
            }
            default -> policy = ExecutorPolicy.callerThread();
        }
        borrowed = pool;
        if (policy == null) {
            executor = plain;
            facade = null;
            text = kind == 0
                    ? "direct"
                    : flaky ? "flaky, " + threads : pool.getClass().getSimpleName() + ", " + threads;
            limit = Integer.MAX_VALUE;
            serial = false;
            expires = false;
            refuses = flaky;
            propagates = false;
            callers = kind == 0;
            return;
        }
        callers = kind == 10;
        int held = Integer.MAX_VALUE;
        boolean ordered = false;
        boolean mayRefuse = flaky;
        boolean callerRuns = false;
        if (!callers) {
            ordered = random.nextInt(6) == 0;
            if (ordered) {
                policy = policy.serial();
                held = 1;
            } else if (random.nextBoolean()) {
                held = 1 + random.nextInt(4);
                policy = policy.maxConcurrency(held);
            }
            if (kind <= 6 || kind == 7 && !hasVirtualThreads()) {
                held = Math.min(held, threads);
            }
            if (held != Integer.MAX_VALUE && random.nextInt(3) == 0) {
                policy = policy.queueCapacity(random.nextInt(2) * (1 + random.nextInt(8)));
                mayRefuse = true;
                switch (random.nextInt(3)) {
                    case 0 -> policy = policy.onOverflow(Overflow.blockUpTo(Duration.ofMillis(2)));
                    case 1 -> {
                        if (!ordered && !policy.toString().contains("maxConcurrency")) {
                            policy = policy.onOverflow(Overflow.callerRuns());
                            callerRuns = true;
                        }
                    }
                    default -> {}
                }
            }
        }
        boolean late = false;
        if (random.nextInt(3) == 0) {
            policy = policy.timeout(Duration.ofMillis(1 + random.nextInt(20)));
            late = true;
        }
        if (random.nextInt(4) == 0) {
            policy = policy.queueTimeout(Duration.ofMillis(1 + random.nextInt(5)));
            late = true;
        }
        boolean carried = random.nextInt(3) == 0;
        if (carried) {
            policy = policy.propagating(ChaosSubject::carry);
        }
        if (random.nextBoolean()) {
            policy = policy.listener(watch);
        }
        if (random.nextInt(4) == 0) {
            policy = policy.callSites();
        }
        text = policy.toString();
        facade = policy.named("chaos").open();
        executor = facade;
        limit = callerRuns ? Integer.MAX_VALUE : held;
        serial = ordered;
        expires = late;
        refuses = mayRefuse;
        propagates = carried;
    }

    private static Runnable carry(Runnable task) {
        String carried = CONTEXT.get();
        return () -> {
            String before = CONTEXT.get();
            CONTEXT.set(carried);
            try {
                task.run();
            } finally {
                CONTEXT.set(before);
            }
        };
    }

    static boolean hasVirtualThreads() {
        return Runtime.version().feature() >= 21;
    }

    /** Ends the threads that the round has made itself. */
    void shutDown(ChaosWatch watch) throws InterruptedException {
        if (borrowed != null) {
            borrowed.shutdown();
            if (!borrowed.awaitTermination(20, TimeUnit.SECONDS)) {
                watch.violation("the pool does not end");
                borrowed.shutdownNow();
            }
        }
    }
}
