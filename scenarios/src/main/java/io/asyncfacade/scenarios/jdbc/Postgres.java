package io.asyncfacade.scenarios.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Unpacks PostgreSQL to a temporary folder, and runs it there. */
final class Postgres implements Closeable {

    private static final Duration BUSY_MACHINE = Duration.ofMinutes(1);

    private static final int ATTEMPTS = 20;

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
        CompletableFuture<Optional<Postgres>> started = new CompletableFuture<>();
        // Before the start, which takes seconds; the server's own hook would leave 60 MB behind.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAtLast(folder, started), "stop-postgres"));
        try {
            Postgres postgres = new Postgres(folder);
            started.complete(Optional.of(postgres));
            return Database.filled(postgres.server.getPostgresDatabase(), postgres);
        } catch (IOException | SQLException | RuntimeException e) {
            started.complete(Optional.empty());
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

    /** Stops the server also if the program is stopped in the middle of its start. */
    private static void closeAtLast(Path folder, CompletableFuture<Optional<Postgres>> started) {
        try {
            Optional<Postgres> postgres = started.completeOnTimeout(
                            Optional.empty(), BUSY_MACHINE.toSeconds(), TimeUnit.SECONDS)
                    .join();
            if (postgres.isPresent()) {
                postgres.get().close();
            }
            delete(folder);
        } catch (IOException e) {
            System.err.println("cannot delete " + folder + ": " + e);
        }
    }

    /** Deletes the folder, whatever a server that is ending deletes or writes there meanwhile. */
    private static synchronized void delete(Path folder) throws IOException {
        IOException failure = null;
        for (int attempt = 0; attempt < ATTEMPTS && Files.exists(folder); attempt++) {
            try {
                deleteOnce(folder);
            } catch (UncheckedIOException e) {
                failure = e.getCause();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null && Files.exists(folder)) {
            throw failure;
        }
    }

    private static void deleteOnce(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.deleteIfExists(file);
        }
    }
}
