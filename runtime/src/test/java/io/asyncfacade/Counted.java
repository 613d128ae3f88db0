package io.asyncfacade;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The statistics that a test expects, as it says them: {@code of("1 running, 2 completed")}. */
public final class Counted {

    private Counted() {}

    /** Returns the statistics with these counts; what is not named is zero. */
    public static ExecutorStats of(String counts) {
        Map<String, Long> byName = new HashMap<>();
        for (String count : counts.isEmpty() ? new String[0] : counts.split(", ")) {
            String[] parts = count.split(" ");
            byName.put(parts[1], Long.parseLong(parts[0]));
        }
        RecordComponent[] components = ExecutorStats.class.getRecordComponents();
        List<String> names =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        if (!names.containsAll(byName.keySet())) {
            throw new IllegalArgumentException("there are only " + names + ", and not all of " + byName.keySet());
        }
        Object[] values =
                names.stream().map(name -> byName.getOrDefault(name, 0L)).toArray();
        try {
            Constructor<?> canonical = ExecutorStats.class.getDeclaredConstructors()[0];
            return (ExecutorStats) canonical.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
