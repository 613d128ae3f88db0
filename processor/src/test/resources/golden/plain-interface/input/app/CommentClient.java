package app;

import io.asyncfacade.AsyncFacade;
import java.io.IOException;
import java.util.List;

@AsyncFacade
public interface CommentClient {
    String fetch(int id) throws IOException;

    List<String> search(String text, boolean exact, long... authors) throws IOException, InterruptedException;

    void delete(int id) throws IOException;
}
