package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.testing.ManualExecutor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A body that runs for long is told once to the listener, and logged with the stack of its thread. */
@Timeout(60)
class SlowCallTest {

    /** Behind the System.Logger, as long as no other backend is there. */
    private final Logger logger = Logger.getLogger("io.asyncfacade");

    private final List<LogRecord> logged = new CopyOnWriteArrayList<>();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final ManualExecutor manual = new ManualExecutor();

    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private final CallListener listener = new CallListener() {
        @Override
        public void onSlow(CallInfo call) {
            told.add(call.name() + " " + call.phase() + " after " + call.runningTime() + " on "
                    + (call.thread() == null ? "no thread" : call.thread().getName()));
        }
    };

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
    }

    @AfterEach
    void leave() {
        logger.removeHandler(handler);
        logger.setUseParentHandlers(true);
    }

    private FacadeExecutor open(ExecutorPolicy policy) {
        return policy.named("db")
                .slowAfter(Duration.ofSeconds(1))
                .listener(listener)
                .open();
    }

    private void slowQuery(int seconds) {
        manual.advance(Duration.ofSeconds(seconds));
    }

    @Test
    void aSlowBodyIsToldOnceAndLoggedWithItsStack() {
        FacadeExecutor executor = open(ExecutorPolicy.using(manual));
        manual.advance(Duration.ofSeconds(5)); // a clock that starts at zero hides mistakes
        AsyncCall.run(executor, "Client.query", () -> {
            manual.advance(Duration.ofMillis(999));
            assertEquals(List.of(), told);
            manual.advance(Duration.ofMillis(1));
            slowQuery(10);
        });
        manual.advance(Duration.ofSeconds(5)); // waiting is not running
        manual.runNext();
        String self = Thread.currentThread().getName();
        assertEquals(List.of("Client.query RUNNING after PT1S on " + self), told);
        assertEquals(1, logged.size());
        LogRecord line = logged.get(0);
        assertEquals(Level.WARNING, line.getLevel());
        assertEquals(
                "Client.query has been running for 1000 ms on thread " + self + "; executor 'db' (1 running, 0 queued)",
                line.getMessage());
        assertTrue(
                Arrays.stream(line.getThrown().getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith(SlowCallTest.class.getName())),
                "the body is on the stack");
        executor.close(Duration.ZERO);
    }

    @Test
    void quickBodiesAndPlainTasksAreNotTold() {
        FacadeExecutor executor = open(ExecutorPolicy.using(manual));
        AsyncCall.run(executor, "quick", () -> manual.advance(Duration.ofMillis(900)));
        executor.execute(() -> manual.advance(Duration.ofSeconds(9)));
        manual.runAll();
        assertEquals(List.of(), told);
        assertEquals(0, logged.size());
        executor.close(Duration.ZERO);
    }

    @Test
    void aCallThatTimesOutBeforeItIsSlowIsToldWhenItsBodyRunsOn() {
        FacadeExecutor executor = open(ExecutorPolicy.using(manual).timeout(Duration.ofMillis(500)));
        List<CallInfo> infos = new ArrayList<>();
        CompletableFuture<Void> call = AsyncCall.run(executor, OnCancel.ABANDON, "stubborn", () -> {
            infos.addAll(executor.calls());
            manual.advance(Duration.ofMillis(500));
            manual.advance(Duration.ofMillis(500));
        });
        manual.runNext();
        assertTrue(call.isCompletedExceptionally());
        String self = Thread.currentThread().getName();
        assertEquals(List.of("stubborn ABANDONED after PT1S on " + self), told, "it has held its slot for so long");
        assertEquals(Duration.ofMillis(500), infos.get(0).runningTime(), "it has left: until it was settled");
        executor.close(Duration.ZERO);
    }

    @Test
    void aTimeoutAfterThatStillComes() {
        FacadeExecutor executor = open(ExecutorPolicy.using(manual).timeout(Duration.ofSeconds(2)));
        List<Boolean> done = new ArrayList<>();
        CompletableFuture<Void> call = AsyncCall.run(executor, "slow", () -> {
            manual.advance(Duration.ofMillis(1500));
            done.add(executor.calls().get(0).outcome() != null);
            manual.advance(Duration.ofMillis(500));
            done.add(executor.calls().get(0).outcome() != null);
        });
        manual.runNext();
        assertEquals(1, told.size());
        assertEquals(List.of(false, true), done);
        assertTrue(call.isCompletedExceptionally());
        executor.close(Duration.ZERO);
    }

    @Test
    void aCallThatFollowsAStageIsToldWithoutAThread() {
        FacadeExecutor executor = open(ExecutorPolicy.using(manual));
        CompletableFuture<Void> stage = new CompletableFuture<>();
        CompletableFuture<Void> call = AsyncCall.stage(executor, "staged", () -> stage);
        manual.runNext();
        manual.advance(Duration.ofSeconds(1));
        assertEquals(List.of("staged RUNNING after PT1S on no thread"), told);
        assertEquals(
                "staged has been running for 1000 ms, and follows a stage; executor 'db' (1 running, 0 queued)",
                logged.get(0).getMessage());
        assertFalse(call.isDone());
        stage.complete(null);
        assertTrue(call.isDone());
        executor.close(Duration.ZERO);
    }

    @Test
    void everyListenerIsToldEvenIfOneFails() {
        CallListener failing = new CallListener() {
            @Override
            public void onSlow(CallInfo call) {
                throw new IllegalStateException("expected: a listener fails");
            }
        };
        FacadeExecutor executor = open(ExecutorPolicy.using(manual).listener(failing));
        AsyncCall.run(executor, "slow", () -> slowQuery(1));
        manual.runNext();
        assertEquals(1, told.size());
        executor.close(Duration.ZERO);
    }

    @Test
    void aBodyOnARealThreadIsSeenWhereItHangs() {
        Gate gate = new Gate();
        ManualTime time = new ManualTime();
        ManualTime.Pool pool = new ManualTime.Pool(time, 1, 1, new LinkedBlockingQueue<>());
        FacadeExecutor executor = open(ExecutorPolicy.using(pool));
        CompletableFuture<Void> call = AsyncCall.run(executor, "hanging", gate::pass);
        gate.awaitEntered();
        time.advance(Duration.ofSeconds(1));
        gate.open();
        call.join();
        assertEquals(1, told.size());
        assertEquals(1, logged.size());
        assertEquals("the stack of test-1", logged.get(0).getThrown().getMessage());
        assertTrue(
                Arrays.stream(logged.get(0).getThrown().getStackTrace())
                        .anyMatch(frame -> frame.getClassName().equals(Gate.class.getName())),
                "the gate is on the stack");
        executor.close();
        pool.shutdown();
    }
}
