package io.asyncfacade.hazelcast;

import com.hazelcast.core.HazelcastInstance;

/** A client of the cluster keeps what every carrier promises. */
class ClientContractTest extends HazelcastContract {

    @Override
    HazelcastInstance start(String name, int port) {
        return TestCluster.client(name, port);
    }
}
