package io.asyncfacade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values in the order of their indexes, whatever the order in which they come. Used by one thread at a time. */
final class ValueList<T extends @Nullable Object> {

    private final List<@Nullable Object> values = new ArrayList<>();

    void put(long index, T value) {
        while (values.size() <= index) {
            values.add(null);
        }
        values.set((int) index, value);
    }

    /** Returns the values when all are there; nobody puts any more. */
    @SuppressWarnings("unchecked") // no gap is left
    List<T> all() {
        return (List<T>) Collections.unmodifiableList(values);
    }
}
