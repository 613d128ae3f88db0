package io.asyncfacade.pages;

import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import io.asyncfacade.CallChain;
import io.asyncfacade.CallRejectedException;
import io.asyncfacade.CallTimeoutException;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Gather;
import io.asyncfacade.Outcome;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** docs/recipes.md. */
final class Recipes {

    private Recipes() {}

    static RetryPolicy<Comment> retryPolicy() {
        RetryPolicy<Comment> retries = RetryPolicy.<Comment>builder()
                .handle(IOException.class, CallTimeoutException.class)
                .withBackoff(Duration.ofMillis(100), Duration.ofSeconds(2))
                .withMaxRetries(3)
                .build();
        return retries;
    }

    static CompletableFuture<Comment> retry(RetryPolicy<Comment> retries, CommentClientAsync comments) {
        CompletableFuture<Comment> comment = Failsafe.with(retries).getStageAsync(() -> comments.fetch(7));
        return comment;
    }

    static CircuitBreaker breaker() {
        CircuitBreaker breaker = CircuitBreaker.of(
                "comments",
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(20)
                        .ignoreExceptions(CallRejectedException.class) // our own limit is no fault of the server
                        .build());
        return breaker;
    }

    static CompletableFuture<Comment> breakerOutside(CircuitBreaker breaker, CommentClientAsync comments) {
        CompletableFuture<Comment> comment =
                breaker.executeCompletionStage(() -> comments.fetch(7)).toCompletableFuture();
        return comment;
    }

    static CommentClientAsync breakerInside(CircuitBreaker breaker, CommentClient client, Executor executor) {
        CommentClient guarded = id -> {
            breaker.acquirePermission();
            long begin = System.nanoTime();
            try {
                Comment comment = client.fetch(id);
                breaker.onSuccess(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
                return comment;
            } catch (IOException | RuntimeException e) {
                breaker.onError(System.nanoTime() - begin, TimeUnit.NANOSECONDS, e);
                throw e;
            }
        };
        var comments = new CommentClientAsync(guarded, executor);
        return comments;
    }

    static CompletableFuture<Comment> fallback(CommentClientAsync comments, CommentClientAsync cache) {
        CompletableFuture<Comment> comment = comments.fetch(7)
                .exceptionallyCompose(failure -> failure instanceof CallTimeoutException
                        ? cache.fetch(7)
                        : CompletableFuture.failedFuture(failure));
        return comment;
    }

    static CompletableFuture<Comment> hedge(
            CommentClientAsync comments, CommentClient replica, FacadeExecutor executor) {
        Executor later = CompletableFuture.delayedExecutor(200, TimeUnit.MILLISECONDS, executor);
        var hedge = new CommentClientAsync(replica, later);
        CompletableFuture<Comment> comment = Gather.anySuccess(comments.fetch(7), hedge.fetch(7));
        return comment;
    }

    static CommentClientAsync rateLimit(CommentClient client, Executor executor) {
        RateLimiter hundredPerSecond = RateLimiter.of(
                "comments",
                RateLimiterConfig.custom()
                        .limitForPeriod(100)
                        .limitRefreshPeriod(Duration.ofSeconds(1))
                        .timeoutDuration(Duration.ofSeconds(5))
                        .build());
        CommentClient paced = id -> {
            RateLimiter.waitForPermission(hundredPerSecond);
            return client.fetch(id);
        };
        var comments = new CommentClientAsync(paced, executor);
        return comments;
    }

    /** A limit for each tenant, over one pool for all of them. */
    static final class Tenants implements AutoCloseable {

        private final Map<String, FacadeExecutor> executors = new ConcurrentHashMap<>();
        private final Executor shared;
        private final CommentClient client;

        Tenants(Executor shared, CommentClient client) {
            this.shared = shared;
            this.client = client;
        }

        CommentClientAsync comments(String tenant) {
            FacadeExecutor executor = executors.computeIfAbsent(
                    tenant,
                    name -> ExecutorPolicy.using(shared)
                            .named("tenant-" + name)
                            .maxConcurrency(4)
                            .queueCapacity(100)
                            .open());
            return new CommentClientAsync(client, executor);
        }

        @Override
        public void close() {
            executors.values().forEach(FacadeExecutor::close);
        }
    }

    /** An order for each key, over one pool for all of them. */
    static final class Lanes {

        private final FacadeExecutor[] lanes;

        Lanes(Executor shared, int count) {
            lanes = IntStream.range(0, count)
                    .mapToObj(lane -> ExecutorPolicy.using(shared)
                            .named("lane-" + lane)
                            .serial()
                            .open())
                    .toArray(FacadeExecutor[]::new);
        }

        FacadeExecutor of(Object key) {
            return lanes[Math.floorMod(key.hashCode(), lanes.length)];
        }
    }

    static CompletableFuture<Void> crawl(
            CommentClientAsync comments, Set<Integer> done, BiConsumer<Integer, Comment> store) {
        Iterable<Integer> left = IntStream.rangeClosed(1, 1_000_000).filter(id -> !done.contains(id))::iterator;
        CompletableFuture<Void> crawl = Gather.over(left)
                .parallelism(100)
                .<Comment>forEachSettled(comments::fetch, (id, outcome) -> {
                    if (outcome instanceof Outcome.Success<Comment> success) {
                        store.accept(id, success.value());
                        done.add(id); // and what failed is tried by the next run
                    }
                });
        return crawl;
    }

    static CompletableFuture<String> deadline(CommentClientAsync comments, CommentClientAsync authors) {
        CompletableFuture<String> page = CallChain.of(comments.fetch(7))
                .thenCompose(comment -> authors.fetch(comment.author().length()))
                .thenApply(Comment::body)
                .orTimeout(2, TimeUnit.SECONDS); // stops whichever of the two runs then
        return page;
    }

    static Throwable cause(CompletableFuture<?> future) {
        try {
            future.join();
            return null;
        } catch (CompletionException e) {
            return e.getCause();
        }
    }
}
