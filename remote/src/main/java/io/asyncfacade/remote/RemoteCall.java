package io.asyncfacade.remote;

import io.asyncfacade.CurrentCall;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One call on its way, from host to host if need be. Used by the thread that makes it; cancelled by any. */
final class RemoteCall<R extends @Nullable Object> {

    /** A repeatable call that kills its hosts does not kill them all. */
    private static final int MAX_RUNS = 3;

    /** From anywhere on: this class may be there twice in a JVM, and both may be one caller for a cluster. */
    private static final AtomicLong NUMBERS =
            new AtomicLong(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE / 2));

    private final RemoteContract<?> contract;

    private final CallCarrier carrier;

    private final PortableCall<?, R> call;

    private final ContractCall known;

    private final long number = NUMBERS.incrementAndGet();

    private final Set<String> excluded = new LinkedHashSet<>();

    /** Those of the excluded hosts that the call was lost with. */
    private final Set<String> lostWith = new HashSet<>();

    private final List<String> refusals = new ArrayList<>();

    private final List<HostLostException> losses = new ArrayList<>();

    private boolean interrupted;

    /** Guarded by this, as the shipment under way. */
    private boolean cancelled;

    private @Nullable Shipment shipment;

    RemoteCall(RemoteContract<?> contract, CallCarrier carrier, PortableCall<?, R> call) {
        this.contract = contract;
        this.carrier = carrier;
        this.call = call;
        this.known = contract.callOf(call);
    }

    R outcome() {
        byte[] message = message();
        CurrentCall.Registration cancelling = CurrentCall.onCancel(this::cancel);
        try {
            while (true) {
                Shipment next = ship(message);
                Answer answer = answer(next);
                if (answer instanceof Answer.Value result) {
                    return value(result);
                }
                if (answer instanceof Answer.Failure failure) {
                    throw thrown(failure.thrown(), next.host());
                }
            }
        } finally {
            cancelling.close();
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private byte[] message() {
        try {
            return CallMessage.write(number, known, call, contract.allowed());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new CallNotStartedException(
                    name() + " did not run: its arguments cannot travel: " + e.getMessage(), e);
        }
    }

    private Shipment ship(byte[] message) {
        Shipment next;
        try {
            next = shipToOther(message);
        } catch (CallNotStartedException e) {
            throw ended(e);
        }
        boolean late;
        synchronized (this) {
            shipment = next;
            late = cancelled;
        }
        if (late) {
            next.cancel();
        }
        return next;
    }

    private Shipment shipToOther(byte[] message) {
        if (cancelled()) {
            throw new CallNotStartedException("it was cancelled");
        }
        try {
            return carrier.ship(message, new Route(number, contract.name(), null, excluded));
        } catch (CallNotStartedException noOther) {
            if (!excluded.removeAll(lostWith)) {
                throw noOther;
            }
            // A cluster may have sent it by way of a host that died, and the one that it was for is still there.
            lostWith.clear();
            return carrier.ship(message, new Route(number, contract.name(), null, excluded));
        }
    }

    /** Null if another host is to be tried. */
    private @Nullable Answer answer(Shipment sent) {
        byte[] bytes;
        try {
            bytes = await(sent);
        } catch (CallNotStartedException e) {
            refused(sent.host(), String.valueOf(e.getMessage()));
            return null;
        } catch (HostLostException e) {
            losses.add(e);
            lostWith.add(sent.host());
            excluded.add(sent.host());
            if (!known.repeatable() || losses.size() == MAX_RUNS || cancelled()) {
                throw e;
            }
            return null;
        }
        Answer answer;
        try {
            answer = Answer.read(bytes, contract.allowed());
        } catch (IOException e) {
            // The host has answered, so the method ran.
            throw thrown(unreadable(e), sent.host());
        }
        if (answer instanceof Answer.Refusal refusal) {
            refused(sent.host(), refusal.reason());
        }
        return answer;
    }

    private byte[] await(Shipment sent) {
        while (true) {
            try {
                return sent.await();
            } catch (InterruptedException e) {
                // The host goes on until it has heard of it, and what it then answers is the outcome.
                interrupted = true;
                cancel();
            }
        }
    }

    private void refused(String host, String reason) {
        refusals.add(host + ": " + reason);
        // A carrier that offers the same host again would do so for ever.
        boolean same = !excluded.add(host);
        if (same || carrier.hostsAreAlike()) {
            throw ended(new CallNotStartedException(reason));
        }
    }

    /** No further host: what the hosts that were tried have said is what the caller should hear. */
    private RuntimeException ended(CallNotStartedException noHost) {
        if (!losses.isEmpty()) {
            HostLostException lost = losses.get(losses.size() - 1);
            lost.addSuppressed(noHost);
            return lost;
        }
        String reason = refusals.isEmpty() ? noHost.getMessage() : String.join("; ", refusals);
        return new CallNotStartedException(name() + " did not run: " + reason, noHost.getCause());
    }

    private RuntimeException thrown(Throwable thrown, String host) {
        if (thrown instanceof InterruptedException) {
            // It is the answer to the interrupt of this thread, which is told once.
            interrupted = false;
        }
        try {
            RemoteStack.join(thrown, host, Thread.currentThread().getStackTrace());
        } catch (RuntimeException e) {
            // A class of the user has a stack of its own kind: it stays as it is.
        }
        return RemoteCall.<RuntimeException>sneaky(thrown);
    }

    private RemoteFailure unreadable(IOException e) {
        String text = "the result of " + name() + " cannot be read here: " + e.getMessage();
        return new RemoteFailure(text, e.getClass().getName(), text);
    }

    /** The compiler does not know that a delegate's exceptions are those that the stub's method declares. */
    @SuppressWarnings("unchecked")
    private static <X extends Throwable> RuntimeException sneaky(Throwable thrown) throws X {
        throw (X) thrown;
    }

    private void cancel() {
        Shipment sent;
        synchronized (this) {
            cancelled = true;
            sent = shipment;
        }
        if (sent != null) {
            sent.cancel();
        }
    }

    private synchronized boolean cancelled() {
        return cancelled;
    }

    private String name() {
        return contract.type().getSimpleName() + "." + known.method();
    }

    /** The host ran this very call, and the classes of its result are those of the contract. */
    @SuppressWarnings({"unchecked", "NullAway"}) // R may be a type that includes null
    private R value(Answer.Value result) {
        return (R) result.value();
    }
}
