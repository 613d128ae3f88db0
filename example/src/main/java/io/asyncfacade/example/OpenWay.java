package io.asyncfacade.example;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/** A way with a client and an executor of its own, so that none inherits the connections of another. */
final class OpenWay implements AutoCloseable {

    private final IntFunction<CompletableFuture<Comment>> fetch;
    private final Deque<Runnable> closings = new ArrayDeque<>();

    /**
     * Opens a way.
     *
     * @param started is told the id of each call at the moment when it begins
     */
    OpenWay(Way way, URI server, IntConsumer started) {
        HttpClient http = client(way);
        fetch = way.policy()
                .map(policy -> adapter(policy.named("example"), new HttpCommentClient(server, http), started))
                .orElseGet(() -> nativeClient(new NativeCommentClient(server, http), started));
    }

    CompletableFuture<Comment> fetch(int id) {
        return fetch.apply(id);
    }

    private IntFunction<CompletableFuture<Comment>> adapter(
            ExecutorPolicy policy, CommentClient blocking, IntConsumer started) {
        FacadeExecutor executor = policy.open();
        closings.push(() -> executor.close(Duration.ZERO));
        CommentClient timed = id -> {
            started.accept(id);
            return blocking.fetch(id);
        };
        return new CommentClientAsync(timed, executor)::fetch;
    }

    private static IntFunction<CompletableFuture<Comment>> nativeClient(
            NativeCommentClient client, IntConsumer started) {
        return id -> {
            started.accept(id);
            return client.fetch(id);
        };
    }

    private HttpClient client(Way way) {
        HttpClient.Builder builder = HttpClient.newBuilder().version(Version.HTTP_1_1);
        if (way.setsClientExecutor()) {
            builder.executor(clientExecutor());
        }
        HttpClient http = builder.build();
        if (http instanceof AutoCloseable closeable) { // from JDK 21
            closings.push(() -> close(closeable));
        }
        return http;
    }

    /** Left alone, the client runs its own small tasks on a pool that grows without a limit. */
    private Executor clientExecutor() {
        if (Way.JDK_HAS_VIRTUAL_THREADS) {
            FacadeExecutor executor =
                    ExecutorPolicy.virtualThreads().named("http").open();
            closings.push(executor::close);
            return executor;
        }
        ExecutorService executor = Executors.newCachedThreadPool();
        closings.push(executor::shutdown);
        return executor;
    }

    private static void close(AutoCloseable client) {
        try {
            client.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Closes the last opened first: the calls, their client, the client's threads. */
    @Override
    public void close() {
        while (!closings.isEmpty()) {
            closings.pop().run();
        }
    }
}
