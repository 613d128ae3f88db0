package io.asyncfacade;

import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The inputs of a gather and the places for their calls. Used by one thread at a time. */
final class Intake<I extends @Nullable Object> {

    private final int places;

    /** Null when there are no more inputs. */
    private @Nullable Iterator<? extends I> inputs;

    /** Whether the iterator has said that there is a next input, which nobody has taken yet. */
    private boolean ready;

    private int taken;
    private long pulled;

    Intake(int places) {
        this.places = places;
    }

    void open(Iterable<? extends I> from) {
        inputs = Objects.requireNonNull(from.iterator(), "the inputs have no iterator");
    }

    /** Forgets the inputs that are left. */
    void close() {
        inputs = null;
    }

    /** Whether there is a place, and an input for it; asks the iterator only when there is a place. */
    boolean hasNext() {
        if (inputs == null || taken >= places) {
            return false;
        }
        if (!ready && !inputs.hasNext()) {
            inputs = null;
            return false;
        }
        ready = true;
        return true;
    }

    /** Pulls the input that {@link #hasNext} has found. */
    I pull() {
        I input = Objects.requireNonNull(inputs).next();
        ready = false;
        pulled++;
        return input;
    }

    /** How many inputs have been pulled. */
    long pulled() {
        return pulled;
    }

    void takePlace() {
        taken++;
    }

    void freePlace() {
        taken--;
    }

    /** How many places are taken. */
    int taken() {
        return taken;
    }

    /** Whether each place has been taken once, as far as there were inputs. */
    boolean isFirstRoundOver() {
        return pulled >= places || inputs == null;
    }

    /** Whether there are no more inputs, and all places are free. */
    boolean isOver() {
        return taken == 0 && inputs == null;
    }
}
