package io.asyncfacade.benchmarks.calls;

import java.util.concurrent.Executor;
import java.util.concurrent.Future;

/** One asynchronous call of {@link Echo#echo}. */
public interface Call {
    Future<String> start(String text);

    /** What is called: as cheap as can be. */
    final class Blocking implements Echo {
        @Override
        public String echo(String text) {
            return text;
        }
    }

    /**
     * Runs each task at once, after it has published it to a field. A plain {@code Runnable::run} lets the compiler
     * delete objects that every executor with a queue or thread has to have.
     */
    final class Publishing implements Executor {
        volatile Runnable last = () -> {};

        @Override
        public void execute(Runnable task) {
            last = task;
            last.run();
        }
    }
}
