package io.asyncfacade.pages.remote;

import java.net.URI;
import java.util.List;

record HttpCommentClient(URI server) implements CommentClient {

    @Override
    public Comment fetch(int id) {
        return new Comment(id, "comment " + id + " of " + server);
    }

    @Override
    public List<Comment> find(String text) {
        return List.of();
    }
}
