package io.asyncfacade;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Starts a call for each input, so many at once. Its work (to pull an input, to start its call, to hand on what a call
 * has ended with) is done by one thread at a time: the thread that brings news does it, unless another one is at it,
 * which then sees the news before it leaves. So there is no lock to wait for; and since no call starts the next from
 * within its own end, a long row of calls that are done at once needs no deep stack.
 *
 * @param <I> the type of the inputs
 * @param <T> the type of the calls' values
 */
final class PullLoop<I extends @Nullable Object, T extends @Nullable Object> {

    /** Takes what the loop has got. Called by one thread at a time; each call sees what the one before has done. */
    interface Receiver<I extends @Nullable Object, T extends @Nullable Object> {

        /** A call has ended, with a value or a failure; what this throws ends the loop. */
        void ended(long index, I input, T value, @Nullable Throwable failure) throws Throwable;

        /** The loop has ended early; calls may still run. Throws nothing. */
        void failed(Throwable failure);

        /**
         * The inputs have run out, and all calls have ended. Throws nothing; false if nothing has received the values.
         */
        boolean exhausted();

        /** Whether the values are received only when all are there. */
        boolean keepsValues();
    }

    /**
     * What there is to be called, and how.
     *
     * @param values the inputs
     * @param parallelism how many calls are in flight at once
     * @param progress is told how many calls have ended
     * @param failures is told which have failed
     */
    record Inputs<I extends @Nullable Object>(
            Iterable<? extends I> values,
            int parallelism,
            @Nullable GatherProgress progress,
            @Nullable BiConsumer<? super I, ? super Throwable> failures) {}

    static final long NO_LIMIT = Long.MAX_VALUE;

    private static final int IDLE = 0;
    private static final int WORKING = 1;
    private static final int NEWS = 2;

    private final Function<? super I, ? extends CompletionStage<? extends T>> function;
    private final Intake<I> intake;
    private final Meter meter;
    private final @Nullable BiConsumer<? super I, ? super Throwable> failures;

    /** How many more ends the receiver is ready to see. */
    private final AtomicLong demand;

    /** The thread that makes the loop is the first to work. */
    private final AtomicInteger state = new AtomicInteger(WORKING);

    private final Queue<Running> ended = new ConcurrentLinkedQueue<>();
    private final Set<Running> inFlight = ConcurrentHashMap.newKeySet();

    /** Set once: nothing is pulled, started or handed on any more. */
    private volatile boolean stopped;

    private volatile boolean interrupting = true;
    private volatile @Nullable Throwable objection;

    /** The executor of the first call that was accepted by one that can be closed. */
    private volatile @Nullable AdmittingExecutor origin;

    /** The thread that works. Without a fence: another thread may read an old value, but never itself. */
    private @Nullable Thread worker;

    // For the thread that works:
    /** Whether the thread that works is still the one that started the gather. */
    private boolean starting = true;

    /** What the functions see on other threads than that of the gather. */
    private Executor context = CapturedContext.captureForDependents(null);

    private @Nullable Receiver<I, T> receiver;

    /** Calls whose values are to be closed if the receiver comes to nothing. */
    private final List<CompletionStage<?>> kept = new ArrayList<>();

    /** The stage of the first call, until it has been asked for. */
    private @Nullable CompletionStage<?> first;

    PullLoop(Inputs<I> inputs, Function<? super I, ? extends CompletionStage<? extends T>> function, long demand) {
        this.function = Objects.requireNonNull(function, "function");
        this.demand = new AtomicLong(demand);
        intake = new Intake<>(inputs.parallelism);
        meter = new Meter(inputs.progress);
        failures = inputs.failures;
        try {
            meter.expect(inputs.values);
            intake.open(inputs.values);
        } catch (Throwable failure) {
            objection = failure;
        }
    }

    // ---- for any thread

    void request(long more) {
        demand.accumulateAndGet(more, (now, added) -> now + added < 0 ? NO_LIMIT : now + added);
        signal();
    }

    /** Lets the loop fail. */
    void object(Throwable failure) {
        objection = failure;
        signal();
    }

    /** Stops the calls in flight, and starts no more; throws nothing. */
    void stop(boolean mayInterrupt) {
        interrupting = mayInterrupt;
        stopped = true;
        // The last one first: it may still wait for the worker that a running one gives back when it is cancelled.
        List<Running> left = new ArrayList<>(inFlight);
        left.sort(Comparator.comparingLong((Running running) -> running.index).reversed());
        for (Running running : left) {
            Stages.cancel(running.stage(), mayInterrupt);
        }
        signal();
    }

    private void signal() {
        if (state.getAndSet(NEWS) == IDLE) {
            workInContext();
        }
    }

