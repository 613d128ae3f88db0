package io.asyncfacade.scenarios.jdbc;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class H2Test extends OneDatabaseContract {

    private static Database h2;

    H2Test() throws SQLException {
        super(h2);
    }

    @BeforeAll
    static void start() throws SQLException {
        h2 = Database.h2();
    }

    @AfterAll
    static void leavesNothingBehind() throws Exception {
        h2.close();
        try (var connection = h2.connections().getConnection();
                Statement statement = connection.createStatement()) {
            assertThrows(SQLException.class, () -> statement.execute("SELECT * FROM account"), "a new, empty database");
        }
    }

    @Override
    String countOfAudits() {
        return "SELECT count(*) FROM information_schema.sessions WHERE executing_statement LIKE '%account e%'"
                + " AND session_id <> session_id()";
    }
}
