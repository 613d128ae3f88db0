package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;
import java.util.concurrent.Executor;

// warning: AF107: The adapter of app.MentionsItsOwnAdapter lacks all(List): its signature has the adapter itself, which
//   is not there yet. Leave the method out with @AsyncFacade.Skip. Silence: @SuppressWarnings("AF107").
// warning: AF107: The adapter of app.MentionsItsOwnAdapter lacks async(Executor): its signature has the adapter itself,
//   which is not there yet. Leave the method out with @AsyncFacade.Skip. Silence: @SuppressWarnings("AF107").
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
