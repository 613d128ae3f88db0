package app;

import io.asyncfacade.BlockingFacade;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;

@BlockingFacade
public interface CommentApi {
    CompletableFuture<String> fetch(int id) throws IOException;

    CompletionStage<List<String>> search(String text, boolean exact, long... authors)
            throws IOException, InterruptedException, TimeoutException;

    CompletionStage<Void> delete(int id);

    Future<Integer> count();

    int size();

    void close() throws IOException;

    <X extends Exception> CompletableFuture<String> failing(Class<X> type) throws X, IllegalStateException;
}
