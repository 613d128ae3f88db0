package io.asyncfacade.pages;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** README.md. */
final class Readme {

    private Readme() {}

    static void use(URI uri) {
        try (FacadeExecutor executor = ExecutorPolicy.virtualThreads()
                .named("comments")
                .maxConcurrency(500)
                .open()) {
            var comments = new CommentClientAsync(new HttpCommentClient(uri), executor);
            CompletableFuture<Comment> comment = comments.fetch(7).orTimeout(2, TimeUnit.SECONDS);
        }
    }

    /** Any blocking client. */
    record HttpCommentClient(URI uri) implements CommentClient {
        @Override
        public Comment fetch(int id) {
            return new Comment(id, "", uri.toString());
        }
    }

    @AsyncFacade(
            of = {Connection.class, PreparedStatement.class, ResultSet.class},
            nested = true,
            declaredOnly = true)
    interface Jdbc {
        PreparedStatement prepareStatement(String sql) throws SQLException;

        @AsyncFacade.CancelWith("cancel")
        ResultSet executeQuery() throws SQLException; // a cancelled call is stopped in the database

        @AsyncFacade.On("reports")
        int executeUpdate() throws SQLException; // runs on a second executor, a constructor parameter

        @AsyncFacade.KeepLate
        Connection getConnection() throws SQLException; // shared: a late result stays open

        @AsyncFacade.Sync
        boolean isClosed() throws SQLException; // stays a plain call

        boolean next() throws SQLException;
    }
}
