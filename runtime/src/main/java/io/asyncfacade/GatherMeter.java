package io.asyncfacade;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Counts the calls that have ended, for somebody who wants to know. Used by one thread at a time. */
final class GatherMeter {

    private final @Nullable GatherProgress progress;
    private long total = GatherProgress.UNKNOWN;
    private long done;

    GatherMeter(@Nullable GatherProgress progress) {
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
