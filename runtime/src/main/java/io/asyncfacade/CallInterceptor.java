package io.asyncfacade;

/**
 * Is around each call of a {@link FacadeExecutor}, see {@link ExecutorPolicy#around}: for spans, observations and
 * timers, which begin where the call is made, are current where its body runs, and end with the call.
 *
 * <pre>{@code
 * class Spans implements CallInterceptor {
 *     private final Map<CallInfo, Span> spans = new ConcurrentHashMap<>();
 *     private final Tracer tracer;
 *
 *     Spans(Tracer tracer) {
 *         this.tracer = tracer;
 *     }
 *
 *     public void before(CallInfo call) {
 *         spans.put(call, tracer.spanBuilder(call.name()).startSpan());
 *     }
 *
 *     public void run(CallInfo call, VoidBody body) throws Throwable {
 *         try (Scope scope = spans.get(call).makeCurrent()) {
 *             body.run();
 *         }
 *     }
 *
 *     public void end(CallInfo call) {
 *         spans.remove(call).end();
 *     }
 * }
 * }</pre>
 *
 * <p>The same {@link CallInfo} is given to all three, so it can be a key. Of several interceptors, the one that the
 * policy names first is the outermost: {@code before} and {@code run} are called from the first one to the last,
 * {@code end} from the last one to the first.
 *
 * <p>An interceptor watches a call, and does not decide about it. What it throws by itself goes to the uncaught
 * exception handler of the thread; the call goes on without it, and ends as its body does. Plain tasks are no calls,
 * and have no interceptors.
 */
public interface CallInterceptor {

    /**
     * The call has been made, and is neither queued nor refused yet. On the thread that makes the call.
     *
     * @param call the call
     */
    default void before(CallInfo call) {}

    /**
     * Runs the body, on the current thread and before it returns; for a method that returns a stage, this is until the
     * stage is there. Not called for a call that never starts. The context that the call takes along is there.
     *
     * @param call the call
     * @param body calls the rest of the interceptors and the body; throws what the body throws, which an interceptor
     *     may look at and should throw on. It runs once: a second time, or on another thread, it throws an
     *     {@link IllegalStateException}. If it is not run, the body is called after this has returned
     * @throws Throwable what the body has thrown
     */
    default void run(CallInfo call, VoidBody body) throws Throwable {
        body.run();
    }

    /**
     * The call has ended, with an {@link CallInfo#outcome() outcome}; stages that depend on it have not run yet. Called
     * once for each {@link #before}, also for a call that was refused, cancelled or late before it started, on the
     * thread that settles it. If a running call is settled from outside, {@link #run} is still in the body then. The
     * future is not done before this returns, so do not wait for it here.
     *
     * @param call the call
     */
    default void end(CallInfo call) {}
}
