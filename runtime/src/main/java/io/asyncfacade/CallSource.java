package io.asyncfacade;

import java.util.ArrayList;
import java.util.List;

/** What stands between a thread that waits and calls that may not have been made yet; it tells the thread of those. */
abstract class CallSource {

    /** Replaced at each change; nearly always nobody waits. */
    private volatile List<WorkerWait> waits = List.of();

    /** Lets the thread of the wait run what there is now; called by that thread. */
    abstract void help(WorkerWait wait);

    /** Whether there will be nothing to tell any more. */
    abstract boolean isOver();

    synchronized void add(WorkerWait wait) {
        List<WorkerWait> more = new ArrayList<>(waits);
        more.add(wait);
        waits = more;
    }

    synchronized void remove(WorkerWait wait) {
        List<WorkerWait> fewer = new ArrayList<>(waits);
        fewer.remove(wait);
        waits = List.copyOf(fewer);
    }

    final boolean isAwaited() {
        return !waits.isEmpty();
    }

    /** There is something new to run; told by whoever has made it, after {@link #help} would find it. */
    final void tell() {
        for (WorkerWait wait : waits) {
            wait.tell(this);
        }
    }
}
