package io.asyncfacade;

/** Is told how far a {@link BoundedGather} has come. */
@FunctionalInterface
public interface GatherProgress {

    /** The total when it is not known: the inputs are no {@link java.util.Collection}. */
    long UNKNOWN = -1;

    /**
     * One more call has ended, and its result has been taken. Called with 1, 2, 3 and so on, never by two threads at
     * once, on the thread that has ended a call; it should be quick. The last update comes before the gathered future
     * is done. What it throws goes to the uncaught exception handler of the thread, and changes nothing.
     *
     * @param done how many calls have ended
     * @param total how many inputs there were at the start, or {@link #UNKNOWN}
     */
    void update(long done, long total);
}
