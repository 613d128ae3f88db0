package io.asyncfacade;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** An executor that the contract has to hold on, with what a test must know about it. */
final class Subject implements AutoCloseable {

    private final String name;
    final Executor executor;
    private final Runnable closing;

    /** Whether the call runs before the submitting method returns. */
    final boolean inline;

    /** Whether tasks are run at all. */
    final boolean runs;

    private Subject(String name, Executor executor, Runnable closing, boolean inline, boolean runs) {
        this.name = name;
        this.executor = executor;
        this.closing = closing;
        this.inline = inline;
        this.runs = runs;
    }

    record Kind(String name, Supplier<Subject> open) {
        @Override
        public String toString() {
            return name;
        }
    }

    static boolean virtualThreads() {
        return Runtime.version().feature() >= 21;
    }

    /** Executors that run what they get. */
    static Stream<Kind> running() {
        return all().filter(kind -> !kind.name.equals("never"));
    }

    /** Executors that run what they get on another thread. */
    static Stream<Kind> asynchronous() {
        return running().filter(kind -> {
            try (Subject subject = kind.open().get()) {
                return !subject.inline;
            }
        });
    }

    static Stream<Kind> all() {
        return Stream.concat(plain(), facades());
    }

    static Stream<Kind> plain() {
        List<Kind> kinds = new java.util.ArrayList<>(List.of(
                new Kind("direct", () -> new Subject("direct", Runnable::run, () -> {}, true, true)),
                pool("single", Executors::newSingleThreadExecutor),
                pool("fixed", () -> Executors.newFixedThreadPool(3)),
                pool("cached", Executors::newCachedThreadPool),
                pool("fork-join", () -> new ForkJoinPool(3)),
                new Kind(
                        "bare thread",
                        () -> new Subject("bare thread", task -> new Thread(task).start(), () -> {}, false, true)),
                callerRuns(),
                twice(),
                new Kind("never", () -> new Subject("never", task -> {}, () -> {}, false, false))));
        if (virtualThreads()) {
            kinds.add(new Kind("virtual", () -> {
                VirtualThreads threads = new VirtualThreads("test-", null);
                return new Subject("virtual", threads, () -> {}, false, true);
            }));
        }
        return kinds.stream();
    }

    static Stream<Kind> facades() {
        List<Kind> kinds = new java.util.ArrayList<>(List.of(
                facade("facade platform", () -> ExecutorPolicy.platformThreads(2), false),
                facade("facade caller", ExecutorPolicy::callerThread, true),
                facade(
                        "facade using direct",
                        () -> ExecutorPolicy.using(Runnable::run).maxConcurrency(2),
                        true),
                new Kind("facade using fixed", () -> {
                    ExecutorService pool = Executors.newFixedThreadPool(3);
                    FacadeExecutor executor =
                            ExecutorPolicy.using(pool).maxConcurrency(2).open();
                    return new Subject(
                            "facade using fixed",
                            executor,
                            () -> {
                                executor.close();
                                pool.shutdownNow();
                            },
                            false,
                            true);
                })));
        if (virtualThreads()) {
            kinds.add(facade("facade virtual", ExecutorPolicy::virtualThreads, false));
            kinds.add(facade(
                    "facade virtual limited",
                    () -> ExecutorPolicy.virtualThreads().maxConcurrency(2),
                    false));
        }
        return kinds.stream();
    }

    private static Kind pool(String name, Supplier<ExecutorService> open) {
        return new Kind(name, () -> {
            ExecutorService pool = open.get();
            return new Subject(name, pool, pool::shutdownNow, false, true);
        });
    }

    private static Kind facade(String name, Supplier<ExecutorPolicy> policy, boolean inline) {
        return new Kind(name, () -> {
            FacadeExecutor executor = policy.get().open();
            return new Subject(name, executor, executor::close, inline, true);
        });
    }

    /** A pool that is full, so that its caller runs every task. */
    private static Kind callerRuns() {
        return new Kind("caller-runs", () -> {
            ThreadPoolExecutor pool = new ThreadPoolExecutor(
                    1, 1, 0, TimeUnit.SECONDS, new SynchronousQueue<>(), new ThreadPoolExecutor.CallerRunsPolicy());
            Gate gate = new Gate();
            pool.execute(gate::passStubbornly);
            gate.awaitEntered();
            return new Subject(
                    "caller-runs",
                    pool,
                    () -> {
                        gate.open();
                        pool.shutdown();
                    },
                    true,
                    true);
        });
    }

    private static Kind twice() {
        return new Kind("twice", () -> {
            ExecutorService pool = Executors.newFixedThreadPool(4);
            Executor twice = task -> {
                pool.execute(task);
                pool.execute(task);
            };
            return new Subject("twice", twice, pool::shutdownNow, false, true);
        });
    }

    @Override
    public void close() {
        closing.run();
    }

    @Override
    public String toString() {
        return name;
    }
}
