package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A listener or hook may close the executor of its call: the close does not wait for what waits for the close. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CloseFromInsideTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final CompletableFuture<ShutdownReport> report = new CompletableFuture<>();
    private final Gate gate = new Gate();
    private FacadeExecutor executor = open(new CallListener() {});

    private static FacadeExecutor open(CallListener listener) {
        return ExecutorPolicy.platformThreads(2).listener(listener).open();
    }

    private void closeWhenOneHasFinished() {
        executor = open(new CallListener() {
            @Override
            public void onFinished(CallInfo call) {
                if (call.name().equals("last")) {
                    report.complete(executor.close(LONG));
                }
            }
        });
    }

    @Test
    void aListenerClosesWhenACallHasEnded() {
        closeWhenOneHasFinished();
        assertEquals(7, AsyncCall.call(executor, "last", () -> 7).join());
        assertEquals(new ShutdownReport(0, 0, List.of()), report.join());
        assertEquals(Counted.of("1 completed"), executor.stats());
    }

    @Test
    void aListenerClosesWhenACallIsCancelledThatWaits() {
        closeWhenOneHasFinished();
        List<CompletableFuture<Void>> running =
                List.of(AsyncCall.run(executor, "running", () -> {}), AsyncCall.run(executor, "running", () -> {}));
        running.forEach(CompletableFuture::join);
        CompletableFuture<Void> first = AsyncCall.run(executor, "running", gate::pass);
        CompletableFuture<Void> second = AsyncCall.run(executor, "running", gate::pass);
        gate.awaitEntered();
        CompletableFuture<Void> waiting = AsyncCall.run(executor, "last", gate::pass);
        CompletableFuture<Boolean> cancelled = CompletableFuture.supplyAsync(() -> waiting.cancel(true));
        Gate.until(() -> executor.stats().cancelled() == 1);
        gate.open();
        assertTrue(cancelled.join());
        assertEquals(List.of(), report.join().stragglers());
        assertTrue(first.isDone() && second.isDone());
        assertTrue(waiting.isCancelled());
    }

    @Test
    void aListenerClosesWhenTheTimeOfACallIsUp() {
        closeWhenOneHasFinished();
        CompletableFuture<Void> late =
                AsyncCall.run(executor, OnCancel.INTERRUPT, "last", gate::pass).orTimeout(1, TimeUnit.NANOSECONDS);
        assertTrue(CallContractTest.failureOf(late) instanceof TimeoutException);
        assertSame(report.join(), executor.close(LONG));
        Gate.until(() -> executor.stats().running() == 0);
        assertEquals(Counted.of("1 timedOut"), executor.stats());
    }

    @Test
    void aHookClosesWhileItsBodyWaits() {
        CompletableFuture<Void> call = AsyncCall.run(executor, "hooked", () -> {
            CurrentCall.onCancel(() -> {
                report.complete(executor.close(LONG));
                gate.open();
            });
            gate.pass();
        });
        gate.awaitEntered();
        assertTrue(call.cancel(true));
        assertEquals(List.of("hooked"), report.join().stragglers());
        Gate.until(() -> executor.stats().running() == 0);
        assertEquals(Counted.of("1 cancelled"), executor.stats());
    }

    @Test
    void aHookThatComesAfterTheCancelCloses() {
        CompletableFuture<Void> call = AsyncCall.run(executor, "hooked", () -> {
            gate.passStubbornly();
            CurrentCall.onCancel(() -> report.complete(executor.close(LONG)));
        });
        gate.awaitEntered();
        assertTrue(call.cancel(true));
        gate.open();
        assertEquals(List.of("hooked"), report.join().stragglers());
        Gate.until(() -> executor.stats().running() == 0);
    }

    @Test
    void aHookOfACallThatFollowsAStageCloses() {
        CompletableFuture<Void> stage = new CompletableFuture<>();
        CompletableFuture<Void> call = AsyncCall.stage(executor, "staged", () -> {
            CurrentCall.onCancel(() -> report.complete(executor.close(LONG)));
            return stage.minimalCompletionStage(); // which cannot be cancelled
        });
        Gate.until(() -> executor.stats().running() == 1 && ((CallFuture<?>) call).state() == PhasedFuture.STAGED);
        assertTrue(call.cancel(true));
        assertEquals(List.of("staged"), report.join().stragglers());
        assertTrue(call.isCancelled());
        stage.complete(null);
        Gate.until(() -> executor.stats().running() == 0);
    }

    @Test
    void aStageThatIsCancelledCloses() {
        CompletableFuture<Void> stage = new CompletableFuture<>();
        stage.whenComplete((nothing, failure) -> report.complete(executor.close(LONG)));
        CompletableFuture<Void> call = AsyncCall.stage(executor, "staged", () -> stage);
        Gate.until(() -> stage.getNumberOfDependents() == 2); // it follows the stage, and not only is about to
        assertTrue(call.cancel(true));
        assertEquals(
                new ShutdownReport(0, 0, List.of()), report.join()); // its call was the first to hear, and has left
    }

    @RepeatedTest(50)
    void aDependentOnTheOnlyThreadClosesAfterWhatWaitsBehindIt() {
        try (FacadeExecutor narrow = ExecutorPolicy.platformThreads(1).open()) {
            CompletableFuture<Void> first = AsyncCall.run(narrow, "first", gate::pass);
            first.thenRun(() -> report.complete(narrow.close(LONG)));
            gate.awaitEntered();
            List<CompletableFuture<Integer>> behind =
                    List.of(AsyncCall.call(narrow, "behind", () -> 1), AsyncCall.call(narrow, "behind", () -> 2));
            gate.open();
            assertEquals(new ShutdownReport(2, 0, List.of()), report.join());
            assertEquals(List.of(1, 2), Gather.all(behind).join());
        }
    }
}
