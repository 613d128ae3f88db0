package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A context that was captured, and what it does with tasks, operators and class loaders, on the thread of the test. */
@Timeout(
        value = 30,
        threadMode = Timeout.ThreadMode.SAME_THREAD) // what is done before and after a test is for its thread
class CapturedContextTest {

    private static final ClassLoader SYSTEM = ClassLoader.getSystemClassLoader();

    private final Thread test = Thread.currentThread();
    private final ClassLoader before = test.getContextClassLoader();
    private final ClassLoader application = new ClassLoader(SYSTEM) {};
    private final List<String> log = new ArrayList<>();
    private final List<Throwable> reported = new ArrayList<>();
    private final Executor target = Runnable::run;
    private int asked;

    @BeforeEach
    void enter() {
        test.setContextClassLoader(application);
        test.setUncaughtExceptionHandler((thread, failure) -> reported.add(failure));
    }

    @AfterEach
    void leave() {
        test.setContextClassLoader(before);
        test.setUncaughtExceptionHandler(null);
    }

    private static Runnable whole(Runnable task) {
        return task;
    }

    /** Writes down what is in and what is out; the number is that of the times that it was asked. */
    private Runnable noting(Runnable task) {
        int number = ++asked;
        return () -> {
            log.add("in " + number);
            task.run();
            log.add("out " + number);
        };
    }

    private CapturedContext capture(UnaryOperator<Runnable> operator) {
        return assertInstanceOf(CapturedContext.class, CapturedContext.capture(target, operator));
    }

    private Runnable task(String name) {
        return () -> log.add(name + (test.getContextClassLoader() == application ? " sees it" : " does not see it"));
    }

    // ---- what is captured

    @Test
    void withAnOperatorThatTakesSomethingAlongItIsOneOfItsOwn() {
        CapturedContext context = capture(this::noting);
        assertNotSame(context, capture(this::noting));
        assertSame(target, CapturedContext.target(context));
        assertSame(application, CapturedContext.loader(context));
        assertTrue(CapturedContext.propagates(context));
        assertEquals(target.toString(), context.toString());
        assertSame(context, CapturedContext.ofStages(context));
    }

    @Test
    void withTheLoaderOnlyItIsThatOfTheCallBefore() {
        CapturedContext context = capture(null);
        assertSame(context, capture(null));
        assertSame(context, capture(CapturedContextTest::whole), "the operator takes nothing along");
        assertFalse(CapturedContext.propagates(context));
        Executor other = task -> {};
        Executor elsewhere = CapturedContext.capture(other, null);
        assertSame(other, CapturedContext.target(elsewhere));
        CapturedContext again = capture(null);
        assertNotSame(context, again);
        test.setContextClassLoader(new ClassLoader() {});
        assertNotSame(again, capture(null));
    }

    @Test
    void withTheLoaderOfTheSystemThereIsNone() {
        test.setContextClassLoader(SYSTEM);
        assertSame(target, CapturedContext.capture(target, null));
        assertSame(target, CapturedContext.capture(target, CapturedContextTest::whole));
        assertSame(SYSTEM, CapturedContext.loader(target));
        assertFalse(CapturedContext.propagates(target));
        FacadeExecutor facade = ExecutorPolicy.callerThread().open();
        assertSame(facade.stages, CapturedContext.capture(facade, null));
        assertSame(facade, CapturedContext.target(facade.stages));
        Executor stages = CapturedContext.ofStages(target);
        assertNotSame(target, stages);
        assertSame(target, CapturedContext.target(stages));
        assertSame(SYSTEM, CapturedContext.loader(stages));
        Executor pool = Stages.executor(null);
        assertSame(pool, CapturedContext.ofStages(pool));
    }

