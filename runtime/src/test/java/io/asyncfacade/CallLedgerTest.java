package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.BlockedCallers.Ticket;
import io.asyncfacade.CallLedger.Admission;
import io.asyncfacade.ParkedWaits.AdmissionWatchers;
import io.asyncfacade.ParkedWaits.Wait;
import io.asyncfacade.ParkedWaits.Waiter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The steps of the ledger one by one, on one thread, and what it counts and keeps. */
@Timeout(30)
class CallLedgerTest {

    /** No call is started by a thread: the test makes the steps. So there is nothing to be closed either. */
    private final FacadeExecutor executor = ExecutorPolicy.using(task -> {})
            .named("steps")
            .maxConcurrency(1)
            .queueCapacity(1)
            .open();

    private final CallLedger ledger = executor.admission.ledger();

    @AfterEach
    void theLockIsFree() {
        assertFalse(ledger.lock.isLocked());
    }

    private ManagedCall<Object> call(String name) {
        return call(executor, name);
    }

    private static ManagedCall<Object> call(FacadeExecutor executor, String name) {
        return new ManagedCall<>(executor.stages, OnCancel.ABANDON, name, (Body<Object>) () -> name);
    }

    private ManagedCall<Object> task() {
        return new ManagedCall<>(executor.stages, OnCancel.ABANDON, "task", (Runnable) () -> {}) {
            @Override
            boolean isCall() {
                return false;
            }
        };
    }

    private static ManagedCall<Object> entering(CallLedger ledger, ManagedCall<Object> call, Admission entry) {
        assertEquals(entry, ledger.enter(call, false));
        return call;
    }

    private boolean begin(ManagedCall<?> call) {
        return ledger.begin(call, 0, false, false);
    }

    // ---- a call comes, and goes on

    @Test
    void aSlotGoesToTheCallThatWaitsLongest() {
        ManagedCall<Object> first = entering(ledger, call("first"), Admission.STARTS);
        ManagedCall<Object> second = entering(ledger, call("second"), Admission.WAITS);
        entering(ledger, call("third"), Admission.FULL);
        assertTrue(first.isAccepted() && second.isAccepted());
        assertEquals(PhasedFuture.WAITING, second.state());
        assertEquals(List.of(first, second), executor.calls());
        assertSame(first, executor.oldestCall());
        assertFalse(begin(second));
        assertTrue(begin(first));
        assertFalse(begin(first));
        assertEquals(Counted.of("1 queued, 1 running"), executor.stats());
        assertTrue(ledger.end(first, PhasedFuture.RUNNING, CallOutcome.COMPLETED));
        assertFalse(ledger.end(first, PhasedFuture.RUNNING, CallOutcome.COMPLETED));
        assertSame(second, first.takeSuccessor());
        assertEquals(List.of(second), executor.calls());
        assertNull(first.takeSuccessor());
        assertEquals(PhasedFuture.ADMITTED, second.state());
        assertEquals(Counted.of("1 queued, 1 completed"), executor.stats());
        entering(ledger, call("fourth"), Admission.WAITS);
        assertTrue(ledger.refuse(second));
        assertFalse(ledger.refuse(second));
        assertEquals(Counted.of("1 queued, 1 completed, 1 rejected"), executor.stats());
    }

    @Test
    void aCallThatIsClaimedGivesItsPlaceBack() {
        ManagedCall<Object> first = entering(ledger, call("first"), Admission.STARTS);
        ManagedCall<Object> second = entering(ledger, call("second"), Admission.WAITS);
        assertEquals(PhasedFuture.WAITING, ledger.claim(second, CallOutcome.CANCELLED, true));
        assertEquals(PhasedFuture.DONE, ledger.claim(second, CallOutcome.CANCELLED, true));
        ManagedCall<Object> third = entering(ledger, call("third"), Admission.WAITS);
        assertEquals(PhasedFuture.ADMITTED, ledger.claim(first, CallOutcome.FAILED, true));
        assertSame(third, first.takeSuccessor());
        assertTrue(begin(third));
        entering(ledger, call("fourth"), Admission.WAITS);
        assertEquals(PhasedFuture.RUNNING, ledger.claim(third, CallOutcome.TIMED_OUT, false));
        entering(ledger, call("fifth"), Admission.FULL);
        assertEquals(
                Counted.of("1 queued, 1 running, 1 abandoned, 1 cancelled, 1 failed, 1 timedOut"), executor.stats());
        assertTrue(ledger.leave(third));
        assertFalse(ledger.leave(third));
        assertEquals(Counted.of("1 queued, 1 cancelled, 1 failed, 1 timedOut"), executor.stats());
    }

