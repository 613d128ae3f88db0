package io.asyncfacade.benchmarks.calls;

import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** One asynchronous call of {@link Echo#echo}, made in different ways. */
public interface Call {
    Future<String> start(String text);

    /** The ways to make a call. */
    enum Design {
        /** The generated adapter. */
        ADAPTER {
            @Override
            Call with(Echo echo, Executor executor) {
                EchoAsync async = new EchoAsync(echo, executor);
                return async::echo;
            }
        },
        /** What the JDK offers: neither cancels nor interrupts. */
        SUPPLY_ASYNC {
            @Override
            Call with(Echo echo, Executor executor) {
                return text -> CompletableFuture.supplyAsync(() -> echo.echo(text), executor);
            }
        },
        /** What is often written by hand: runs the body even after it was cancelled. */
        BY_HAND {
            @Override
            Call with(Echo echo, Executor executor) {
                return text -> {
                    CompletableFuture<String> future = new CompletableFuture<>();
                    executor.execute(() -> {
                        try {
                            future.complete(echo.echo(text));
                        } catch (Throwable failure) {
                            future.completeExceptionally(failure);
                        }
                    });
                    return future;
                };
            }
        },
        /** Guava's, which interrupts on cancel as the adapter does. */
        GUAVA {
            @Override
            Call with(Echo echo, Executor executor) {
                ListeningExecutorService service = MoreExecutors.listeningDecorator(new Service(executor));
                return text -> service.submit(() -> echo.echo(text));
            }
        };

        abstract Call with(Echo echo, Executor executor);
    }

    /** Makes a service of any executor, as Guava wants one. */
    final class Service extends AbstractExecutorService {
        private final Executor executor;

        Service(Executor executor) {
            this.executor = executor;
        }

        @Override
        public void execute(Runnable task) {
            executor.execute(task);
        }

        @Override
        public void shutdown() {}

        @Override
        public java.util.List<Runnable> shutdownNow() {
            return java.util.List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return false;
        }
    }

    /** What is called: as cheap as can be. */
    final class Blocking implements Echo {
        @Override
        public String echo(String text) {
            return text;
        }

        @Override
        public void ping() {}
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
