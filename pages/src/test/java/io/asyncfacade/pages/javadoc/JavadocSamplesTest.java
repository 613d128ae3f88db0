package io.asyncfacade.pages.javadoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Gather;
import io.asyncfacade.Outcome;
import io.asyncfacade.pages.javadoc.Shop.Author;
import io.asyncfacade.pages.javadoc.Shop.Page;
import io.asyncfacade.pages.javadoc.Shop.Price;
import io.asyncfacade.pages.javadoc.Shop.Receipt;
import io.asyncfacade.testing.ManualExecutor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sample in the Javadoc of the runtime is compiled, and those that do something do it. */
class JavadocSamplesTest {

    private static final Path RUNTIME = Path.of("..", "runtime", "src", "main", "java");

    /** The one that is compiled among the pages on other JVMs, beside classes that need a policy for what travels. */
    private static final List<Path> SOURCES = List.of(
            Path.of("src/main/java/io/asyncfacade/pages/javadoc"),
            Path.of("src/main/java/io/asyncfacade/pages/remote"),
            Path.of("src/test/java/io/asyncfacade/pages/javadoc"));

    private final Comment comment = new Comment(7, 3);

    /** Answers at once. */
    private final Shop shop = new Shop() {
        @Override
        public Comment fetch(int id) {
            return new Comment(id, id * 10);
        }

        @Override
        public Author author(int id) {
            return new Author("author " + id);
        }

        @Override
        public Price price(String where) {
            return new Price(where, where.length());
        }

        @Override
        public Receipt upload(String row) {
            return new Receipt(row);
        }
    };

    @Test
    void everySampleIsCompiled() throws IOException {
        List<String> sources = new ArrayList<>();
        for (Path source : javaFiles(SOURCES)) {
            sources.add(bare(Files.readString(source)));
        }
        List<String> missing = new ArrayList<>();
        Set<String> classes = new HashSet<>();
        for (Path file : javaFiles(List.of(RUNTIME))) {
            for (String sample : samples(Files.readString(file))) {
                classes.add(file.getFileName().toString().replace(".java", ""));
                for (String piece : sample.split("\n\\s*\n")) {
                    boolean isCode = !piece.lines()
                            .allMatch(line -> line.isBlank() || line.strip().startsWith("//"));
                    if (isCode && sources.stream().noneMatch(source -> source.contains(bare(piece)))) {
                        missing.add(file.getFileName() + ":\n" + piece);
                    }
                }
            }
        }

        assertEquals("", String.join("\n", missing), "this is in a Javadoc, but in no source that is compiled");
        Set<String> needed =
                Set.of("AsyncCall", "FacadeExecutor", "ExecutorPolicy", "Gather", "CallChain", "ManualExecutor");
        assertTrue(classes.containsAll(needed), classes::toString);
    }

    private static List<Path> javaFiles(List<Path> folders) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
            }
        }
        return all;
    }

    private static List<String> samples(String source) {
        return Pattern.compile("(?s)<pre>\\{@code\n(.*?)\\}</pre>")
                .matcher(source)
                .results()
                .map(match -> match.group(1).replaceAll("(?m)^\\s*\\* ?", ""))
                .toList();
    }

    private static String bare(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void theSampleOfManualExecutor() {
        ManualExecutor manual = new ManualExecutor();
        CommentClientAsync comments = new CommentClientAsync(id -> comment, manual);

        CompletableFuture<Comment> call = comments.fetch(7);
        manual.assertPending("CommentClient.fetch");
        manual.runNext();
        assertSame(comment, call.join());
    }

    @Test
    void theSamplesOfAsyncCallAndOfTheAnnotations() throws IOException {
        assertSame(
                comment, new HandWritten(id -> comment, Runnable::run).fetch(7).join());
        assertSame(comment, Samples.adapter(id -> comment, Runnable::run).join());
        assertSame(comment, Samples.blocking(id -> CompletableFuture.completedFuture(comment)));
    }

    @Test
    void theSamplesOfTheExecutors() {
        List<String> log = new ArrayList<>();
        assertSame(comment, Samples.executor(id -> comment, log::add).join());
        assertTrue(log.get(0).endsWith(" are running"), log::toString);
        if (Runtime.version().feature() >= 21) {
            assertSame(comment, Samples.policy(id -> comment));
        }
    }

    @Test
    void theSamplesOfTheGathers() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(2).open()) {
            ShopAsync client = new ShopAsync(shop, executor);
            List<Object> gathered = Samples.gather(client, List.of("a", "bb"), "here", "here", List.of(1, 2));
            assertEquals(
                    List.of(
                            List.of(new Price("a", 1), new Price("bb", 2)),
                            new Price("here", 4),
                            List.of(new Comment(1, 10), new Comment(2, 20))),
                    gathered);

            List<Long> shown = Collections.synchronizedList(new ArrayList<>());
            Samples.over(client, List.of(1, 2, 3), (done, total) -> shown.add(done));
            assertEquals(List.of(1L, 2L, 3L), shown);

            List<Receipt> receipts = new ArrayList<>();
            Samples.forEach(client, List.of("row"), receipts).join();
            assertEquals(List.of(new Receipt("row")), receipts);
            assertEquals(new Page("by author 70"), Samples.chain(client, 7).join());
        }
    }

    @Test
    void theSampleOfOutcome() {
        IOException failure = new IOException();
        List<Object> log = new ArrayList<>();
        for (Outcome<Comment> outcome : Gather.allSettled(
                        CompletableFuture.completedFuture(comment), CompletableFuture.<Comment>failedFuture(failure))
                .join()) {
            Samples.outcome(outcome, log::add);
        }
        assertEquals(List.of(comment, failure), log);
    }

    @Test
    void theSamplesOfCurrentCall() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:samples");
                FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            CompletableFuture<List<String>> names = CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            return Samples.onCancel(connection, "select 'name'");
                        } catch (SQLException failure) {
                            throw new CompletionException(failure);
                        }
                    },
                    executor);
            assertEquals(List.of("name"), names.join());
        }
    }
}
