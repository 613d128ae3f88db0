package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A body makes another call and is cancelled meanwhile: what is told of the other call does not see that interrupt. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class InterruptOfCallerTest {

    /** Where code of others runs on the thread of the caller, which comes by once for the inner call. */
    record Place(String name, BiFunction<ExecutorPolicy, Runnable, ExecutorPolicy> policy) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Place> places() {
        return Stream.of(
                new Place(
                        "operator of propagating",
                        (policy, here) -> policy.propagating(task -> {
                            here.run();
                            return task;
                        })),
                new Place(
                        "onQueued",
                        (policy, here) -> policy.listener(new CallListener() {
                            @Override
                            public void onQueued(CallInfo call) {
                                here.run();
                            }
                        })),
                new Place(
                        "onFinished",
                        (policy, here) -> policy.listener(new CallListener() {
                            @Override
                            public void onFinished(CallInfo call) {
                                here.run();
                            }
                        })),
                new Place(
                        "before",
                        (policy, here) -> policy.around(new CallInterceptor() {
                            @Override
                            public void before(CallInfo call) {
                                here.run();
                            }
                        })),
                new Place(
                        "end",
                        (policy, here) -> policy.around(new CallInterceptor() {
                            @Override
                            public void end(CallInfo call) {
                                here.run();
                            }
                        })));
    }

    @ParameterizedTest
    @MethodSource("places")
    void theInterruptIsHeldBackUntilTheBodyGoesOn(Place place) throws Exception {
        CompletableFuture<CompletableFuture<?>> outer = new CompletableFuture<>();
        List<String> seen = new ArrayList<>();
        Runnable here = () -> {
            CompletableFuture<?> call = outer.join();
            new Thread(() -> call.cancel(true)).start();
            while (!call.isDone()) {
                Thread.onSpinWait(); // a wait would see an interrupt
            }
            seen.add(place + " " + Thread.interrupted());
        };
        try (FacadeExecutor others = place.policy
                        .apply(ExecutorPolicy.using(task -> {}), here)
                        .open();
                FacadeExecutor executor = ExecutorPolicy.platformThreads(1).open()) {
            CompletableFuture<Void> ended = new CompletableFuture<>();
            outer.complete(AsyncCall.run(executor, "outer", () -> {
                outer.join();
                AsyncCall.call(others, "inner", () -> 1).cancel(true);
                seen.add("body " + Thread.interrupted() + ", again " + Thread.interrupted());
                ended.complete(null);
            }));
            ended.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertEquals(List.of(place + " false", "body true, again false"), seen);
            assertTrue(outer.join().isCancelled());
        }
    }
}
