package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

/** What an executor can learn about the tasks that it is given. */
class CallNameTest {

    private final List<String> names = new ArrayList<>();
    private final Executor executor = task -> names.add(AsyncCall.nameOf(task));

    @Test
    void aCallHasItsName() {
        AsyncCall.run(executor, "A.plain", () -> {});
        FacadeExecutor facade = ExecutorPolicy.using(executor).open();
        AsyncCall.run(facade, "A.managed", () -> {});
        assertEquals(List.of("A.plain", "A.managed"), names);
        facade.close(Duration.ZERO);
    }

    @Test
    void anyOtherTaskHasNone() {
        FacadeExecutor facade = ExecutorPolicy.using(executor).open();
        facade.execute(() -> {});
        executor.execute(() -> {});
        assertNull(names.get(0));
        assertNull(names.get(1));
        facade.close(Duration.ZERO);
    }
}
