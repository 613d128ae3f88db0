package io.asyncfacade.example;

import java.util.concurrent.TimeUnit;

/** A page that shows one comment; what the examples in docs/testing.md test. */
final class CommentPage {

    private final CommentClientAsync comments;
    private volatile int opened;
    private volatile String text = "";

    CommentPage(CommentClientAsync comments) {
        this.comments = comments;
    }

    void open(int id) {
        opened = id;
        text = "loading";
        comments.fetch(id).orTimeout(2, TimeUnit.SECONDS).whenComplete((comment, failure) -> {
            if (id == opened) {
                text = failure == null ? comment.body() : "not available";
            }
        });
    }

    String text() {
        return text;
    }
}
