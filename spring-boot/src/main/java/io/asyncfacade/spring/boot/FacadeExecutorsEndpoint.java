package io.asyncfacade.spring.boot;

import io.asyncfacade.CallInfo;
import io.asyncfacade.ExecutorStats;
import io.asyncfacade.FacadeExecutor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;

/** {@code /actuator/asyncfacade}: what the executors are doing, with their calls in flight. Changes nothing. */
@Endpoint(id = "asyncfacade")
public final class FacadeExecutorsEndpoint {

    /** An answer with a hundred thousand waiting calls would not help, and take the memory of its own. */
    private static final int CALLS = 200;

    private final FacadeExecutors executors;

    FacadeExecutorsEndpoint(FacadeExecutors executors) {
        this.executors = executors;
    }

    /**
     * Describes all executors.
     *
     * @return them, by the names of their beans
     */
    @ReadOperation
    public Executors executors() {
        Map<String, ExecutorDescription> described = new TreeMap<>();
        executors.all().forEach((bean, executor) -> described.put(bean, describe(executor)));
        return new Executors(described);
    }

    /**
     * Describes one executor.
     *
     * @param bean the name of its bean
     * @return what it is doing, null if there is none of that name
     */
    @ReadOperation
    public @Nullable ExecutorDescription executor(@Selector String bean) {
        FacadeExecutor executor = executors.all().get(bean);
        return executor == null ? null : describe(executor);
    }

    private static ExecutorDescription describe(FacadeExecutor executor) {
        int limit = executor.policy().maxConcurrency();
        boolean limited = limit != Integer.MAX_VALUE;
        List<CallInfo> calls = executor.calls();
        return new ExecutorDescription(
                executor.name(),
                executor.policy().toString(),
                limited ? limit : null,
                limited ? executor.policy().queueCapacity() : null,
                executor.isShutdown(),
                executor.stats(),
                calls.stream()
                        .limit(CALLS)
                        .map(FacadeExecutorsEndpoint::describe)
                        .toList(),
                Math.max(0, calls.size() - CALLS));
    }

    private static CallDescription describe(CallInfo call) {
        Thread thread = call.thread();
        return new CallDescription(
                call.name(),
                call.phase().name(),
                thread == null ? null : thread.getName(),
                call.queuedTime().toMillis(),
                call.runningTime().toMillis());
    }

    /**
     * All executors.
     *
     * @param executors the executors by the names of their beans
     */
    public record Executors(Map<String, ExecutorDescription> executors) {}

    /**
     * One executor.
     *
     * @param name the name in its threads and meters
     * @param policy the policy in words
     * @param limit how many calls run at once, null if nothing limits
     * @param queueCapacity how many calls wait, null if nothing limits
     * @param closed whether new calls are refused
     * @param stats the counters
     * @param calls the calls in flight, oldest first, at most 200
     * @param moreCalls how many more there are
     */
    public record ExecutorDescription(
            String name,
            String policy,
            @Nullable Integer limit,
            @Nullable Integer queueCapacity,
            boolean closed,
            ExecutorStats stats,
            List<CallDescription> calls,
            int moreCalls) {}

    /**
     * One call in flight.
     *
     * @param name the name of the call
     * @param phase how far it is
     * @param thread the thread that is inside of its body, if there is one
     * @param queuedMillis how long it has waited, in milliseconds
     * @param runningMillis how long its body has run, in milliseconds
     */
    public record CallDescription(
            String name, String phase, @Nullable String thread, long queuedMillis, long runningMillis) {}
}
