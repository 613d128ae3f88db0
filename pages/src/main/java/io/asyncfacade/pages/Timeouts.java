package io.asyncfacade.pages;

import io.asyncfacade.CallTimeoutException;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** docs/timeouts.md. */
final class Timeouts {

    private Timeouts() {}

    static FacadeExecutor open() {
        FacadeExecutor executor = ExecutorPolicy.platformThreads(8)
                .queueTimeout(Duration.ofMillis(500))
                .timeout(Duration.ofSeconds(3))
                .open();
        return executor;
    }

    static void use(CommentClientAsync comments) {
        comments.fetch(7).exceptionally(failure -> {
            if (failure instanceof CallTimeoutException late) {
                log(late.phase() + " after " + late.queued() + " and " + late.running());
            }
            return Comment.NONE;
        });
        CompletableFuture<Comment> comment = comments.fetch(7).orTimeout(2, TimeUnit.SECONDS);
        comment.join();
    }

    private static void log(Object text) {
        System.out.println(text);
    }
}
