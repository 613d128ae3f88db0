package io.asyncfacade.benchmarks.remote;

import io.asyncfacade.remote.CallHost;
import io.asyncfacade.remote.HostSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
        public long enter(String ledger, String name) throws IOException, InterruptedException {
            Files.writeString(Path.of(ledger), name + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            Thread.sleep(100);
            return ProcessHandle.current().pid();
        }

        @Override
        public long enterAgain(String ledger, String name) throws IOException, InterruptedException {
            return enter(ledger, name);
        }

        @Override
        public long fill(int megabytes) {
            byte[] filled = new byte[megabytes << 20];
            Arrays.fill(filled, (byte) 1);
            return ProcessHandle.current().pid();
        }
    }
}
