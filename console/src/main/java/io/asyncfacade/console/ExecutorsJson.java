package io.asyncfacade.console;

import io.asyncfacade.CallInfo;
import io.asyncfacade.ExecutorStats;
import io.asyncfacade.FacadeExecutor;
import java.time.Duration;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;

/** What executors are doing, as JSON. By hand, since it is a page of text and the JDK has no writer for it. */
final class ExecutorsJson {

    /** The oldest calls of each executor; a page with a hundred thousand of them would not help. */
    private static final int CALLS = 200;

    private static final int FRAMES = 30;

    /** When the stack of a body is shown, where the policy does not say. */
    private static final long SLOW_NANOS = 1_000_000_000;

    private final List<FacadeExecutor> executors;

    ExecutorsJson(List<FacadeExecutor> executors) {
        this.executors = executors;
    }

    String now() {
        return list(executors, ExecutorsJson::executor);
    }

    private static String executor(FacadeExecutor executor) {
        ExecutorStats stats = executor.stats();
        List<CallInfo> calls = executor.calls();
        int limit = executor.policy().maxConcurrency();
        long slow = executor.policy().slowAfter().map(Duration::toNanos).orElse(SLOW_NANOS);
        return new StringJoiner(",", "{", "}")
                .add(field("name", text(executor.name())))
                .add(field("policy", text(executor.policy().toString())))
                .add(field("limit", limit == Integer.MAX_VALUE ? "null" : Integer.toString(limit)))
                .add(field("closed", Boolean.toString(executor.isShutdown())))
                .add(field("queued", Long.toString(stats.queued())))
                .add(field("running", Long.toString(stats.running())))
                .add(field("abandoned", Long.toString(stats.abandoned())))
                .add(field("completed", Long.toString(stats.completed())))
                .add(field("failed", Long.toString(stats.failed())))
                .add(field("cancelled", Long.toString(stats.cancelled())))
                .add(field("timedOut", Long.toString(stats.timedOut())))
                .add(field("rejected", Long.toString(stats.rejected())))
                .add(field("more", Integer.toString(Math.max(0, calls.size() - CALLS))))
                .add(field("calls", list(calls.subList(0, Math.min(CALLS, calls.size())), call -> call(call, slow))))
                .toString();
    }

    private static String call(CallInfo call, long slow) {
        Thread thread = call.thread();
        long running = call.runningTime().toNanos();
        boolean late = thread != null && (running >= slow || call.phase() == CallInfo.Phase.ABANDONED);
        return new StringJoiner(",", "{", "}")
                .add(field("name", text(call.name())))
                .add(field("phase", text(call.phase().name())))
                .add(field("queuedMillis", Long.toString(call.queuedTime().toMillis())))
                .add(field("runningMillis", Long.toString(running / 1_000_000)))
                .add(field("thread", thread == null ? "null" : text(thread.getName())))
                .add(field("stack", late && thread != null ? stack(thread) : "[]"))
                .toString();
    }

    private static String stack(Thread thread) {
        List<StackTraceElement> frames = List.of(thread.getStackTrace());
        int body = frames.size(); // below the body are the library and the pool, the same in every stack
        while (body > 0 && frames.get(body - 1).getClassName().matches("(java|jdk)\\..*|io\\.asyncfacade\\.[A-Z].*")) {
            body--;
        }
        List<StackTraceElement> shown = frames.subList(0, Math.min(FRAMES, body == 0 ? frames.size() : body));
        return list(shown, frame -> text(frame.toString()));
    }

    private static <T> String list(List<T> items, Function<T, String> json) {
        StringJoiner joined = new StringJoiner(",", "[", "]");
        for (T item : items) {
            joined.add(json.apply(item));
        }
        return joined.toString();
    }

    private static String field(String name, String json) {
        return '"' + name + "\":" + json;
    }

    private static String text(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
