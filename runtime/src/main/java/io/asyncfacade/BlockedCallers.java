package io.asyncfacade;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The threads that wait for a place for their calls, in the order of arrival. */
final class BlockedCallers {

    /** One such thread. */
    static final class Ticket {
        private final Condition called;
        private boolean granted;
        private boolean expired;
        private boolean closed;

        private Ticket(Condition called) {
            this.called = called;
        }

        /** Asked when the thread has no place: whether there will be none, since the executor is closed. */
        boolean isClosed() {
            return closed;
        }
    }

    /** The lock of the ledger; it guards the fields of the tickets, too. */
    private final ReentrantLock lock;

    @GuardedBy("lock") private final ArrayDeque<Ticket> tickets = new ArrayDeque<>();

    BlockedCallers(ReentrantLock lock) {
        this.lock = lock;
    }

    @GuardedBy("lock") boolean isEmpty() {
        return tickets.isEmpty();
    }

    Ticket queueUp() {
        Ticket ticket = new Ticket(lock.newCondition());
        lock.lock();
        try {
            tickets.add(ticket);
        } finally {
            lock.unlock();
        }
        return ticket;
    }

    /** Gives a place to the thread that waits longest. */
    @GuardedBy("lock")
    void grantNext() {
        Ticket ticket = tickets.remove();
        ticket.granted = true;
        ticket.called.signal();
    }

    void close() {
        lock.lock();
        try {
            for (Ticket ticket : tickets) {
                ticket.closed = true;
                ticket.called.signal();
            }
            tickets.clear();
        } finally {
            lock.unlock();
        }
    }

    /** Called without the lock: the caller has waited long enough. */
    void expire(Ticket ticket) {
        lock.lock();
        try {
            tickets.remove(ticket);
            ticket.expired = true;
            ticket.called.signal();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Called without the lock, by a thread that has queued up: waits. An interrupt ends the waiting, and is kept.
     *
     * @return whether a place is reserved for the thread
     */
    boolean await(Ticket ticket) {
        lock.lock();
        try {
            while (!ticket.granted && !ticket.expired && !ticket.closed) {
                ticket.called.await();
            }
        } catch (InterruptedException kept) {
            tickets.remove(ticket);
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
        return ticket.granted;
    }
}
