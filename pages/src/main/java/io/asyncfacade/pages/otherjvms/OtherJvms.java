package io.asyncfacade.pages.otherjvms;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.hazelcast.HazelcastCarrier;
import io.asyncfacade.hazelcast.HazelcastHost;
import io.asyncfacade.remote.ProcessPool;
import java.time.Duration;
import java.util.function.Function;

/** docs/other-jvms.md. */
final class OtherJvms {

    private OtherJvms() {}

    static <T> T withChildren(Function<CommentClientAsync, T> use) throws Exception {
        try (var pool = ProcessPool.of(4, FetchSetup.class)
                        .recycleAfter(100) // a new process after so many calls
                        .killAfter(Duration.ofSeconds(2)) // a body that ignores its interrupt
                        .jvmOptions("-Xmx512m", "-Dserver=https://example.org")
                        .open();
                var executor = ExecutorPolicy.platformThreads(4)
                        .timeout(Duration.ofSeconds(30))
                        .open()) {
            var comments = new CommentClientAsync(new CommentClientRemote(pool), executor);
            return use.apply(comments);
        }
    }

    static CommentClient cluster(CommentClient delegate, String userId) throws Exception {
        Config config = new Config(); // on each member
        HazelcastHost.configure(config.getSerializationConfig());
        HazelcastInstance member = Hazelcast.newHazelcastInstance(config);

        // members that run calls
        HazelcastHost.open(member, host -> host.offer(CommentClientRemote.CONTRACT, delegate));

        // members and clients that make them
        var comments = new CommentClientRemote(HazelcastCarrier.over(member));
        // always the same host, while it is there
        var ofOneUser = new CommentClientRemote(HazelcastCarrier.over(member).onKey(userId));
        return userId.isEmpty() ? comments : ofOneUser;
    }
}
