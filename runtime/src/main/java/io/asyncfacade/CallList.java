package io.asyncfacade;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A doubly linked list whose links are the calls' own, so that a waiting call costs no object beside itself and leaves
 * from the middle at once. A call is in one list at most. Guarded by the lock of the {@link CallLedger}.
 */
final class CallList {

    private @Nullable ManagedCall<?> first;
    private @Nullable ManagedCall<?> last;
    private int size;

    int size() {
        return size;
    }

    void add(ManagedCall<?> call) {
        call.previous = last;
        call.next = null;
        if (last == null) {
            first = call;
        } else {
            last.next = call;
        }
        last = call;
        size++;
    }

    void remove(ManagedCall<?> call) {
        ManagedCall<?> previous = call.previous;
        ManagedCall<?> next = call.next;
        if (previous == null) {
            first = next;
        } else {
            previous.next = next;
        }
        if (next == null) {
            last = previous;
        } else {
            next.previous = previous;
        }
        call.previous = null;
        call.next = null;
        size--;
    }

    /** Returns the first call of a list that is not empty. */
    ManagedCall<?> first() {
        return Objects.requireNonNull(first);
    }

    /** Whether the call is in this list; only to be asked for a call that is in no other. */
    boolean contains(ManagedCall<?> call) {
        return call.previous != null || call == first;
    }

    @Nullable ManagedCall<?> poll() {
        ManagedCall<?> head = first;
        if (head != null) {
            remove(head);
        }
        return head;
    }

    boolean allMatch(Predicate<? super ManagedCall<?>> condition) {
        return find(condition.negate()) == null;
    }

    @Nullable ManagedCall<?> find(Predicate<? super ManagedCall<?>> wanted) {
        for (ManagedCall<?> call = first; call != null; call = call.next) {
            if (wanted.test(call)) {
                return call;
            }
        }
        return null;
    }

    List<ManagedCall<?>> toList(Predicate<? super ManagedCall<?>> wanted) {
        List<ManagedCall<?>> found = new ArrayList<>();
        for (ManagedCall<?> call = first; call != null; call = call.next) {
            if (wanted.test(call)) {
                found.add(call);
            }
        }
        return found;
    }
}
