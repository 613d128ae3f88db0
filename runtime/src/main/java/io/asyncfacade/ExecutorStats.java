package io.asyncfacade;

/**
 * What a {@link FacadeExecutor} is doing and has done, at one moment. A call is counted as one of {@code completed},
 * {@code failed}, {@code cancelled}, {@code timedOut} and {@code rejected}, before the stages that depend on it run.
 * Plain tasks given to {@link FacadeExecutor#execute} are not counted.
 *
 * @param queued calls whose bodies have not started
 * @param running calls whose bodies have started and not returned; for a call that follows a stage, until it settles
 * @param abandoned those of the running ones that have been settled from outside
 * @param completed calls that completed with a value
 * @param failed calls that failed with an exception
 * @param cancelled calls that were cancelled
 * @param timedOut calls that were settled by a timeout of the policy, or by their {@code orTimeout}; one whose
 *     {@code completeOnTimeout} came is completed
 * @param rejected calls that were refused
 */
public record ExecutorStats(
        long queued,
        long running,
        long abandoned,
        long completed,
        long failed,
        long cancelled,
        long timedOut,
        long rejected) {}
