package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An executor whose threads cannot all be made, because the machine has no more. */
@Timeout(60)
class ScarceThreadsTest {

    private static FacadeExecutor open(int available) {
        AtomicInteger made = new AtomicInteger();
        DaemonThreads daemons = new DaemonThreads("scarce-", ClassLoader.getSystemClassLoader());
        ThreadFactory scarce = task -> {
            if (made.incrementAndGet() > available) {
                throw new OutOfMemoryError("expected: no thread can be made");
            }
            return daemons.newThread(task);
        };
        PolicySettings settings = new PolicySettings(PolicySettings.Threads.PLATFORM, "scarce");
        settings.threadCount = 200;
        return new FacadeExecutor(
                ExecutorPolicy.platformThreads(200), settings.rules(), new PlatformThreads(200, scarce), false);
    }

    @Test
    void thoseThatAreThereDoTheWork() {
        FacadeExecutor executor = open(2);
        Gate gate = new Gate();
        List<CompletableFuture<?>> calls = new ArrayList<>();
        calls.add(AsyncCall.run(executor, "first", gate::pass));
        calls.add(AsyncCall.run(executor, "second", gate::pass));
        for (int i = 0; i < 100; i++) {
            calls.add(AsyncCall.run(executor, "more", () -> {}));
        }
        gate.open();
        calls.forEach(CompletableFuture::join);
        assertEquals(102, executor.stats().completed());
        executor.close();
    }

    @Test
    void whereThereIsNoneCallsAreRefused() {
        FacadeExecutor executor = open(0);
        Throwable failure = CallContractTest.failureOf(AsyncCall.call(executor, "call", () -> 1));
        CallRejectedException refusal = assertInstanceOf(CallRejectedException.class, failure);
        assertEquals(CallRejectedException.Reason.EXECUTOR, refusal.reason());
        assertInstanceOf(OutOfMemoryError.class, refusal.getCause());
        assertEquals(new ShutdownReport(0, 0, List.of()), executor.close(Duration.ZERO));
    }
}
