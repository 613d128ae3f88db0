package io.asyncfacade.hazelcast;

import com.hazelcast.cluster.Member;
import com.hazelcast.core.HazelcastInstance;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * What the members offer, as far as they have said. They are asked, once a second at most, because the listeners of a map
 * miss what a new member puts into it before this instance listens there.
 */
final class Offers {

    private static final long AGAIN_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final HazelcastInstance instance;

    private final Map<UUID, Said> said = new ConcurrentHashMap<>();

    Offers(HazelcastInstance instance) {
        this.instance = instance;
    }

    private record Said(List<String> contracts, @Nullable Future<byte @Nullable []> answer, long asked) {

        boolean open() {
            return answer != null && !answer.isDone();
        }
    }

    /** Members that are there and offer it, the oldest first; empty only after they had time to say so. */
    List<Member> hosts(String contract) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (true) {
            List<Member> hosts = instance.getCluster().getMembers().stream()
                    .filter(member -> contracts(member, contract).contains(contract))
                    .toList();
            boolean waiting = said.values().stream().anyMatch(Said::open);
            if (!hosts.isEmpty() || !waiting || System.nanoTime() - deadline > 0) {
                return hosts;
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private List<String> contracts(Member member, String wanted) {
        Said known = said.computeIfAbsent(member.getUuid(), id -> ask(member, List.of()));
        if (known.answer() != null && known.answer().isDone()) {
            known = new Said(read(known), null, known.asked());
            said.put(member.getUuid(), known);
        }
        if (!known.contracts().contains(wanted) && !known.open() && System.nanoTime() - known.asked() > AGAIN_NANOS) {
            said.put(member.getUuid(), ask(member, known.contracts()));
        }
        return known.contracts();
    }

    private Said ask(Member member, List<String> before) {
        return new Said(before, HostTask.OFFERS.submit(instance, member, HazelcastHost.CANCELS), System.nanoTime());
    }

    private static List<String> read(Said asked) {
        try {
            byte[] names = asked.answer() == null ? null : asked.answer().get();
            return names == null ? List.of() : List.of(new String(names, StandardCharsets.UTF_8).split("\n"));
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            // It has left, or has no such host: it is asked again.
            return asked.contracts();
        }
    }
}
