package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import dev.failsafe.Timeout;
import io.asyncfacade.CallChain;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The table of docs/frameworks.md, a row each: a body runs, its caller gives up, and the body is interrupted or not. */
class WhoseCancelReachesTheCallTest {

    /** Never waited for: the scheduler of the tests runs what is to come later when the body runs. */
    private static final Duration LATER = Duration.ofDays(1);

    /** For Failsafe, whose timeouts have a clock of their own. */
    private static final Duration SOON = Duration.ofMillis(100);

    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch go = new CountDownLatch(1);
    private final CountDownLatch left = new CountDownLatch(1);
    private volatile boolean interrupted;
    private volatile CompletableFuture<String> made;

    private final FacadeExecutor executor = ExecutorPolicy.platformThreads(4).open();
    private final ScheduledExecutorService scheduler = new ScheduledThreadPoolExecutor(4) {
        @Override
        public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
            return schedule(Executors.callable(task), delay, unit);
        }

        @Override
        public <V> ScheduledFuture<V> schedule(Callable<V> task, long delay, TimeUnit unit) {
            return super.schedule(
                    () -> {
                        if (delay > 0) {
                            started.await();
                            awaitListener();
                        }
                        return task.call();
                    },
                    0,
                    unit);
        }
    };
    private final QuotesAsync quotes = new QuotesAsync(this::slow, executor);

    /** Only when it listens to the call, a library can tell it of a timeout. */
    private void awaitListener() {
        while (made == null || made.getNumberOfDependents() == 0) {
            Thread.onSpinWait();
        }
    }

    private String slow(String symbol) throws InterruptedException {
        started.countDown();
        try {
            go.await();
            return symbol;
        } catch (InterruptedException stopped) {
            interrupted = true;
            throw stopped;
        } finally {
            left.countDown();
        }
    }

    @AfterEach
    void close() {
        go.countDown();
        executor.close();
        scheduler.shutdownNow();
    }

    /** If nothing stops the body, this lets it go on, after whatever could have stopped it has been done. */
    private void assertReaches(boolean expected) throws Exception {
        if (!expected) {
            go.countDown();
        }
        left.await();
        assertEquals(expected, interrupted);
    }

    /** A timeout that comes when the body runs. */
    private Mono<Boolean> onceStarted() {
        return Mono.fromCallable(() -> {
                    started.await();
                    return true;
                })
                .subscribeOn(Schedulers.boundedElastic());
    }

    private CompletableFuture<String> call() {
        made = quotes.quote("ACME");
        return made;
    }

    @Test
    void reactorsCancel() throws Exception {
        var subscription = Mono.fromFuture(this::call).subscribe();
        started.await();
        subscription.dispose();
        assertReaches(true);
    }

    @Test
    void reactorsTimeoutAndFlatMap() throws Exception {
        var subscription = Mono.just(1)
                .flatMap(one -> Mono.fromFuture(this::call))
                .timeout(onceStarted())
                .onErrorResume(late -> Mono.empty())
                .subscribe();
        assertReaches(true);
        subscription.dispose();
    }

    @Test
    void reactorOverADependentStageDoesNot() throws Exception {
        var subscription = Mono.fromFuture(() -> call().thenApply(String::length)).subscribe();
        started.await();
        subscription.dispose();
        assertReaches(false);
    }

    @Test
    void reactorOverAChainDoes() throws Exception {
        var subscription = Mono.fromFuture(
                        () -> CallChain.of(call()).thenApply(String::length).toCompletableFuture())
                .subscribe();
        started.await();
        subscription.dispose();
        assertReaches(true);
    }

    @Test
    void mutinysOwnAdapterDoesNot() throws Exception {
        var subscription = Uni.createFrom().completionStage(this::call).subscribe().with(value -> {});
        started.await();
        subscription.cancel();
        assertReaches(false);
    }

    @Test
    void mutinyWithTheSnippetDoes() throws Exception {
        var subscription = Calls.uni(this::call).subscribe().with(value -> {});
        started.await();
        subscription.cancel();
        assertReaches(true);
    }

    @Test
    void rxJavasOwnAdapterDoesNot() throws Exception {
        var subscription = Single.fromCompletionStage(call()).subscribe();
        started.await();
        subscription.dispose();
        assertReaches(false);
    }

    @Test
    void rxJavaWithTheSnippetDoes() throws Exception {
        var subscription = Calls.single(this::call).subscribe();
        started.await();
        subscription.dispose();
        assertReaches(true);
    }

    @Test
    void theTimeLimiterOfResilience4jDoes() throws Exception {
        CompletableFuture<String> limited = TimeLimiter.of(LATER)
                .executeCompletionStage(scheduler, this::call)
                .toCompletableFuture();
        assertReaches(true);
        assertFalse(limited.isCancelled());
    }

    @Test
    void aCircuitBreakerOfResilience4jDoesNot() throws Exception {
        CompletableFuture<String> guarded = CircuitBreaker.ofDefaults("quotes")
                .executeCompletionStage(this::call)
                .toCompletableFuture();
        started.await();
        guarded.cancel(true);
        assertReaches(false);
    }

    @Test
    void aRetryOfResilience4jDoesNot() throws Exception {
        CompletableFuture<String> retried = Retry.ofDefaults("quotes")
                .executeCompletionStage(scheduler, this::call)
                .toCompletableFuture();
        started.await();
        retried.cancel(true);
        assertReaches(false);
    }

    @Test
    void failsafesStageDoes() throws Exception {
        CompletableFuture<String> retried = Failsafe.with(RetryPolicy.<String>ofDefaults())
                .with(scheduler)
                .getStageAsync(this::call);
        started.await();
        awaitListener(); // it passes on a cancel only from then on, and the body may be faster
        retried.cancel(true);
        assertReaches(true);
    }

    @Test
    void failsafesTimeoutWithInterruptDoes() throws Exception {
        while (!interrupted) { // a timeout that came before the body is no answer
            timeOut(Timeout.<String>builder(SOON).withInterrupt().build());
        }
        assertReaches(true);
    }

    @Test
    void failsafesTimeoutWithoutInterruptDoesNot() throws Exception {
        do {
            timeOut(Timeout.of(SOON));
        } while (started.getCount() > 0);
        assertReaches(false);
    }

    private void timeOut(Timeout<String> timeout) {
        Failsafe.with(timeout)
                .with(scheduler)
                .getStageAsync(this::call)
                .handle((value, failure) -> failure)
                .join();
    }

    @Test
    void aRetryAroundTheAdapterMakesANewCallEachTime() {
        AtomicInteger tries = new AtomicInteger();
        QuotesAsync flaky = new QuotesAsync(
                symbol -> {
                    if (tries.incrementAndGet() < 3) {
                        throw new IllegalStateException(new IOException("try again"));
                    }
                    return symbol;
                },
                executor);
        assertEquals(
                "ACME",
                Failsafe.with(RetryPolicy.<String>ofDefaults())
                        .getStageAsync(() -> flaky.quote("ACME"))
                        .join());
        assertEquals(3, tries.get());
    }
}
