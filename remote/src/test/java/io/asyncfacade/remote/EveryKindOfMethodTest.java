package io.asyncfacade.remote;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.example.Comment;
import io.example.CommentClient;
import io.example.CommentClientRemote;
import io.example.NoSuchCommentException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every kind of method, through the very class that the processor writes, as bytes to a host and back. */
class EveryKindOfMethodTest {

    private static final Comment COMMENT =
            new Comment(7, "text", Comment.Mood.CROSS, Instant.EPOCH, List.of(new Comment.Reply("author", "reply")));

    private final List<Object> seen = new ArrayList<>();

    private final CommentClient client = new CommentClientRemote(to(new Local()));

    private static CallCarrier to(CommentClient delegate) {
        CallHost host = new CallHost();
        host.offer(CommentClientRemote.CONTRACT, delegate);
        return (message, route) -> new Shipment() {
            @Override
            public String host() {
                return "this JVM";
            }

            @Override
            public byte[] await() {
                return host.run(message, "test");
            }

            @Override
            public void cancel() {}
        };
    }

    private final class Local implements CommentClient {

        @Override
        public Comment fetch(int id) throws IOException, NoSuchCommentException {
            if (id < 0) {
                throw new NoSuchCommentException(id);
            }
            if (id == 0) {
                throw new FileNotFoundException("a subclass of what is declared");
            }
            return COMMENT;
        }

        @Override
        public List<Comment> find(String text) {
            return List.of(COMMENT);
        }

        @Override
        public List<Comment> find(String text, int limit) {
            return List.of(COMMENT, COMMENT);
        }

        @Override
        public List<Comment> find(Comment.Mood[] moods) {
            seen.addAll(List.of(moods));
            return List.of();
        }

        @Override
        public Comment comment(Comment comment) {
            return comment;
        }

        @Override
        public void print(String format, Object... args) {
            seen.add(format);
            seen.addAll(List.of(args));
        }

        @Override
        public int count() {
            return 3;
        }

        @Override
        public byte[] picture(int id, boolean large) {
            return new byte[] {(byte) id, (byte) (large ? 1 : 0)};
        }

        @Override
        public Map<String, List<Comment>> byAuthor() {
            return Map.of("author", List.of(COMMENT));
        }

        @Override
        @SafeVarargs
        @SuppressWarnings("varargs")
        public final void store(List<Comment>... pages) {
            seen.addAll(List.of(pages));
        }

        @Override
        public List<Comment> newest(String[] keys, int count) {
            seen.addAll(List.of(keys));
            return List.of();
        }

        @Override
        public String title() {
            return "of the delegate";
        }
    }

    @Test
    void everyKindOfMethodTravels() throws Exception {
        assertEquals(COMMENT, client.fetch(1));
        assertEquals(List.of(COMMENT), client.find("text"));
        assertEquals(List.of(COMMENT, COMMENT), client.find("text", 2));
        assertEquals(List.of(), client.find(Comment.Mood.values()));
        assertEquals(COMMENT, client.comment(COMMENT));
        client.print("%s", "one", 2, COMMENT);
        assertEquals(3, client.count());
        assertArrayEquals(new byte[] {5, 1}, client.picture(5, true));
        assertEquals(Map.of("author", List.of(COMMENT)), client.byAuthor());
        store();
        assertEquals(List.of(), client.newest(new String[] {"key"}, 1));
        assertEquals("of the delegate", client.title());
        assertEquals(4, client.longest());
        assertEquals(
                List.of(Comment.Mood.GLAD, Comment.Mood.CROSS, "%s", "one", 2, COMMENT, List.of(COMMENT), "key"), seen);
    }

    @SuppressWarnings("unchecked")
    private void store() {
        client.store(List.of(COMMENT));
    }

    @Test
    void declaredExceptionsArriveAsThemselves() {
        assertEquals(
                -1,
                assertThrows(NoSuchCommentException.class, () -> client.fetch(-1))
                        .id());
        assertThrows(FileNotFoundException.class, () -> client.fetch(0));
    }
}
