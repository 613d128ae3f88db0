package app;

import io.micronaut.http.context.ServerRequestContext;
import jakarta.inject.Singleton;

@Singleton
public class PlainQuotes implements Quotes {

    @Override
    public String quote(String symbol) {
        String path = ServerRequestContext.currentRequest()
                .map(request -> request.getPath())
                .orElse("no request");
        return symbol + " for " + path + " on " + Thread.currentThread().getName();
    }
}
