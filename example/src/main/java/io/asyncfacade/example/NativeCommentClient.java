package io.asyncfacade.example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** The client to beat: written by hand over {@code sendAsync}, so no thread waits for an answer. */
public final class NativeCommentClient {

    private final CommentProtocol protocol;
    private final HttpClient http;

    public NativeCommentClient(URI server, HttpClient http) {
        this.protocol = new CommentProtocol(server);
        this.http = http;
    }

    public CompletableFuture<Comment> fetch(int id) {
        return http.sendAsync(protocol.request(id), CommentProtocol.BODY).thenApply(response -> {
            try {
                return protocol.comment(response);
            } catch (IOException e) {
                throw new CompletionException(e);
            }
        });
    }
}
