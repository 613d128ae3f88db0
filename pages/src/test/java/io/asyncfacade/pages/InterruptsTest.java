package io.asyncfacade.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** The rows of the table in docs/faq.md that say "tested": what an interrupt does to what blocks. */
class InterruptsTest {

    /** A thread that blocks in something, and how that ended. */
    private static final class Blocked<T> {
        final CompletableFuture<T> end = new CompletableFuture<>();
        final Thread thread;

        Blocked(Callable<T> work) {
            thread = new Thread(() -> run(work));
            thread.setDaemon(true);
        }

        void run(Callable<T> work) {
            try {
                end.complete(work.call());
            } catch (Exception e) {
                end.completeExceptionally(e);
            }
        }

        Throwable failure() {
            return assertThrows(CompletionException.class, end::join).getCause();
        }
    }

    @Test
    void aLockOfTheJdkEnds() {
        Blocked<Void> blocked = new Blocked<>(() -> {
            new CountDownLatch(1).await();
            return null;
        });
        blocked.thread.start();

        blocked.thread.interrupt();

        assertInstanceOf(InterruptedException.class, blocked.failure());
    }

    @Test
    void theHttpClientOfTheJdkEnds() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            URI uri = URI.create("http://localhost:" + silent.getLocalPort() + "/");
            HttpClient client = HttpClient.newHttpClient();
            Blocked<HttpResponse<Void>> blocked = new Blocked<>(
                    () -> client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding()));
            blocked.thread.start();
            try (Socket accepted = silent.accept()) {
                assertTrue(accepted.getInputStream().read() > 0, "the request is on its way");

                blocked.thread.interrupt();

                assertInstanceOf(InterruptedException.class, blocked.failure());
            }
        }
    }

    @Test
    void aSocketOnAPlatformThreadDoesNotMind() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
                Socket peer = server.accept()) {
            Blocked<Integer> blocked =
                    new Blocked<>(() -> client.getInputStream().read());
            blocked.thread.start();
            awaitRead(blocked.thread);

            blocked.thread.interrupt();
            peer.getOutputStream().write(42);

            assertEquals(42, blocked.end.join());
            assertFalse(client.isClosed());
        }
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void aSocketOnAVirtualThreadIsClosed() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
                Socket peer = server.accept()) {
            Blocked<Integer> blocked =
                    new Blocked<>(() -> client.getInputStream().read());
            Thread virtual = (Thread) Thread.class
                    .getMethod("startVirtualThread", Runnable.class)
                    .invoke(null, (Runnable)
                            () -> blocked.run(() -> client.getInputStream().read()));

            virtual.interrupt();

            assertInstanceOf(SocketException.class, blocked.failure());
            assertTrue(client.isClosed());
            assertEquals(-1, peer.getInputStream().read());
        }
    }

    @Test
    void aFileChannelIsClosedForAll(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "data");
        try (FileChannel channel = FileChannel.open(file)) {
            Thread.currentThread().interrupt();

            assertThrows(ClosedByInterruptException.class, () -> channel.read(ByteBuffer.allocate(4)));

            assertTrue(Thread.interrupted());
            assertFalse(channel.isOpen());
        }
    }

    @Test
    void aFileIsReadToItsEnd(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "data");
        Thread.currentThread().interrupt();

        assertEquals("data", Files.readString(file));
        try (InputStream stream = new FileInputStream(file.toFile())) {
            assertEquals(4, stream.readAllBytes().length);
        }
        assertEquals(4, Files.readAllBytes(file).length);
        assertTrue(Thread.interrupted(), "the flag is left as it was");
    }

    /** Until the thread is inside of the read: from there, the only way out is a byte or the end of the socket. */
    private static void awaitRead(Thread thread) {
        while (Arrays.stream(thread.getStackTrace())
                .noneMatch(frame -> frame.getMethodName().equals("implRead"))) {
            Thread.onSpinWait();
        }
    }
}
