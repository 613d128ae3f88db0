package io.asyncfacade.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.remote.kit.WorkSetup;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who else connects to the socket of a child that is starting. */
@Timeout(60)
class ChildStartTest {

    @TempDir
    Path folder;

    @Test
    void aWrongTokenAndASilentStrangerKeepNoChildOut() throws Exception {
        Path socket = folder.resolve("1.sock");
        ProcessPolicy policy = ProcessPolicy.of(1, WorkSetup.class);
        try (ChildStart start = new ChildStart(socket);
                SocketChannel silent = SocketChannel.open(UnixDomainSocketAddress.of(socket));
                SocketChannel wrong = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            assertTrue(silent.isConnected());
            wrong.write(ByteBuffer.wrap("0123456789abcdef0123456789abcdef1".getBytes(StandardCharsets.US_ASCII)));
            Process process =
                    ChildStart.launch(new ChildCommand(policy, ClassArchive.of(policy)).write(List.of(), socket));
            try {
                ChildProcess child = start.await(process, policy);
                assertNotNull(child);
                assertEquals(-1, wrong.read(ByteBuffer.allocate(1)));
                child.close();
                process.onExit().join();
            } finally {
                process.destroyForcibly();
            }
        }
        assertTrue(Files.notExists(socket));
        assertThrows(IOException.class, () -> SocketChannel.open(UnixDomainSocketAddress.of(socket)));
    }
}
