package io.asyncfacade.hazelcast;

import io.asyncfacade.remote.kit.CarrierContract;
import io.asyncfacade.remote.kit.Hosts;
import java.io.IOException;
import java.util.List;

/** A client of the cluster keeps what every carrier promises. */
class ClientContractTest extends CarrierContract {

    @Override
    protected Hosts open(List<String> jvmOptions) throws IOException {
        return new HazelcastHosts(jvmOptions, TestCluster::client);
    }
}
