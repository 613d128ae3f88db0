package app;

import io.asyncfacade.CallRejectedException;
import io.asyncfacade.CallTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class Endpoints {

    private final QuotesAsync quotes;

    Endpoints(QuotesAsync quotes) {
        this.quotes = quotes;
    }

    /** The call is made when it is subscribed to, and stopped when the client goes away. */
    @GetMapping("/quotes/{symbol}")
    Mono<String> quote(@PathVariable("symbol") String symbol) {
        return Mono.fromFuture(() -> quotes.quote(symbol));
    }

    @GetMapping("/impatient/{symbol}")
    Mono<String> impatient(@PathVariable("symbol") String symbol) {
        return Mono.fromFuture(() -> quotes.quote(symbol)).timeout(Duration.ofSeconds(1));
    }

    @ExceptionHandler(CallRejectedException.class)
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    void refused() {}

    @ExceptionHandler({CallTimeoutException.class, TimeoutException.class})
    @ResponseStatus(HttpStatus.GATEWAY_TIMEOUT)
    void late() {}
}
