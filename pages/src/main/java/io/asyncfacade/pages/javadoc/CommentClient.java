package io.asyncfacade.pages.javadoc;

import io.asyncfacade.AsyncFacade;
import java.io.IOException;

@AsyncFacade
interface CommentClient {
    Comment fetch(int id) throws IOException;
}
