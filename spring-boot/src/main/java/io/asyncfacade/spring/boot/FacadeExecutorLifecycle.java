package io.asyncfacade.spring.boot;

import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.ShutdownReport;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.ApplicationListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Closes executors while everything that their calls use is still open. The beans of a context are destroyed after all
 * lifecycles have stopped, and in an order in which a DataSource may come before an executor.
 */
final class FacadeExecutorLifecycle
        implements SmartLifecycle, ApplicationListener<ContextClosedEvent>, ApplicationContextAware {

    /**
     * After the web server, which finishes its requests, and Spring's executors and schedulers, whose tasks make
     * calls.
     */
    static final int PHASE = Integer.MAX_VALUE / 2 - 1024;

    /** After the web server, and before Spring's executors, on which the calls run. */
    static final int BORROWING_PHASE = Integer.MAX_VALUE / 2 + 1024;

    private static final Logger LOG = System.getLogger(FacadeExecutorLifecycle.class.getName());

    private final FacadeExecutors executors;
    private final Predicate<FacadeExecutor> mine;
    private final Duration grace;
    private final int phase;
    private ApplicationContext context;
    private volatile boolean closing;
    private volatile boolean running;

    FacadeExecutorLifecycle(FacadeExecutors executors, Predicate<FacadeExecutor> mine, Duration grace, int phase) {
        this.executors = executors;
        this.mine = mine;
        this.grace = grace;
        this.phase = phase;
    }

    @Override
    public void setApplicationContext(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        if (event.getApplicationContext() == context) {
            closing = true;
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        stop(() -> {});
    }

    /** Nothing is closed in a context that is only stopped: it may be started again, and an executor cannot. */
    @Override
    public void stop(Runnable callback) {
        if (!closing) {
            callback.run();
            return;
        }
        running = false;
        List<FacadeExecutor> left =
                executors.all().values().stream().filter(mine).toList();
        CompletableFuture<?>[] closes = left.stream()
                .map(executor -> CompletableFuture.runAsync(
                        () -> close(executor),
                        task -> new Thread(task, "asyncfacade-close-" + executor.name()).start()))
                .toArray(CompletableFuture[]::new);
        CompletableFuture<?> closed = CompletableFuture.allOf(closes).handle((nothing, failure) -> {
            callback.run();
            return nothing;
        });
        if (grace.isZero()) {
            closed.join(); // Spring may be about to go on without waiting
        }
    }

    private void close(FacadeExecutor executor) {
        ShutdownReport report = executor.close(grace);
        if (report.cancelled() > 0) {
            LOG.log(
                    Level.WARNING,
                    "Executor ''{0}'' was closed, and {1} calls that had not ended after {2} ms were cancelled",
                    executor.name(),
                    report.cancelled(),
                    grace.toMillis());
        }
        if (!report.stragglers().isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "Executor ''{0}'' was closed, and these calls have not returned: {1}",
                    executor.name(),
                    report.stragglers());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /**
     * Spring 7 pauses what is in a test context while another one is used; calls of a paused executor would be refused.
     * Spring 6 does not ask.
     *
     * @return false
     */
    public boolean isPauseable() {
        return false;
    }

    @Override
    public int getPhase() {
        return phase;
    }
}
