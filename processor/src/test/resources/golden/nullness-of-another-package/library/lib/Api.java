package lib;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public interface Api {
    @Nullable String find(@Nullable String name);

    void run();
}
