package app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.testing.ManualExecutor;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

final class ArgumentsCheck {
    @AsyncFacade
    interface Positions {
        String mine(
                String delegate, String executor, String policy, String future, String result, String task, String self);

        <T> String alsoMine(T d, T e, T t, T x, T ctx, T $0, T _delegate, T AsyncCall, T OnCancel, T copy);

        String last(String executor, String executorCopy, String... delegate);

        String none();

        void nothing(Object arguments);

        boolean primitives(boolean a, byte b, short c, char d, int e, long f, float g, double h, int[] i, long[]... j);
    }

    private static final class Recorder implements InvocationHandler {
        final List<List<Object>> calls = new ArrayList<>();
        final Object result;

        Recorder(Object result) {
            this.result = result;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) {
            List<Object> call = new ArrayList<>(List.of(method.getName()));
            call.addAll(arguments == null ? List.of() : Arrays.asList(arguments));
            calls.add(call);
            return result;
        }

        <T> T as(Class<T> type) {
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
        }
    }

    static void everyArgumentArrivesAtItsPosition() {
        Recorder recorder = new Recorder("done");
        var adapter = new ArgumentsCheck_PositionsAsync(recorder.as(Positions.class), Runnable::run);

        assertEquals("done", adapter.mine("1", "2", "3", "4", "5", "6", "7").join());
        assertEquals("done", adapter.alsoMine(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).join());
        assertEquals("done", adapter.none().join());
        assertNull(adapter.nothing("x").join());

        assertEquals(
                List.of(
                        List.of("mine", "1", "2", "3", "4", "5", "6", "7"),
                        List.of("alsoMine", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
                        List.of("none"),
                        List.of("nothing", "x")),
                recorder.calls);
    }

    static void primitivesGoThroughAndComeBackBoxed() {
        Recorder recorder = new Recorder(true);
        var adapter = new ArgumentsCheck_PositionsAsync(recorder.as(Positions.class), Runnable::run);
        int[] ints = {1};
        long[] longs = {2};

        CompletableFuture<Boolean> future =
                adapter.primitives(true, (byte) 1, (short) 2, '3', 4, 5, 6, 7, ints, longs, longs);

        assertEquals(true, future.join());
        List<Object> call = recorder.calls.get(0);
        assertEquals(List.of(true, (byte) 1, (short) 2, '3', 4, 5L, 6f, 7d), call.subList(1, 9));
        assertSame(ints, call.get(9));
        assertSame(longs, ((long[][]) call.get(10))[1]);
    }

    static void varargsAreCopiedAtTheCall() {
        Recorder recorder = new Recorder("");
        ManualExecutor held = new ManualExecutor();
        var adapter = new ArgumentsCheck_PositionsAsync(recorder.as(Positions.class), held);
        String[] array = {"a", "b"};

        adapter.last("x", "y", array);
        adapter.last("x", "y", (String[]) null);
        adapter.last("x", "y");
        array[0] = "changed";
        held.runAll();

        assertArrayEquals(
                new String[] {"a", "b"}, (String[]) recorder.calls.get(0).get(3));
        assertEquals(Arrays.asList("last", "x", "y", null), recorder.calls.get(1));
        assertEquals(0, ((String[]) recorder.calls.get(2).get(3)).length);
    }

    @AsyncFacade
    interface Mixed {
        int own();

        default String byDefault() {
            return "default " + own();
        }

        static Mixed made() {
            return () -> 1;
        }

        private int hidden() {
            return 0;
        }

        @Override
        boolean equals(Object other);

        @Override
        String toString();

        default int uses() {
            return hidden();
        }
    }

    static void defaultMethodsAreCalledOnTheDelegate() {
        Mixed overriding = new Mixed() {
            @Override
            public int own() {
                return 1;
            }

            @Override
            public String byDefault() {
                return "overridden";
            }
        };

        assertEquals("overridden", new ArgumentsCheck_MixedAsync(overriding, Runnable::run).byDefault().join());
        assertEquals("default 1", new ArgumentsCheck_MixedAsync(Mixed.made(), Runnable::run).byDefault().join());
    }

    static void onlyInstanceMethodsThatReturnFuturesAreThere() {
        Set<String> names = new TreeSet<>();
        for (Method method : ArgumentsCheck_MixedAsync.class.getDeclaredMethods()) {
            if (!method.isSynthetic()) {
                names.add(method.getName());
            }
        }

        assertEquals(Set.of("own", "byDefault", "uses", "toString"), names);
    }

    static void nullsAreRefusedByNameAtConstruction() {
        Executor direct = Runnable::run;

        assertEquals(
                "delegate",
                assertThrows(NullPointerException.class, () -> new ArgumentsCheck_MixedAsync(null, direct))
                        .getMessage());
        assertEquals(
                "executor",
                assertThrows(NullPointerException.class, () -> new ArgumentsCheck_MixedAsync(Mixed.made(), null))
                        .getMessage());
        assertEquals(
                "reports",
                assertThrows(
                                NullPointerException.class,
                                () -> new SettingsCheck_StoreAsync(SettingsCheck.store(), direct, direct, null))
                        .getMessage());
    }

    static void failureIsTheVeryInstance() {
        Exception thrown = new java.io.IOException("down");
        Mixed failing = () -> ArgumentsCheck.<RuntimeException>sneaky(thrown);
        CompletableFuture<Integer> future = new ArgumentsCheck_MixedAsync(failing, Runnable::run).own();

        assertSame(thrown, future.handle((value, e) -> e).join());
        assertSame(
                thrown, assertThrows(CompletionException.class, future::join).getCause());
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> int sneaky(Exception e) throws E {
        throw (E) e;
    }
}
