package io.asyncfacade.pages;

import io.asyncfacade.Gather;
import io.asyncfacade.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** docs/fan-out.md. */
final class FanOut {

    private FanOut() {}

    static void running(CommentClientAsync comments) {
        CompletableFuture<List<Comment>> all = Gather.all(comments.fetch(1), comments.fetch(2));
        CompletableFuture<List<Outcome<Comment>>> settled = Gather.allSettled(comments.fetch(1), comments.fetch(2));
        CompletableFuture<Comment> fastest = Gather.anySuccess(comments.fetch(1), comments.fetch(2));
        CompletableFuture<List<Outcome<Comment>>> inTime =
                Gather.settledWithin(Duration.ofMillis(300), comments.fetch(1), comments.fetch(2));
        CompletableFuture.allOf(all, settled, fastest, inTime).join();
    }

    static void outcomes(CommentClientAsync comments) {
        for (Outcome<Comment> outcome :
                Gather.allSettled(comments.fetch(1), comments.fetch(2)).join()) {
            if (outcome instanceof Outcome.Success<Comment> success) {
                log(success.value());
            } else if (outcome instanceof Outcome.Failure<Comment> failure) {
                log(failure.exception());
            }
        }
    }

    static List<Comment> all(CommentClientAsync comments, List<Integer> ids) {
        List<Comment> found = Gather.over(ids)
                .parallelism(100)
                .progress((done, total) -> log(done + " of " + total))
                .all(comments::fetch)
                .join();
        return found;
    }

    static CompletableFuture<Void> handedOn(CommentClientAsync comments, List<Integer> ids) {
        CompletableFuture<Void> imported = Gather.over(ids)
                .parallelism(100)
                .forEach(comments::fetch, (id, comment) -> log(id + ": " + comment.author()));
        return imported;
    }

    private static void log(Object text) {
        System.out.println(text);
    }
}
