package app;

interface Legacy<T> extends Between<T, Byte> {
    T old(@org.jspecify.annotations.Nullable String key);

    int count();

    void end();
}
