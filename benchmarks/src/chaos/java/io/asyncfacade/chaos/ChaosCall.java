package io.asyncfacade.chaos;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.CallChain;
import io.asyncfacade.CurrentCall;
import io.asyncfacade.Gather;
import io.asyncfacade.OnCancel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** One call with its random body, and what is known of how it went. */
final class ChaosCall {

    /** A failure that the body throws: the very instance has to arrive. */
    static final class Planned extends Exception {
        private static final long serialVersionUID = 1;

        Planned(String name) {
            super(name);
        }
    }

    private static final ThreadLocal<Integer> DEPTH = ThreadLocal.withInitial(() -> 0);

    private static final int KINDS = 13;

    /** A result that its caller has to close. */
    private static final class Resource implements AutoCloseable {
        private final AtomicInteger closings = new AtomicInteger();

        @Override
        public void close() {
            closings.incrementAndGet();
        }
    }

    final String name;
    private final ChaosRound round;
    private final SplittableRandom random;
    private final int depth;
    private final int kind;
    private final OnCancel mode;
    private final String context;
    private final Planned planned;
    private final AtomicInteger starts = new AtomicInteger();

    /** Set before anything outside of the body may stop the call. */
    volatile boolean disturbed;

    /** Set when a disturbance has returned, so the future is done, and the call had not begun by then. */
    volatile boolean settled;

    private volatile CompletableFuture<Integer> future;

    /** What the call was to bring, if that has to be closed. */
    private volatile Resource resource;

    private volatile CompletableFuture<Resource> closing;

    /** Stages that depend on the call; each is done when it is, or when the executor is closed. */
    private final Queue<CompletableFuture<?>> dependents = new ConcurrentLinkedQueue<>();

    private final ClassLoader loader;

    ChaosCall(ChaosRound round, String name, SplittableRandom random, int depth) {
        this.round = round;
        this.name = name;
        this.random = random;
        this.depth = depth;
        this.kind = random.nextInt(depth == 0 ? 5 : KINDS);
        this.mode = random.nextInt(3) == 0 ? OnCancel.ABANDON : OnCancel.INTERRUPT;
        this.context = ChaosSubject.CONTEXT.get();
        this.loader = Thread.currentThread().getContextClassLoader();
        this.planned = new Planned(name);
    }

    CompletableFuture<Integer> future() {
        return future;
    }

    /** Makes the call, on the current thread. */
    CompletableFuture<Integer> submit() {
        Executor executor = round.subject().executor;
        CompletableFuture<Integer> made;
        if (kind == 12) {
            made = AsyncCall.stage(executor, mode, name, () -> enter(this::stageOfChild));
        } else {
            made = AsyncCall.call(executor, mode, name, () -> enter(this::body));
        }
        future = made;
        if (random.nextInt(8) == 0) {
            closing = AsyncCall.callClosing(executor, mode, name + "r", () -> {
                Resource opened = new Resource();
                resource = opened;
                return opened;
            });
            if (random.nextBoolean()) {
                closing.cancel(true);
            }
        }
        if (random.nextInt(4) == 0) {
            addDependents(made);
        }
        return made;
    }

    /** What the call brings beside its body: one more call on the same executor, with a result to close. */
    boolean bringsResource() {
        return closing != null;
    }

    private void addDependents(CompletableFuture<Integer> made) {
        switch (random.nextInt(4)) {
            case 0 -> dependents.add(made.thenApply(value -> value + 1));
            case 1 -> {
                if (round.subject().facade != null) {
                    dependents.add(made.handleAsync((value, failure) -> {
                        checkSurroundings("an Async stage of " + name);
                        return 0;
                    }));
                }
            }
            case 2 ->
                // Waits in a dependent, for a call that this very dependent makes.
                dependents.add(made.handle((value, failure) ->
                        depth > 0 ? child("d").submit().handle((v, f) -> 0).join() : 0));
            default -> dependents.add(made.thenCombine(made.exceptionally(failure -> 0), Integer::sum));
        }
    }

    private void checkSurroundings(String where) {
        ChaosSubject subject = round.subject();
        if (subject.propagates && !Objects.equals(context, ChaosSubject.CONTEXT.get())) {
            round.watch()
                    .violation(where + " sees the context " + ChaosSubject.CONTEXT.get() + " instead of " + context);
        }
        if (Thread.currentThread().getContextClassLoader() != loader) {
            round.watch().violation(where + " sees a foreign class loader");
        }
    }

    /** A body of this call. */
    private interface Work<T> {
        T run() throws Exception;
    }

    private <T> T enter(Work<T> work) throws Exception {
        ChaosWatch watch = round.watch();
        ChaosSubject subject = round.subject();
        if (starts.incrementAndGet() > 1) {
            watch.violation(name + " has started twice");
        }
        if (settled) {
            watch.violation(name + " started after its future had been settled");
        }
        // An interrupt for this very call may have come already.
        if (!disturbed
                && !subject.expires
                && !round.isClosing()
                && Thread.currentThread().isInterrupted()) {
            watch.violation(name + " starts with the interrupt of another");
        }
        checkSurroundings(name);
        int nesting = DEPTH.get();
        DEPTH.set(nesting + 1);
        if (nesting == 0 && !subject.callers) {
            watch.entered(subject.limit, name);
        }
        try {
            return work.run();
        } catch (InterruptedException interrupted) {
            if (!disturbed && !subject.expires && !round.isClosing()) {
                watch.violation(name + " was interrupted, and nothing has stopped it");
            }
            throw interrupted;
        } finally {
            if (nesting == 0 && !subject.callers) {
                watch.left();
            }
            DEPTH.set(nesting);
        }
    }

