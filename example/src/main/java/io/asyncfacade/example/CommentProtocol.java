package io.asyncfacade.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;

/** What goes over the wire; both clients share it, so that only the way of waiting differs. */
final class CommentProtocol {

    static final BodyHandler<byte[]> BODY = BodyHandlers.ofByteArray();

    private static final ObjectReader JSON = new ObjectMapper().readerFor(Comment.class);

    private final URI server;

    CommentProtocol(URI server) {
        this.server = server;
    }

    HttpRequest request(int id) {
        return HttpRequest.newBuilder(server.resolve("/comments/" + id)).build();
    }

    Comment comment(HttpResponse<byte[]> response) throws IOException {
        if (response.statusCode() != 200) {
            throw new UnexpectedStatusException(response.request(), response.statusCode());
        }
        return JSON.readValue(response.body());
    }
}
