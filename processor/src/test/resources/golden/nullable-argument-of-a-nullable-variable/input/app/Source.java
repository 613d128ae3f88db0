package app;

import org.jspecify.annotations.Nullable;

interface Source<T extends @Nullable Object> {
    @Nullable T get();

    T first(@Nullable T fallback);
}
