package io.asyncfacade.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.grpc.CallOptions;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.StatusRuntimeException;
import io.grpc.inprocess.InProcessChannelBuilder;
import io.grpc.inprocess.InProcessServerBuilder;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.ServerCalls;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import redis.clients.jedis.Jedis;

/** The rows of the table in docs/faq.md about clients of others: what an interrupt does to a call that waits. */
@Timeout(120)
class InterruptedClientsTest {

    /** Interrupts the call when its thread is inside of the method, and returns how it fails. */
    private static Throwable interrupted(Callable<?> call, String method) {
        FutureTask<?> end = new FutureTask<>(call);
        Thread thread = start(end);
        awaitInside(thread, method);
        thread.interrupt();
        return assertThrows(ExecutionException.class, end::get).getCause();
    }

    private static Thread start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private static void awaitInside(Thread thread, String method) {
        while (Arrays.stream(thread.getStackTrace())
                .noneMatch(frame -> frame.getMethodName().equals(method))) {
            Thread.onSpinWait();
        }
    }

    @Test
    void theApacheHttpClientThatWaitsForAConnectionEnds() throws Exception {
        PoolingHttpClientConnectionManager one = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(1)
                .setMaxConnPerRoute(1)
                .build();
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                CloseableHttpClient client =
                        HttpClients.custom().setConnectionManager(one).build()) {
            HttpGet get = new HttpGet("http://localhost:" + silent.getLocalPort() + "/");
            start(new FutureTask<>(() -> client.execute(get, response -> null)));
            try (Socket taken = silent.accept()) {
                assertTrue(taken.getInputStream().read() > 0, "the only connection is taken");

                Throwable failure = interrupted(
                        () -> client.execute(new HttpGet(get.getUri()), response -> null), "acquireEndpoint");

                // Two ways out of the client's pool: the wait is interrupted, or the request is already cancelled.
                assertTrue(
                        failure instanceof InterruptedIOException || failure instanceof CancellationException,
                        failure::toString);
            }
        }
    }

    @Test
    void aKafkaProducerThatWaitsForItsBrokersEnds() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            // The end of the producer waits for a request that is on its way, whatever time its close is given.
            KafkaProducer<String, String> producer = new KafkaProducer<>(
                    Map.of(
                            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                            "127.0.0.1:" + silent.getLocalPort(),
                            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                            "100"),
                    new StringSerializer(),
                    new StringSerializer());
            try {
                Throwable failure =
                        interrupted(() -> producer.send(new ProducerRecord<>("topic", "value")), "waitOnMetadata");

                assertInstanceOf(InterruptException.class, failure);
            } finally {
                producer.close(Duration.ZERO);
            }
        }
    }

    @Test
    void aBlockingStubOfGrpcCancelsItsCall() throws Exception {
        MethodDescriptor<byte[], byte[]> echo = MethodDescriptor.<byte[], byte[]>newBuilder()
                .setType(MethodDescriptor.MethodType.UNARY)
                .setFullMethodName("pages/echo")
                .setRequestMarshaller(new Bytes())
                .setResponseMarshaller(new Bytes())
                .build();
        CountDownLatch called = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        Server server = InProcessServerBuilder.forName("pages")
                .addService(ServerServiceDefinition.builder("pages")
                        .addMethod(echo, ServerCalls.asyncUnaryCall((request, reply) -> {
                            ((ServerCallStreamObserver<byte[]>) reply).setOnCancelHandler(cancelled::countDown);
                            called.countDown();
                        }))
                        .build())
                .build()
                .start();
        ManagedChannel channel = InProcessChannelBuilder.forName("pages").build();
        try {
            FutureTask<byte[]> end = new FutureTask<>(
                    () -> ClientCalls.blockingUnaryCall(channel, echo, CallOptions.DEFAULT, new byte[0]));
            Thread thread = start(end);
            called.await();

            thread.interrupt();

            Throwable failure = assertThrows(ExecutionException.class, end::get).getCause();
            assertInstanceOf(StatusRuntimeException.class, failure);
            cancelled.await(); // the server has heard of it
        } finally {
            channel.shutdownNow();
            server.shutdownNow();
        }
    }

    @Test
    void jedisOnAPlatformThreadDoesNotMind() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CountDownLatch asked = new CountDownLatch(1);
            CountDownLatch goOn = new CountDownLatch(1);
            start(() -> answer(server, asked, goOn));
            try (Jedis jedis = new Jedis("127.0.0.1", server.getLocalPort(), 0)) {
                FutureTask<String> end = new FutureTask<>(() -> jedis.get("key"));
                Thread thread = start(end);
                asked.await();
                awaitInside(thread, "implRead");

                thread.interrupt();
                goOn.countDown();

                assertEquals("value", end.get());
                assertFalse(jedis.isBroken());
            }
        }
    }

    /** As much of a Redis as Jedis asks for: OK to all that belongs to the connection, and one value when it may. */
    private static void answer(ServerSocket server, CountDownLatch asked, CountDownLatch goOn) {
        try (Socket peer = server.accept();
                BufferedReader requests =
                        new BufferedReader(new InputStreamReader(peer.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                String reply = "";
                if (line.equals("GET")) {
                    asked.countDown();
                    await(goOn);
                    reply = "$5\r\nvalue\r\n";
                } else if (line.equals("CLIENT")) {
                    reply = "+OK\r\n";
                }
                peer.getOutputStream().write(reply.getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException e) {
            asked.countDown(); // the client has closed its end, as it does after the test
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Messages that are bytes. */
    private static final class Bytes implements MethodDescriptor.Marshaller<byte[]> {
        @Override
        public InputStream stream(byte[] value) {
            return new ByteArrayInputStream(value);
        }

        @Override
        public byte[] parse(InputStream stream) {
            try {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
