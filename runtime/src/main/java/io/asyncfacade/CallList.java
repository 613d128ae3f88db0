package io.asyncfacade;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A doubly linked list whose links are the calls' own, so that a waiting call costs no object beside itself and leaves
 * from the middle at once. A call is in one list at most. Guarded by the lock of its {@link BoundedAdmission}.
 */
final class CallList {

    private @Nullable CallFuture<?> first;
    private @Nullable CallFuture<?> last;
    private int size;

    int size() {
        return size;
    }

    void add(CallFuture<?> call) {
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

    /** Whether the call is in this list; only to be asked for a call that is in no other. */
    boolean contains(CallFuture<?> call) {
        return call.previous != null || call == first;
    }

    void remove(CallFuture<?> call) {
        CallFuture<?> previous = call.previous;
        CallFuture<?> next = call.next;
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

    @Nullable CallFuture<?> poll() {
        CallFuture<?> head = first;
        if (head != null) {
            remove(head);
        }
        return head;
    }

    boolean allMatch(Predicate<? super CallFuture<?>> condition) {
        for (CallFuture<?> call = first; call != null; call = call.next) {
            if (!condition.test(call)) {
                return false;
            }
        }
        return true;
    }

    void forEach(Consumer<? super CallFuture<?>> action) {
        for (CallFuture<?> call = first; call != null; call = call.next) {
            action.accept(call);
        }
    }
}