    @Test
    void whatIsNotLetInIsCountedOnlyByItsOutcome() {
        ManagedCall<Object> call = call("turned away");
        ledger.turnAway(call, CallOutcome.REJECTED);
        assertEquals(PhasedFuture.DONE, call.state());
        assertFalse(call.isAccepted());
        assertEquals(Counted.of("1 rejected"), executor.stats());
    }

    @Test
    void aCallBeyondTheLimitTakesNoSlot() {
        ManagedCall<Object> first = entering(ledger, call("first"), Admission.STARTS);
        ManagedCall<Object> second = entering(ledger, call("second"), Admission.WAITS);
        ManagedCall<Object> beyond = call("beyond");
        assertEquals(Admission.STARTS, ledger.enterWithoutSlot(beyond, false));
        assertTrue(beyond.isSlotless());
        assertEquals(List.of(first, beyond, second), byName(executor.calls(), "first", "beyond", "second"));
        assertTrue(begin(beyond));
        assertTrue(ledger.end(beyond, PhasedFuture.RUNNING, CallOutcome.COMPLETED));
        assertNull(beyond.takeSuccessor());
        assertEquals(PhasedFuture.WAITING, second.state());
        assertTrue(begin(first));
    }

    private static List<CallInfo> byName(List<CallInfo> calls, String... names) {
        return Stream.of(names)
                .flatMap(name -> calls.stream().filter(call -> call.name().equals(name)))
                .toList();
    }

