package io.asyncfacade;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What a thread waits for that has helped with several calls: that any of them gives it more to do. */
final class News {

    /** The calls of one executor have theirs in common. */
    private final Set<CompletableFuture<?>> all = new LinkedHashSet<>();

    void add(@Nullable CompletableFuture<?> news) {
        if (news != null) {
            all.add(news);
        }
    }

    /** Returns what completes with the first of them; null if there are none. */
    @Nullable CompletableFuture<?> any() {
        return all.isEmpty() ? null : CompletableFuture.anyOf(all.toArray(new CompletableFuture<?>[0]));
    }
}
