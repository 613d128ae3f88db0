package io.asyncfacade.hazelcast;

import io.asyncfacade.remote.kit.CarrierContract;
import io.asyncfacade.remote.kit.Hosts;
import java.io.IOException;
import java.util.List;

/** A member of the cluster keeps what every carrier promises. */
class MemberContractTest extends CarrierContract {

    @Override
    protected Hosts open(List<String> jvmOptions) throws IOException {
        return new HazelcastHosts(jvmOptions, (name, port) -> TestCluster.member(name, port, true));
    }
}