    @Test
    void forLaterCallsItIsWhatTheExecutorSays() {
        FacadeExecutor noting =
                ExecutorPolicy.callerThread().propagating(this::noting).open();
        Executor stages = CapturedContext.captureFor(noting);
        assertTrue(CapturedContext.propagates(stages));
        assertEquals(1, asked);
        assertFalse(CapturedContext.propagates(CapturedContext.captureFor(target)));
        FacadeExecutor failing = ExecutorPolicy.callerThread()
                .propagating(task -> {
                    throw new IllegalStateException("expected: no context");
                })
                .open();
        Executor without = CapturedContext.captureFor(failing);
        assertFalse(CapturedContext.propagates(without));
        assertSame(application, CapturedContext.loader(without));
        CompletableFuture<Integer> call = AsyncCall.call(noting, "call", () -> 1);
        assertTrue(CapturedContext.propagates(CapturedContext.captureForDependents(call)));
        assertSame(noting, CapturedContext.target(CapturedContext.captureForDependents(call)));
        assertSame(Stages.executor(null), CapturedContext.target(CapturedContext.captureForDependents(null)));
        Executor carriers = CapturedContext.captureCarriers(target);
        assertSame(target, CapturedContext.target(carriers));
        assertSame(application, CapturedContext.loader(carriers));
    }

    @Test
    void anOperatorThatReturnsNullIsAMistake() {
        NullPointerException mistake =
                assertThrows(NullPointerException.class, () -> CapturedContext.capture(target, task -> null));
        assertEquals(
                "the operator given to propagating(...) returned null instead of a Runnable", mistake.getMessage());
    }

    @Test
    void theOperatorIsAskedOutsideOfTheBodyThatMakesTheCall() {
        FacadeExecutor executor = ExecutorPolicy.callerThread().open();
        AsyncCall.run(executor, "outer", () -> {
                    CallFuture<?> outer = CurrentWork.callOfThread();
                    List<Boolean> covered = new ArrayList<>();
                    CapturedContext.capture(target, task -> {
                        covered.add(outer.isCovered());
                        return task;
                    });
                    assertEquals(List.of(true), covered);
                    assertFalse(outer.isCovered());
                })
                .join();
    }

    // ---- what runs in it

    @Test
    void eachTaskIsRunOnceInWhatTheOperatorMadeInTheContextBefore() {
        CapturedContext context = capture(this::noting);
        test.setContextClassLoader(before);
        CapturedContext.run(context, task("first"));
        CapturedContext.run(context, task("second"));
        assertEquals(List.of("in 1", "first sees it", "out 1", "in 2", "second sees it", "out 2"), log);
        assertEquals(3, asked, "for the next task");
        assertSame(before, test.getContextClassLoader());
        assertEquals(List.of(), reported);
    }

    @Test
    void aTaskThatThrowsLeavesTheLoaderAsItWas() {
        CapturedContext loaderOnly = capture(null);
        CapturedContext context = capture(this::noting);
        test.setContextClassLoader(before);
        IllegalStateException failure = new IllegalStateException("of the task");
        for (Executor stages : List.of(loaderOnly, context)) {
            IllegalStateException thrown = assertThrows(
                    IllegalStateException.class,
                    () -> CapturedContext.run(stages, () -> {
                        assertSame(application, test.getContextClassLoader());
                        throw failure;
                    }));
            assertSame(failure, thrown);
            assertSame(before, test.getContextClassLoader());
        }
    }

    @Test
    void withoutOneTheLoaderIsThatOfTheSystem() {
        CapturedContext.run(target, () -> assertSame(SYSTEM, test.getContextClassLoader()));
        assertSame(application, test.getContextClassLoader());
        ClassLoader found = CapturedContext.enterLoader(target);
        assertSame(application, found);
        assertSame(SYSTEM, test.getContextClassLoader());
        CapturedContext.leaveLoader(found);
        assertSame(application, test.getContextClassLoader());
    }

    @Test
    void anAsyncStageRunsOnTheExecutorOfTheCall() {
        List<Runnable> tasks = new ArrayList<>();
        Executor context = CapturedContext.capture(tasks::add, this::noting);
        test.setContextClassLoader(before);
        context.execute(task("stage"));
        assertEquals(List.of(), log);
        assertInstanceOf(CompletableFuture.AsynchronousCompletionTask.class, tasks.get(0));
        tasks.get(0).run();
        assertEquals(List.of("in 1", "stage sees it", "out 1"), log);
        assertThrows(NullPointerException.class, () -> context.execute(null));
    }

    @Test
    void whatTheOperatorForgetsIsRunAllTheSameAndTheNextTimeItIsAskedAgain() {
        boolean[] forgets = {true};
        CapturedContext context = capture(task -> () -> {
            if (!forgets[0]) {
                task.run();
            }
        });
        CapturedContext.run(context, task("forgotten"));
        assertEquals(List.of("forgotten sees it"), log);
        assertNull(context.tryToRun(task("not run")));
        assertEquals(1, log.size());
        forgets[0] = false;
        assertNull(context.tryToRun(task("run")));
        assertEquals(List.of("forgotten sees it", "run sees it"), log);
    }

