package io.asyncfacade.benchmarks.remote;

import io.asyncfacade.remote.CallHost;
import io.asyncfacade.remote.HostSetup;
import java.util.Arrays;

/** What all hosts offer. */
public final class EchoSetup implements HostSetup {

    @Override
    public void offer(CallHost host) {
        host.offer(EchoRemote.CONTRACT, new Local());
    }

    static final class Local implements Echo {

        @Override
        public byte[] echo(byte[] bytes) {
            return bytes;
        }

        @Override
        public long fill(int megabytes) {
            byte[] filled = new byte[megabytes << 20];
            Arrays.fill(filled, (byte) 1);
            return ProcessHandle.current().pid();
        }
    }
}
