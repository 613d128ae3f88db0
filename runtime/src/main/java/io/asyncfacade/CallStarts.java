package io.asyncfacade;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Tells the threads that wait for a stage of several calls of each call that is made while they wait. */
final class CallStarts {

    /** Replaced at each change; nearly always nobody waits. */
    private volatile List<WorkerWait> waits = List.of();

    synchronized void add(WorkerWait wait) {
        List<WorkerWait> more = new ArrayList<>(waits);
        more.add(wait);
        waits = more;
    }

    synchronized void remove(WorkerWait wait) {
        List<WorkerWait> fewer = new ArrayList<>(waits);
        fewer.remove(wait);
        waits = fewer;
    }

    void tell(CompletionStage<?> call) {
        for (WorkerWait wait : waits) {
            wait.tell(call);
        }
    }
}
