package io.asyncfacade;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A stage that cancels what it hangs on, see {@link CallChain}. When the JDK completes a stage because the one before
 * has ended, it sets the result without calling any method of ours; so a call of {@link #complete} and the like comes
 * from outside.
 *
 * @param <T> the type of the value
 */
abstract class ChainStage<T extends @Nullable Object> extends CallStage<T> {

    /** How many need this stage: stages that hang on it and are not done, and threads that wait for it. */
    private final AtomicInteger needs = new AtomicInteger();

    /** The call at the start of the chain; null for a stage further down. */
    private final @Nullable CompletionStage<?> call;

    /** What this stage hangs on; null when it has let go, because it is done. */
    @GuardedBy("this") private @Nullable List<ChainStage<?>> parents = new ArrayList<>(1);

    /** How it let go; of interest only then. */
    @GuardedBy("this") private boolean stopped;

    @GuardedBy("this") private boolean interrupting;

    ChainStage(Executor executor, @Nullable CompletionStage<?> call) {
        super(executor);
        this.call = call;
    }

    /** Called once, right after the constructor. A stage that is done holds nothing: a chain can be endless. */
    final void watch() {
        whenDone(() -> letGo(false, false).forEach(parent -> parent.needs.decrementAndGet()));
    }

    /** Does not count as a stage that hangs on this one. */
    private void whenDone(Runnable action) {
        CompletableFuture.allOf(this).whenComplete((nothing, failure) -> action.run());
    }

    /** The call at the start has ended; not from outside. */
    final void ended(T value, @Nullable Throwable failure) {
        if (failure == null) {
            super.complete(value);
        } else {
            super.completeExceptionally(failure);
        }
    }

    final void hangOn(ChainStage<?> parent) {
        parent.needs.incrementAndGet();
        boolean stopping;
        boolean mayInterrupt;
        synchronized (this) {
            if (parents != null) {
                parents.add(parent);
                return;
            }
            stopping = stopped;
            mayInterrupt = interrupting;
        }
        if (parent.needs.decrementAndGet() == 0 && stopping) {
            cancelAll(new ArrayDeque<>(List.of(parent)), mayInterrupt);
        }
    }

    private synchronized List<ChainStage<?>> letGo(boolean stopping, boolean mayInterrupt) {
        List<ChainStage<?>> held = parents;
        if (held == null) {
            return List.of();
        }
        parents = null;
        stopped = stopping;
        interrupting = mayInterrupt;
        return held;
    }

    /** Lets go, and cancels what no other stage needs. */
    private void stopAbove(boolean mayInterrupt) {
        Deque<ChainStage<?>> unneeded = new ArrayDeque<>();
        letGoOrCancel(mayInterrupt, unneeded);
        cancelAll(unneeded, mayInterrupt);
    }

    /** A loop, since a chain can be long. */
    private static void cancelAll(Deque<ChainStage<?>> unneeded, boolean mayInterrupt) {
        if (unneeded.isEmpty()) {
            return;
        }
        CancellationException cancellation = new CancellationException();
        for (ChainStage<?> stage = unneeded.poll(); stage != null; stage = unneeded.poll()) {
            if (!stage.isDone()) {
                stage.letGoOrCancel(mayInterrupt, unneeded);
                stage.ended(Stages.noValue(), cancellation);
            }
        }
    }

    private void letGoOrCancel(boolean mayInterrupt, Deque<ChainStage<?>> unneeded) {
        for (ChainStage<?> parent : letGo(true, mayInterrupt)) {
            if (parent.needs.decrementAndGet() == 0) {
                unneeded.add(parent);
            }
        }
        if (call != null) {
            Stages.cancel(call, mayInterrupt);
        }
    }

    // ---- settled from outside

    private boolean settle(boolean mayInterrupt, BooleanSupplier settling) {
        if (!isDone()) {
            // The dependent that came last runs first: what is above stops before the others take their time.
            whenDone(() -> stopAbove(mayInterrupt));
        }
        return settling.getAsBoolean();
    }

    @Override
    public boolean complete(T value) {
        return settle(true, () -> super.complete(value));
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        return settle(true, () -> super.completeExceptionally(failure));
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        return settle(mayInterruptIfRunning, () -> super.cancel(mayInterruptIfRunning));
    }

    @Override
    public CompletableFuture<T> orTimeout(long timeout, TimeUnit unit) {
        onTimeout(timeout, unit, this::completeExceptionally);
        return this;
    }

    @Override
    public CompletableFuture<T> completeOnTimeout(T value, long timeout, TimeUnit unit) {
        onTimeout(timeout, unit, late -> complete(value));
        return this;
    }

    /** On a stage of its own, since a timer that hangs on this one would count as a stage that needs it. */
    private void onTimeout(long timeout, TimeUnit unit, Consumer<Throwable> settling) {
        CompletableFuture<Object> clock = new CallStage<>(stages).orTimeout(timeout, unit);
        clock.whenComplete((nothing, late) -> {
            if (late != null) {
                settling.accept(late);
            }
        });
        whenDone(() -> clock.complete(""));
    }

    // ---- waiting

    @Override
    public T join() {
        needs.incrementAndGet();
        try {
            return super.join();
        } finally {
            needs.decrementAndGet();
        }
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        needs.incrementAndGet();
        try {
            return super.get();
        } finally {
            needs.decrementAndGet();
        }
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        needs.incrementAndGet();
        try {
            return super.get(timeout, unit);
        } finally {
            needs.decrementAndGet();
        }
    }
}
