package io.asyncfacade.remote;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** The children that have nothing to do, and the calls that wait for one: first come, first served. */
final class Crew {

    private final ReentrantLock lock = new ReentrantLock();

    /** One more than may work: the spare. The one that was used last is used next, its caches are warm. */
    private final Deque<ChildProcess> idle = new ArrayDeque<>();

    private final Deque<ProcessShipment> waiting = new ArrayDeque<>();

    private final int limit;

    private int busy;

    private @Nullable String over;

    Crew(int limit) {
        this.limit = limit;
    }

    /** Waits for a child; after an interrupt, the same shipment may go on waiting, and keeps its place. */
    ChildProcess take(ProcessShipment shipment) throws InterruptedException {
        lock.lock();
        try {
            if (shipment.turn == null) {
                shipment.turn = lock.newCondition();
                waiting.add(shipment);
                distribute();
            }
            while (shipment.assigned == null) {
                if (over != null || shipment.cancelled()) {
                    waiting.remove(shipment);
                    throw new CallNotStartedException(over != null ? over : "it was cancelled before it was sent");
                }
                shipment.turn.await();
            }
            ChildProcess assigned = shipment.assigned;
            shipment.assigned = null;
            shipment.turn = null;
            return assigned;
        } finally {
            lock.unlock();
        }
    }

    /** A child is free, or new. */
    void add(ChildProcess child, boolean wasBusy) {
        lock.lock();
        try {
            busy -= wasBusy ? 1 : 0;
            idle.addFirst(child);
            distribute();
        } finally {
            lock.unlock();
        }
    }

    /** A busy child does not come back. */
    void gone() {
        lock.lock();
        try {
            busy--;
            distribute();
        } finally {
            lock.unlock();
        }
    }

    void remove(ChildProcess child) {
        lock.lock();
        try {
            idle.remove(child);
        } finally {
            lock.unlock();
        }
    }

    /** Lets a shipment look whether it is still wanted. */
    void wake(ProcessShipment shipment) {
        lock.lock();
        try {
            signal(shipment);
        } finally {
            lock.unlock();
        }
    }

    /** No child will come any more. */
    void end(String reason) {
        lock.lock();
        try {
            over = reason;
            waiting.forEach(Crew::signal);
        } finally {
            lock.unlock();
        }
    }

    private void distribute() {
        while (busy < limit && !idle.isEmpty() && !waiting.isEmpty()) {
            ProcessShipment next = waiting.removeFirst();
            if (next.cancelled()) {
                signal(next);
                continue;
            }
            next.assigned = idle.removeFirst();
            busy++;
            signal(next);
        }
    }

    /** Under the lock: wakes the thread of the shipment, if it waits. */
    private static void signal(ProcessShipment shipment) {
        Condition turn = shipment.turn;
        if (turn != null) {
            turn.signal();
        }
    }
}
