package io.asyncfacade;

import java.util.Objects;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * What a subscriber to the values of calls asks for. The loop starts a call only for a value that has been asked for,
 * so no value has to wait; and it is the loop that keeps the signals in a row.
 */
record CallSubscription(PullLoop<?, ?> loop) implements Flow.Subscription {

    @Override
    public void request(long count) {
        if (count > 0) {
            loop.request(count);
        } else {
            loop.object(new IllegalArgumentException(
                    "requested " + count + " values; a request is for one at least (rule 3.9 of Reactive Streams)"));
        }
    }

    @Override
    public void cancel() {
        loop.stop(true);
    }

    /** Sends the signals. The loop alone knows it, and forgets it when it has stopped. */
    record Signals<I extends @Nullable Object, T>(PullLoop<I, T> loop, Flow.Subscriber<? super T> subscriber)
            implements PullLoop.Receiver<I, T> {

        void start() {
            signal(() -> subscriber.onSubscribe(new CallSubscription(loop)));
            loop.run(this);
        }

        @Override
        public void ended(long index, I input, T value, @Nullable Throwable failure) throws Throwable {
            if (failure != null) {
                throw failure;
            }
            Objects.requireNonNull(
                    value, () -> "the call for the input at index " + index + " has no value to publish, but null");
            signal(() -> subscriber.onNext(value));
        }

        @Override
        public void failed(Throwable failure) {
            loop.stop(true);
            signal(() -> subscriber.onError(failure));
        }

        @Override
        public boolean exhausted() {
            signal(subscriber::onComplete);
            return true;
        }

        @Override
        public boolean keepsValues() {
            return false;
        }

        /** A subscriber must not throw; one that does is treated as if it had cancelled. */
        private void signal(Runnable signal) {
            try {
                signal.run();
            } catch (Throwable failure) {
                loop.stop(true);
                Uncaught.report(failure);
            }
        }
    }
}
