package io.asyncfacade.pages.driver;

import io.asyncfacade.CallChain;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** docs/jdbc.md. */
public final class Balance {

    private Balance() {}

    /** Reads the first number that the query gives. */
    public static CompletableFuture<Long> read(PreparedStatement statement, Executor executor) {
        PreparedStatementAsync query = new PreparedStatementAsync(statement, executor);
        CompletableFuture<Long> cents = CallChain.of(query.executeQuery())
                .thenCompose(rows -> rows.next().thenApply(found -> first(rows)));
        return cents;
    }

    private static Long first(ResultSetAsync rows) {
        try {
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
