package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;
import java.util.concurrent.Executor;

// warning: AF107: The adapter of app.MentionsItsOwnAdapter lacks all(List): its signature has the adapter itself, which
//   is not there yet. Say @AsyncFacade.Skip to leave the method out without a warning.
// warning: AF107: The adapter of app.MentionsItsOwnAdapter lacks async(Executor): its signature has the adapter itself,
//   which is not there yet. Say @AsyncFacade.Skip to leave the method out without a warning.
@AsyncFacade
interface MentionsItsOwnAdapter {
    default MentionsItsOwnAdapterAsync async(Executor executor) {
        return new MentionsItsOwnAdapterAsync(this, executor);
    }

    void all(List<? extends app.MentionsItsOwnAdapterAsync[]> adapters);

    @AsyncFacade.Skip
    default MentionsItsOwnAdapterAsync direct() {
        return async(Runnable::run);
    }

    static MentionsItsOwnAdapterAsync of(MentionsItsOwnAdapter delegate) {
        return delegate.direct();
    }

    String get();
}