    private int body() throws Exception {
        switch (kind) {
            case 0 -> {
                return 1;
            }
            case 1 -> throw planned;
            case 2 -> {
                TimeUnit.MICROSECONDS.sleep(random.nextInt(3_000));
                return 2;
            }
            case 3 -> {
                long end = System.nanoTime() + random.nextInt(1_000_000);
                while (System.nanoTime() - end < 0) { // hears no interrupt
                    Thread.onSpinWait();
                }
                return 3;
            }
            case 4 -> {
                CountDownLatch stopped = new CountDownLatch(1);
                CurrentCall.onCancel(stopped::countDown);
                boolean hooked = stopped.await(random.nextInt(2_000), TimeUnit.MICROSECONDS);
                return hooked ? 4 : 5;
            }
            case 5, 6 -> {
                return joined(child("a").submit());
            }
            case 7 -> {
                return joined(child("a").submit().thenApply(value -> value + 1));
            }
            case 8 -> {
                CompletableFuture<Integer> first = child("a").submit();
                return joined(first.thenCombine(child("b").submit(), Integer::sum));
            }
            case 9 -> {
                List<CompletableFuture<Integer>> children = List.of(
                        child("a").submit(), child("b").submit(), child("c").submit());
                return joined(Gather.allSettled(children)).size();
            }
            case 10 -> {
                List<ChaosCall> children = List.of(child("a"), child("b"), child("c"));
                return joined(Gather.over(children).parallelism(2).allSettled(ChaosCall::submit))
                        .size();
            }
            default -> {
                return joined(CallChain.of(child("a").submit())
                        .thenCompose(value -> child("b").submit())
                        .toCompletableFuture());
            }
        }
    }

    private CompletableFuture<Integer> stageOfChild() {
        ChaosCall child = child("s");
        child.disturbed = true; // cancelling this call cancels the stage
        return child.submit();
    }

    private ChaosCall child(String which) {
        ChaosCall child = new ChaosCall(round, name + which, random.split(), depth - 1);
        child.disturbed = disturbed || kind >= 9; // a gather or a view that fails cancels what is left
        round.add(child);
        return child;
    }

    private <T> T joined(CompletableFuture<T> stage) throws Exception {
        switch (random.nextInt(4)) {
            case 0 -> {
                try {
                    return stage.get();
                } catch (ExecutionException failed) {
                    throw new CompletionException(failed.getCause());
                }
            }
            case 1 -> {
                try {
                    return stage.get(random.nextInt(3_000), TimeUnit.MICROSECONDS);
                } catch (TimeoutException late) {
                    return stage.join();
                }
            }
            default -> {
                return stage.join();
            }
        }
    }

    /** Does something to the call from outside. */
    void disturb(SplittableRandom by) {
        CompletableFuture<Integer> target = future;
        int how = by.nextInt(12);
        if (how > 6) {
            return;
        }
        disturbed = true;
        switch (how) {
            case 0 -> target.cancel(true);
            case 1 -> target.cancel(false);
            case 2 -> target.complete(-1);
            case 3 -> target.completeExceptionally(new IllegalStateException("from outside"));
            case 4 -> target.orTimeout(by.nextInt(3_000), TimeUnit.MICROSECONDS);
            case 5 -> target.completeOnTimeout(-2, by.nextInt(3_000), TimeUnit.MICROSECONDS);
            default -> target.thenApply(value -> value).cancel(true);
        }
        if (how < 4) {
            if (!target.isDone()) {
                round.watch().violation(name + " is not done after it was settled from outside: " + target);
            }
            // A thread that has begun the call may lose its processor on the last step before the body.
            settled = !target.toString().contains("still running");
        }
    }

    /** The call itself and all that depends on it. */
    List<CompletableFuture<?>> stages() {
        List<CompletableFuture<?>> all = new ArrayList<>(dependents);
        if (future != null) {
            all.add(future);
        }
        if (closing != null) {
            all.add(closing);
        }
        return all;
    }

    /** Checks a call that is over. */
    void check() {
        ChaosWatch watch = round.watch();
        CompletableFuture<Integer> done = future;
        if (done == null) {
            return; // a gather has not come to it
        }
        if (!done.isDone()) {
            watch.violation(name + " is never settled: " + done);
            return;
        }
        for (CompletableFuture<?> dependent : dependents) {
            if (!dependent.isDone()) {
                watch.violation("a dependent of " + name + " is never done");
            }
        }
        checkResource();
        ChaosSubject subject = round.subject();
        boolean alone = !disturbed && !subject.expires && !subject.refuses && !round.wasClosedEarly();
        if (alone && kind <= 1) {
            Throwable failure = failure(done);
            if (starts.get() != 1) {
                watch.violation(name + " has started " + starts + " times: " + done);
            } else if (kind == 0 ? failure != null : failure != planned) {
                watch.violation(name + " ended with " + failure);
            }
        }
    }

    private void checkResource() {
        CompletableFuture<Resource> promised = closing;
        Resource opened = resource;
        if (promised == null) {
            return;
        }
        if (!promised.isDone()) {
            round.watch().violation(name + "r is never settled: " + promised);
        } else if (opened != null) {
            int expected = promised.isCompletedExceptionally() ? 1 : 0;
            if (opened.closings.get() != expected) {
                round.watch().violation(name + "r was closed " + opened.closings + " times: " + promised);
            }
        }
    }

    private static Throwable failure(CompletableFuture<?> done) {
        List<Throwable> seen = new ArrayList<>(1);
        done.whenComplete((value, failure) -> {
            if (failure != null) {
                seen.add(failure);
            }
        });
        return seen.isEmpty() ? null : seen.get(0);
    }
}
