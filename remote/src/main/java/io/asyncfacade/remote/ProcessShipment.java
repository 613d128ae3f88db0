package io.asyncfacade.remote;

import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.Condition;
import org.jspecify.annotations.Nullable;

/** A call to a child: waits for one, sends, and reads the answer, all on the thread that makes the call. */
final class ProcessShipment implements Shipment {

    /** A call that kills its child while that reads it does not kill them all. */
    private static final int MAX_SENDS = 3;

    private final ProcessPool pool;

    private final byte[] message;

    private final long call;

    /** Guarded by the lock of the crew, as what was assigned. */
    @Nullable Condition turn;

    @Nullable ChildProcess assigned;

    /** Of the thread that makes the call. */
    private int sends;

    private volatile boolean cancelled;

    /** Guarded by this, as all below. */
    private @Nullable ChildProcess child;

    private boolean over;

    private @Nullable Future<?> kill;

    ProcessShipment(ProcessPool pool, byte[] message, long call) {
        this.pool = pool;
        this.message = message;
        this.call = call;
    }

    @Override
    public synchronized String host() {
        return child == null ? ProcessPool.NAME : child.name();
    }

    boolean cancelled() {
        return cancelled;
    }

    @Override
    public byte[] await() throws InterruptedException {
        ChildProcess sent = child();
        while (sent == null) {
            sent = send();
        }
        byte[] answer = null;
        try {
            answer = sent.calls().receive(Integer.MAX_VALUE);
        } catch (FrameChannel.NoRoomException e) {
            end();
            pool.done(sent, sent.calls().kind() == ChildMain.LAST_ANSWER);
            throw new OutOfMemoryError(e.getMessage());
        } catch (IOException e) {
            // The same as the end of its output.
        } catch (RuntimeException | Error e) {
            // What is left of the answer must not meet the next call.
            end();
            sent.kill("its answer could not be received: " + e);
            pool.lost(sent);
            throw e;
        }
        end();
        if (answer == null) {
            throw new HostLostException(pool.lost(sent) + " in the middle of this call");
        }
        pool.done(sent, sent.calls().kind() == ChildMain.LAST_ANSWER);
        return answer;
    }

    /** Null if the child is dead: it has not got the whole of it, so the next one may. */
    private @Nullable ChildProcess send() throws InterruptedException {
        ChildProcess taken = pool.take(this);
        boolean wanted;
        synchronized (this) {
            wanted = !cancelled;
            child = wanted ? taken : null;
        }
        if (!wanted) {
            pool.unused(taken);
            throw new CallNotStartedException("it was cancelled before it was sent");
        }
        try {
            taken.use();
            taken.calls().send(ChildMain.CALL, message);
            return taken;
        } catch (IOException e) {
            synchronized (this) {
                child = null;
            }
            String fate = pool.lost(taken);
            if (++sends == MAX_SENDS) {
                throw new CallNotStartedException(fate + " while the call was sent to it, as others before");
            }
            return null;
        }
    }

    private synchronized @Nullable ChildProcess child() {
        return child;
    }

    private synchronized void end() {
        over = true;
        if (kill != null) {
            kill.cancel(false);
        }
    }

    @Override
    public void cancel() {
        ChildProcess running;
        synchronized (this) {
            if (cancelled || over) {
                return;
            }
            cancelled = true;
            running = child;
            if (running != null) {
                kill = pool.later(this::kill);
            }
        }
        if (running == null) {
            pool.wake(this);
        } else {
            running.cancel(call);
        }
    }

    private synchronized void kill() {
        if (!over && child != null) {
            child.kill("its call went on for " + pool.killAfter() + " after it was cancelled");
        }
    }
}
