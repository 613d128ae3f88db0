package io.asyncfacade.scenarios.jdbc;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Only where PostgreSQL starts; elsewhere the scenario uses H2 as well. */
class PostgresTest extends OneDatabaseContract {

    private static Database postgres;

    PostgresTest() throws SQLException {
        super(postgres);
    }

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = Database.start(reason -> abort(reason));
    }

    @AfterAll
    static void leavesNothingBehind() throws IOException {
        if (postgres != null) {
            Path folder = ((Postgres) postgres.process()).folder();
            assertTrue(Files.exists(folder));

            postgres.close();

            assertFalse(Files.exists(folder));
        }
    }

    @Override
    String countOfAudits() {
        return "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%account e%'"
                + " AND pid <> pg_backend_pid()";
    }
}
