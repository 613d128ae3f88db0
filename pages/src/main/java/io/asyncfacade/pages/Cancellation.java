package io.asyncfacade.pages;

import io.asyncfacade.CallChain;
import io.asyncfacade.CurrentCall;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/** docs/cancellation.md. */
final class Cancellation {

    private final DataSource pool;

    Cancellation(DataSource pool) {
        this.pool = pool;
    }

    public List<String> names(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            CurrentCall.onCancel(statement::cancel);
            return read(statement.executeQuery(sql));
        }
    }

    private static List<String> read(ResultSet result) throws SQLException {
        List<String> names = new ArrayList<>();
        while (result.next()) {
            names.add(result.getString(1));
        }
        return names;
    }

    static void chain(CommentClientAsync comments) {
        CompletableFuture<String> author = CallChain.of(comments.fetch(7)).thenApply(Comment::author);
        author.cancel(true); // stops the call, since nothing else depends on it
    }
}
