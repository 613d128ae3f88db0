package io.asyncfacade.hazelcast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.hazelcast.core.HazelcastInstance;
import io.asyncfacade.remote.kit.CarrierContract;
import io.asyncfacade.remote.kit.Hosts;
import io.asyncfacade.remote.kit.Work;
import io.asyncfacade.remote.kit.WorkRemote;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a cluster promises beside that. */
abstract class HazelcastContract extends CarrierContract {

    private HazelcastHosts cluster;

    abstract HazelcastInstance start(String name, int port);

    @Override
    protected Hosts open(List<String> jvmOptions) throws IOException {
        cluster = new HazelcastHosts(jvmOptions, this::start);
        return cluster;
    }

    @Test
    void aCallerThatIsGoneCancelsItsCalls() throws Exception {
        HazelcastInstance other = cluster.another();
        Work work = new WorkRemote(HazelcastCarrier.over(other));
        Thread caller = new Thread(() -> {
            try {
                work.meet("orphan");
            } catch (IOException | RuntimeException e) {
                // It is gone before the answer.
            }
        });
        caller.start();
        meeting().next();
        other.getLifecycleService().terminate();
        assertEquals("interrupted orphan", meeting().next().said());
    }
}
