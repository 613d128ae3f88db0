package io.asyncfacade.hazelcast;

import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.nio.serialization.HazelcastSerializationException;
import com.hazelcast.spi.exception.TargetNotMemberException;
import io.asyncfacade.remote.FutureShipment;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** A call to one member. */
final class HazelcastShipment extends FutureShipment {

    private final HazelcastInstance instance;

    private final Member member;

    private final byte[] message;

    private final long call;

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
    protected Future<byte[]> send() {
        return task(message).submit(instance, member, HazelcastHost.CALLS);
    }

    /** A task of its own: Hazelcast's cancel blocks, and promises nothing. */
    @Override
    protected void sendCancel() {
        task(null).submit(instance, member, HazelcastHost.CANCELS);
    }

    private HostTask task(byte @Nullable [] bytes) {
        return new HostTask(instance.getLocalEndpoint().getUuid(), call, bytes);
    }

    @Override
    protected boolean isHostPresent() {
        return instance.getCluster().getMembers().contains(member);
    }

    /** Not sent, refused by a full queue, or not read: the rest may have run. */
    @Override
    protected boolean isRefusal(Throwable failure) {
        return failure instanceof RejectedExecutionException
                || failure instanceof TargetNotMemberException
                || failure instanceof HazelcastSerializationException;
    }
}
