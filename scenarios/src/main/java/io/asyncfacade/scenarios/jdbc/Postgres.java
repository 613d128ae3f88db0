package io.asyncfacade.scenarios.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Unpacks PostgreSQL to a temporary folder, and runs it there. */
final class Postgres implements Closeable {

    private static final Duration BUSY_MACHINE = Duration.ofMinutes(1);

    private final Path folder;
    private final EmbeddedPostgres server;

    private Postgres(Path folder) throws IOException {
        this.folder = folder;
        this.server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.toFile())
                .setDataDirectory(folder.resolve("data").toFile())
                .setPGStartupWait(BUSY_MACHINE)
                .setRegisterShutdownHook(false)
                .start();
    }

    /**
     * Starts it.
     *
     * @throws RuntimeException as well as IOException, when this platform or this user cannot run it
     */
    static Database start() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("asyncfacade-postgres-");
        try {
            Postgres postgres = new Postgres(folder);
            // Its own hook would stop the server, and leave 60 MB behind.
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::closeAtLast));
            return Database.filled(postgres.server.getPostgresDatabase(), postgres);
        } catch (IOException | SQLException | RuntimeException e) {
            delete(folder);
            throw e;
        }
    }

    /** Where all its files are, until it is closed. */
    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        server.close();
        delete(folder);
    }

    private void closeAtLast() {
        try {
            close();
        } catch (IOException e) {
            System.err.println("cannot delete " + folder + ": " + e.getMessage());
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
