package io.asyncfacade.scenarios.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    @Test
    void takesH2AndSaysWhyWherePostgresDoesNotStart() throws Exception {
        List<String> says = new ArrayList<>();

        try (Database database = Database.firstOf(
                () -> {
                    throw new IllegalStateException("no binaries for this platform");
                },
                Database::h2,
                says::add)) {
            assertTrue(database.title().startsWith("H2 "), database.title());
        }

        assertEquals(
                List.of("PostgreSQL does not start here (no binaries for this platform), so H2 takes its place."),
                says);
    }
}
