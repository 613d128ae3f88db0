package io.asyncfacade;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The calls that may run out of time, the next one first: a binary heap in which each call knows its place, so that one
 * that ends leaves at once and holds nothing. Guarded by the ledger.
 *
 * <p>Calls come in the order of their deadlines, or nearly, so to add one costs no more than to append it.
 */
final class DeadlineHeap {

    private static final int LEAST = 16;

    private @Nullable ManagedCall<?>[] calls = new ManagedCall<?>[LEAST];
    private int size;

    /** How many calls the memory is for, for tests. */
    int room() {
        return calls.length;
    }

    @Nullable ManagedCall<?> first() {
        return size == 0 ? null : calls[0];
    }

    /** Adds the call, or moves it to its place if it is in already, because its deadline has changed. */
    void put(ManagedCall<?> call) {
        if (call.heapIndex >= 0) {
            replace(call.heapIndex, call);
            return;
        }
        if (size == calls.length) {
            calls = Arrays.copyOf(calls, size * 2);
        }
        size++;
        up(size - 1, call);
    }

    /** Takes the call out, if it is in. */
    void remove(ManagedCall<?> call) {
        int index = call.heapIndex;
        if (index < 0) {
            return;
        }
        call.heapIndex = -1;
        size--;
        ManagedCall<?> last = at(size);
        calls[size] = null;
        if (last != call) {
            replace(index, last);
        }
        if (calls.length > LEAST && size < calls.length / 4) {
            calls = Arrays.copyOf(calls, calls.length / 2); // a rush does not take its memory for ever
        }
    }

    private void replace(int index, ManagedCall<?> call) {
        down(index, call);
        if (call.heapIndex == index) {
            up(index, call);
        }
    }

    private void up(int index, ManagedCall<?> call) {
        int place = index;
        while (place > 0) {
            int parent = (place - 1) >>> 1;
            if (!isBefore(call, at(parent))) {
                break;
            }
            put(place, at(parent));
            place = parent;
        }
        put(place, call);
    }

    private void down(int index, ManagedCall<?> call) {
        int place = index;
        while (2 * place + 1 < size) {
            int child = 2 * place + 1;
            if (child + 1 < size && isBefore(at(child + 1), at(child))) {
                child++;
            }
            if (!isBefore(at(child), call)) {
                break;
            }
            put(place, at(child));
            place = child;
        }
        put(place, call);
    }

    private ManagedCall<?> at(int index) {
        ManagedCall<?> call = calls[index];
        assert call != null;
        return call;
    }

    private void put(int index, ManagedCall<?> call) {
        calls[index] = call;
        call.heapIndex = index;
    }

    private static boolean isBefore(ManagedCall<?> left, ManagedCall<?> right) {
        return left.deadline() - right.deadline() < 0;
    }
}
