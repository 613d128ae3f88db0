package io.asyncfacade.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import io.asyncfacade.testing.ManualExecutor;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mockito.InOrder;

/**
 * Mockito with an adapter, as docs/testing.md has it: the adapter is final and real, the interface is the mock.
 * The mocks are subclasses ({@code mockito-extensions}), so nothing here mocks a final class by rewriting it.
 */
@Timeout(60)
class MockedClientTest {

    private final CommentClient client = mock(CommentClient.class);
    private final ManualExecutor manual = new ManualExecutor();

    @Test
    void stubbedResultIsThereAtOnce() throws Exception {
        when(client.fetch(7)).thenReturn(comment(7));

        CommentPage page = new CommentPage(new CommentClientAsync(client, Runnable::run));
        page.open(7);

        assertEquals("comment 7", page.text());
        verify(client).fetch(7);
        verifyNoMoreInteractions(client);
    }

    @Test
    void stubbedFailureIsThatOfTheFuture() throws Exception {
        IOException reset = new IOException("connection reset");
        when(client.fetch(anyInt())).thenThrow(reset);

        CompletableFuture<Throwable> failure =
                new CommentClientAsync(client, Runnable::run).fetch(7).handle((comment, thrown) -> thrown);

        assertEquals(reset, failure.join());
    }

    @Test
    void mockIsCalledWhenTheTestSaysSo() throws Exception {
        when(client.fetch(anyInt())).thenAnswer(call -> comment(call.getArgument(0)));
        CommentClientAsync comments = new CommentClientAsync(client, manual);
        CompletableFuture<Comment> first = comments.fetch(1);
        CompletableFuture<Comment> second = comments.fetch(2);
        verify(client, never()).fetch(anyInt());

        manual.run(second);
        manual.run(first);

        InOrder order = inOrder(client);
        order.verify(client).fetch(2);
        order.verify(client).fetch(1);
        assertEquals("comment 1", first.join().body());
    }

    @Test
    void cancelledCallNeverReachesTheMock() throws Exception {
        CompletableFuture<Comment> call = new CommentClientAsync(client, manual).fetch(7);

        call.cancel(true);
        manual.runAll();

        verify(client, never()).fetch(anyInt());
    }

    private static Comment comment(int id) {
        return new Comment(id, 1, "a name", "reader@example.org", "comment " + id);
    }
}
