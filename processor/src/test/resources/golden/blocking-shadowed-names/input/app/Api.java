package app;

import io.asyncfacade.BlockingFacade;
import java.util.concurrent.CompletableFuture;

@BlockingFacade
interface Api {
    CompletableFuture<Override> mine(Duration theirs, ChronoUnit unit, BlockingCall call) throws IOException;

    CompletableFuture<Object> other(java.lang.Object object) throws java.io.IOException;

    final class IOException extends Exception {
        private static final long serialVersionUID = 1;

        private IOException() {}
    }
}
