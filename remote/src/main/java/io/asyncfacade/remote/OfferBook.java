package io.asyncfacade.remote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What hosts offer, as far as they have said: for a carrier that has to ask them. A host is asked when a contract is
 * wanted of which it has not spoken, once a second at most. Safe for use by many threads.
 *
 * @param <H> what the carrier has for a host, with {@code equals} and {@code hashCode}
 */
public final class OfferBook<H> {

    private static final long AGAIN_NANOS = TimeUnit.SECONDS.toNanos(1);

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Function<H, CompletionStage<? extends Collection<String>>> question;

    /** Guarded by this, as all below. */
    private final Map<H, Set<String>> offers = new HashMap<>();

    private final Map<H, Long> asked = new HashMap<>();

    /** Which questions are open. */
    private final Set<H> open = new HashSet<>();

    /**
     * Begins without knowledge.
     *
     * @param question asks a host for {@link CallHost#offers}, and does not wait for the answer
     */
    public OfferBook(Function<H, CompletionStage<? extends Collection<String>>> question) {
        this.question = question;
    }

    /**
     * The hosts that offer a contract. Waits only while none is known and some have not answered, and for five seconds
     * at most; an interrupt ends the waiting and is kept.
     *
     * @param present the hosts that are there, in the order in which they are to be returned
     * @param contract the {@linkplain RemoteContract#name() name} of the contract
     * @return those that have said that they offer it
     */
    public List<H> hosts(Collection<H> present, String contract) {
        List<H> toAsk = new ArrayList<>();
        List<H> known = new ArrayList<>();
        sort(present, contract, known, toAsk);
        toAsk.forEach(this::ask);
        return known.isEmpty() ? await(present, contract) : known;
    }

    /** Once for each call, so in one loop. */
    private synchronized void sort(Collection<H> present, String contract, List<H> known, List<H> toAsk) {
        long now = System.nanoTime();
        for (H host : present) {
            Set<String> offered = offers.get(host);
            if (offered != null && offered.contains(contract)) {
                known.add(host);
            } else if (!open.contains(host) && now - asked.getOrDefault(host, now - 2 * AGAIN_NANOS) > AGAIN_NANOS) {
                toAsk.add(host);
            }
        }
        if (!toAsk.isEmpty()) {
            offers.keySet().retainAll(present);
            asked.keySet().retainAll(present);
            toAsk.forEach(host -> asked.put(host, now));
            open.addAll(toAsk);
        }
    }

    private synchronized List<H> await(Collection<H> present, String contract) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        long left = PATIENCE_NANOS;
        List<H> known = known(present, contract);
        while (known.isEmpty() && present.stream().anyMatch(open::contains) && left > 0) {
            try {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return known(present, contract);
            }
            known = known(present, contract);
            left = deadline - System.nanoTime();
        }
        return known;
    }

    private List<H> known(Collection<H> present, String contract) {
        return present.stream()
                .filter(host -> offers.getOrDefault(host, Set.of()).contains(contract))
                .toList();
    }

    private void ask(H host) {
        CompletionStage<? extends Collection<String>> answer;
        try {
            answer = question.apply(host);
        } catch (RuntimeException e) {
            answer = CompletableFuture.failedStage(e);
        }
        answer.whenComplete((names, failure) -> answered(host, names));
    }

    /** A host that fails to answer is asked again, as one that offers nothing. */
    private synchronized void answered(H host, @Nullable Collection<String> names) {
        open.remove(host);
        if (names != null) {
            offers.put(host, Set.copyOf(names));
        }
        notifyAll();
    }
}
