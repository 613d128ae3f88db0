package app;

import io.micronaut.core.async.annotation.SingleResult;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.concurrent.CompletableFuture;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

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

    @Get("/{symbol}/mono")
    @SingleResult
    Publisher<String> mono(String symbol) {
        return Mono.fromFuture(() -> quotes.quote(symbol));
    }
}
