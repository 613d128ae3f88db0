package io.asyncfacade.scenarios.cluster;

import io.asyncfacade.hazelcast.HazelcastHost;
import java.io.IOException;

/** A host of the cluster, in a JVM of its own, until the end of its input. */
final class HostMain {

    private static final int MILLIS = 50;

    private HostMain() {}

    public static void main(String[] args) throws Exception {
        var member = Loopback.member(args[1], Integer.parseInt(args[2]), false);
        // The heart of a host: what it offers, and that is all.
        HazelcastHost.open(member, host -> host.offer(SurveysRemote.CONTRACT, new Local(args[0])));
        System.out.println("ready");
        awaitEndOfInput();
        Runtime.getRuntime().halt(0);
    }

    private static void awaitEndOfInput() throws IOException {
        while (System.in.read() >= 0) {
            // Nothing is said, only the end.
        }
    }

    private record Local(String name) implements Surveys {

        @Override
        public String send(int survey) throws InterruptedException {
            Thread.sleep(MILLIS);
            return name;
        }

        @Override
        public String count(int survey) throws InterruptedException {
            Thread.sleep(MILLIS);
            return name;
        }
    }
}
