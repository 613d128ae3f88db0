package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.asyncfacade.HelpTest.Waiting;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A thread of an executor with a limit that waits also runs the calls that are made while it waits, by whichever
 * thread, when no other thread may. What hangs all the same is in {@link WaitingShapesTest}.
 */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LaterCallTest {

    /** Something to wait for that makes a call on the executor when the first future has ended. */
    record Wait(String name, BiFunction<Executor, CompletableFuture<Integer>, CompletableFuture<?>> begin) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static CompletableFuture<Integer> square(Executor executor, int number) {
        return AsyncCall.call(executor, "square", () -> number * number);
    }

    private static CompletableFuture<List<Integer>> squares(Executor executor, CompletableFuture<Integer> first) {
        return Gather.over(List.of(0, 1, 2)).parallelism(1).all(i -> i == 0 ? first : square(executor, i));
    }

    private static CompletableFuture<Integer> chain(Executor executor, CompletableFuture<Integer> first) {
        return CallChain.of(first)
                .thenCompose(number -> square(executor, number))
                .thenCompose(number -> square(executor, number));
    }

    private static final List<Wait> WAITS = List.of(
            new Wait("over", LaterCallTest::squares),
            new Wait("all of over", (executor, first) -> Gather.all(squares(executor, first))),
            new Wait("all settled of over", (executor, first) -> Gather.allSettled(List.of(squares(executor, first)))),
            new Wait("any success of over", (executor, first) -> Gather.anySuccess(squares(executor, first))),
            new Wait(
                    "all of all of over", (executor, first) -> Gather.all(Gather.all(squares(executor, first)), first)),
            new Wait(
                    "over over",
                    (executor, first) ->
                            Gather.over(List.of(0, 1, 2)).parallelism(2).all(i -> squares(executor, first))),
            new Wait("chain", LaterCallTest::chain),
            new Wait("all of chains", (executor, first) -> Gather.all(chain(executor, first), chain(executor, first))),
            new Wait(
                    "over chains",
                    (executor, first) -> Gather.over(List.of(0, 1, 2)).all(i -> chain(executor, first))),
            new Wait(
                    "chain of over",
                    (executor, first) -> CallChain.of(squares(executor, first))
                            .thenCombine(chain(executor, first), (list, number) -> list.size() + number)),
            new Wait(
                    "chain into over",
                    (executor, first) -> CallChain.of(first)
                            .thenCompose(number -> squares(executor, CompletableFuture.completedFuture(number)))),
            new Wait(
                    "stage of chain",
                    (executor, first) -> AsyncCall.stage(
                            ExecutorPolicy.callerThread().open(), "stage", () -> chain(executor, first))),
            new Wait(
                    "all of stage of over",
                    (executor, first) -> Gather.all(AsyncCall.stage(
                            ExecutorPolicy.callerThread().open(), "stage", () -> squares(executor, first)))));

    /** A plain pool does not say that its threads wait; a stranger is never let into the middle of a serial body. */
    private static final Set<String> WITHOUT_HELP = Set.of("single", "fixed(1)", "using(fixed(1))", "serial()");

    static Stream<Arguments> narrowAndWait() {
        return ExecutorKind.narrow()
                .filter(kind -> !WITHOUT_HELP.contains(kind.name()))
                .flatMap(kind -> WAITS.stream().map(wait -> Arguments.of(kind, wait)));
    }

    /** Where the wait takes place: returns a future of what it ends with. */
    private interface Place {
        CompletableFuture<Object> begin(Executor executor, Body<Object> waiting);
    }

    @ParameterizedTest
    @MethodSource("narrowAndWait")
    void aWorkerRunsWhatIsMadeWhileItWaits(ExecutorKind kind, Wait wait) throws Exception {
        check(kind, wait, (executor, waiting) -> AsyncCall.call(executor, "outer", waiting));
    }

    /** A dependent has no slot to run the call in, and the thread of this pool is the only one. */
    static Stream<Arguments> narrowAndWaitInDependent() {
        return narrowAndWait().filter(arguments -> !"using(fixed(1)), limit 1".equals(arguments.get()[0].toString()));
    }

    @ParameterizedTest
    @MethodSource("narrowAndWaitInDependent")
    void aDependentRunsItOrLeavesAThreadForIt(ExecutorKind kind, Wait wait) throws Exception {
        check(kind, wait, (executor, waiting) -> {
            Gate gate = new Gate();
            if (kind.isInline()) {
                gate.open(); // its caller is busy until the call has ended
            }
            CompletableFuture<Object> outer = AsyncCall.run(executor, "outer", gate::pass)
                    .handle((nothing, failure) -> {
                        try {
                            return waiting.call();
                        } catch (Throwable thrown) {
                            throw new CompletionException(thrown);
                        }
                    });
            gate.open();
            return outer;
        });
    }

    private static void check(ExecutorKind kind, Wait wait, Place place) throws Exception {
        OpenExecutor open = kind.open();
        Executor executor = open.executor;
        for (Waiting waiting : HelpTest.WAITINGS) {
            CompletableFuture<Integer> first = new CompletableFuture<>();
            AtomicReference<Thread> worker = new AtomicReference<>();
            CompletableFuture<Object> outer = CompletableFuture.supplyAsync( // a direct executor blocks its caller
                            () -> place.begin(executor, () -> {
                                CompletableFuture<?> begun = wait.begin.apply(executor, first);
                                worker.set(Thread.currentThread());
                                return waiting.await(begun);
                            }),
                            task -> new Thread(task).start())
                    .thenCompose(begun -> begun);
            Gate.until(() -> worker.get() != null && HelpTest.isWaiting(worker.get()));
            first.complete(3);
            Object expected = wait.begin.apply(Runnable::run, first).get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertEquals(expected, outer.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        open.closeIdle();
    }
}
