package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The drawing of {@link PhasedFuture}, move by move, and the flags that ride along. */
@Timeout(30)
class PhasedFutureTest {

    /** Has hooks, or not; what stops its body is told to it. */
    private static final class Phased extends PhasedFuture<String> {

        int stops;
        int waits;
        boolean hasHooks;

        Phased(boolean interrupts) {
            super(Runnable::run, interrupts);
        }

        @Override
        void awaitStopping() {
            waits++;
            awaitInterrupter();
        }

        @Override
        boolean stopHere() {
            stops++;
            return !hasHooks;
        }
    }

    private static final int[] PHASES = {
        PhasedFuture.WAITING,
        PhasedFuture.ADMITTED,
        PhasedFuture.RUNNING,
        PhasedFuture.STAGED,
        PhasedFuture.ABANDONED,
        PhasedFuture.INTERRUPTING,
        PhasedFuture.INTERRUPTED,
        PhasedFuture.DONE
    };

    private static Phased in(int phase) {
        return in(phase, true);
    }

    private static Phased in(int phase, boolean interrupts) {
        Phased future = new Phased(interrupts);
        assertTrue(future.move(PhasedFuture.ADMITTED, phase));
        return future;
    }

    /** Starts another thread, which is inside of the body until the test ends. */
    private static Thread bodyOf(Phased future) {
        CountDownLatch inside = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            future.enterBody();
            inside.countDown();
            Gate.until(() -> Thread.currentThread().isInterrupted() || future.isDone());
        });
        thread.setDaemon(true);
        thread.start();
        Gate.await(inside);
        return thread;
    }

    @Test
    void aMoveIsMadeFromItsPhaseAlone() {
        for (int phase : PHASES) {
            for (int other : PHASES) {
                Phased future = in(phase);
                assertEquals(phase == other, future.move(other, PhasedFuture.DONE));
                assertEquals(phase == other ? PhasedFuture.DONE : phase, future.state());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        // phase, the mode interrupts, to be stopped: from, to
        "0, true, true, 0, 7",
        "1, true, true, 1, 7",
        "1, false, false, 1, 7",
        "2, true, true, 2, 5",
        "2, true, false, 2, 4",
        "2, false, true, 2, 4",
        "3, true, true, 3, 4",
        "4, true, true, 7, 4",
        "5, true, true, 7, 5",
        "6, true, true, 7, 6",
        "7, true, true, 7, 7"
    })
    void aSettlingFromOutsideBeginsInOneOfFourPhases(int phase, boolean interrupts, boolean stop, int from, int to) {
        Phased future = in(phase, interrupts);
        assertEquals(from, future.moveOnClaim(stop));
        assertEquals(to, future.state());
        assertEquals(stop && from != PhasedFuture.DONE, future.isStopWanted());
    }

    @Test
    void aBodyWithHooksIsStoppedWhateverTheMode() {
        Phased future = in(PhasedFuture.RUNNING, false);
        assertFalse(future.isHooked());
        assertTrue(future.markHooked());
        assertTrue(future.isHooked());
        assertEquals(PhasedFuture.RUNNING, future.moveOnClaim(true));
        assertEquals(PhasedFuture.INTERRUPTING, future.state());
        future.interruptRunner();
        assertEquals(PhasedFuture.ABANDONED, future.state());
        assertFalse(Thread.currentThread().isInterrupted());
    }

    @Test
    void hooksAreForARunningBody() {
        for (int phase : PHASES) {
            assertEquals(phase == PhasedFuture.RUNNING, in(phase).markHooked());
        }
    }

    @Test
    void aCallBeginsOnceAndNotWhileAListenerIsToldOfIt() {
        for (int phase : PHASES) {
            assertEquals(phase == PhasedFuture.ADMITTED, in(phase).moveToRunning(false, false));
        }
        Phased future = new Phased(true);
        future.markTelling();
        assertTrue(future.isTelling());
        assertFalse(future.moveToRunning(true, false));
        assertFalse(future.unmarkTelling(false));
        assertFalse(future.isTelling());
        assertTrue(future.moveToRunning(true, true));
        assertTrue(future.isCovered());
        assertTrue(future.isTelling());
        assertFalse(future.unmarkTelling(true));
        assertFalse(future.isCovered());
    }

    @Test
    void theThreadThatTellsOfTheBeginningTellsOfTheEnd() {
        Phased future = new Phased(true);
        future.markTelling();
        assertFalse(future.isEndToldLater());
        assertEquals(PhasedFuture.ADMITTED, future.moveOnClaim(true));
        assertTrue(future.isEndToldLater());
        assertTrue(future.unmarkTelling(false));
        Phased untold = new Phased(true);
        untold.moveOnClaim(true);
        assertFalse(untold.isEndToldLater());
    }

    @Test
    void aBodyIsEnteredAsLongAsItsCallRuns() {
        Phased future = new Phased(true);
        assertTrue(future.moveToRunning(true, false));
        assertTrue(future.enterUncovered());
        assertFalse(future.isCovered());
        Phased settled = new Phased(true);
        assertTrue(settled.moveToRunning(true, false));
        settled.moveOnClaim(true);
        assertFalse(settled.enterUncovered());
    }

    @Test
    void flagsAreKeptThroughTheMoves() {
        Phased future = new Phased(true);
        assertFalse(future.isSlotless() || future.isAccepted() || future.isAdopted() || future.isSlow());
        assertTrue(future.marksSlotUnused());
        future.markSlotless();
        future.markAccepted();
        future.markAdopted();
        future.markSlow();
        future.keepForeignInterrupt();
        assertFalse(future.marksSlotUnused());
        assertTrue(future.moveToRunning(false, false));
        assertEquals(PhasedFuture.RUNNING, future.moveOnClaim(false));
        assertTrue(future.move(PhasedFuture.ABANDONED, PhasedFuture.DONE));
        assertTrue(future.isSlotless() && future.isAccepted() && future.isAdopted() && future.isSlow());
        assertFalse(future.isTelling() || future.isCovered() || future.isHooked() || future.isStopWanted());
        assertTrue(future.unmarkSlotUnused());
        assertFalse(future.unmarkSlotUnused());
        assertTrue(future.takeForeignInterrupt());
        assertFalse(future.takeForeignInterrupt());
    }

    @Test
    void theThreadInsideOfTheBodyIsInterrupted() throws Exception {
        Phased future = in(PhasedFuture.RUNNING);
        Thread thread = bodyOf(future);
        assertSame(thread, future.runner());
        future.interruptRunner(); // it was not claimed
        assertFalse(thread.isInterrupted());
        assertEquals(PhasedFuture.RUNNING, future.moveOnClaim(true));
        future.interruptRunner();
        assertEquals(PhasedFuture.INTERRUPTED, future.state());
        thread.join();
    }

    @Test
    void aThreadThatIsInterruptedOrSettlesTheCallItselfIsNotInterrupted() {
        Phased own = in(PhasedFuture.RUNNING);
        own.enterBody();
        own.moveOnClaim(true);
        own.interruptRunner();
        assertFalse(Thread.interrupted());
        assertEquals(PhasedFuture.ABANDONED, own.state());
        own.leaveBody();
        assertSame(null, own.runner());

        Phased flagged = in(PhasedFuture.RUNNING);
        Thread thread = new Thread(() -> {
            flagged.enterBody();
            Gate.until(flagged::isDone);
        });
        thread.start();
        Gate.until(() -> flagged.runner() != null);
        thread.interrupt();
        flagged.moveOnClaim(true);
        flagged.interruptRunner();
        assertEquals(PhasedFuture.ABANDONED, flagged.state());
        flagged.complete("");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anInterruptOfACoveredBodyIsHeldBack(boolean hasHooks) {
        Phased future = in(PhasedFuture.RUNNING);
        future.hasHooks = hasHooks;
        Thread thread = bodyOf(future);
        assertFalse(future.cover());
        assertEquals(1, future.waits, "for an interrupt that is on its way");
        assertEquals(PhasedFuture.RUNNING, future.moveOnClaim(true));
        assertEquals(PhasedFuture.ABANDONED, future.state());
        assertFalse(thread.isInterrupted());
        future.uncover(false);
        assertEquals(1, future.stops);
        assertEquals(!hasHooks, Thread.interrupted());
        assertEquals(hasHooks ? PhasedFuture.ABANDONED : PhasedFuture.INTERRUPTED, future.state());
        assertFalse(future.isCovered());
        future.uncover(false);
        assertEquals(1, future.stops, "it is held no more");
        future.complete("");
    }

    @Test
    void aCoveredBodyThatIsNeverInterruptedGoesOn() {
        Phased future = in(PhasedFuture.RUNNING, false);
        Thread thread = bodyOf(future);
        future.cover();
        future.moveOnClaim(true);
        future.uncover(false);
        assertEquals(0, future.stops);
        assertFalse(Thread.interrupted() || thread.isInterrupted());
        future.complete("");
    }

    @Test
    void aThreadThatSettlesItsOwnCoveredCallIsNotInterrupted() {
        Phased future = in(PhasedFuture.RUNNING);
        future.enterBody();
        future.cover();
        future.moveOnClaim(true);
        future.uncover(false);
        assertEquals(0, future.stops);
        assertFalse(Thread.interrupted());
    }

    @Test
    void anInterruptThatIsPendingIsTakenOffWhatCovers() {
        Phased foreign = in(PhasedFuture.RUNNING);
        foreign.enterBody();
        Thread.currentThread().interrupt();
        assertTrue(foreign.cover());
        assertFalse(Thread.currentThread().isInterrupted());
        foreign.uncover(true);
        assertTrue(Thread.interrupted());

        Phased ours = in(PhasedFuture.INTERRUPTED);
        Thread.currentThread().interrupt();
        assertFalse(ours.cover());
        assertFalse(Thread.currentThread().isInterrupted());
        assertEquals(PhasedFuture.ABANDONED, ours.state());
        ours.uncover(false);
        assertTrue(Thread.interrupted());
        assertEquals(PhasedFuture.INTERRUPTED, ours.state());
    }

    @Test
    void aLoserWaitsForTheWinnerAndNotLonger() {
        Phased done = new Phased(true);
        assertTrue(done.completeWith("value", null));
        assertFalse(done.completeWith("other", null));
        assertFalse(done.completeWith(null, new IllegalStateException()));
        assertEquals("value", done.join());
        AtomicInteger looks = new AtomicInteger();
        PhasedFuture.awaitSettled(new CompletableFuture<>() {
            @Override
            public boolean isDone() {
                return looks.incrementAndGet() == 4;
            }
        });
        assertEquals(4, looks.get());
        assertTrue(PhasedFuture.pauseInWindow(System.nanoTime()));
        assertFalse(PhasedFuture.pauseInWindow(System.nanoTime() - PhasedFuture.WINDOW_NANOS));
    }

    @Test
    void peopleAreToldHowFarItIs() {
        String[] open = {"queued", "queued", "running", "running"};
        for (int phase = PhasedFuture.WAITING; phase <= PhasedFuture.STAGED; phase++) {
            assertEquals(open[phase], in(phase).condition());
        }
        for (int phase = PhasedFuture.ABANDONED; phase <= PhasedFuture.DONE; phase++) {
            String still = phase == PhasedFuture.DONE ? "" : ", but still running";
            Phased completed = in(phase);
            completed.complete("");
            assertEquals("completed" + still, completed.condition());
            Phased failed = in(phase);
            failed.completeExceptionally(new IllegalStateException());
            assertEquals("failed" + still, failed.condition());
            Phased cancelled = in(phase);
            cancelled.cancel(true);
            assertEquals("cancelled" + still, cancelled.condition());
        }
    }
}
