package io.asyncfacade.hazelcast;

import com.hazelcast.core.HazelcastInstance;
import io.asyncfacade.remote.kit.WorkSetup;

/** A member in a JVM of its own, until the end of its input. */
final class MemberMain {

    private MemberMain() {}

    public static void main(String[] args) throws Exception {
        HazelcastInstance member = TestCluster.member(args[0], Integer.parseInt(args[1]), false);
        HazelcastHost.open(member, new WorkSetup());
        System.out.println("ready");
        while (System.in.read() >= 0) {
            // Nothing is said, only the end.
        }
        Runtime.getRuntime().halt(0);
    }
}
