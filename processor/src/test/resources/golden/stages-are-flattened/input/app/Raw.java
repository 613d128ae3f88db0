package app;

import io.asyncfacade.AsyncFacade;
import java.util.concurrent.CompletionStage;

@AsyncFacade
@SuppressWarnings("rawtypes")
public interface Raw {
    CompletionStage stage();
}
