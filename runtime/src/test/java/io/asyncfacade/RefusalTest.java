package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asyncfacade.CallRejectedException.Reason;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

/** What refusals and timeouts say, word by word. */
class RefusalTest {

    private static CallRules rules(int capacity, Overflow overflow) {
        return ExecutorPolicy.using(task -> {})
                .named("db")
                .maxConcurrency(2)
                .queueCapacity(capacity)
                .onOverflow(overflow)
                .settings
                .rules();
    }

    private static String full(CallRules rules, boolean fromWorker) {
        CallRejectedException refusal = CallRejectedException.queueFull("call", rules, fromWorker);
        assertEquals(Reason.QUEUE_FULL, refusal.reason());
        assertNull(refusal.getCause());
        return refusal.getMessage();
    }

    @Test
    void aFullQueueSaysHowFullItIsAndWhyNobodyWaited() {
        Overflow block = Overflow.blockUpTo(Duration.ofSeconds(1));
        String both = "call was refused: 'db' has its limit of 2 running, and 3 waiting";
        assertEquals(both, full(rules(3, Overflow.reject()), false));
        assertEquals(both, full(rules(3, Overflow.callerRuns()), true));
        assertEquals(both + ", and no place became free in time", full(rules(3, block), false));
        assertEquals(both + ", and a thread of the executor does not wait for itself", full(rules(3, block), true));
        assertEquals(
                "call was refused: 'db' has its limit of 2 running, and nothing may wait (queueCapacity 0)",
                full(rules(0, Overflow.reject()), false));
    }

    @Test
    void whatADecoratorPassesOnIsLeftAsItIsIfItIsAboutTheCall() {
        CallRejectedException closed = CallRejectedException.closed("call", "'db'");
        assertEquals("call was refused: 'db' is closed", closed.getMessage());
        assertEquals(Reason.CLOSED, closed.reason());
        assertSame(closed, CallRejectedException.byExecutor("call", closed));
        RejectedExecutionException pool = new RejectedExecutionException("full");
        CallRejectedException byPool = CallRejectedException.byExecutor("call", pool);
        assertEquals(Reason.EXECUTOR, byPool.reason());
        assertSame(pool, byPool.getCause());
        assertEquals("call was refused by its executor: " + pool, byPool.getMessage());
        for (CallRejectedException other : List.of(CallRejectedException.closed("other", "'db'"), byPool)) {
            CallRejectedException around = CallRejectedException.byExecutor("call", other);
            assertSame(other, around.getCause());
            assertEquals(Reason.EXECUTOR, around.reason());
        }
    }

    @Test
    void aTimeoutTellsWhatTheCallWasDoing() {
        CallTimeoutException timeout = new CallTimeoutException(
                "late", CallTimeoutException.Phase.RUNNING, Duration.ofMillis(1), Duration.ofMillis(2));
        assertEquals("late", timeout.getMessage());
        assertEquals(CallTimeoutException.Phase.RUNNING, timeout.phase());
        assertEquals(Duration.ofMillis(1), timeout.queued());
        assertEquals(Duration.ofMillis(2), timeout.running());
    }

    @Test
    void anOverflowSaysWhatItDoes() {
        assertEquals("reject", Overflow.reject().toString());
        assertEquals("callerRuns", Overflow.callerRuns().toString());
        assertEquals(
                "blockUpTo PT0.000000001S",
                Overflow.blockUpTo(Duration.ofNanos(1)).toString());
        for (Duration none : List.of(Duration.ZERO, Duration.ofNanos(-1))) {
            assertEquals(
                    "blockUpTo must be more than zero, not " + none
                            + "; use Overflow.reject() for a call that shall not wait",
                    assertThrows(IllegalArgumentException.class, () -> Overflow.blockUpTo(none))
                            .getMessage());
        }
    }

    @Test
    void aReportSumsUpWhatIsSettled() {
        ShutdownReport report = new ShutdownReport(2, 3, List.of("straggler"));
        assertEquals(5, report.settled());
        assertEquals(List.of("straggler"), report.stragglers());
    }

    @Test
    void aCallSiteIsAddedOnceAndNamesTheThread() {
        CallSite site = new CallSite("Client.fetch");
        assertEquals(
                "Client.fetch was called here, by thread "
                        + Thread.currentThread().getName(),
                site.getMessage());
        Exception failure = new Exception();
        failure.addSuppressed(new Exception("another"));
        site.addTo(failure);
        new CallSite("other").addTo(failure);
        assertEquals(2, failure.getSuppressed().length);
        assertSame(site, failure.getSuppressed()[1]);
    }
}
