package app;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Holds what it gets until it is told to run it, on the caller's thread. */
final class HeldExecutor implements Executor {
    private final Queue<Runnable> held = new ArrayDeque<>();

    @Override
    public void execute(Runnable task) {
        held.add(task);
    }

    int size() {
        return held.size();
    }

    void runAll() {
        while (!held.isEmpty()) {
            held.remove().run();
        }
    }
}
