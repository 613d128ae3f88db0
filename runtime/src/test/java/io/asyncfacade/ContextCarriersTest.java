package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.CarrierLoader.BrokenCarrier;
import io.asyncfacade.CarrierLoader.EmptyCarrier;
import io.asyncfacade.CarrierLoader.UserCarrier;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which carriers are found, what is put around what, and what a gather takes along that is not told otherwise. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SAME_THREAD) // what is done after a test is for its thread
class ContextCarriersTest {

    private final Thread test = Thread.currentThread();
    private final ClassLoader before = test.getContextClassLoader();
    private final CarrierLoader application = new CarrierLoader(UserCarrier.class);
    private final ThreadLocal<String> user = application.user();
    private final List<String> seen = new ArrayList<>();

    @AfterEach
    void leave() {
        test.setContextClassLoader(before);
    }

    private void see() {
        seen.add(user.get());
    }

    @Test
    void theCarriersOfTheContextClassLoaderTakeTheirsAlong() {
        test.setContextClassLoader(application);
        user.set("Ann");
        Runnable task = ContextCarriers.around(null).apply(this::see);
        user.remove();
        task.run();
        assertEquals(List.of("Ann"), seen);
        assertNull(user.get());
        ContextCarriers.around(null);
        assertEquals(1, application.looks(), "they are known");
    }

    @Test
    void anOperatorIsAroundThem() {
        test.setContextClassLoader(application);
        UnaryOperator<Runnable> operator = task -> () -> {
            see();
            task.run();
        };
        user.set("Ann");
        Runnable task = ContextCarriers.around(operator).apply(this::see);
        user.remove();
        task.run();
        assertEquals(2, seen.size());
        assertNull(seen.get(0));
        assertEquals("Ann", seen.get(1));
    }

    @Test
    void severalArePutAroundEachOther() {
        test.setContextClassLoader(new CarrierLoader(UserCarrier.class, EmptyCarrier.class));
        UnaryOperator<Runnable> operator = ContextCarriers.around(null);
        NullPointerException mistake = assertThrows(NullPointerException.class, () -> operator.apply(this::see));
        assertEquals("a context carrier returned null as a task", mistake.getMessage());
    }

    @Test
    void whereThereAreNoneTheOperatorIsAlone() {
        UnaryOperator<Runnable> operator = task -> task;
        assertSame(operator, ContextCarriers.around(operator));
        assertNull(ContextCarriers.around(null));
        CarrierLoader without = new CarrierLoader();
        test.setContextClassLoader(without);
        assertNull(ContextCarriers.around(null));
        assertEquals(1, without.looks());
        test.setContextClassLoader(null);
        assertNull(ContextCarriers.around(null));
    }

    @Test
    void oneThatCannotBeUsedIsNamed() {
        test.setContextClassLoader(new CarrierLoader(BrokenCarrier.class));
        IllegalStateException failure = assertThrows(IllegalStateException.class, () -> ContextCarriers.around(null));
        assertEquals(
                "a context carrier cannot be used, so calls would lose their context: broken; take it off the class"
                        + " path, or open the executor with withoutCarriers()",
                failure.getMessage());
        assertSame(UnsupportedOperationException.class, failure.getCause().getClass());
        assertSame(test.getContextClassLoader(), CapturedContext.loader(CapturedContext.captureCarriers(task -> {})));
    }

    @Test
    void aGatherTakesThemAlongWhereNoExecutorSaysOtherwise() {
        test.setContextClassLoader(application);
        user.set("Ann");
        CompletableFuture<Void> first = new CompletableFuture<>();
        CompletableFuture<Void> all = Gather.over(List.of(1, 2))
                .parallelism(1)
                .forEach(
                        input -> {
                            see();
                            return input == 1 ? first : CompletableFuture.<Void>completedFuture(null);
                        },
                        (input, nothing) -> see());
        user.set("Bob");
        first.complete(null);
        assertTrue(all.isDone());
        assertEquals(4, seen.size());
        assertEquals("Ann", seen.get(0));
        assertEquals(List.of("Ann in Bob", "Ann in Bob", "Ann in Bob"), seen.subList(1, 4));
        user.remove();
    }

    @Test
    void aGatherThatHasEndedAsksForNothing() {
        CarrierLoader other = new CarrierLoader(UserCarrier.class);
        test.setContextClassLoader(other);
        Gather.over(List.of(1)).all(input -> CompletableFuture.completedFuture(input));
        assertEquals(0, other.looks());
    }

    @Test
    void aGatherOfCallsOfAnExecutorTakesAlongWhatThatSays() {
        FacadeExecutor executor = ExecutorPolicy.callerThread()
                .withoutCarriers()
                .propagating(task -> () -> {
                    seen.add("in");
                    task.run();
                })
                .open();
        CarrierLoader other = new CarrierLoader(UserCarrier.class);
        test.setContextClassLoader(other);
        CompletableFuture<String> last = new CompletableFuture<>();
        CompletableFuture<List<String>> all = Gather.over(List.of(1, 2, 3))
                .parallelism(2)
                .all(input -> input == 1 ? AsyncCall.call(executor, "call", () -> "value") : last);
        seen.clear();
        last.complete("last");
        assertEquals(List.of("value", "last", "last"), all.join());
        assertTrue(seen.contains("in"), "it works in the context of the executor");
        assertEquals(0, other.looks());
    }
}