    /** Works on a thread that is not that of the gather: what it calls is, and sees the context of the gather. */
    private void workInContext() {
        CapturedContext.run(context, () -> work(false));
    }

    // ---- for the thread that works

    /** Starts the first call when there is no receiver yet; returns its stage, if there is one. */
    @Nullable CompletionStage<?> startFirst() {
        worker = Thread.currentThread();
        try {
            startNext();
        } catch (Throwable failure) {
            objection = failure;
        }
        CompletionStage<?> started = first;
        first = null;
        return started;
    }

    void run(Receiver<I, T> taking) {
        receiver = taking;
        work(true);
    }

    /** Works in the name of the calls so far: a close lets the gather go on, and waits for it. */
    private void work(boolean starter) {
        AdmittingExecutor accepting = origin;
        if (accepting == null) {
            doWork(starter);
            return;
        }
        accepting.admission.ledger().hold();
        Object outer = CurrentWork.comingFrom(accepting);
        try {
            doWork(starter);
        } finally {
            CurrentWork.told(outer);
            accepting.admission.ledger().release();
        }
    }

    private void doWork(boolean starter) {
        do {
            worker = Thread.currentThread();
            state.set(WORKING);
            do {
                if (starter && endedElsewhere() && handOver()) {
                    return;
                }
            } while (step(starter));
            worker = null;
            if (starter) {
                endStart();
            }
        } while (!state.compareAndSet(WORKING, IDLE));
    }

    /**
     * From now on, other threads work, which have to know the context. If none of the calls has told what its executor
     * takes along, those to come may be of executors that take along what all do.
     */
    private void endStart() {
        if (starting && !stopped && !CapturedContext.propagates(context)) {
            context = CapturedContext.captureCarriers(CapturedContext.target(context));
        }
        starting = false;
    }

    /**
     * The thread that has started the gather is not kept busy by calls that end on other threads, perhaps without end.
     */
    private boolean endedElsewhere() {
        Running next = ended.peek();
        return next != null && next.elsewhere && intake.isFirstRoundOver();
    }

    private boolean handOver() {
        worker = null;
        endStart();
        AdmittingExecutor accepting = origin;
        if (accepting != null) {
            accepting.admission.ledger().hold(); // until the other thread does so itself
        }
        if (SettleThreads.tryExecute(() -> workAfterHandOver(accepting))) {
            return true;
        }
        if (accepting != null) {
            accepting.admission.ledger().release();
        }
        worker = Thread.currentThread();
        return false;
    }

    private void workAfterHandOver(@Nullable AdmittingExecutor accepting) {
        try {
            workInContext();
        } finally {
            if (accepting != null) {
                accepting.admission.ledger().release();
            }
        }
    }

    /** Does one step; false if there is nothing to do. */
    private boolean step(boolean starter) {
        Receiver<I, T> receiving = receiver;
        if (stopped || receiving == null) {
            drop();
            intake.close();
            receiver = null;
            return false;
        }
        try {
            Throwable failure = objection;
            if (failure != null) {
                throw failure;
            }
            if (starter && !intake.isFirstRoundOver() && startNext()) {
                return true;
            }
            Running end = ended.poll();
            if (end != null) {
                handOn(end, receiving);
                return true;
            }
            if (startNext()) {
                return true;
            }
        } catch (Throwable failure) {
            stopped = true;
            receiving.failed(failure);
            return true;
        }
        if (intake.isOver() && !stopped) {
            stopped = true;
            if (receiving.exhausted()) {
                kept.clear();
            }
            return true; // to let go of the rest
        }
        return !ended.isEmpty(); // the iterator, asked for more, may have ended a call
    }

    private void handOn(Running end, Receiver<I, T> receiving) throws Throwable {
        intake.freePlace();
        if (demand.get() != NO_LIMIT) {
            demand.decrementAndGet();
        }
        if (end.failure != null && failures != null) {
            try {
                failures.accept(end.input, end.failure);
            } catch (Throwable failure) {
                Uncaught.report(failure); // it only looks on
            }
        }
        boolean closes = end.stage instanceof CallFuture<?> call && call.closeableResult() != null;
        if (closes && receiving.keepsValues()) {
            kept.add(end.stage());
        }
        receiving.ended(end.index, end.input, end.value, end.failure);
        if (!stopped) {
            meter.ended();
        }
    }

    /** The values that have not been received will not be any more. */
    private void drop() {
        for (Running end = ended.poll(); end != null; end = ended.poll()) {
            if (end.stage != null) {
                CallFuture.drop(end.stage);
            }
        }
        kept.forEach(CallFuture::drop);
        kept.clear();
    }

