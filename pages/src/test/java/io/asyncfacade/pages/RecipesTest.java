package io.asyncfacade.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.failsafe.RetryPolicy;
import io.asyncfacade.CallTimeoutException;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What docs/recipes.md claims about its recipes. */
class RecipesTest {

    private final FacadeExecutor executor =
            ExecutorPolicy.platformThreads(8).named("recipes").open();

    /** A client whose calls wait until they are interrupted, and say so. */
    private static final class Waiting implements CommentClient {
        final CountDownLatch entered = new CountDownLatch(1);
        final CountDownLatch interrupted = new CountDownLatch(1);

        @Override
        public Comment fetch(int id) throws IOException {
            entered.countDown();
            try {
                new CountDownLatch(1).await();
                throw new AssertionError("nothing opens this latch");
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw new InterruptedIOException();
            }
        }

        void assertInterrupted() throws InterruptedException {
            assertTrue(interrupted.await(1, TimeUnit.MINUTES), "not interrupted");
        }
    }

    private static final CommentClient ECHO = id -> new Comment(id, "author", "body " + id);

    @AfterEach
    void close() {
        executor.close(Duration.ZERO);
    }

    private CommentClientAsync on(CommentClient client) {
        return new CommentClientAsync(client, executor);
    }

    private static RetryPolicy<Comment> quick() {
        return RetryPolicy.builder(Recipes.retryPolicy().getConfig())
                .withDelay(Duration.ofMillis(1))
                .build();
    }

    @Test
    void aCallIsRetriedUntilItSucceeds() {
        AtomicInteger calls = new AtomicInteger();
        CommentClient flaky = id -> {
            if (calls.incrementAndGet() < 3) {
                throw new IOException("reset");
            }
            return ECHO.fetch(id);
        };

        assertEquals(7, Recipes.retry(Recipes.retryPolicy(), on(flaky)).join().id());
        assertEquals(3, calls.get());
    }

    @Test
    void theLastFailureIsTheOneThatTheCallerSees() {
        AtomicInteger calls = new AtomicInteger();
        CommentClient broken = id -> {
            throw new IOException("reset " + calls.incrementAndGet());
        };

        Throwable cause = Recipes.cause(Recipes.retry(Recipes.retryPolicy(), on(broken)));

        assertEquals("reset 4", assertInstanceOf(IOException.class, cause).getMessage());
    }

    @Test
    void cancellingARetryStopsTheCallThatRuns() throws Exception {
        Waiting waiting = new Waiting();
        CompletableFuture<Comment> comment = Recipes.retry(Recipes.retryPolicy(), on(waiting));
        waiting.entered.await();
        // The body may begin before the retry knows of its call: it knows when it follows it.
        while (((CompletableFuture<?>) executor.calls().get(0)).getNumberOfDependents() == 0) {
            Thread.onSpinWait();
        }

        comment.cancel(true);

        waiting.assertInterrupted();
    }

    @Test
    void anOpenBreakerCallsNoServer() {
        CircuitBreaker breaker = Recipes.breaker();
        AtomicInteger calls = new AtomicInteger();
        CommentClient broken = id -> {
            calls.incrementAndGet();
            throw new IOException("reset");
        };
        CommentClientAsync comments = on(broken);

        for (int i = 0; i < 20; i++) {
            assertInstanceOf(IOException.class, Recipes.cause(Recipes.breakerOutside(breaker, comments)));
        }
        Throwable refused = Recipes.cause(Recipes.breakerOutside(breaker, comments));

        assertInstanceOf(CallNotPermittedException.class, refused);
        assertEquals(20, calls.get());
    }

    @Test
    void aBreakerInsideKeepsTheCancelOfTheCall() throws Exception {
        Waiting waiting = new Waiting();
        CompletableFuture<Comment> comment =
                Recipes.breakerInside(Recipes.breaker(), waiting, executor).fetch(7);
        waiting.entered.await();

        comment.cancel(true);

        waiting.assertInterrupted();
    }

    @Test
    void aBreakerInsideOpensAsWell() {
        CircuitBreaker breaker = Recipes.breaker();
        CommentClient broken = id -> {
            throw new IOException("reset");
        };
        CommentClientAsync comments = Recipes.breakerInside(breaker, broken, executor);

        for (int i = 0; i < 20; i++) {
            assertInstanceOf(IOException.class, Recipes.cause(comments.fetch(7)));
        }

        assertInstanceOf(CallNotPermittedException.class, Recipes.cause(comments.fetch(7)));
    }

    @Test
    void theCacheAnswersForWhatIsLate() {
        FacadeExecutor impatient =
                ExecutorPolicy.platformThreads(1).timeout(Duration.ofMillis(1)).open();
        CompletableFuture<Comment> comment =
                Recipes.fallback(new CommentClientAsync(new Waiting(), impatient), on(ECHO));

        assertEquals("body 7", comment.join().body());
        impatient.close(Duration.ZERO);
    }

