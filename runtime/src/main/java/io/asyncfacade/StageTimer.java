package io.asyncfacade;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Settles a stage whose time is up, where its dependents may block; forgotten by a stage that is done. */
final class StageTimer implements Runnable, BiConsumer<@Nullable Object, @Nullable Throwable> {

    private final TimeSource time;
    private final Runnable settling;
    private volatile @Nullable Future<?> timer;
    private volatile boolean over;

    private StageTimer(TimeSource time, Runnable settling) {
        this.time = time;
        this.settling = settling;
    }

    /** Starts the timer of a stage, unless that is done. */
    static void start(CompletableFuture<?> stage, TimeSource time, Runnable settling, long delay, TimeUnit unit) {
        if (stage.isDone()) {
            return;
        }
        StageTimer starting = new StageTimer(time, settling);
        Future<?> timer = time.schedule(starting, delay, unit);
        starting.timer = timer;
        if (starting.over) {
            return;
        }
        stage.whenComplete(starting);
    }

    @Override
    public void run() {
        over = true;
        SettlingBatch.onTime(time, settling);
    }

    @Override
    public void accept(@Nullable Object value, @Nullable Throwable failure) {
        Future<?> set = timer;
        if (set != null && !over) {
            set.cancel(false);
        }
    }
}
