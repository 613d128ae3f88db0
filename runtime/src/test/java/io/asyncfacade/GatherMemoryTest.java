package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A gather that keeps no results needs no memory for them, however many there are. */
@Timeout(120)
class GatherMemoryTest {

    private static final int KILOBYTE = 1024;

    @Test
    void aMillionValuesOfAKilobytePassThroughAHeapOfThirtyTwoMegabytes() throws Exception {
        String output = ProgramTest.run(Program.class, "-Xmx32m", "-XX:+UseSerialGC");
        assertEquals("done at once 1000000, on threads 100000, published 100000", output);
    }

    /** Makes calls for more inputs than the memory can hold, in three ways. */
    static final class Program {

        private Program() {}

        public static void main(String[] args) {
            AtomicLong atOnce = new AtomicLong();
            AtomicLong onThreads = new AtomicLong();
            Gather.over(IntStream.range(0, 1_000_000)::iterator)
                    .parallelism(100)
                    .forEach(
                            i -> CompletableFuture.completedFuture(new byte[KILOBYTE]),
                            (input, bytes) -> atOnce.incrementAndGet())
                    .join();
            try (FacadeExecutor executor = ExecutorPolicy.platformThreads(2).open()) {
                Gather.over(IntStream.range(0, 100_000)::iterator)
                        .parallelism(100)
                        .forEachSettled(
                                i -> AsyncCall.call(executor, "call", () -> new byte[KILOBYTE]),
                                (input, bytes) -> onThreads.incrementAndGet())
                        .join();
                System.out.print("done at once " + atOnce + ", on threads " + onThreads);
                Counting counting = new Counting();
                Gather.over(IntStream.range(0, 100_000)::iterator)
                        .parallelism(100)
                        .publish(i -> AsyncCall.call(executor, "call", () -> new byte[KILOBYTE]))
                        .subscribe(counting);
                System.out.println(", published " + counting.complete.join());
            }
        }
    }

    /** Asks for the next value when it has one. */
    static final class Counting implements java.util.concurrent.Flow.Subscriber<byte[]> {

        final CompletableFuture<Integer> complete = new CompletableFuture<>();
        private java.util.concurrent.Flow.Subscription subscription;
        private int count;

        @Override
        public void onSubscribe(java.util.concurrent.Flow.Subscription given) {
            subscription = given;
            given.request(10);
        }

        @Override
        public void onNext(byte[] value) {
            count++;
            subscription.request(1);
        }

        @Override
        public void onError(Throwable failure) {
            complete.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            complete.complete(count);
        }
    }
}