    private boolean startNext() {
        if (!intake.hasNext() || intake.taken() >= demand.get()) {
            return false;
        }
        long index = intake.pulled();
        I input = intake.pull();
        if (!stopped) {
            intake.takePlace();
            start(new Running(index, input));
        }
        return true;
    }

    private void start(Running call) {
        call.start();
        if (origin == null && call.stage instanceof CallFuture<?> made && made.isAccepted()) {
            origin = (AdmittingExecutor) made.target();
        }
        if (call.index == 0 && receiver == null) { // it is not asked for later, and would be held
            first = call.stage;
        }
        // As long as the thread is that of the gather, it can be asked what its calls take along.
        if (starting && !CapturedContext.propagates(context)) {
            Executor executor = CapturedContext.target(Stages.executor(call.stage));
            if (executor instanceof AdmittingExecutor) {
                context = CapturedContext.captureFor(executor);
            }
        }
    }

    /** The call for one input; true when it has ended. A stage that ends twice is heard once. */
    @SuppressWarnings("serial") // an AtomicBoolean by inheritance to save an object; it is never serialized
    private final class Running extends AtomicBoolean implements BiConsumer<T, @Nullable Throwable> {

        private final long index;
        private final I input;
        private @Nullable CompletionStage<? extends T> stage;
        private T value;
        private @Nullable Throwable failure;
        private boolean elsewhere;

        @SuppressWarnings("NullAway.Init")
        Running(long index, I input) {
            this.index = index;
            this.input = input;
        }

        void start() {
            CompletionStage<? extends T> called;
            try {
                called = function.apply(input);
                if (called == null) {
                    throw new NullPointerException("the function returned null for the input at index " + index);
                }
                stage = called;
                inFlight.add(this);
                if (stopped) { // by a thread that may not have seen this call
                    Stages.cancel(called, interrupting);
                }
                called.whenComplete(this);
            } catch (Throwable thrown) {
                accept(Stages.noValue(), thrown);
            }
        }

        CompletionStage<? extends T> stage() {
            return Objects.requireNonNull(stage);
        }

        @Override
        public void accept(T result, @Nullable Throwable thrown) {
            if (!compareAndSet(false, true)) {
                return;
            }
            inFlight.remove(this);
            value = result;
            failure = stage == null ? thrown : CallStage.failure(stage, thrown);
            elsewhere = Thread.currentThread() != worker;
            ended.add(this);
            if (elsewhere) {
                Cascade.end(PullLoop.this::signal);
            }
        }
    }

    /** The inputs of a gather and the places for their calls. Used by one thread at a time. */
    private static final class Intake<I extends @Nullable Object> {

        private final int places;

        /** Null when there are no more inputs. */
        private @Nullable Iterator<? extends I> inputs;

        /** Whether the iterator has said that there is a next input, which has not been taken yet. */
        private boolean ready;

        private int taken;
        private long pulled;

        Intake(int places) {
            this.places = places;
        }

        void open(Iterable<? extends I> from) {
            inputs = Objects.requireNonNull(from.iterator(), "the inputs have no iterator");
        }

        /** Forgets the inputs that are left. */
        void close() {
            inputs = null;
        }

        /** Whether there is a place, and an input for it; asks the iterator only when there is a place. */
        boolean hasNext() {
            if (inputs == null || taken >= places) {
                return false;
            }
            if (!ready && !inputs.hasNext()) {
                inputs = null;
                return false;
            }
            ready = true;
            return true;
        }

        /** Pulls the input that {@link #hasNext} has found. */
        I pull() {
            I input = Objects.requireNonNull(inputs).next();
            ready = false;
            pulled++;
            return input;
        }

        /** How many inputs have been pulled. */
        long pulled() {
            return pulled;
        }

        void takePlace() {
            taken++;
        }

        void freePlace() {
            taken--;
        }

        /** How many places are taken. */
        int taken() {
            return taken;
        }

        /** Whether each place has been taken once, as far as there were inputs. */
        boolean isFirstRoundOver() {
            return pulled >= places || inputs == null;
        }

        /** Whether there are no more inputs, and all places are free. */
        boolean isOver() {
            return taken == 0 && inputs == null;
        }
    }

    /** Counts the calls that have ended, for the progress of the user. Used by one thread at a time. */
    private static final class Meter {

        private final @Nullable GatherProgress progress;
        private long total = GatherProgress.UNKNOWN;
        private long done;

        Meter(@Nullable GatherProgress progress) {
            this.progress = progress;
        }

        void expect(Iterable<?> inputs) {
            if (progress != null && inputs instanceof Collection<?> counted) {
                total = counted.size();
            }
        }

        void ended() {
            if (progress == null) {
                return;
            }
            done++;
            try {
                progress.update(done, total);
            } catch (Throwable failure) {
                Uncaught.report(failure); // it only looks on
            }
        }
    }
}
