package app;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.concurrent.CompletableFuture;

@Controller("/quotes")
class Endpoints {

    private final QuotesAsync quotes;

    Endpoints(QuotesAsync quotes) {
        this.quotes = quotes;
    }

    @Get("/{symbol}")
    CompletableFuture<String> quote(String symbol) {
        return quotes.quote(symbol);
    }
}
