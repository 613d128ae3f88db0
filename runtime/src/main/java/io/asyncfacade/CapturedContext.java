package io.asyncfacade;

import java.lang.ref.WeakReference;
import java.util.Objects;
import java.util.concurrent.CompletableFuture.AsynchronousCompletionTask;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a call has taken along from the thread that made it: the context class loader, and what
 * {@link ExecutorPolicy#propagating} and the carriers capture. It belongs to the call, and is the executor of its
 * {@code Async} stages: they run on the executor of the call, and see the same. A call that has nothing to take along
 * has no such object; its context class loader is that of the system then.
 *
 * <p>A {@link Runnable} that an operator has made may be good for one use only, and for one thread at a time. So each
 * is used once; and when it is used, the first thing that is done in the context which it restores is to capture the
 * next one. It is the value of this reference, null while a thread is about to make it.
 */
@SuppressWarnings("serial") // an AtomicReference by inheritance to save an object; it is never written to a stream
final class CapturedContext extends AtomicReference<CapturedContext.@Nullable Passage> implements Executor {

    private static final int NONE = 0;
    private static final int EXPECTED = 1;
    private static final int TOO_LATE = 2;

    private static final AtomicIntegerFieldUpdater<CapturedContext> DEPENDENTS =
            AtomicIntegerFieldUpdater.newUpdater(CapturedContext.class, "dependents");

    private static final ClassLoader SYSTEM = ClassLoader.getSystemClassLoader();

    /** The latest one with a class loader only: most calls of an application have the same. */
    private static volatile WeakReference<@Nullable CapturedContext> recent = new WeakReference<>(null);

    /** Where the call runs. */
    final Executor target;

    private final @Nullable ClassLoader loader;
    private final @Nullable UnaryOperator<Runnable> operator;

    /** The thread that has taken the passage, and not made the next one yet. */
    private volatile @Nullable Thread taker;

    /** Whether stages hang on the call: they are run in the context, and without any, that can be saved. */
    private volatile int dependents;

    private CapturedContext(Executor target, @Nullable ClassLoader loader, @Nullable UnaryOperator<Runnable> operator) {
        this.target = target;
        this.loader = loader;
        this.operator = operator;
    }

    /** Takes nothing along; an executor knows by it what is a stage of its calls. */
    static CapturedContext empty(AdmittingExecutor target) {
        return new CapturedContext(target, SYSTEM, null);
    }

    /**
     * Returns where {@code Async} stages run. Those of a call that takes nothing along see the class loader of the
     * system as its body does: a thread of an executor may have another, but one of the JDK's default has not.
     */
    static Executor ofStages(Executor stages) {
        return stages instanceof CapturedContext || stages == Stages.executor(null)
                ? stages
                : new CapturedContext(stages, SYSTEM, null);
    }

    /** Captures what is to be taken along from the current thread; what the operator throws goes through. */
    static Executor capture(Executor target, @Nullable UnaryOperator<Runnable> operator) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        if (operator != null) {
            CapturedContext context = new CapturedContext(target, loader, operator);
            Passage first = context.firstPassage(operator);
            if (first.enclosed != first) { // else there is nothing that it would take along
                context.set(first);
                return context;
            }
        }
        if (loader == SYSTEM) {
            return target instanceof AdmittingExecutor facade ? facade.stages : target;
        }
        CapturedContext known = recent.get();
        if (known != null && known.loader == loader && known.target == target) {
            return known;
        }
        CapturedContext context = new CapturedContext(target, loader, null);
        recent = new WeakReference<>(context);
        return context;
    }

    private Passage firstPassage(UnaryOperator<Runnable> asked) {
        CallFuture<?> body = CurrentWork.coverBody();
        try {
            return new Passage(asked);
        } finally {
            CurrentWork.uncoverBody(body);
        }
    }

    /** Does the same with what the executor says, for calls that are made later; without that if it throws. */
    static Executor captureFor(Executor target) {
        UnaryOperator<Runnable> operator =
                target instanceof AdmittingExecutor facade ? facade.rules.propagation() : null;
        try {
            return capture(target, operator);
        } catch (Throwable failure) {
            return capture(target, null); // each call will say so itself
        }
    }

    /** Returns for what depends on the stage where the {@code Async} stages run, with the context of this thread. */
    static Executor captureForDependents(@Nullable CompletionStage<?> stage) {
        return captureFor(target(Stages.executor(stage)));
    }

    /** Does the same with what every executor takes along that has not been told otherwise. */
    static Executor captureCarriers(Executor target) {
        try {
            return capture(target, ContextCarriers.around(null));
        } catch (Throwable failure) {
            return capture(target, null);
        }
    }

    /** Returns the executor under a context. */
    static Executor target(Executor stages) {
        return stages instanceof CapturedContext context ? context.target : stages;
    }

    /** Whether there is more than a class loader. */
    static boolean propagates(Executor stages) {
        return stages instanceof CapturedContext context && context.operator != null;
    }

    /** Lets the thread see the class loader. */
    static void setLoader(Thread thread, @Nullable ClassLoader loader) {
        if (thread.getContextClassLoader() != loader) {
            try {
                thread.setContextClassLoader(loader);
            } catch (SecurityException fixed) {
                // Some threads of the JDK allow none but the system's.
            }
        }
    }

    /** Lets the current thread see the class loader of the call, and returns the one that it has seen so far. */
    static @Nullable ClassLoader enterLoader(Executor stages) {
        Thread thread = Thread.currentThread();
        ClassLoader found = thread.getContextClassLoader();
        setLoader(thread, loader(stages));
        return found;
    }

    static void leaveLoader(@Nullable ClassLoader found) {
        setLoader(Thread.currentThread(), found);
    }

    static @Nullable ClassLoader loader(Executor stages) {
        return stages instanceof CapturedContext context ? context.loader : SYSTEM;
    }

    /**
     * Runs the task on the current thread, in the context if the executor has one. It runs once, whatever an operator
     * does; what fails in the operator is reported.
     */
    static void run(Executor stages, Runnable task) {
        ClassLoader found = enterLoader(stages);
        try {
            if (stages instanceof CapturedContext context && context.operator != null) {
                context.pass(task);
            } else {
                task.run();
            }
        } finally {
            leaveLoader(found);
        }
    }

    private void pass(Runnable task) {
        Once once = new Once(task);
        Throwable around = tryToRun(once);
        if (around != null) {
            Uncaught.report(around);
        }
        once.runIfNotYet();
    }

    /**
     * Runs the task in the context of the operator. It is not run if the operator does not do so on this thread.
     *
     * @param task throws nothing
     * @return what was thrown around the task
     */
    @Nullable Throwable tryToRun(Runnable task) {
        Passage passage = take();
        if (passage == null) {
            return new IllegalStateException("a context is not restored: another thread has not returned from what an"
                    + " operator given to propagating(...) made, or this thread is inside of it");
        }
        return passage.run(task);
    }

    /** Waits for a thread that is just entering the context, but not for ever: it is in the code of others. */
    private @Nullable Passage take() {
        Thread current = Thread.currentThread();
        long start = System.nanoTime();
        for (; ; ) {
            Passage passage = getAndSet(null);
            if (passage != null) {
                taker = current;
                return passage;
            }
            if (taker == current || !PhasedFuture.pauseInWindow(start)) {
                return null;
            }
        }
    }

    private void giveBack(Passage next) {
        taker = null;
        set(next);
    }

    /**
     * A stage is about to hang on the call; if the call is just ending, it waits until it has: then it runs the stage.
     */
    void expectDependent(CallFuture<?> call) {
        if (operator != null && dependents != EXPECTED && !call.isDone()) {
            boolean inTime = DEPENDENTS.compareAndSet(this, NONE, EXPECTED) || dependents == EXPECTED;
            if (!inTime) {
                PhasedFuture.awaitSettled(call);
            }
        }
    }

    /** The call is about to be done: whether there is nothing that would have to be run in the context. */
    boolean endsWithoutDependents(CallFuture<?> call) {
        return operator != null && call.getNumberOfDependents() == 0 && DEPENDENTS.compareAndSet(this, NONE, TOO_LATE);
    }

    /** Runs a stage of the call on its executor, in its context. */
    @Override
    public void execute(Runnable task) {
        target.execute(new AsyncStage(this, Objects.requireNonNull(task, "task")));
    }

    @Override
    public String toString() {
        return target.toString();
    }

    /** What an executor is given for an {@code Async} stage. */
    record AsyncStage(CapturedContext context, Runnable task) implements Runnable, AsynchronousCompletionTask {
        @Override
        public void run() {
            CapturedContext.run(context, task);
        }
    }

    /** A task that a careless operator cannot run twice, or on another thread. */
    private static final class Once implements Runnable {
        private final Thread thread = Thread.currentThread();
        private @Nullable Runnable task;
        private @Nullable Throwable failure;

        Once(Runnable task) {
            this.task = task;
        }

        @Override
        public void run() {
            Runnable once = Thread.currentThread() == thread ? task : null;
            if (once != null) {
                task = null;
                try {
                    once.run();
                } catch (Throwable thrown) {
                    failure = thrown;
                }
            }
        }

        void runIfNotYet() {
            run();
            if (failure != null) {
                Once.<RuntimeException>rethrow(failure);
            }
        }

        @SuppressWarnings("unchecked")
        private static <X extends Throwable> void rethrow(Throwable failure) throws X {
            throw (X) failure;
        }
    }

    /** A way into the context: what the operator has made of this. Used by one thread at a time, and once. */
    final class Passage implements Runnable {

        private final Runnable enclosed;
        private volatile @Nullable Thread thread;
        private @Nullable Runnable task;

        Passage(UnaryOperator<Runnable> operator) {
            enclosed = Objects.requireNonNull(
                    operator.apply(this), "the operator given to propagating(...) returned null instead of a Runnable");
        }

        @Nullable Throwable run(Runnable given) {
            task = given;
            thread = Thread.currentThread();
            Throwable around = null;
            try {
                enclosed.run();
            } catch (Throwable thrown) {
                around = thrown;
            }
            thread = null;
            if (task != null) {
                task = null;
                giveBack(this); // it was not used up, and there is no other
            }
            return around;
        }

        /** Called by what the operator made. Does nothing a second time, too late, or on another thread. */
        @Override
        public void run() {
            if (thread != Thread.currentThread()) {
                return;
            }
            Runnable given = task;
            if (given == null) {
                return;
            }
            task = null;
            Passage next = this;
            try {
                next = new Passage(Objects.requireNonNull(operator));
            } catch (Throwable failure) {
                Uncaught.report(failure); // what is there may do once more
            }
            giveBack(next);
            given.run();
        }
    }
}
