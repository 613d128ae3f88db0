package app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.testing.ManualExecutor;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;

final class SettingsCheck {
    @AsyncFacade
    interface Store {
        String read(int id);

        @AsyncFacade.On("reports")
        String report(int id);

        @AsyncFacade.On("bulk")
        void load(int... ids);

        @AsyncFacade.On("reports")
        List<String> reports();

        @AsyncFacade.Sync
        String name() throws IOException;

        @AsyncFacade.Skip
        void internal();

        CompletionStage<String> later(String value);
    }

    static class FixedStore implements Store {
        CompletionStage<String> stage = CompletableFuture.completedFuture("later");

        @Override
        public String read(int id) {
            return "read " + id;
        }

        @Override
        public String report(int id) {
            return "report " + id;
        }

        @Override
        public void load(int... ids) {}

        @Override
        public List<String> reports() {
            return List.of();
        }

        @Override
        public String name() throws IOException {
            throw new IOException("no name");
        }

        @Override
        public void internal() {}

        @Override
        public CompletionStage<String> later(String value) {
            return stage;
        }
    }

    static Store store() {
        return new FixedStore();
    }

    static void eachCallRunsOnItsExecutor() {
        ManualExecutor usual = new ManualExecutor();
        ManualExecutor bulk = new ManualExecutor();
        ManualExecutor reports = new ManualExecutor();
        SettingsCheck_StoreAsync adapter = new SettingsCheck_StoreAsync(store(), usual, bulk, reports);

        adapter.read(1);
        assertEquals(List.of(1, 0, 0), pending(usual, bulk, reports));
        adapter.load(1, 2);
        assertEquals(List.of(1, 1, 0), pending(usual, bulk, reports));
        adapter.report(1);
        CompletableFuture<List<String>> all = adapter.reports();
        assertEquals(List.of(1, 1, 2), pending(usual, bulk, reports));
        reports.runAll();
        assertEquals(List.of(), all.join());
    }

    private static List<Integer> pending(ManualExecutor... executors) {
        return Arrays.stream(executors).map(it -> it.pending().size()).toList();
    }

    static void constructorTakesExecutorsSortedByName() {
        assertArrayEquals(
                new Class<?>[] {Store.class, Executor.class, Executor.class, Executor.class},
                SettingsCheck_StoreAsync.class.getConstructors()[0].getParameterTypes());
    }

    static void synchronousMethodRunsHereAndThrowsAsDeclared() {
        ManualExecutor held = new ManualExecutor();
        SettingsCheck_StoreAsync adapter = new SettingsCheck_StoreAsync(store(), held, held, held);

        IOException thrown = assertThrows(IOException.class, () -> {
            String name = adapter.name();
            throw new AssertionError(name);
        });

        assertEquals("no name", thrown.getMessage());
        held.assertPending();
    }

    static void skippedMethodIsNotThere() {
        assertTrue(Arrays.stream(SettingsCheck_StoreAsync.class.getMethods())
                .map(Method::getName)
                .noneMatch("internal"::equals));
    }

    static void stageIsFlattened() {
        FixedStore store = new FixedStore();
        CompletableFuture<String> stage = new CompletableFuture<>();
        store.stage = stage;
        Executor direct = Runnable::run;
        SettingsCheck_StoreAsync adapter = new SettingsCheck_StoreAsync(store, direct, direct, direct);

        CompletableFuture<String> future = adapter.later("x");
        assertTrue(!future.isDone());
        stage.complete("value");
        assertEquals("value", future.join());

        store.stage = stage.thenApply(value -> {
            throw new IllegalStateException("broken");
        });
        assertEquals(
                "java.lang.IllegalStateException: broken",
                adapter.later("x").handle((value, e) -> e.toString()).join());

        store.stage = null;
        assertSame(
                NullPointerException.class,
                adapter.later("x").handle((value, e) -> e.getClass()).join());
    }

    static void cancellingGoesThroughToTheStage() {
        FixedStore store = new FixedStore();
        CompletableFuture<String> stage = new CompletableFuture<>();
        store.stage = stage;
        Executor direct = Runnable::run;

        new SettingsCheck_StoreAsync(store, direct, direct, direct).later("x").cancel(true);

        assertTrue(stage.isCancelled());
    }

    static void cancelledCallThatWaitsNeverStarts() {
        List<Runnable> given = new ArrayList<>();
        Executor held = given::add;
        FixedStore store = new FixedStore() {
            @Override
            public String read(int id) {
                throw new AssertionError("called");
            }
        };
        CompletableFuture<String> future = new SettingsCheck_StoreAsync(store, held, held, held).read(1);

        assertTrue(future.cancel(true));
        given.forEach(Runnable::run);

        assertThrows(CancellationException.class, future::join);
    }

    static void refusalIsAFailedFuture() {
        Executor refusing = task -> {
            throw new java.util.concurrent.RejectedExecutionException("full");
        };

        Throwable failure = new SettingsCheck_StoreAsync(store(), refusing, refusing, refusing)
                .read(1)
                .handle((value, e) -> e)
                .join();

        assertEquals("io.asyncfacade.CallRejectedException", failure.getClass().getName());
        assertNull(failure instanceof TimeoutException ? failure : null);
    }
}
