package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asyncfacade.testing.ManualExecutor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which calls have not left an executor, and what each shows of itself. */
@Timeout(60)
class InFlightTest {

    private static List<String> inFlight(FacadeExecutor executor) {
        return executor.calls().stream()
                .map(call -> call.name() + " " + call.phase())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("io.asyncfacade.ExecutorKind#policies")
    void callsAreShownOldestFirstUntilTheirBodiesHaveReturned(ExecutorPolicy policy) {
        try (FacadeExecutor executor = policy.named("db").maxConcurrency(1).open()) {
            Gate gate = new Gate();
            AtomicReference<Thread> thread = new AtomicReference<>();
            CompletableFuture<Void> first = AsyncCall.run(executor, "first", () -> {
                thread.set(Thread.currentThread());
                gate.passStubbornly();
            });
            gate.awaitEntered();
            CompletableFuture<Integer> second = AsyncCall.call(executor, "second", () -> 2);
            CompletableFuture<Integer> third = AsyncCall.call(executor, "third", () -> 3);
            executor.execute(() -> {});
            assertEquals(List.of("first RUNNING", "second QUEUED", "third QUEUED"), inFlight(executor));
            List<CallInfo> calls = executor.calls();
            assertEquals("db", calls.get(0).executor());
            assertSame(thread.get(), calls.get(0).thread());
            assertNull(calls.get(1).thread());
            second.cancel(true);
            first.cancel(true);
            assertEquals(List.of("first ABANDONED", "third QUEUED"), inFlight(executor));
            assertSame(thread.get(), calls.get(0).thread());
            assertEquals(CallInfo.Phase.ENDED, calls.get(1).phase());
            gate.open();
            third.join();
            Gate.until(() -> executor.calls().isEmpty());
            assertEquals(CallInfo.Phase.ENDED, calls.get(0).phase());
            assertNull(calls.get(0).thread());
        }
    }

    @Test
    void aCallThatFollowsAStageRunsWithoutAThread() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            CompletableFuture<Void> stage = new CompletableFuture<>();
            CompletableFuture<Void> call = AsyncCall.stage(executor, "staged", () -> stage);
            Gate.until(() ->
                    executor.stats().running() == 1 && executor.calls().get(0).thread() == null);
            assertEquals(List.of("staged RUNNING"), inFlight(executor));
            stage.complete(null);
            call.join();
            Gate.until(() -> executor.calls().isEmpty());
        }
    }

    @Test
    void aCallThatWasMadeInsideOfAnotherIsShownByItsAge() {
        ManualExecutor manual = new ManualExecutor();
        FacadeExecutor executor = ExecutorPolicy.using(manual).maxConcurrency(1).open();
        AtomicReference<List<String>> seen = new AtomicReference<>();
        AsyncCall.run(executor, "outer", () -> {
            CompletableFuture<Void> inner = AsyncCall.run(executor, "inner", () -> seen.set(inFlight(executor)));
            AsyncCall.run(executor, "other", () -> {});
            inner.join();
        });
        manual.runNext();
        assertEquals(List.of("outer RUNNING", "inner RUNNING", "other QUEUED"), seen.get());
        manual.runAll();
        assertEquals(List.of(), executor.calls());
    }

    @Test
    void aListenerSeesTheInstanceThatIsInFlight() {
        Map<String, CallInfo> told = new ConcurrentHashMap<>();
        CallListener listener = new CallListener() {
            @Override
            public void onQueued(CallInfo call) {
                told.put("queued", call);
            }

            @Override
            public void onStarted(CallInfo call) {
                told.put("started", call);
            }
        };
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(1).listener(listener).open()) {
            Gate gate = new Gate();
            AsyncCall.run(executor, "call", gate::pass);
            gate.awaitEntered();
            CallInfo call = executor.calls().get(0);
            assertSame(call, told.get("queued"));
            assertSame(call, told.get("started"));
            gate.open();
        }
    }

    @Test
    void theListIsACopy() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            assertThrows(
                    UnsupportedOperationException.class, () -> executor.calls().clear());
        }
    }
}
