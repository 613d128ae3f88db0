package io.asyncfacade.remote;

import io.asyncfacade.remote.kit.CarrierContract;
import io.asyncfacade.remote.kit.Hosts;
import io.asyncfacade.remote.kit.WorkSetup;
import java.time.Duration;
import java.util.List;

/** The pool of child processes keeps what every carrier promises. */
class ProcessPoolContractTest extends CarrierContract {

    @Override
    protected Hosts open(List<String> jvmOptions) {
        ProcessPool pool = ProcessPool.of(2, WorkSetup.class)
                .killAfter(Duration.ofSeconds(1))
                .jvmOptions(jvmOptions.toArray(String[]::new))
                .open();
        return new Hosts() {
            @Override
            public CallCarrier carrier() {
                return pool;
            }

            @Override
            public int callsOfOneHost() {
                return 1;
            }

            @Override
            public boolean killsTheFrozen() {
                return true;
            }

            @Override
            public void complete() {
                // A pool replaces what dies by itself.
            }

            @Override
            public void close() {
                pool.close();
            }
        };
    }
}
