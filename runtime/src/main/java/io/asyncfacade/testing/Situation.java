package io.asyncfacade.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a {@link ManualExecutor} holds at a moment, for those who expected something else.
 *
 * @param now the time
 * @param pending what can be run
 * @param timers for when timers are set
 */
record Situation(long now, List<HeldTask> pending, List<Long> timers) {

    /** More lines than a reader of a message wants. */
    private static final int SHOWN = 20;

    /** Returns a length of time as people write it. */
    static String words(long nanos) {
        return Duration.ofNanos(nanos).toString().substring("PT".length()).toLowerCase(Locale.ROOT);
    }

    private static String list(String what, List<String> items) {
        if (items.isEmpty()) {
            return what + ": none";
        }
        List<String> shown = new ArrayList<>(items.subList(0, Math.min(items.size(), SHOWN)));
        if (items.size() > SHOWN) {
            shown.add((items.size() - SHOWN) + " more");
        }
        return what + ": " + String.join(", ", shown);
    }

    @Override
    public String toString() {
        List<String> tasks = pending.stream()
                .map(task -> task.name + " (for " + words(now - task.since) + ")")
                .toList();
        List<String> times =
                timers.stream().map(due -> "in " + words(due - now)).toList();
        return list("pending", tasks) + "; " + list("timers", times);
    }
}
