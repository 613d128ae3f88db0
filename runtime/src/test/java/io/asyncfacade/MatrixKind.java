package io.asyncfacade;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A kind of executor in the matrix, with what a cell has to know about it.
 *
 * @param width how many calls run at once, 0 for as many as there are
 */
record MatrixKind(String name, Way way, int width, Function<MatrixKind, MatrixSubject> opening) {

    /** What the executor does with a call. */
    enum Way {
        INLINE,
        THREADS,
        REFUSES,
        HOLDS,
        LOSES
    }

    private static final long HOUR = 3_600_000_000_000L;

    MatrixSubject open() {
        return opening.apply(this);
    }

    boolean runs() {
        return way == Way.INLINE || way == Way.THREADS;
    }

    /** Whether a call can be held before its start. */
    boolean queues() {
        return way == Way.HOLDS || way == Way.LOSES || way == Way.THREADS && width > 0;
    }

    boolean isFacade() {
        return name.startsWith("facade");
    }

    static Stream<MatrixKind> all() {
        List<MatrixKind> kinds = new ArrayList<>();
        plain(kinds);
        facades(kinds);
        return kinds.stream();
    }

    private static void plain(List<MatrixKind> kinds) {
        kinds.add(plain("direct", Way.INLINE, 0, subject -> subject.watched(Runnable::run)));
        kinds.add(plain("caller-runs", Way.INLINE, 0, MatrixKind::callerRuns));
        kinds.add(plain("single", Way.THREADS, 1, subject -> fixed(subject, 1)));
        kinds.add(plain("fixed", Way.THREADS, 3, subject -> fixed(subject, 3)));
        kinds.add(plain("cached", Way.THREADS, 0, MatrixKind::cached));
        kinds.add(plain("fork-join", Way.THREADS, 2, subject -> forkJoin(subject, 2)));
        kinds.add(plain(
                "bare thread", Way.THREADS, 0, subject -> subject.watched(task -> new Thread(task, "bare").start())));
        if (Subject.virtualThreads()) {
            kinds.add(plain("virtual", Way.THREADS, 0, subject -> subject.watched(new VirtualThreads("test-", null))));
        }
        kinds.add(plain("twice", Way.THREADS, 4, subject -> {
            Executor pool = fixed(subject, 4);
            return subject.time.timed(task -> {
                pool.execute(task);
                pool.execute(task);
            });
        }));
        kinds.add(plain("refuses", Way.REFUSES, 0, subject -> refusing(subject, new RejectedExecutionException("no"))));
        kinds.add(plain("throws an error", Way.REFUSES, 0, subject -> refusing(subject, new AssertionError("no"))));
        kinds.add(plain("runs after close", Way.HOLDS, 0, MatrixKind::holding));
        kinds.add(plain("never", Way.LOSES, 0, subject -> subject.time.timed(task -> {})));
    }

    private static void facades(List<MatrixKind> kinds) {
        kinds.add(facade("platform", Way.THREADS, 2, false, subject -> fixed(subject, 2), s -> {}));
        kinds.add(facade("serial", Way.THREADS, 1, false, subject -> fixed(subject, 2), s -> s.serial = true));
        kinds.add(facade("caller", Way.INLINE, 0, false, subject -> subject.watched(Runnable::run), s -> {}));
        kinds.add(facade("using direct", Way.INLINE, 2, true, subject -> subject.watched(Runnable::run), s -> {}));
        kinds.add(facade("using fixed", Way.THREADS, 2, true, subject -> fixed(subject, 3), s -> {}));
        kinds.add(facade("using fork-join", Way.THREADS, 2, true, subject -> forkJoin(subject, 3), s -> {}));
        kinds.add(facade("using caller-runs", Way.INLINE, 2, true, MatrixKind::callerRuns, s -> {}));
        kinds.add(facade(
                "using refusing",
                Way.REFUSES,
                2,
                true,
                subject -> refusing(subject, new RejectedExecutionException("no")),
                s -> {}));
        kinds.add(facade("using one that runs after close", Way.HOLDS, 0, true, MatrixKind::holding, s -> {}));
        if (Subject.virtualThreads()) {
            Function<MatrixSubject, Executor> threads = subject -> subject.watched(new VirtualThreads("test-", null));
            kinds.add(facade("virtual", Way.THREADS, 0, false, threads, s -> {}));
            kinds.add(facade("virtual limited", Way.THREADS, 2, false, threads, s -> {}));
        }
        kinds.add(new MatrixKind("facade every policy", Way.THREADS, 2, kind -> {
            MatrixSubject subject = new MatrixSubject(kind);
            return subject.open(fixed(subject, 2), false, settings -> {
                settings.listener = subject.told;
                settings.propagation = MatrixSubject::propagate;
                settings.callSites = true;
                settings.overflow = Overflow.blockUpTo(java.time.Duration.ofHours(1));
            });
        }));
    }

    private static MatrixKind plain(String name, Way way, int width, Function<MatrixSubject, Executor> executor) {
        return new MatrixKind(name, way, width, kind -> {
            MatrixSubject subject = new MatrixSubject(kind);
            return subject.open(executor.apply(subject));
        });
    }

    private static MatrixKind facade(
            String name,
            Way way,
            int width,
            boolean borrowed,
            Function<MatrixSubject, Executor> threads,
            Consumer<PolicySettings> settings) {
        return new MatrixKind("facade " + name, way, width, kind -> {
            MatrixSubject subject = new MatrixSubject(kind);
            return subject.open(threads.apply(subject), borrowed, settings);
        });
    }

    private static Executor fixed(MatrixSubject subject, int threads) {
        return subject.owns(subject.watch.new Pool(subject.time, threads, threads, new LinkedBlockingQueue<>()));
    }

    private static Executor cached(MatrixSubject subject) {
        return subject.owns(subject.watch.new Pool(subject.time, 0, Integer.MAX_VALUE, new SynchronousQueue<>()));
    }

    private static Executor forkJoin(MatrixSubject subject, int threads) {
        ExecutorService pool = subject.owns(new ForkJoinPool(threads));
        return subject.watched(pool);
    }

    /** A pool that is full, so that its caller runs every task. */
    private static Executor callerRuns(MatrixSubject subject) {
        ThreadPoolExecutor pool = new ManualTime.Pool(subject.time, 1, 1, new SynchronousQueue<>());
        pool.setRejectedExecutionHandler(new ThreadPoolExecutor.CallerRunsPolicy());
        Gate full = new Gate();
        pool.execute(full::passStubbornly);
        full.awaitEntered();
        subject.afterwards(() -> {
            full.open();
            pool.shutdown();
        });
        return subject.watched(pool);
    }

    private static Executor refusing(MatrixSubject subject, Throwable failure) {
        return subject.time.timed(task -> RejectionTest.<RuntimeException>sneak(failure));
    }

    private static Executor holding(MatrixSubject subject) {
        ConcurrentLinkedQueue<Runnable> held = subject.held;
        return subject.time.timed(held::add);
    }

    /** The settings of a facade of this kind. */
    PolicySettings settings() {
        PolicySettings settings = new PolicySettings(PolicySettings.Threads.BORROWED, "matrix");
        if (width > 0) {
            settings.maxConcurrency = width;
        }
        settings.timeout = HOUR;
        settings.queueTimeout = HOUR / 2;
        return settings;
    }

    @Override
    public String toString() {
        return name;
    }
}
