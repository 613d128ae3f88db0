package io.asyncfacade.benchmarks.remote;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A child by hand: eight bytes come over a socket and go back. No pool can do with less. */
final class RawChild implements AutoCloseable {

    private final Process process;

    private final SocketChannel channel;

    private final ByteBuffer buffer = ByteBuffer.allocateDirect(Long.BYTES);

    RawChild() throws IOException {
        Path folder = Files.createTempDirectory("raw");
        Path socket = folder.resolve("s");
        try (ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            door.bind(UnixDomainSocketAddress.of(socket));
            process = OtherJvm.start(RawChild.class, socket.toString());
            channel = door.accept();
        } finally {
            Files.deleteIfExists(socket);
            Files.deleteIfExists(folder);
        }
    }

    public static void main(String[] args) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(Long.BYTES);
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(args[0]))) {
            while (true) {
                transfer(channel, buffer, false);
                transfer(channel, buffer, true);
            }
        } catch (EOFException e) {
            // The end.
        }
    }

    private static void transfer(SocketChannel channel, ByteBuffer buffer, boolean write) throws IOException {
        buffer.clear();
        while (buffer.hasRemaining()) {
            if ((write ? channel.write(buffer) : channel.read(buffer)) < 0) {
                throw new EOFException();
            }
        }
    }

    /** By one thread at a time. */
    void echo() {
        try {
            transfer(channel, buffer, true);
            transfer(channel, buffer, false);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        process.onExit().join();
    }
}
