package io.asyncfacade.pages.otherjvms;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.Portable;
import java.io.IOException;
import java.util.List;

@AsyncFacade
@Portable
public interface CommentClient {
    Comment fetch(int id) throws IOException;

    @Portable.Repeatable
    List<Comment> find(String text) throws IOException;
}
