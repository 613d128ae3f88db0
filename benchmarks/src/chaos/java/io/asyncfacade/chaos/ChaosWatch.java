package io.asyncfacade.chaos;

import io.asyncfacade.CallInfo;
import io.asyncfacade.CallListener;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Collects broken promises; it also hears of each call of the executor, and minds the order of what it hears. */
final class ChaosWatch implements CallListener {

    private static final int MOST = 20;

    /** What was heard of a call last. */
    private final Map<CallInfo, String> heard = new ConcurrentHashMap<>();

    private final List<String> violations = new CopyOnWriteArrayList<>();

    /** Bodies that have a slot and have not returned. */
    private final AtomicInteger bodies = new AtomicInteger();

    void violation(String what) {
        if (violations.size() < MOST) {
            violations.add(what);
        }
    }

    List<String> violations() {
        return violations;
    }

    /** A body begins in a slot of its own. */
    void entered(int limit, String name) {
        int now = bodies.incrementAndGet();
        if (now > limit) {
            violation(name + " runs as one of " + now + " bodies, the limit is " + limit);
        }
    }

    void left() {
        bodies.decrementAndGet();
    }

    @Override
    public void onQueued(CallInfo call) {
        hear(call, "queued", "");
    }

    @Override
    public void onStarted(CallInfo call) {
        hear(call, "started", "queued");
        if (Thread.currentThread().isInterrupted()) {
            violation(call.name() + ": its listener sees an interrupt in onStarted");
        }
    }

    @Override
    public void onFinished(CallInfo call) {
        String before = heard.get(call);
        if (before != null) { // a refused call may be heard of once only
            hear(call, "finished", before);
        } else {
            heard.put(call, "finished");
        }
        if (call.outcome() == null) {
            violation(call.name() + " has finished without an outcome");
        }
    }

    private void hear(CallInfo call, String now, String expected) {
        String before = heard.put(call, now);
        String known = before == null ? "" : before;
        if (!known.equals(expected) || known.equals("finished")) {
            violation(call.name() + ": heard " + now + " after '" + known + "'");
        }
    }

    /** Called when all is over: whatever was heard of has finished. */
    void checkFinished() {
        heard.forEach((call, last) -> {
            if (!last.equals("finished")) {
                violation(call.name() + ": the last that was heard of it is " + last);
            }
        });
    }
}
