package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The deadlines of calls, in whichever order they come and go. */
class DeadlineHeapTest {

    /** A clock that stands where it is put. */
    private static final class StandingClock implements Executor, TimeSource {
        private long now;

        @Override
        public long nanoTime() {
            return now;
        }

        @Override
        public Future<?> schedule(Runnable task, long delay, TimeUnit unit) {
            return new CompletableFuture<>();
        }

        @Override
        public void execute(Runnable task) {}
    }

    private final StandingClock clock = new StandingClock();
    private final FacadeExecutor executor = ExecutorPolicy.using(clock)
            .timeout(Duration.ofSeconds(1))
            .queueTimeout(Duration.ofMillis(1))
            .open();
    private final Expiry.DeadlineHeap heap = new Expiry.DeadlineHeap();
    private final List<ManagedCall<?>> inside = new ArrayList<>();

    private void add(long submitted) {
        clock.now = submitted;
        ManagedCall<Void> call = new ManagedCall<>(executor, OnCancel.ABANDON, "call", (VoidBody) () -> {});
        inside.add(call);
        heap.put(call);
    }

    @Test
    void theFirstIsTheEarliestWhateverComesGoesOrMoves() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int crowd = 1 + random.nextInt(seed % 40 == 0 ? 4_000 : 200);
            boolean inOrder = random.nextBoolean();
            long latest = Long.MAX_VALUE - 50_000_000; // the deadlines overflow, as those of System.nanoTime() may
            for (int step = 0; step < 600 + 3 * crowd; step++) {
                int event = random.nextInt(10);
                if (event < (inside.size() < crowd ? 6 : 2)) {
                    latest += 1 + random.nextInt(1_000_000);
                    add(inOrder ? latest : latest - random.nextInt(100_000_000));
                } else if (event < 8 && !inside.isEmpty()) {
                    ManagedCall<?> gone = inside.remove(random.nextBoolean() ? 0 : random.nextInt(inside.size()));
                    heap.remove(gone);
                    heap.remove(gone); // it is not in, so that does nothing
                } else if (!inside.isEmpty()) {
                    ManagedCall<?> begun = inside.get(random.nextInt(inside.size()));
                    begun.startedAt(begun.submitted); // it has the whole timeout from now on
                    heap.put(begun);
                }
                if (random.nextInt(4) == 0) {
                    assertFirst(latest);
                }
            }
            inside.forEach(heap::remove);
            inside.clear();
            assertNull(heap.first(), "seed " + seed);
        }
        assertEquals(1_024, heap.room());
    }

    /** Compared with the latest time, since the numbers overflow. */
    private void assertFirst(long latest) {
        ManagedCall<?> first = heap.first();
        if (inside.isEmpty()) {
            assertNull(first);
            return;
        }
        long earliest = inside.stream()
                .mapToLong(call -> call.deadline() - latest)
                .min()
                .orElseThrow();
        assertEquals(earliest, first.deadline() - latest);
        assertTrue(inside.contains(first));
    }

    private List<ManagedCall<?>> fill(int calls) {
        for (int i = 0; i < calls; i++) {
            add(i);
        }
        return inside;
    }

    @Test
    void aGapIsUsedBeforeThereIsMoreRoom() {
        List<ManagedCall<?>> calls = fill(16);
        assertEquals(16, heap.room());
        for (int i = 8; i < 16; i++) {
            heap.remove(calls.get(i));
        }
        add(16);
        assertEquals(16, heap.room());
    }

    @Test
    void whereMoreThanHalfIsUsedThereIsTwiceAsMuchRoom() {
        List<ManagedCall<?>> calls = fill(16);
        for (int i = 9; i < 16; i++) {
            heap.remove(calls.get(i));
        }
        add(16);
        assertEquals(32, heap.room());
        assertFirst(0);
    }

    @Test
    void aGapInFrontIsClosedWithTheOthers() {
        add(0);
        add(10);
        add(5);
        for (int i = 3; i < 16; i++) {
            add(20 + i);
        }
        heap.remove(inside.get(0));
        add(40); // there is no room before the gap is closed
        assertSame(inside.get(2), heap.first());
    }

    @Test
    void halfOfTheRoomIsGivenBackWhenLessThanAnEighthIsUsed() {
        List<ManagedCall<?>> calls = fill(1_025);
        assertEquals(2_048, heap.room());
        for (int i = 0; i < 1_025 - 256; i++) {
            heap.remove(calls.get(i));
        }
        assertEquals(2_048, heap.room());
        heap.remove(calls.get(1_024));
        assertEquals(1_024, heap.room());
        assertSame(calls.get(1_025 - 256), heap.first());
        calls.forEach(heap::remove);
        assertEquals(1_024, heap.room());
        assertNull(heap.first());
    }

    @Test
    void aCallThatIsPutInAgainStaysWhereItIs() {
        List<ManagedCall<?>> calls = fill(4);
        heap.put(calls.get(2));
        heap.remove(calls.get(0));
        assertEquals(-1, calls.get(0).heapIndex);
        assertEquals(2, calls.get(2).heapIndex);
        assertSame(calls.get(1), heap.first());
    }

    @Test
    void aCallThatHasLeftIsNotHeld() {
        fill(16).subList(0, 8).forEach(heap::remove);
        WeakReference<ManagedCall<?>> gone = new WeakReference<>(inside.get(15));
        add(16); // moves those that are left together
        heap.remove(inside.get(15));
        inside.clear();
        Gate.until(() -> {
            System.gc();
            return gone.get() == null;
        });
        assertEquals(0, heap.first().heapIndex);
    }
}
