package io.asyncfacade.hazelcast;

import com.hazelcast.core.HazelcastInstance;

/** A member of the cluster keeps what every carrier promises. */
class MemberContractTest extends HazelcastContract {

    @Override
    HazelcastInstance start(String name, int port) {
        return TestCluster.member(name, port, true);
    }
}