    @Test
    void otherFailuresArriveAsThemselves() {
        CommentClient broken = id -> {
            throw new IOException("no route");
        };

        assertInstanceOf(IOException.class, Recipes.cause(Recipes.fallback(on(broken), on(ECHO))));
    }

    @Test
    void theHedgeAnswersWhenTheFirstServerDoesNot() throws Exception {
        Waiting waiting = new Waiting();

        Comment comment = Recipes.hedge(on(waiting), ECHO, executor).join();

        assertEquals("body 7", comment.body());
        waiting.assertInterrupted();
    }

    @Test
    void theHedgeIsNeverSentWhenTheFirstServerIsQuick() {
        AtomicInteger hedged = new AtomicInteger();
        CommentClient replica = id -> {
            hedged.incrementAndGet();
            return ECHO.fetch(id);
        };

        // Quick on any machine: it has answered before the hedge begins to wait.
        Recipes.hedge(new CommentClientAsync(ECHO, Runnable::run), replica, executor)
                .join();
        executor.close();

        assertEquals(0, hedged.get());
    }

    @Test
    void aPacedClientStillAnswers() {
        assertEquals("body 7", Recipes.rateLimit(ECHO, executor).fetch(7).join().body());
    }

    @Test
    void aTenantThatFloodsLeavesTheOthersTheirThreads() throws Exception {
        ExecutorService shared = java.util.concurrent.Executors.newFixedThreadPool(8);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Phaser inside = new Phaser(1);
        CommentClient slow = id -> {
            if (id > 0) {
                inside.register();
                try {
                    mayEnd.await();
                } catch (InterruptedException e) {
                    throw new InterruptedIOException();
                }
            }
            return ECHO.fetch(id);
        };
        try (Recipes.Tenants tenants = new Recipes.Tenants(shared, slow)) {
            CommentClientAsync loud = tenants.comments("loud");
            List<CompletableFuture<Comment>> flood =
                    IntStream.rangeClosed(1, 50).mapToObj(loud::fetch).toList();

            assertEquals("body 0", tenants.comments("quiet").fetch(0).join().body());
            assertTrue(inside.getRegisteredParties() <= 1 + 4, "more than four of one tenant");

            mayEnd.countDown();
            flood.forEach(CompletableFuture::join);
        } finally {
            shared.shutdown();
        }
    }

    @Test
    void callsOfOneKeyKeepTheirOrder() {
        ExecutorService shared = java.util.concurrent.Executors.newFixedThreadPool(4);
        Recipes.Lanes lanes = new Recipes.Lanes(shared, 8);
        List<Integer> seen = new ArrayList<>();
        CommentClient noting = id -> {
            seen.add(id); // without a lock: one call at a time, and each sees what the one before did
            return ECHO.fetch(id);
        };
        CommentClientAsync account = new CommentClientAsync(noting, lanes.of("account 4711"));

        List<CompletableFuture<Comment>> calls =
                IntStream.range(0, 1_000).mapToObj(account::fetch).toList();
        calls.forEach(CompletableFuture::join);
        shared.shutdown();

        assertEquals(IntStream.range(0, 1_000).boxed().toList(), seen);
    }

    @Test
    void aCrawlGoesOnWhereItStopped() {
        Set<Integer> done =
                new HashSet<>(IntStream.rangeClosed(1, 999_990).boxed().toList());
        Set<Integer> stored = new HashSet<>();
        CommentClient mostly = id -> {
            if (id == 999_995) {
                throw new IOException("gone");
            }
            return ECHO.fetch(id);
        };

        Recipes.crawl(on(mostly), done, (id, comment) -> stored.add(id)).join();

        assertEquals(9, stored.size());
        assertTrue(!done.contains(999_995) && done.contains(1_000_000));
    }

    @Test
    void theDeadlineOfARequestStopsTheCallThatRunsThen() throws Exception {
        Waiting authors = new Waiting();
        CompletableFuture<String> page = Recipes.deadline(on(ECHO), on(authors));
        authors.entered.await();

        page.completeExceptionally(new TimeoutException()); // as orTimeout does

        authors.assertInterrupted();
    }

    @Test
    void aCancelledRetryIsCancelled() {
        CompletableFuture<Comment> comment = Recipes.retry(quick(), on(new Waiting()));

        comment.cancel(true);

        assertThrows(CancellationException.class, comment::join);
    }

    @Test
    void aTimeoutIsRetriedAsWell() {
        AtomicInteger calls = new AtomicInteger();
        FacadeExecutor impatient =
                ExecutorPolicy.platformThreads(4).timeout(Duration.ofMillis(1)).open();
        Waiting waiting = new Waiting();
        CommentClient slow = id -> {
            calls.incrementAndGet();
            return waiting.fetch(id);
        };

        Throwable cause = Recipes.cause(Recipes.retry(quick(), new CommentClientAsync(slow, impatient)));
        impatient.close(Duration.ZERO);

        assertInstanceOf(CallTimeoutException.class, cause);
        assertTrue(calls.get() <= 4, calls::toString);
    }
}
