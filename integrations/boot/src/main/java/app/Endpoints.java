package app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.MDC;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;

@RestController
class Endpoints {

    private final QuotesAsync quotes;
    private final QuotesAsync late;
    private final TransfersAsync transfers;
    private final AccountsAsync accounts;
    private final SlowQuotes seeing;
    private final Visitor visitor;
    private final VisitorAsync visitorAsync;

    Endpoints(
            QuotesAsync quotes,
            @Qualifier("late") Executor late,
            TransfersAsync transfers,
            AccountsAsync accounts,
            SlowQuotes seeing,
            Visitor visitor,
            VisitorAsync visitorAsync) {
        this.quotes = quotes;
        this.late = new QuotesAsync(seeing, late);
        this.transfers = transfers;
        this.accounts = accounts;
        this.seeing = seeing;
        this.visitor = visitor;
        this.visitorAsync = visitorAsync;
    }

    /** The bean of this request is made here; when the body runs, the servlet has left the request already. */
    @GetMapping("/greeting")
    CompletableFuture<String> greeting() {
        String here = visitor.greeting();
        return visitorAsync.greeting().thenApply(there -> here + ", " + there);
    }

    @GetMapping("/quotes/{symbol}")
    CompletableFuture<String> quote(@PathVariable("symbol") String symbol) {
        MDC.put("request", symbol);
        try {
            return quotes.quote(symbol).thenApplyAsync(answer -> answer + " | " + seeing.seen());
        } finally {
            MDC.remove("request");
        }
    }

    /** Spring MVC leaves the call alone when the request ends before it; this stops it. */
    @GetMapping("/stopped/{symbol}")
    DeferredResult<String> stopped(@PathVariable("symbol") String symbol) {
        return Calls.deferred(quotes.quote(symbol));
    }

    @GetMapping("/late/{symbol}")
    CompletableFuture<String> late(@PathVariable("symbol") String symbol) {
        return late.quote(symbol);
    }

    @GetMapping("/accounts/{id}")
    CompletableFuture<Integer> balance(@PathVariable("id") long id) {
        return accounts.findById(id).thenApply(found -> found.orElseThrow().balance());
    }

    @PostMapping("/transfers/{amount}")
    CompletableFuture<String> transfer(@PathVariable("amount") int amount) {
        return transfers.move(1, 2, amount).handle((moved, failure) -> failure == null ? "moved" : "refused");
    }
}
