package io.asyncfacade.example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;

/** The blocking client over HTTP: it sends, it waits, it returns. */
public final class HttpCommentClient implements CommentClient {

    private final CommentProtocol protocol;
    private final HttpClient http;

    public HttpCommentClient(URI server, HttpClient http) {
        this.protocol = new CommentProtocol(server);
        this.http = http;
    }

    @Override
    public Comment fetch(int id) throws IOException, InterruptedException {
        return protocol.comment(http.send(protocol.request(id), CommentProtocol.BODY));
    }
}
