package io.asyncfacade.pages.javadoc;

import io.asyncfacade.BlockingFacade;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@BlockingFacade
interface CommentApi {
    CompletableFuture<Comment> fetch(int id) throws IOException;
}
