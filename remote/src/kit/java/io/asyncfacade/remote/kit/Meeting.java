package io.asyncfacade.remote.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Where a body in another JVM says that it runs, and waits until the test lets it go on: a latch between processes. */
public final class Meeting implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final ServerSocket server;

    public Meeting() throws IOException {
        server = new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());
        server.setSoTimeout(PATIENCE_MILLIS);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** The next one that says something. */
    public Guest next() throws IOException {
        Socket socket = server.accept();
        socket.setSoTimeout(PATIENCE_MILLIS);
        String line =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)).readLine();
        int space = line.lastIndexOf(' ');
        return new Guest(line.substring(0, space), Long.parseLong(line.substring(space + 1)), socket);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** A body that waits. */
    public record Guest(String said, long pid, Socket socket) {

        /** Lets it go on. */
        public void release() throws IOException {
            socket.getOutputStream().write(1);
            socket.close();
        }
    }
}