    @Test
    void whatTheOperatorThrowsIsReportedBesideATask() {
        IllegalStateException failure = new IllegalStateException("of the operator");
        CapturedContext context = capture(task -> () -> {
            task.run();
            throw failure;
        });
        CapturedContext.run(context, task("task"));
        assertEquals(List.of("task sees it"), log);
        assertEquals(List.of(failure), reported);
        assertSame(failure, context.tryToRun(task("next")));
        assertEquals(List.of(failure), reported);
    }

    @Test
    void aTaskThatIsRunTwiceOrElsewhereIsRunOnceAndHere() {
        CapturedContext context = capture(task -> () -> {
            Thread other = new Thread(task);
            other.start();
            join(other);
            log.add("here");
            task.run();
            task.run();
        });
        CapturedContext.run(context, task("task"));
        assertEquals(List.of("here", "task sees it"), log);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aTaskThatIsRunTooLateIsNot() {
        AtomicReference<Runnable> kept = new AtomicReference<>();
        CapturedContext context = capture(task -> () -> kept.set(task));
        assertNull(context.tryToRun(task("task")));
        kept.get().run();
        assertEquals(List.of(), log);
    }

    @Test
    void whereTheOperatorCannotBeAskedAgainWhatIsThereDoesOnceMore() {
        IllegalStateException failure = new IllegalStateException("not again");
        CapturedContext context = capture(task -> {
            if (asked > 0) {
                throw failure;
            }
            return noting(task);
        });
        CapturedContext.run(context, task("first"));
        CapturedContext.run(context, task("second"));
        assertEquals(List.of("in 1", "first sees it", "out 1", "in 1", "second sees it", "out 1"), log);
        assertEquals(List.of(failure, failure), reported);
    }

    @Test
    void whoIsInsideOfItDoesNotWaitForItself() {
        AtomicReference<CapturedContext> itself = new AtomicReference<>();
        List<Throwable> inside = new ArrayList<>();
        CapturedContext context = capture(task -> {
            CapturedContext known = itself.get();
            if (known != null) {
                inside.add(known.tryToRun(task("inner")));
            }
            return noting(task);
        });
        itself.set(context);
        long start = System.nanoTime();
        assertNull(context.tryToRun(task("outer")));
        assertEquals(1, inside.size());
        assertTrue(inside.get(0).getMessage().startsWith("a context is not restored: "), inside::toString);
        assertEquals(List.of("in 1", "outer sees it", "out 1"), log);
        assertTrue(System.nanoTime() - start < 10_000_000_000L);
        assertNull(context.tryToRun(task("next")));
    }

    // ---- stages that hang on a call

    private CallFuture<?> openCall() {
        return (CallFuture<?>) AsyncCall.run(task -> {}, "call", () -> {});
    }

    @Test
    void aCallWithoutStagesNeedsNoContextAtItsEnd() {
        CallFuture<?> call = openCall();
        CapturedContext context = capture(this::noting);
        assertTrue(context.endsWithoutDependents(call));
        assertFalse(context.endsWithoutDependents(call), "it has said so");
        assertFalse(capture(null).endsWithoutDependents(call), "there is nothing that it would cost");
        CapturedContext expecting = capture(this::noting);
        expecting.expectDependent(call);
        expecting.expectDependent(call);
        assertFalse(expecting.endsWithoutDependents(call));
        call.whenComplete((nothing, failure) -> {});
        assertFalse(capture(this::noting).endsWithoutDependents(call));
        capture(null).expectDependent(call);
    }

    @Test
    void aStageThatComesJustWhenItsCallEndsWaitsUntilItHas() throws InterruptedException {
        CallFuture<?> call = openCall();
        CapturedContext context = capture(this::noting);
        assertTrue(context.endsWithoutDependents(call));
        Thread late = new Thread(() -> context.expectDependent(call));
        late.start();
        Gate.until(() -> late.getState() == Thread.State.WAITING || late.getState() == Thread.State.TIMED_WAITING);
        call.cancel(true);
        late.join();
        context.expectDependent(call);
    }
}
