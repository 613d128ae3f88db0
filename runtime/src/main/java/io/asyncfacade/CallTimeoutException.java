package io.asyncfacade;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;

/**
 * The failure of a call that took longer than {@link ExecutorPolicy#timeout} or {@link ExecutorPolicy#queueTimeout}
 * allows.
 */
public final class CallTimeoutException extends TimeoutException {

    private static final long serialVersionUID = 1L;

    /** What the call was doing when its time was up. */
    public enum Phase {

        /** Its body had not started, and never will. */
        QUEUED,

        /** Its body was running, and has been stopped as {@link OnCancel} says. */
        RUNNING
    }

    /** What the call was doing. */
    private final Phase phase;

    /** How long it waited. */
    private final Duration queued;

    /** How long its body ran. */
    private final Duration running;

    CallTimeoutException(String message, Phase phase, Duration queued, Duration running) {
        super(message);
        this.phase = Objects.requireNonNull(phase, "phase");
        this.queued = Objects.requireNonNull(queued, "queued");
        this.running = Objects.requireNonNull(running, "running");
    }

    /**
     * Returns what the call was doing when its time was up.
     *
     * @return the phase
     */
    public Phase phase() {
        return phase;
    }

    /**
     * Returns how long the call had waited for its body to start.
     *
     * @return the time
     */
    public Duration queued() {
        return queued;
    }

    /**
     * Returns how long its body had run.
     *
     * @return the time, zero if it had not started
     */
    public Duration running() {
        return running;
    }
}
