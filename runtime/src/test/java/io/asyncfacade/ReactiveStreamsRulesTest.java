package io.asyncfacade;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.reactivestreams.tck.TestEnvironment;
import org.reactivestreams.tck.flow.FlowPublisherVerification;
import org.testng.SkipException;
import org.testng.annotations.Test;

/** The published values keep the rules of Reactive Streams, as its own test kit has them. */
@Timeout(120)
class ReactiveStreamsRulesTest {

    private final ExecutorService pool = Executors.newFixedThreadPool(3);

    @AfterEach
    void shutDown() {
        pool.shutdownNow();
    }

    @TestFactory
    Stream<DynamicTest> callsOnOtherThreads() {
        return rules(() -> new CallsPublished(pool));
    }

    @TestFactory
    Stream<DynamicTest> callsThatAreDoneAtOnce() {
        return rules(() -> new CallsPublished(Runnable::run));
    }

    /** The kit is written for TestNG; each of its tests is a public method with an annotation. */
    private static Stream<DynamicTest> rules(Supplier<CallsPublished> publishers) {
        return Arrays.stream(CallsPublished.class.getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> DynamicTest.dynamicTest(method.getName(), () -> keep(method, publishers.get())));
    }

    private static void keep(Method rule, CallsPublished publisher) throws Throwable {
        publisher.setUp();
        try {
            rule.invoke(publisher);
        } catch (InvocationTargetException failure) {
            Assumptions.assumeFalse(
                    failure.getCause() instanceof SkipException,
                    "not for this publisher: " + failure.getCause().getMessage());
            throw failure.getCause();
        }
    }

    /** Publishes the numbers from zero, each the value of a call. */
    static final class CallsPublished extends FlowPublisherVerification<Long> {

        private final Executor executor;

        CallsPublished(Executor executor) {
            super(new TestEnvironment(1_000, 50));
            this.executor = executor;
        }

        @Override
        public Flow.Publisher<Long> createFlowPublisher(long elements) {
            return Gather.over(() -> LongStream.range(0, elements).iterator())
                    .parallelism(3)
                    .publish(number -> AsyncCall.call(executor, "number", () -> number));
        }

        @Override
        public Flow.Publisher<Long> createFailedFlowPublisher() {
            Iterable<Long> broken = () -> {
                throw new IllegalStateException("failed");
            };
            return Gather.over(broken).publish(CompletableFuture::completedFuture);
        }
    }
}
