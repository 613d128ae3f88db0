package io.asyncfacade.pages.remote;

import com.hazelcast.config.Config;
import com.hazelcast.core.Hazelcast;
import com.hazelcast.core.HazelcastInstance;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.hazelcast.HazelcastCarrier;
import io.asyncfacade.hazelcast.HazelcastHost;
import io.asyncfacade.remote.ProcessPool;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

final class OtherJvms {

    private OtherJvms() {}

    static Comment processes() {
        try (var pool = ProcessPool.of(4, FetchSetup.class)
                        .recycleAfter(100) // a new process after so many calls
                        .killAfter(Duration.ofSeconds(2)) // a body that ignores its interrupt
                        .jvmOptions("-Xmx512m", "-Dserver=https://example.org")
                        .open();
                var executor = ExecutorPolicy.platformThreads(4)
                        .timeout(Duration.ofSeconds(30))
                        .open()) {
            var comments = new CommentClientAsync(new CommentClientRemote(pool), executor);
            CompletableFuture<Comment> comment = comments.fetch(7);
            return comment.join();
        }
    }

    static HazelcastInstance member() {
        Config config = new Config();
        HazelcastHost.configure(config.getSerializationConfig());
        HazelcastInstance member = Hazelcast.newHazelcastInstance(config);
        return member;
    }

    static List<CommentClient> cluster(HazelcastInstance member, CommentClient delegate, String userId)
            throws Exception {
        // on members that run calls
        HazelcastHost.open(member, host -> host.offer(CommentClientRemote.CONTRACT, delegate));

        // on members and clients that make them
        var comments = new CommentClientRemote(HazelcastCarrier.over(member));
        // always to the same host, as long as that is there
        var ofOneUser = new CommentClientRemote(HazelcastCarrier.over(member).onKey(userId));
        return List.of(comments, ofOneUser);
    }
}
