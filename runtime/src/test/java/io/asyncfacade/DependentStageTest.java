package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A call and the stages that depend on it, as futures; on the thread of the test. */
@Timeout(30)
class DependentStageTest {

    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final ManualTime time = new ManualTime();

    /** Keeps its tasks until the test runs them. */
    private final Executor held = time.timed(tasks::add);

    private CompletableFuture<String> call() {
        return AsyncCall.call(held, "Client.fetch", () -> "value");
    }

    @Test
    void anObtrudedResultReplacesTheOneThatIsThereAndStopsTheCall() {
        CompletableFuture<String> call = call();
        call.complete("first");
        call.obtrudeValue("second");
        assertEquals("second", call.join());
        IllegalStateException failure = new IllegalStateException();
        call.obtrudeException(failure);
        assertSame(failure, CallContractTest.failureOf(call));
        tasks.remove().run();
        assertSame(failure, CallContractTest.failureOf(call), "the body was not run");
    }

    @Test
    void aStageAddsAnExceptionThatACallDoesNot() {
        Throwable cause = new IllegalStateException();
        CompletionException added = new CompletionException(cause);
        assertSame(cause, CallStage.failure(call().thenApply(value -> value), added));
        assertSame(cause, CallStage.failure(new CompletableFuture<>(), added));
        assertSame(added, CallStage.failure(call(), added));
        CompletionException bare = new CompletionException("without a cause", null);
        assertSame(bare, CallStage.failure(new CompletableFuture<>(), bare));
    }

    @Test
    void theOutcomeOfAStageThatIsNotDoneIsThatItWasCancelled() {
        CompletableFuture<String> call = call();
        CompletionStage<String> minimal = new CompletableFuture<String>().minimalCompletionStage();
        assertEquals(new Outcome.Cancelled<>(), CallStage.outcomeNow(call));
        assertEquals(new Outcome.Cancelled<>(), CallStage.outcomeNow(minimal), "it has no isDone()");
        tasks.remove().run();
        assertEquals(new Outcome.Success<>("value"), CallStage.outcomeNow(call));
        assertEquals(new Outcome.Success<>("there"), CallStage.outcomeNow(CompletableFuture.completedStage("there")));
    }

    @Test
    void aStageIsTimedOutByTheTimeOfItsExecutor() {
        CompletableFuture<String> stage = call().thenApply(value -> value).orTimeout(3, TimeUnit.MINUTES);
        assertEquals(1, time.pending());
        time.advance(Duration.ofMinutes(3));
        Gate.until(stage::isDone);
        assertEquals(
                "a stage that depends on a call was not done within its orTimeout of 180 s",
                assertThrows(CompletionException.class, stage::join).getCause().getMessage());
        CompletableFuture<String> other = call().completeOnTimeout("late", 1, TimeUnit.SECONDS);
        time.advance(Duration.ofSeconds(1));
        Gate.until(other::isDone);
        assertEquals("late", other.join());
        assertEquals(0, time.pending());
    }

    @Test
    void aTimerIsForgottenByAStageThatIsDone() {
        CompletableFuture<String> call = call().orTimeout(1, TimeUnit.MINUTES);
        assertEquals(1, time.pending());
        tasks.remove().run();
        assertEquals(0, time.pending());
        call.orTimeout(1, TimeUnit.MINUTES);
        assertEquals(0, time.pending());
        TimeoutException none = new TimeoutException();
        assertEquals("value", call.join(), none::toString);
    }

    @Test
    void aMinimalStageIsACopyWhoseAsyncStagesRunOnTheExecutor() {
        CompletableFuture<String> call = call();
        CompletionStage<String> minimal = call.minimalCompletionStage();
        assertNotSame(call, minimal);
        tasks.remove().run();
        CompletableFuture<String> async =
                minimal.thenApplyAsync(value -> value + "!").toCompletableFuture();
        assertEquals(1, tasks.size());
        tasks.remove().run();
        assertEquals("value!", async.join());
    }

    @Test
    void aStageOfACallIsTakenThoughItsExecutorTakesNoCalls() {
        FacadeExecutor executor = ExecutorPolicy.using(held).open();
        CompletableFuture<String> other = new CompletableFuture<>();
        CompletableFuture<String> both =
                AsyncCall.call(executor, "Client.fetch", () -> "value").thenCombineAsync(other, String::concat);
        tasks.remove().run();
        executor.shutdown();
        other.complete("!"); // by a thread that works for no call
        tasks.remove().run();
        assertEquals("value!", both.join());
        executor.close();
    }
}
