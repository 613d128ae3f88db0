package io.asyncfacade.hazelcast;

import com.hazelcast.client.Client;
import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastInstance;
import com.hazelcast.core.HazelcastInstanceAware;
import com.hazelcast.nio.ObjectDataInput;
import com.hazelcast.nio.ObjectDataOutput;
import com.hazelcast.nio.serialization.IdentifiedDataSerializable;
import io.asyncfacade.remote.CallHost;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * A message to the host of a member: a call, or without bytes the cancel of one, or without a number the question what
 * is offered. Hazelcast makes it by its number, so that its Java serialization, which has no filter by default, has no
 * part in this.
 */
final class HostTask implements Callable<byte[]>, IdentifiedDataSerializable, HazelcastInstanceAware {

    static final int FACTORY = 0xAF;

    static final int CLASS = 1;

    /** Numbers of calls begin at 1. */
    static final HostTask OFFERS = new HostTask(new UUID(0, 0), 0, null);

    private UUID caller;

    private long call;

    private byte @Nullable [] message;

    /** Refuses everything, where no host is open any more. */
    private CallHost host = new CallHost();

    HostTask() {
        this(new UUID(0, 0), 0, null);
    }

    HostTask(UUID caller, long call, byte @Nullable [] message) {
        this.caller = caller;
        this.call = call;
        this.message = message;
    }

    /**
     * Hazelcast's own future, because each callback of it takes one thread more; but that of a client is over when a
     * thread that waits for it is interrupted.
     */
    Future<byte[]> submit(HazelcastInstance from, Member to, String executor) {
        Future<byte[]> sent = from.getExecutorService(executor).submitToMember(this, to);
        return from.getLocalEndpoint() instanceof Client ? stage(sent).toCompletableFuture() : sent;
    }

    /** All futures of Hazelcast are stages since 4.1, though its methods do not say so. */
    static CompletionStage<byte[]> stage(Future<byte[]> sent) {
        CompletableFuture<byte[]> answer = new CompletableFuture<>();
        ((CompletionStage<?>) sent)
                .whenCompleteAsync(
                        (bytes, failure) -> {
                            if (failure == null) {
                                answer.complete((byte[]) bytes);
                            } else {
                                answer.completeExceptionally(failure);
                            }
                        },
                        Runnable::run);
        return answer;
    }

    static List<String> names(byte[] answer) {
        return List.of(new String(answer, StandardCharsets.UTF_8).split("\n"));
    }

    @Override
    public byte[] call() {
        if (message != null) {
            return host.run(message, caller);
        }
        if (call == 0) {
            return String.join("\n", host.offers()).getBytes(StandardCharsets.UTF_8);
        }
        host.cancel(caller, call);
        return new byte[0];
    }

    @Override
    public void setHazelcastInstance(HazelcastInstance member) {
        host = (CallHost) member.getUserContext().getOrDefault(HazelcastHost.CONTEXT, host);
    }

    @Override
    public int getFactoryId() {
        return FACTORY;
    }

    @Override
    public int getClassId() {
        return CLASS;
    }

    @Override
    public void writeData(ObjectDataOutput out) throws IOException {
        out.writeLong(caller.getMostSignificantBits());
        out.writeLong(caller.getLeastSignificantBits());
        out.writeLong(call);
        out.writeByteArray(message);
    }

    @Override
    public void readData(ObjectDataInput in) throws IOException {
        caller = new UUID(in.readLong(), in.readLong());
        call = in.readLong();
        message = in.readByteArray();
    }
}
