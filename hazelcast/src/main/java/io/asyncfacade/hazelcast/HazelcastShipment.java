package io.asyncfacade.hazelcast;

import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.nio.serialization.HazelcastSerializationException;
import com.hazelcast.spi.exception.TargetNotMemberException;
import io.asyncfacade.remote.CallNotStartedException;
import io.asyncfacade.remote.HostLostException;
import io.asyncfacade.remote.Shipment;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A call to one member. */
final class HazelcastShipment implements Shipment {

    /** How often to look whether the member is still there: after a split, Hazelcast may never say so. */
    private static final int PATIENCE_SECONDS = 5;

    private final HazelcastInstance instance;

    private final Member member;

    private final byte[] message;

    private final long call;

    private @Nullable Future<byte @Nullable []> answer;

    private volatile boolean cancelled;

    HazelcastShipment(HazelcastInstance instance, Member member, byte[] message, long call) {
        this.instance = instance;
        this.member = member;
        this.message = message;
        this.call = call;
    }

    static String name(Member member) {
        return "member " + member.getUuid() + " at " + member.getAddress();
    }

    @Override
    public String host() {
        return name(member);
    }

    @Override
    public byte[] await() throws InterruptedException {
        if (answer == null) {
            answer = send();
        }
        while (true) {
            try {
                return Objects.requireNonNull(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            } catch (TimeoutException e) {
                if (!instance.getCluster().getMembers().contains(member)) {
                    throw new HostLostException(host() + " has left the cluster", e);
                }
            } catch (ExecutionException e) {
                throw failed(Objects.requireNonNullElse(e.getCause(), e));
            }
        }
    }

    private Future<byte @Nullable []> send() {
        if (cancelled) {
            throw new CallNotStartedException("it was cancelled before it was sent");
        }
        try {
            return submit(HazelcastHost.CALLS, message);
        } catch (RuntimeException e) {
            throw new CallNotStartedException("it could not be sent: " + e, e);
        }
    }

    /** Not sent, refused by a full queue, or not read: the rest may have run. */
    private RuntimeException failed(Throwable cause) {
        return cause instanceof RejectedExecutionException
                        || cause instanceof TargetNotMemberException
                        || cause instanceof HazelcastSerializationException
                ? new CallNotStartedException(cause.toString(), cause)
                : new HostLostException(host() + " is lost with this call: " + cause, cause);
    }

    /** A task of its own: Hazelcast's cancel blocks, and promises nothing. */
    @Override
    public void cancel() {
        cancelled = true;
        try {
            submit(HazelcastHost.CANCELS, null);
        } catch (RuntimeException e) {
            // The member is gone, or this instance; the one who waits for the answer hears of it.
        }
    }

    private Future<byte @Nullable []> submit(String executor, byte @Nullable [] bytes) {
        UUID caller = instance.getLocalEndpoint().getUuid();
        return new HostTask(caller, call, bytes).submit(instance, member, executor);
    }
}
