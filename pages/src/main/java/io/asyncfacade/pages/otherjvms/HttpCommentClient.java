package io.asyncfacade.pages.otherjvms;

import java.net.URI;
import java.util.List;

/** Any blocking client. */
record HttpCommentClient(URI server) implements CommentClient {

    @Override
    public Comment fetch(int id) {
        return new Comment(id, "comment " + id + " of " + server);
    }

    @Override
    public List<Comment> find(String text) {
        return List.of(fetch(text.length()));
    }
}
