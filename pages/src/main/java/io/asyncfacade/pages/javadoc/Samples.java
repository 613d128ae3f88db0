package io.asyncfacade.pages.javadoc;

import io.asyncfacade.CallChain;
import io.asyncfacade.CurrentCall;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Gather;
import io.asyncfacade.Outcome;
import io.asyncfacade.pages.javadoc.Shop.Page;
import io.asyncfacade.pages.javadoc.Shop.Price;
import io.asyncfacade.pages.javadoc.Shop.Receipt;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Month;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The samples that are statements. */
final class Samples {

    private Samples() {}

    /** A progress bar. */
    interface Bar {
        void show(long done, long total);
    }

    /** What a bank knows. */
    record Account(long id) {}

    /** What it says of a month. */
    record Report(Month month) {}

    // ---- AsyncFacade, BlockingFacade

    static CompletableFuture<Comment> adapter(CommentClient client, Executor executor) {
        CompletableFuture<Comment> comment = new CommentClientAsync(client, executor).fetch(7);
        return comment;
    }

    static Comment blocking(CommentApi api) throws IOException {
        Comment comment = new CommentApiBlocking(api, Duration.ofSeconds(2)).fetch(7);
        return comment;
    }

    // ---- ExecutorPolicy, FacadeExecutor

    static Comment policy(CommentClient client) {
        try (FacadeExecutor executor = ExecutorPolicy.virtualThreads()
                .named("comments")
                .maxConcurrency(50)
                .open()) {
            CommentClientAsync comments = new CommentClientAsync(client, executor);
            return comments.fetch(7).join();
        }
    }

    static CompletableFuture<Comment> executor(CommentClient client, Consumer<String> log) {
        CompletableFuture<Comment> comment;
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(8).named("comments").open()) {
            comment = new CommentClientAsync(client, executor).fetch(7);
            log.accept(executor.stats().running() + " are running");
        } // waits for the calls, and cancels those that take longer than ten seconds
        return comment;
    }

    // ---- Gather, CallChain, Outcome

    static List<Object> gather(ShopAsync client, List<String> shops, String here, String there, List<Integer> ids) {
        CompletableFuture<List<Price>> prices =
                Gather.all(shops.stream().map(shop -> client.price(shop)).toList());
        CompletableFuture<Price> fastest = Gather.anySuccess(client.price(here), client.price(there));
        CompletableFuture<List<Comment>> comments =
                Gather.over(ids).parallelism(8).all(client::fetch);
        return List.of(prices.join(), fastest.join(), comments.join());
    }

    static List<Comment> over(ShopAsync client, List<Integer> ids, Bar bar) {
        CompletableFuture<List<Comment>> comments = Gather.over(ids)
                .parallelism(8)
                .progress((done, total) -> bar.show(done, total))
                .all(client::fetch);
        return comments.join();
    }

    static CompletableFuture<Void> forEach(ShopAsync client, Iterable<String> rows, List<Receipt> log) {
        CompletableFuture<Void> imported = // ten million rows, and never more than a hundred of them in memory
                Gather.over(rows).parallelism(100).forEach(client::upload, (row, receipt) -> log.add(receipt));
        return imported;
    }

    static CompletableFuture<Page> chain(ShopAsync client, int id) {
        CompletableFuture<Page> page = CallChain.of(client.fetch(id))
                .thenCompose(comment -> client.author(comment.authorId()))
                .thenApply(Page::render)
                .orTimeout(2, TimeUnit.SECONDS); // stops whichever of the two calls is running then
        return page;
    }

    static void outcome(Outcome<Comment> outcome, Consumer<Object> log) {
        if (outcome instanceof Outcome.Success<Comment> success) {
            log.accept(success.value());
        } else if (outcome instanceof Outcome.Failure<Comment> failure) {
            log.accept(failure.exception());
        }
    }

    // ---- CurrentCall

    static List<String> onCancel(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            CurrentCall.onCancel(statement::cancel);
            return read(statement.executeQuery(sql));
        }
    }

    static ResultSet cancelledBy(Statement statement, String sql) throws Throwable {
        return CurrentCall.cancelledBy(statement::cancel, () -> statement.executeQuery(sql));
    }

    private static List<String> read(ResultSet result) throws SQLException {
        return result.next() ? List.of(result.getString(1)) : List.of();
    }
}
