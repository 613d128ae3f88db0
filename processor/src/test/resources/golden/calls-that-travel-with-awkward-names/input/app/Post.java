package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.Portable;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Names that the generated class has a use of its own for. */
@NullMarked
public final class Post {

    private Post() {}

    @AsyncFacade
    @Portable
    public interface Office {
        void send(Envelope.OfLetters delegate, @Nullable String caller);

        @Nullable Letter next(int hashCode, int toString);

        Map<Letter.Stamp, Envelope<? extends Letter>> postRemote(char[]... call);

        @AsyncFacade.Skip
        Thread raw(String name);

        @AsyncFacade.Skip
        default int sent() {
            return 0;
        }

        @AsyncFacade.Sync
        int letter();

        int override();

        @Deprecated
        long remoteContract(long record);
    }
}
