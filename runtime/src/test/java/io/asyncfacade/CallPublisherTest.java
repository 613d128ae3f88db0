package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the test kit of Reactive Streams does not ask of published calls. */
@Timeout(30)
class CallPublisherTest {

    private final List<CompletableFuture<String>> calls = new ArrayList<>();
    private final BoundedGather<Integer> inputs =
            Gather.over(List.of(0, 1, 2, 3)).parallelism(2);

    private CompletableFuture<String> call(int input) {
        CompletableFuture<String> call = new CompletableFuture<>();
        calls.add(call);
        return call;
    }

    /** Writes down what it is told. */
    private static class Recorder implements Flow.Subscriber<Object> {

        final List<Object> signals = new ArrayList<>();
        Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(Object value) {
            signals.add(value);
        }

        @Override
        public void onError(Throwable failure) {
            signals.add(failure);
        }

        @Override
        public void onComplete() {
            signals.add("complete");
        }
    }

    private static <T> Recorder subscribe(Flow.Publisher<T> publisher) {
        Recorder recorder = new Recorder();
        publisher.subscribe(recorder);
        return recorder;
    }

    @Test
    void noMoreCallsAreStartedThanValuesWereRequested() {
        Recorder recorder = subscribe(inputs.publish(this::call));
        assertEquals(0, calls.size());
        recorder.subscription.request(1);
        assertEquals(1, calls.size());
        calls.get(0).complete("a");
        assertEquals(List.of("a"), recorder.signals);
        assertEquals(1, calls.size());
        recorder.subscription.request(100);
        assertEquals(3, calls.size()); // two at once
        calls.get(2).complete("c");
        calls.get(1).complete("b");
        calls.get(3).complete("d");
        assertEquals(List.of("a", "c", "b", "d", "complete"), recorder.signals);
    }

    @Test
    void cancellingTheSubscriptionStopsTheCalls() {
        Recorder recorder = subscribe(inputs.publish(this::call));
        recorder.subscription.request(Long.MAX_VALUE);
        recorder.subscription.cancel();
        assertTrue(calls.get(0).isCancelled());
        assertTrue(calls.get(1).isCancelled());
        assertEquals(2, calls.size());
        assertEquals(List.of(), recorder.signals);
        recorder.subscription.request(1);
        recorder.subscription.request(-1);
        recorder.subscription.cancel();
        assertEquals(List.of(), recorder.signals);
    }

    @Test
    void theFirstFailureStopsTheOtherCallsBeforeItIsTold() {
        IOException failure = new IOException();
        List<Boolean> stopped = new ArrayList<>();
        Recorder recorder = new Recorder() {
            @Override
            public void onError(Throwable thrown) {
                super.onError(thrown);
                stopped.add(calls.get(0).isCancelled());
            }
        };
        inputs.publish(this::call).subscribe(recorder);
        recorder.subscription.request(9);
        calls.get(1).completeExceptionally(failure);
        assertEquals(List.of(failure), recorder.signals);
        assertEquals(List.of(true), stopped);
    }

    @Test
    void aRequestForNothingIsAFailureThatStopsTheCalls() {
        Recorder recorder = subscribe(inputs.publish(this::call));
        recorder.subscription.request(1);
        recorder.subscription.request(0);
        assertEquals(1, recorder.signals.size());
        Throwable failure = assertInstanceOf(IllegalArgumentException.class, recorder.signals.get(0));
        assertEquals(
                "requested 0 values; a request is for one at least (rule 3.9 of Reactive Streams)",
                failure.getMessage());
        assertTrue(calls.get(0).isCancelled());
    }

    @Test
    void aValueThatIsNullIsAFailure() {
        Recorder recorder = subscribe(inputs.publish(this::call));
        recorder.subscription.request(2);
        calls.get(1).complete(null);
        Throwable failure = assertInstanceOf(NullPointerException.class, recorder.signals.get(0));
        assertEquals("the call for the input at index 1 has no value to publish, but null", failure.getMessage());
        assertTrue(calls.get(0).isCancelled());
    }

    @Test
    void eachSubscriptionMakesItsOwnCalls() {
        Flow.Publisher<String> publisher = inputs.publish(this::call);
        Recorder one = subscribe(publisher);
        Recorder two = subscribe(publisher);
        one.subscription.request(1);
        two.subscription.request(1);
        calls.get(1).complete("b");
        calls.get(0).complete("a");
        assertEquals(List.of("a"), one.signals);
        assertEquals(List.of("b"), two.signals);
    }

    @Test
    void aSubscriberThatThrowsIsTreatedAsOneThatCancels() {
        List<Throwable> reported = new ArrayList<>();
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((where, failure) -> reported.add(failure));
        try {
            IllegalStateException broken = new IllegalStateException();
            Recorder recorder = new Recorder() {
                @Override
                public void onNext(Object value) {
                    throw broken;
                }
            };
            inputs.publish(this::call).subscribe(recorder);
            recorder.subscription.request(9);
            calls.get(0).complete("a");
            assertTrue(calls.get(1).isCancelled());
            assertEquals(List.of(broken), reported);
            assertEquals(List.of(), recorder.signals);
        } finally {
            thread.setUncaughtExceptionHandler(before);
        }
    }

    @Test
    void aMillionRequestsFromWithinOnNextNeedNoDeepStack() {
        AtomicInteger seen = new AtomicInteger();
        Recorder recorder = new Recorder() {
            @Override
            public void onNext(Object value) {
                seen.incrementAndGet();
                subscription.request(1);
            }
        };
        Gather.over(() -> Stream.iterate(0, i -> i + 1).limit(1_000_000).iterator())
                .publish(CompletableFuture::completedFuture)
                .subscribe(recorder);
        recorder.subscription.request(1);
        assertEquals(1_000_000, seen.get());
        assertEquals(List.of("complete"), recorder.signals);
    }

    @Test
    void nonsenseIsRefusedWhereItIsSaid() {
        assertThrows(NullPointerException.class, () -> inputs.publish(null));
        Flow.Publisher<String> publisher = inputs.publish(this::call);
        assertThrows(NullPointerException.class, () -> publisher.subscribe(null));
        assertFalse(calls.iterator().hasNext());
    }
}
