package io.asyncfacade.example;

import java.io.IOException;
import java.net.http.HttpRequest;

/** The server answered, but not with a comment. */
public final class UnexpectedStatusException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int status;

    UnexpectedStatusException(HttpRequest request, int status) {
        super(request.method() + " " + request.uri().getPath() + " answered " + status);
        this.status = status;
    }

    /** What it answered. */
    public int status() {
        return status;
    }
}
