package io.asyncfacade.benchmarks.inflight;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.benchmarks.VirtualThreads;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;

/** The ways to have many calls in flight and let a hundred of them run at once. */
enum InFlightDesign {
    FACADE_VIRTUAL("AsyncFacade, virtual threads", true) {
        @Override
        Opened open(Pause pause, int calls) {
            return facade(pause, calls, ExecutorPolicy.virtualThreads().maxConcurrency(LIMIT));
        }
    },
    FACADE_PLATFORM("AsyncFacade, 100 platform threads", false) {
        @Override
        Opened open(Pause pause, int calls) {
            return facade(pause, calls, ExecutorPolicy.platformThreads(LIMIT));
        }
    },
    SEMAPHORE_VIRTUAL("virtual threads and a semaphore", true) {
        @Override
        Opened open(Pause pause, int calls) {
            ExecutorService threads = VirtualThreads.open();
            Semaphore limit = new Semaphore(LIMIT);
            IntFunction<CompletableFuture<Integer>> call = id -> CompletableFuture.supplyAsync(
                    () -> {
                        limit.acquireUninterruptibly();
                        try {
                            return unchecked(pause, id);
                        } finally {
                            limit.release();
                        }
                    },
                    threads);
            return new Opened(call, limit::getQueueLength, threads::shutdown);
        }
    },
    POOL("supplyAsync, a pool of 100", false) {
        @Override
        Opened open(Pause pause, int calls) {
            BlockingQueue<Runnable> queue = new LinkedBlockingQueue<>();
            ExecutorService threads = new ThreadPoolExecutor(LIMIT, LIMIT, 0, TimeUnit.SECONDS, queue);
            IntFunction<CompletableFuture<Integer>> call =
                    id -> CompletableFuture.supplyAsync(() -> unchecked(pause, id), threads);
            return new Opened(call, queue::size, threads::shutdown);
        }
    };

    static final int LIMIT = 100;

    final String title;
    final boolean onVirtualThreads;

    InFlightDesign(String title, boolean onVirtualThreads) {
        this.title = title;
        this.onVirtualThreads = onVirtualThreads;
    }

    abstract Opened open(Pause pause, int calls);

    boolean isOurs() {
        return this == FACADE_VIRTUAL || this == FACADE_PLATFORM;
    }

    /**
     * Something that makes calls.
     *
     * @param call makes one
     * @param waiting how many of them wait
     * @param close lets go of the threads
     */
    record Opened(IntFunction<CompletableFuture<Integer>> call, LongSupplier waiting, Runnable close) {

        void awaitWaiting(int calls) {
            while (waiting.getAsLong() != calls) {
                Thread.yield();
            }
        }
    }

    private static Opened facade(Pause pause, int calls, ExecutorPolicy policy) {
        // Other measurements have a carrier of OpenTelemetry's context on the class path; the peers here carry none.
        FacadeExecutor executor = policy.withoutCarriers().queueCapacity(calls).open();
        return new Opened(
                new PauseAsync(pause, executor)::pause, () -> executor.stats().queued(), executor::close);
    }

    private static int unchecked(Pause pause, int id) {
        try {
            return pause.pause(id);
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
    }
}
