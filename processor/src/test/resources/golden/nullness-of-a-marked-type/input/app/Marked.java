package app;

import io.asyncfacade.AsyncFacade;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@AsyncFacade
@NullMarked
public interface Marked {
    @Nullable String find();

    void run();

    @NullUnmarked
    @AsyncFacade
    interface Unmarked {
        @Nullable String find();

        void run();
    }
}
