package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a cascade does now and what it puts off, on the thread of the test. */
@Timeout(
        value = 30,
        threadMode = Timeout.ThreadMode.SAME_THREAD) // what is done before and after a test is for its thread
class CascadeStepsTest {

    private final List<String> log = new ArrayList<>();
    private final List<Throwable> reported = new ArrayList<>();
    private int inside;
    private int most;
    private int steps;

    @BeforeEach
    void listen() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> reported.add(failure));
    }

    @AfterEach
    void nothingIsLeft() {
        Thread.currentThread().setUncaughtExceptionHandler(null);
        log.clear();
        Cascade.hold(() -> Cascade.end(note("at once")));
        assertEquals(List.of("at once"), log, "the thread is in no cascade any more");
    }

    private Runnable note(String what) {
        return () -> log.add(what);
    }

    private void step(int left) {
        steps++;
        inside++;
        most = Math.max(most, inside);
        if (left > 0) {
            Cascade.end(() -> step(left - 1));
        }
        inside--;
    }

    @Test
    void aRowOfEndsGoesThirtyTwoDeepAndOnFromThere() {
        Cascade.end(() -> step(1_000));
        assertEquals(1_001, steps);
        assertEquals(33, most);
        assertEquals(0, inside);
        steps = 0;
        most = 0;
        Cascade.end(() -> {
            step(3); // a short row leaves no trace in the depth
            step(3);
            step(1_000);
        });
        assertEquals(4 + 4 + 1_001, steps);
        assertEquals(33, most, "of which the first is here");
    }

    private void cancel(int left) {
        steps++;
        inside++;
        most = Math.max(most, inside);
        if (left > 0) {
            Cascade.cancel(() -> cancel(left - 1));
        }
        inside--;
    }

    @Test
    void aRowOfCancellationsGoesAsDeep() {
        Cascade.cancel(() -> cancel(100));
        assertEquals(101, steps);
        assertEquals(33, most);
    }

    @Test
    void whatIsHeldBackComesWhenAllIsSettledEndsBeforeCalls() {
        Cascade.settle(() -> {
            Cascade.hold(() -> {
                Cascade.start(note("call"));
                Cascade.end(note("first end"));
                Cascade.hold(() -> Cascade.end(note("second end")));
                Cascade.end(note("third end"));
                Cascade.cancel(note("a cancellation"));
                Cascade.settle(note("settled inside"));
                log.add("held");
            });
            Cascade.end(note("an end that nothing holds"));
            Cascade.start(note("a call that nothing holds"));
            log.add("settled");
        });
        assertEquals(
                List.of(
                        "a cancellation",
                        "settled inside",
                        "held",
                        "an end that nothing holds",
                        "a call that nothing holds",
                        "settled",
                        "first end",
                        "second end",
                        "third end",
                        "call"),
                log);
    }

    @Test
    void aCallIsPutOffWhereTheRowIsDeep() {
        startAt(32);
        assertEquals(List.of("back from the depth", "call"), log);
        log.clear();
        startAt(31);
        assertEquals(List.of("call", "back from the depth"), log);
        log.clear();
        Cascade.start(note("call"));
        assertEquals(List.of("call"), log);
    }

    private void startAt(int depth) {
        Cascade.settle(() -> {
            down(depth);
            log.add("back from the depth");
        });
    }

    private void down(int left) {
        if (left == 0) {
            Cascade.start(note("call"));
        } else {
            Cascade.cancel(() -> down(left - 1));
        }
    }

    @Test
    void whoWaitsDoesWhatIsPutOff() {
        Cascade.runPutOff(true);
        Cascade.settle(() -> {
            Cascade.runPutOff(true);
            Cascade.hold(() -> {
                Cascade.start(note("call"));
                Cascade.end(note("end"));
            });
            Cascade.runPutOff(false);
            assertEquals(List.of("end"), log);
            Cascade.runPutOff(true);
            assertEquals(List.of("end", "call"), log);
        });
        assertEquals(2, log.size());
    }

    @Test
    void whatFailsKeepsNothingElseFromItsEnd() {
        IllegalStateException failure = new IllegalStateException("of an end");
        IllegalStateException own = new IllegalStateException("of what settles");
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> Cascade.settle(() -> {
                    Cascade.hold(() -> {
                        Cascade.end(() -> {
                            throw failure;
                        });
                        Cascade.end(note("end"));
                    });
                    throw own;
                }));
        assertSame(own, thrown);
        assertEquals(List.of(failure), reported);
        assertEquals(List.of("end"), log);
    }

    @Test
    void aHoldThatFailsIsOver() {
        Cascade.settle(() -> {
            assertThrows(
                    IllegalStateException.class,
                    () -> Cascade.hold(() -> {
                        throw new IllegalStateException();
                    }));
            Cascade.end(note("end"));
            log.add("settled");
        });
        assertEquals(List.of("end", "settled"), log);
    }

    @Test
    void theOtherThreadIsInACascadeOfItsOwn() {
        Cascade.settle(() -> Cascade.hold(() -> {
            Thread other = new Thread(() -> {
                Cascade.runPutOff(true);
                Cascade.hold(() -> Cascade.end(note("of the other")));
                Cascade.start(note("call of the other"));
            });
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            assertEquals(List.of("of the other", "call of the other"), log);
        }));
    }
}