    @Test
    void whatHasEndedHasNoDeadline() {
        FacadeExecutor timed = ExecutorPolicy.using(new ManualTime().timed(task -> {}))
                .maxConcurrency(4)
                .timeout(Duration.ofSeconds(1))
                .slowAfter(Duration.ofSeconds(2))
                .open();
        CallLedger steps = timed.admission.ledger();
        List<ManagedCall<Object>> calls = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            calls.add(entering(steps, call(timed, "call"), Admission.STARTS));
            assertTrue(calls.get(i).heapIndex >= 0);
        }
        steps.begin(calls.get(0), timed.time.nanoTime(), false, false);
        steps.end(calls.get(0), PhasedFuture.RUNNING, CallOutcome.COMPLETED);
        steps.begin(calls.get(1), timed.time.nanoTime(), false, false);
        steps.claim(calls.get(1), CallOutcome.CANCELLED, true);
        assertTrue(calls.get(1).heapIndex >= 0, "its body may become slow");
        steps.leave(calls.get(1));
        steps.claim(calls.get(2), CallOutcome.CANCELLED, true);
        steps.refuse(calls.get(3));
        for (ManagedCall<Object> call : calls) {
            assertEquals(-1, call.heapIndex);
        }
        assertFalse(steps.lock.isLocked());
    }

    @Test
    void aCallThatWaitsIsRunInTheSlotOfAnother() {
        ManagedCall<Object> first = entering(ledger, call("first"), Admission.STARTS);
        ManagedCall<Object> second = entering(ledger, call("second"), Admission.WAITS);
        assertNull(ledger.nest(first));
        assertSame(second, ledger.nest(second));
        assertTrue(second.isSlotless());
        assertEquals(PhasedFuture.ADMITTED, second.state());
        assertSame(first, ledger.nextToStart());
        assertTrue(begin(first));
        assertSame(second, ledger.nextToStart());
        assertTrue(begin(second));
        assertNull(ledger.nextToStart());
        entering(ledger, call("third"), Admission.WAITS); // in the place that it has left
    }

    // ---- slots that are taken and not used

    @Test
    void theNewestWaiterRunsWhatWaitsWhenNoSlotIsUsed() {
        ManagedCall<Object> first = entering(ledger, call("first"), Admission.STARTS);
        assertTrue(begin(first));
        Waiter waiter = () -> {};
        Wait wait = new Wait(waiter, true, false);
        assertNull(ledger.park(wait), "nothing waits");
        ManagedCall<Object> second = entering(ledger, call("second"), Admission.WAITS);
        assertSame(wait, ledger.stalled());
        assertNull(ledger.pollStalled(new Wait(waiter, true, false)));
        assertSame(second, ledger.pollStalled(wait));
        assertNull(ledger.stalled());
        entering(ledger, call("third"), Admission.WAITS);
        ledger.unpark(waiter);
        assertNull(ledger.stalled());
        assertTrue(ledger.wouldStall());
    }

    @Test
    void aCallThatFollowsAStageUsesNoSlot() {
        ManagedCall<Object> first = entering(ledger, call("first"), Admission.STARTS);
        assertTrue(begin(first));
        assertFalse(ledger.wouldStall());
        entering(ledger, call("second"), Admission.WAITS);
        assertTrue(ledger.wouldStall());
        assertNull(ledger.staged(first), "no thread waits");
        Wait wait = new Wait(() -> {}, true, false);
        Wait outer = new Wait(() -> {}, true, false);
        assertSame(outer, ledger.park(outer));
        assertSame(wait, ledger.park(wait));
        assertTrue(ledger.end(first, PhasedFuture.RUNNING, CallOutcome.COMPLETED));
        assertTrue(ledger.canStall());
    }

    @Test
    void theLastSlotThatIsNotUsedAnyMoreWakesAWaiter() {
        FacadeExecutor two = ExecutorPolicy.using(task -> {}).maxConcurrency(2).open();
        CallLedger steps = two.admission.ledger();
        ManagedCall<Object> first = entering(steps, call(two, "first"), Admission.STARTS);
        ManagedCall<Object> second = entering(steps, call(two, "second"), Admission.STARTS);
        ManagedCall<Object> third = entering(steps, call(two, "third"), Admission.WAITS);
        steps.begin(first, 0, false, false);
        steps.begin(second, 0, false, false);
        Waiter waiter = () -> {};
        Wait wait = new Wait(waiter, true, false);
        assertNull(steps.park(wait), "the second call uses its slot");
        assertSame(wait, steps.staged(second));
        steps.end(second, PhasedFuture.RUNNING, CallOutcome.COMPLETED);
        assertEquals(PhasedFuture.ADMITTED, third.state());
        steps.unpark(waiter);
        entering(steps, call(two, "fourth"), Admission.WAITS);
        assertFalse(steps.wouldStall(), "both slots are used");
        assertFalse(steps.lock.isLocked());
    }

    @Test
    void ofTheWaitsTheNewestThatHelpsIsNext() {
        ParkedWaits parked = new ParkedWaits();
        Waiter one = () -> {};
        Waiter other = () -> {
            throw new AssertionError();
        };
        Wait timed = new Wait(one, false, false);
        Wait firstDeep = new Wait(one, false, true);
        Wait deep = new Wait(other, false, true);
        Wait helping = new Wait(one, true, false);
        assertTrue(parked.isEmpty());
        assertNull(parked.nextToRun());
        parked.add(timed);
        assertFalse(parked.isEmpty());
        assertNull(parked.nextToRun());
        parked.add(firstDeep);
        parked.add(deep);
        assertSame(deep, parked.nextToRun());
        parked.add(helping);
        parked.add(new Wait(other, false, false));
        assertSame(helping, parked.nextToRun());
        assertEquals(5, parked.unusedSlots());
        parked.addStaged();
        assertEquals(6, parked.unusedSlots());
        parked.remove(one);
        assertEquals(3, parked.unusedSlots());
        assertSame(deep, parked.nextToRun());
        parked.removeStaged();
        parked.remove(other);
        assertEquals(0, parked.unusedSlots());
    }

    @Test
    void thoseWhoWatchAreWoken() {
        ReentrantLock lock = new ReentrantLock();
        AdmissionWatchers watchers = new AdmissionWatchers(lock);
        List<String> woken = new ArrayList<>();
        Waiter one = () -> woken.add("one");
        Waiter two = () -> woken.add("two");
        watchers.wake();
        watchers.add(one);
        watchers.add(two);
        watchers.wake();
        assertEquals(List.of("one", "two"), woken);
        watchers.remove(one);
        watchers.wake();
        assertEquals(List.of("one", "two", "two"), woken);
        watchers.remove(two);
        watchers.wake();
        assertEquals(3, woken.size());
        assertFalse(lock.isLocked());
    }

    // ---- what is kept and counted

    @Test
    void aListOfCallsIsAList() {
        ClosableLedger.CallList list = new ClosableLedger.CallList();
        List<ManagedCall<?>> model = new ArrayList<>();
        Random random = new Random(7);
        for (int step = 0; step < 2_000; step++) {
            ManagedCall<Object> added = call("call " + step);
            assertFalse(list.contains(added));
            if (random.nextInt(5) < 3) {
                list.add(added);
                model.add(added);
            } else if (random.nextBoolean()) {
                assertSame(model.isEmpty() ? null : model.remove(0), list.poll());
            } else if (!model.isEmpty()) {
                ManagedCall<?> gone = model.remove(random.nextInt(model.size()));
                assertTrue(list.contains(gone));
                list.remove(gone);
                assertFalse(list.contains(gone));
            }
            assertEquals(model.size(), list.size());
            if (!model.isEmpty()) {
                assertSame(model.get(0), list.first());
                ManagedCall<?> last = model.get(model.size() - 1);
                assertTrue(list.contains(last));
                assertSame(last, list.find(call -> call == last));
            }
            if (step % 100 == 0) {
                assertEquals(model, list.toList(call -> true));
                assertEquals(List.of(), list.toList(call -> false));
                assertTrue(list.allMatch(model::contains));
                assertEquals(model.isEmpty(), list.allMatch(call -> false));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyOutcomeIsCountedOnce(CallOutcome outcome) {
        CallCounters counters = new CallCounters();
        String counted =
                outcome == CallOutcome.TIMED_OUT ? "timedOut" : outcome.name().toLowerCase(java.util.Locale.ROOT);
        counters.accepted(true);
        counters.started(true);
        counters.ended(true, outcome);
        assertEquals(Counted.of("1 " + counted), counters.stats());
        counters.accepted(true);
        counters.settledBeforeItStarted(true, outcome);
        counters.settledUnaccepted(true, outcome);
        assertEquals(Counted.of("3 " + counted), counters.stats());
        counters.accepted(true);
        counters.started(true);
        counters.settledWhileItRuns(true, outcome);
        assertEquals(Counted.of("1 running, 1 abandoned, 4 " + counted), counters.stats());
        counters.endedLate(true);
        assertEquals(Counted.of("4 " + counted), counters.stats());
        counters.accepted(false);
        counters.started(false);
        counters.ended(false, outcome);
        assertEquals(Counted.of("4 " + counted), counters.stats());
    }

    @Test
    void aCallThatTurnsOutToBeNoneIsNotCounted() {
        CallCounters counters = new CallCounters();
        counters.accepted(true);
        counters.accepted(true);
        counters.started(true);
        counters.lost(true, false);
        assertEquals(Counted.of("1 running"), counters.stats());
        counters.lost(true, true);
        assertEquals(Counted.of(""), counters.stats());
        counters.accepted(true);
        counters.started(true);
        counters.lost(true, true);
        assertEquals(Counted.of(""), counters.stats());
        counters.accepted(true);
        assertEquals(Counted.of("1 queued"), counters.stats());
        counters.rejectedAfterAll(true);
        assertEquals(Counted.of("1 rejected"), counters.stats());
        counters.settledWhileItRuns(true, CallOutcome.CANCELLED); // its beginning is not counted yet
        counters.accepted(true);
        assertEquals(Counted.of("1 running, 1 abandoned, 1 cancelled, 1 rejected"), counters.stats());
    }

    // ---- the end

    @Test
    void aCloseLetsInOnlyWhatComesFromAcceptedCalls() {
        assertFalse(ledger.isClosed());
        ledger.close();
        assertTrue(ledger.isClosed());
        assertFalse(ledger.isStopped());
        assertEquals(Admission.CLOSED, ledger.enter(call("new"), false));
        assertEquals(Admission.CLOSED, ledger.enterWithoutSlot(call("new"), false));
        ManagedCall<Object> derived = call("derived");
        assertEquals(Admission.STARTS, ledger.enter(derived, true));
        ManagedCall<Object> waiting = call("waiting");
        assertEquals(Admission.WAITS, ledger.enter(waiting, true));
        assertEquals(List.of(derived, waiting), ledger.stop(call -> false));
        assertTrue(ledger.isStopped());
        assertEquals(Admission.CLOSED, ledger.enter(call("derived"), true));
        assertEquals(Admission.CLOSED, ledger.enterWithoutSlot(call("derived"), true));
        assertEquals(PhasedFuture.ADMITTED, ledger.claim(derived, CallOutcome.CANCELLED, true));
        assertNull(derived.takeSuccessor(), "no slot is passed on any more");
        assertEquals(
                List.of(),
                ledger.stop(call -> true).stream()
                        .filter(call -> call != waiting)
                        .toList());
    }

    @Test
    void aReportCountsWhatHasEndedSince() throws Exception {
        ManagedCall<Object> before = entering(ledger, call("before"), Admission.STARTS);
        end(before, CallOutcome.FAILED);
        assertFalse(ledger.awaitClosed(0));
        assertFalse(ledger.awaitClosed(1));
        ExecutorStats then = ledger.close();
        assertTrue(ledger.awaitClosed(0));
        ManagedCall<Object> running = call("running");
        assertEquals(Admission.STARTS, ledger.enter(running, true));
        begin(running);
        ManagedCall<Object> waiting = call("waiting");
        assertEquals(Admission.WAITS, ledger.enter(waiting, true));
        assertFalse(ledger.awaitQuiet(0, false, call -> false));
        ledger.claim(waiting, CallOutcome.CANCELLED, true);
        assertFalse(ledger.awaitQuiet(0, false, call -> call == running), "it is not settled");
        waiting.completeWith("", null);
        assertTrue(ledger.awaitQuiet(0, false, call -> call == running));
        assertFalse(ledger.awaitQuiet(0, true, call -> call == running), "its dependents may make calls");
        ledger.settled(waiting);
        assertTrue(ledger.awaitQuiet(0, true, call -> call == running));
        ledger.hold();
        assertFalse(ledger.awaitQuiet(0, true, call -> call == running), "a thread makes the next call");
        ledger.release();
        assertTrue(ledger.awaitQuiet(0, true, call -> call == running));
        assertFalse(ledger.awaitQuiet(0, true, call -> false));
        assertEquals(new ShutdownReport(0, 1, List.of("running")), ledger.finish(then));
        ledger.claim(running, CallOutcome.TIMED_OUT, false);
        assertEquals(new ShutdownReport(1, 1, List.of("running")), ledger.finish(then));
        assertEquals(new ShutdownReport(0, 0, List.of("running")), ledger.reportNow());
        running.completeWith("", null);
        ledger.leave(running);
        for (CallOutcome outcome : List.of(CallOutcome.COMPLETED, CallOutcome.FAILED)) {
            ManagedCall<Object> derived = call("derived");
            ledger.closing = ClosableLedger.Closing.DRAINS;
            assertEquals(Admission.STARTS, ledger.enter(derived, true));
            end(derived, outcome);
        }
        assertEquals(new ShutdownReport(3, 1, List.of()), ledger.finish(then));
    }

    private void end(ManagedCall<Object> call, CallOutcome outcome) {
        begin(call);
        ledger.end(call, PhasedFuture.RUNNING, outcome);
        call.completeWith("", null);
        ledger.settled(call);
    }

    @Test
    void aCallWhoseBodyHasReturnedBeforeItIsSettledIsNotMissed() throws Exception {
        ManagedCall<Object> call = entering(ledger, call("call"), Admission.STARTS);
        begin(call);
        ledger.close();
        ledger.claim(call, CallOutcome.CANCELLED, true);
        ledger.leave(call);
        assertFalse(ledger.awaitQuiet(0, false, ignored -> false));
        call.completeWith("", null);
        assertTrue(ledger.awaitQuiet(0, false, ignored -> false));
    }

    @Test
    void theDependentsOfAStoppedCallGoOnWhetherOrNotItsBodyHasEnded() throws Exception {
        ManagedCall<Object> call = entering(ledger, call("call"), Admission.STARTS);
        begin(call);
        ledger.close();
        ledger.claim(call, CallOutcome.CANCELLED, true);
        call.completeWith("", null);
        ledger.finish(ledger.stats());
        assertEquals(Admission.STARTS, ledger.enter(task(), true), "the body runs, and so do the dependents");
        ledger.leave(call);
        assertFalse(ledger.awaitQuiet(0, true, other -> other != call), "its dependents may make calls");
        assertEquals(Admission.STARTS, ledger.enter(task(), true), "the dependents still run");
        ledger.settled(call);
        assertEquals(Admission.CLOSED, ledger.enter(task(), true));
        assertTrue(ledger.awaitQuiet(0, true, other -> other != call));
    }

    @Test
    void whenTheDependentsHaveRunABodyThatStillRunsLetsNothingIn() throws Exception {
        ManagedCall<Object> call = entering(ledger, call("call"), Admission.STARTS);
        begin(call);
        ledger.close();
        ledger.claim(call, CallOutcome.CANCELLED, true);
        call.completeWith("", null);
        ledger.settled(call);
        ledger.finish(ledger.stats());
        assertEquals(Admission.CLOSED, ledger.enter(task(), true));
        ledger.leave(call);
        assertEquals(Admission.CLOSED, ledger.enter(task(), true));
        assertTrue(ledger.awaitQuiet(0, true, ignored -> false));
    }

    /** Each of these would wait for an hour if it was not told, or did not look again. */
    @Test
    void thatItIsQuietIsSeenAtOnce() throws Exception {
        ledger.close();
        ledger.hold();
        ledger.hold();
        FutureTask<Boolean> held = quiet(true);
        ledger.release();
        assertFalse(held.isDone());
        ledger.release();
        assertTrue(held.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS));
        ManagedCall<Object> call = call("call");
        ledger.enter(call, true);
        FutureTask<Boolean> left = quiet(true);
        ledger.claim(call, CallOutcome.CANCELLED, true);
        FutureTask<Boolean> settled = quiet(false);
        call.completeWith("", null); // without a word to the ledger
        assertTrue(settled.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS));
        ledger.settled(call);
        assertTrue(left.get(Gate.PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    private FutureTask<Boolean> quiet(boolean withDependents) {
        FutureTask<Boolean> quiet =
                new FutureTask<>(() -> ledger.awaitQuiet(TimeUnit.HOURS.toNanos(1), withDependents, call -> false));
        Thread thread = new Thread(quiet);
        thread.setDaemon(true);
        thread.start();
        Gate.until(() -> thread.getState() == Thread.State.TIMED_WAITING);
        return quiet;
    }

    @Test
    void aStageOfAnAcceptedCallIsLetInUntilAllIsOver() {
        ledger.close();
        ManagedCall<Object> first = task();
        assertEquals(Admission.CLOSED, ledger.enter(task(), false));
        assertEquals(Admission.STARTS, ledger.enter(first, true));
        ledger.stop(call -> false);
        ManagedCall<Object> second = task();
        assertEquals(Admission.STARTS, ledger.enter(second, true));
        ledger.finish(ledger.stats());
        assertEquals(Admission.CLOSED, ledger.enter(task(), true));
        assertTrue(begin(second));
        assertTrue(ledger.end(second, PhasedFuture.RUNNING, CallOutcome.COMPLETED));
        assertEquals(Admission.STARTS, ledger.enter(task(), true), "one is just being settled");
        assertEquals(Admission.CLOSED, ledger.enter(call("call"), true));
        second.completeWith("", null);
        ledger.settled(second);
        assertEquals(Admission.CLOSED, ledger.enter(task(), true));
        assertEquals(Counted.of(""), executor.stats());
    }

    @Test
    void aCallerWhoIsBlockedHasThePlaceThatBecomesFree() {
        Ticket free = ledger.queueUp();
        assertTrue(ledger.blocked.await(free));
        assertEquals(Admission.STARTS, ledger.enterReserved(call("first"), false));
        entering(ledger, call("second"), Admission.WAITS);
        Ticket refused = ledger.queueUp();
        ledger.blocked.expire(refused);
        assertFalse(ledger.blocked.await(refused));
        assertFalse(refused.isClosed());
    }

    @Test
    void aCallerWhoIsBlockedWhenTheExecutorIsClosedHoldsNoPlace() {
        ManagedCall<Object> first = entering(ledger, call("first"), Admission.STARTS);
        entering(ledger, call("second"), Admission.WAITS);
        Ticket ticket = ledger.queueUp();
        entering(ledger, call("behind those who are blocked"), Admission.FULL);
        ledger.close();
        assertFalse(ledger.blocked.await(ticket));
        assertTrue(ticket.isClosed());
        end(first, CallOutcome.COMPLETED);
        assertEquals(Admission.WAITS, ledger.enter(call("derived"), true));
    }

    @Test
    void aTaskThatWaitsGetsASlotWhenTheExecutorStops() {
        CompletableFuture<Void> first = AsyncCall.run(executor, "first", () -> {});
        executor.execute(() -> {});
        assertEquals(1, executor.stats().queued());
        List<ManagedCall<?>> left = ledger.stop(call -> false);
        assertEquals(2, left.size());
        assertSame(first, left.get(0));
        assertEquals(PhasedFuture.ADMITTED, left.get(1).state());
        ledger.refuse(left.get(1));
    }
}
