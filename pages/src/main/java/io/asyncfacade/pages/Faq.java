package io.asyncfacade.pages;

/** docs/faq.md. */
final class Faq {

    private Faq() {}

    static void failures(CommentClientAsync comments) {
        comments.fetch(7).exceptionally(failure -> Comment.NONE); // failure is the IOException itself
        comments.fetch(7)
                .thenApply(Comment::author)
                .exceptionally(failure -> failure.getCause().getMessage());
    }
}
