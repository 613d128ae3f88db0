package app;

import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
interface Modern<T extends @Nullable Object> {
    @NonNull T certain(@Nullable T fallback);

    T parametric();

    CompletionStage<?> anything();

    void begin();
}
