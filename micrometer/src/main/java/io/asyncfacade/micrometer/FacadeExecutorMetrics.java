package io.asyncfacade.micrometer;

import io.asyncfacade.ExecutorStats;
import io.asyncfacade.FacadeExecutor;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Shows the counters of a {@link FacadeExecutor} as meters. Their names, units and the tag {@code name} are those of
 * Micrometer's own meters for a {@code ThreadPoolExecutor}, so that one dashboard shows both.
 *
 * <table>
 * <caption>The meters</caption>
 * <tr><th>meter</th><th>kind</th><th>what it counts</th></tr>
 * <tr><td>{@code executor.active}</td><td>gauge</td><td>calls whose bodies run, abandoned ones included</td></tr>
 * <tr><td>{@code executor.queued}</td><td>gauge</td><td>calls whose bodies have not started</td></tr>
 * <tr><td>{@code executor.queue.remaining}</td><td>gauge</td><td>how many more may wait</td></tr>
 * <tr><td>{@code executor.pool.max}</td><td>gauge</td><td>how many bodies may run at once</td></tr>
 * <tr><td>{@code executor.completed}</td><td>counter</td><td>calls that have ended, however they did</td></tr>
 * <tr><td>{@code asyncfacade.executor.abandoned}</td><td>gauge</td><td>running bodies whose calls were settled from
 * outside</td></tr>
 * </table>
 *
 * <p>{@code executor.queue.remaining} and {@code executor.pool.max} are missing where nothing limits the executor. The
 * registry does not keep the executor alive.
 *
 * <p>A registry that outlives the executor goes on showing it, and ignores a new executor of the same name, until this
 * binder is closed.
 */
public final class FacadeExecutorMetrics implements MeterBinder, AutoCloseable {

    private static final String CALLS = "calls";

    private final FacadeExecutor executor;
    private final Iterable<Tag> tags;
    private final Queue<Runnable> removals = new ConcurrentLinkedQueue<>();

    /**
     * Makes a binder for an executor; its name becomes the tag {@code name}.
     *
     * @param executor the executor to show
     */
    public FacadeExecutorMetrics(FacadeExecutor executor) {
        this(executor, List.of());
    }

    /**
     * Makes a binder for an executor, with tags beside {@code name}. All executors of a registry should have the same
     * tag keys, since Prometheus refuses meters of one name that differ in them.
     *
     * @param executor the executor to show
     * @param tags more tags for each meter
     */
    public FacadeExecutorMetrics(FacadeExecutor executor, Iterable<Tag> tags) {
        this.executor = Objects.requireNonNull(executor, "executor");
        this.tags = Tags.concat(Objects.requireNonNull(tags, "tags"), "name", executor.name());
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge(registry, "executor.active", BaseUnits.THREADS, "Calls whose bodies run", ExecutorStats::running);
        gauge(
                registry,
                "executor.queued",
                BaseUnits.TASKS,
                "Calls whose bodies have not started",
                ExecutorStats::queued);
        gauge(
                registry,
                "asyncfacade.executor.abandoned",
                CALLS,
                "Running bodies whose calls were settled from outside",
                ExecutorStats::abandoned);
        String completed = "executor.completed";
        register(
                registry,
                completed,
                () -> FunctionCounter.builder(completed, executor, seen -> ended(seen.stats()))
                        .tags(tags)
                        .baseUnit(BaseUnits.TASKS)
                        .description("Calls that have ended, however they did")
                        .register(registry));
        int limit = executor.policy().maxConcurrency();
        if (limit != Integer.MAX_VALUE) {
            int capacity = executor.policy().queueCapacity();
            gauge(registry, "executor.pool.max", BaseUnits.THREADS, "How many bodies may run at once", stats -> limit);
            gauge(
                    registry,
                    "executor.queue.remaining",
                    BaseUnits.TASKS,
                    "How many more calls may wait",
                    stats -> Math.max(0, capacity - stats.queued()));
        }
    }

    private void gauge(
            MeterRegistry registry, String name, String unit, String what, ToLongFunction<ExecutorStats> value) {
        register(
                registry,
                name,
                () -> Gauge.builder(name, executor, seen -> value.applyAsLong(seen.stats()))
                        .tags(tags)
                        .baseUnit(unit)
                        .description(what)
                        .register(registry));
    }

    /** A registry answers with the meter that it has, if it has one: that is another binder's to remove. */
    private void register(MeterRegistry registry, String name, Supplier<Meter> registration) {
        boolean there = registry.find(name).tags(tags).meter() != null;
        Meter meter = registration.get();
        if (!there) {
            removals.add(() -> registry.remove(meter));
        }
    }

    /** Removes the meters from the registries that they were bound to. The executor is not closed by this. */
    @Override
    public void close() {
        for (Runnable removal = removals.poll(); removal != null; removal = removals.poll()) {
            removal.run();
        }
    }

    private static long ended(ExecutorStats stats) {
        return stats.completed() + stats.failed() + stats.cancelled() + stats.timedOut() + stats.rejected();
    }
}
