package unmarked;

import org.jspecify.annotations.Nullable;

public interface Source {
    @Nullable String find();

    void run();
}
