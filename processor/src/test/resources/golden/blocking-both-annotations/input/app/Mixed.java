package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.BlockingFacade;
import java.util.concurrent.CompletionStage;

@AsyncFacade
@BlockingFacade
interface Mixed {
    CompletionStage<String> stage();

    String plain();

    @AsyncFacade.Skip
    CompletionStage<String> skipped();
}
