package io.asyncfacade.remote;

import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Runs the calls that arrive in this JVM, on the delegates that are offered here. Engines that move bytes between JVMs
 * feed it; it reads nothing that the contract of an offer does not allow. Safe for use by many threads.
 */
public final class CallHost {

    /** A cancel that overtook its call is remembered until so many others have come. */
    private static final int REMEMBERED = 10_000;

    private final Map<String, Offer<?>> offers = new ConcurrentHashMap<>();

    private final Map<Sender, HostedCall<?>> running = new ConcurrentHashMap<>();

    private final Set<Sender> cancelled = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sender, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    private volatile boolean unfit;

    private record Offer<T>(RemoteContract<T> contract, T delegate) {

        HostedCall<T> call(ContractCall known, PortableCall<?, ?> call) {
            // The class of the call is the one that the contract of T has for this name.
            @SuppressWarnings("unchecked")
            PortableCall<T, ?> ofDelegate = (PortableCall<T, ?>) call;
            // Joined like this for the same reason as there are loops in CallSignature.
            String name = contract.type().getSimpleName().concat(".").concat(known.method());
            return new HostedCall<>(name, ofDelegate, delegate);
        }
    }

    /** Compared by hand: what a record does by itself takes a child twenty milliseconds the first time. */
    private record Sender(Object caller, long call) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sender sender && call == sender.call && caller.equals(sender.caller);
        }

        @Override
        public int hashCode() {
            return 31 * caller.hashCode() + Long.hashCode(call);
        }
    }

    private record Arrival(Sender sender, HostedCall<?> call, AllowedTypes allowed) {}

    /** A host that offers nothing yet. */
    public CallHost() {}

    /**
     * Offers a delegate for the calls of a contract; the delegate of an earlier offer of the same contract is replaced.
     *
     * @param <T> the interface
     * @param contract which calls, and what may travel with them
     * @param delegate runs them; by as many threads as the carrier has
     */
    public <T> void offer(RemoteContract<T> contract, T delegate) {
        offers.put(contract.name(), new Offer<>(contract, Objects.requireNonNull(delegate, "delegate")));
    }

    /**
     * What is offered here.
     *
     * @return the {@linkplain RemoteContract#name() names} of contracts
     */
    public Set<String> offers() {
        return Set.copyOf(offers.keySet());
    }

    /**
     * Runs a call on this thread. Throws nothing: what goes wrong is in the answer.
     *
     * @param message what {@link CallCarrier#ship} was given in the caller's JVM
     * @param caller who sent it: the same object, by {@code equals}, for all calls of one JVM
     * @return the answer, for {@link Shipment#await}
     */
    public byte[] run(byte[] message, Object caller) {
        Arrival arrival;
        try {
            arrival = read(message, caller);
        } catch (CallNotStartedException e) {
            return Answer.refusal(Answer.messageOf(e));
        } catch (OutOfMemoryError e) {
            return noRoom(e);
        } catch (Throwable e) {
            // Also an Error of a class of the user, whose initializer fails, say: nothing has run yet.
            return Answer.refusal("it cannot be read: " + Answer.messageOf(e));
        }
        return run(arrival.sender(), arrival.call(), arrival.allowed());
    }

    private Arrival read(byte[] message, Object caller) throws IOException, ClassNotFoundException {
        CallMessage head = CallMessage.read(message);
        Offer<?> offer = offers.get(head.contract());
        if (offer == null) {
            throw new CallNotStartedException("there is no delegate of " + head.contract() + " here");
        }
        ContractCall known = offer.contract().call(head.name());
        if (known == null) {
            throw new CallNotStartedException(
                    "another version of " + head.contract() + " is here, without " + head.name());
        }
        if (known.signature().digest() != head.digest()) {
            throw new CallNotStartedException("another version of " + head.contract() + " is here: "
                    + known.signature().text());
        }
        AllowedTypes allowed = offer.contract().allowed();
        Object call = ObjectCodec.read(message, head.body(), allowed, false);
        if (!known.type().isInstance(call)) {
            throw new CallNotStartedException("this is not the call that it says it is");
        }
        return new Arrival(
                new Sender(caller, head.call()), offer.call(known, known.type().cast(call)), allowed);
    }

    /** The answer to a call for which the heap of this JVM has no room. */
    byte[] noRoom(Throwable why) {
        unfit = true;
        return Answer.refusal("there is no room for it: " + Answer.messageOf(why));
    }

    private byte[] run(Sender sender, HostedCall<?> call, AllowedTypes allowed) {
        running.put(sender, call);
        try {
            if (forget(sender)) {
                call.cancel();
            }
            call.run();
        } finally {
            running.remove(sender);
            forget(sender);
        }
        // From here on it may have run, so nothing that goes wrong may look like a refusal.
        Throwable thrown = call.thrown();
        if (thrown != null) {
            unfit |= thrown instanceof VirtualMachineError && !(thrown instanceof StackOverflowError);
            return Answer.failure(thrown, allowed);
        }
        return call.started()
                ? Answer.value(call.value(), allowed)
                : Answer.refusal("it was cancelled before it started");
    }

    /**
     * Cancels a call: interrupts the thread that runs it, or lets it not run if it has not arrived yet. Does nothing if
     * it has ended.
     *
     * @param caller who sent it
     * @param call its number, {@link Route#call}
     */
    public void cancel(Object caller, long call) {
        Sender sender = new Sender(caller, call);
        // Noted first: a call that is being registered at this moment looks at the notes afterwards.
        synchronized (cancelled) {
            cancelled.add(sender);
        }
        HostedCall<?> hosted = running.get(sender);
        if (hosted != null) {
            hosted.cancel();
        }
    }

    /**
     * Cancels all calls of a caller that is gone, since their results have no taker.
     *
     * @param caller who sent them
     */
    public void callerLost(Object caller) {
        running.forEach((sender, call) -> {
            if (sender.caller().equals(caller)) {
                call.cancel();
            }
        });
    }

    /** Loads what the calls of the contracts need, beside what every call does. */
    void rehearse() {
        CallRehearsal.play();
        offers.values().forEach(offer -> offer.contract().rehearse());
    }

    /** Whether this JVM has had an error after which it should not go on: its memory was full, say. */
    boolean unfit() {
        return unfit;
    }

    boolean idle() {
        return running.isEmpty();
    }

    private boolean forget(Sender sender) {
        synchronized (cancelled) {
            return cancelled.remove(sender);
        }
    }
}
