package io.asyncfacade.pages;

import io.asyncfacade.AsyncFacade;
import java.io.IOException;

@AsyncFacade
public interface CommentClient {
    Comment fetch(int id) throws IOException;
}
