package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.BlockingFacade;
import java.util.concurrent.CompletableFuture;

// error at 1: AF017: The way back starts from futures: no method of app.NothingToWaitFor returns a Future or a
//   CompletionStage. Name the asynchronous type, or say @AsyncFacade if this one blocks.
@BlockingFacade
interface NothingToWaitFor {
    String blocks();

    java.util.List<CompletableFuture<String>> many();

    // error at 35: AF017: The way back starts from futures: no method of java.lang.Runnable returns a Future or a
    //   CompletionStage. Name the asynchronous type, or say @AsyncFacade if this one blocks.
    @BlockingFacade(of = {Runnable.class, Fine.class})
    interface Holder {}

    interface Fine {
        CompletableFuture<String> future();
    }

    @BlockingFacade
    interface Skipping {
        @AsyncFacade.Skip
        CompletableFuture<String> future();
    }
}
