package io.asyncfacade.pages.earlier;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.OnCancel;
import java.io.IOException;
import java.util.concurrent.CompletionStage;

/** What most interfaces have. */
@AsyncFacade(onCancel = OnCancel.INTERRUPT, name = "Interrupted*Async")
public interface PlainStore {

    int size() throws IOException;

    void put(String key, String value) throws IOException;

    CompletionStage<String> later(String key);
}
