package io.asyncfacade.remote;

import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One start of a child: a socket that is there only for that time, and a token that is good for the two connections of
 * this child.
 */
final class ChildStart implements Closeable {

    private static final long CONNECT_NANOS = Duration.ofSeconds(60).toNanos();

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final int TOKEN_BYTES = 16;

    private final Path socket;

    private final byte[] token;

    private final ServerSocketChannel door;

    private final Selector selector;

    private @Nullable SocketChannel control;

    private @Nullable SocketChannel calls;

    ChildStart(Path socket) throws IOException {
        this.socket = socket;
        byte[] random = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(random);
        this.token = HexFormat.of().formatHex(random).getBytes(StandardCharsets.US_ASCII);
        this.door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        this.selector = Selector.open();
        door.bind(UnixDomainSocketAddress.of(socket));
        door.configureBlocking(false);
        door.register(selector, SelectionKey.OP_ACCEPT);
    }

    Path socket() {
        return socket;
    }

    static Process launch(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /**
     * Waits until the child is ready for calls.
     *
     * @throws IOException if it will not be, with the reason
     */
    ChildProcess await(Process process, ProcessPolicy policy) throws IOException {
        try (DataOutputStream out = new DataOutputStream(process.getOutputStream())) {
            // Not in the arguments, which every user of the machine can see.
            out.writeUTF(new String(token, StandardCharsets.US_ASCII));
            out.writeLong(policy.killAfter().toMillis());
        } catch (IOException e) {
            throw new IOException(ended(process), e);
        }
        process.onExit().thenRun(selector::wakeup);
        long deadline = System.nanoTime() + CONNECT_NANOS;
        while (control == null || calls == null) {
            long left = deadline - System.nanoTime();
            if (!process.isAlive() || left <= 0) {
                throw new IOException(left > 0 ? ended(process) : "it did not connect within a minute");
            }
            selector.select(this::ready, Math.max(1, Duration.ofNanos(left).toMillis()));
        }
        ChildProcess child = new ChildProcess(
                process, new FrameChannel(control, FrameChannel.SMALL_BUFFER), new FrameChannel(calls));
        awaitSetup(child);
        return child;
    }

    private static void awaitSetup(ChildProcess child) throws IOException {
        try {
            byte[] said = child.control().receive(Integer.MAX_VALUE);
            if (said == null) {
                throw new IOException(ended(child.process()));
            }
            if (child.control().kind() != ChildMain.READY) {
                throw new IOException(new String(said, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            throw new IOException("its start was interrupted", e);
        }
    }

    private static String ended(Process process) {
        return "it " + ChildProcess.fate(process, null) + " at its start";
    }

    private void ready(SelectionKey key) {
        try {
            if (key.isAcceptable()) {
                SocketChannel caller = door.accept();
                caller.configureBlocking(false);
                caller.register(selector, SelectionKey.OP_READ, ByteBuffer.allocate(token.length + 1));
            } else {
                hear(key, (SocketChannel) key.channel(), (ByteBuffer) key.attachment());
            }
        } catch (IOException e) {
            // That connection is none; the next one may be.
            key.cancel();
        }
    }

    private void hear(SelectionKey key, SocketChannel caller, ByteBuffer hello) throws IOException {
        int read = caller.read(hello);
        if (!hello.hasRemaining()) {
            key.cancel();
            byte purpose = hello.get(token.length);
            byte[] said = new byte[token.length];
            hello.get(0, said);
            if (!MessageDigest.isEqual(said, token)) {
                caller.close();
            } else if (purpose == ChildMain.FOR_CONTROL && control == null) {
                control = caller;
            } else if (purpose == ChildMain.FOR_CALLS && calls == null) {
                calls = caller;
            } else {
                caller.close();
            }
        } else if (read < 0) {
            caller.close();
        }
    }

    /** Nothing can connect from now on. */
    @Override
    public void close() throws IOException {
        selector.close();
        door.close();
        Files.deleteIfExists(socket);
        Files.deleteIfExists(PoolFolder.argumentsBeside(socket));
    }
}
