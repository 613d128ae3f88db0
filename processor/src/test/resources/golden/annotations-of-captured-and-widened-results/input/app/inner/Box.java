package app.inner;

import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

public interface Box<T extends @Nullable Object> {
    T get();

    @NonNull T some();

    @Nullable T maybe();

    T @Nullable [] array();

    List<@NonNull T> list();
}
