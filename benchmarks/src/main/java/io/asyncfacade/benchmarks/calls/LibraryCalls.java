package io.asyncfacade.benchmarks.calls;

import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import net.tascalate.concurrent.CompletableTask;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.aop.interceptor.SimpleAsyncUncaughtExceptionHandler;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.AsyncAnnotationAdvisor;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Calls with libraries that make futures of blocking calls. */
final class LibraryCalls {
    private LibraryCalls() {}

    static Call guava(Echo echo, Executor executor) {
        ListeningExecutorService service = MoreExecutors.listeningDecorator(ServiceView.of(executor));
        return text -> service.submit(() -> echo.echo(text));
    }

    static Call tascalate(Echo echo, Executor executor) {
        return text -> CompletableTask.submit(() -> echo.echo(text), executor);
    }

    static Call reactor(Echo echo, Executor executor) {
        Scheduler scheduler = Schedulers.fromExecutor(executor);
        return text ->
                Mono.fromCallable(() -> echo.echo(text)).subscribeOn(scheduler).toFuture();
    }

    /** The proxy that a Spring context makes for such a bean, without the context. */
    static Call spring(Echo echo, Executor executor) {
        ProxyFactory factory = new ProxyFactory(new SpringEcho(echo));
        factory.addAdvisor(new AsyncAnnotationAdvisor(executor, new SimpleAsyncUncaughtExceptionHandler()));
        return ((FutureEcho) factory.getProxy())::echo;
    }

    /** What Spring asks of a bean with asynchronous methods: that they return futures themselves. */
    public interface FutureEcho {
        CompletableFuture<String> echo(String text);
    }

    /** Such a bean. */
    public static final class SpringEcho implements FutureEcho {
        private final Echo echo;

        SpringEcho(Echo echo) {
            this.echo = echo;
        }

        @Async
        @Override
        public CompletableFuture<String> echo(String text) {
            return CompletableFuture.completedFuture(echo.echo(text));
        }
    }
}
