package io.asyncfacade;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** What an application does with the library, all of it; loaded by {@link UnloadTest} in a loader of its own. */
public final class UnloadedApplication implements Runnable {

    /** For the reflection of the test. */
    public UnloadedApplication() {}

    @Override
    public void run() {
        try {
            use(ExecutorPolicy.platformThreads(2));
            if (Runtime.version().feature() >= 21) {
                use(ExecutorPolicy.virtualThreads().maxConcurrency(2));
            }
            use(ExecutorPolicy.callerThread());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void use(ExecutorPolicy base) throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        ExecutorPolicy policy = base.timeout(Duration.ofSeconds(30))
                .slowAfter(Duration.ofMillis(1))
                .callSites()
                .propagating(task -> task::run)
                .listener(new CallListener() {
                    @Override
                    public void onSlow(CallInfo call) {
                        slow.countDown();
                    }
                });
        FacadeExecutor executor = policy.open();
        AsyncCall.call(executor, "call", () -> 1)
                .thenApplyAsync(value -> value + 1)
                .get();
        AsyncCall.run(executor, "slow", slow::await).get();
        AsyncCall.call(executor, "timed", () -> 1)
                .orTimeout(30, TimeUnit.SECONDS)
                .get();
        CompletableFuture<Integer> never = new CompletableFuture<>();
        AsyncCall.stage(executor, "late", () -> never)
                .orTimeout(1, TimeUnit.MILLISECONDS)
                .handle((value, failure) -> failure)
                .get();
        Gather.all(List.of(AsyncCall.call(executor, "one", () -> 1), AsyncCall.call(executor, "two", () -> 2)))
                .get();
        Gather.over(IntStream.range(0, 20).boxed().toList())
                .parallelism(4)
                .all(input -> AsyncCall.call(executor, "input", () -> input))
                .get();
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        CompletableFuture<Void> hooked = AsyncCall.stage(executor, "hooked", () -> {
            CurrentCall.onCancel(stopped::countDown);
            began.countDown();
            return new CompletableFuture<Void>();
        });
        began.await(); // one that is cancelled earlier never has a hook
        CallChain.of(hooked).thenApply(nothing -> 1).cancel(true);
        stopped.await();
        executor.calls();
        executor.close(Duration.ZERO);
    }
}
