package app.inner;

import org.jspecify.annotations.Nullable;

/** Of a class that nobody outside can name: what its methods return is wider there, and may be null all the same. */
public interface OpenBox extends Box<@Nullable Hidden> {}
