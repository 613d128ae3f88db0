package io.asyncfacade;

/**
 * Stack for steps that must not be cut in two. A {@link StackOverflowError} comes where a method is entered, so a step
 * that begins with enough stack does not meet one: the lock of an executor is given back, and a call that has begun is
 * settled. Where the stack is too short, the error comes here, before anything has been changed.
 */
final class StackReserve {

    /** For a step under the lock of an executor. Each level takes from 48 bytes, compiled, to more than 100. */
    private static final int STEP = 24;

    /** For a call from its beginning to its end, its body and its dependents excepted. */
    private static final int CALL = 64;

    /**
     * For giving a call to its executor, and settling it where it could not begin. A pool that makes a thread, or
     * wakes one, must not be cut in two either: it would count a thread that never ran, or have one that spins for
     * ever.
     */
    private static final int SUBMIT = 64;

    /** For a gather from its making to its end, where its calls have ended already. */
    private static final int GATHER = 160;

    private static final int CLASS_INITIALIZERS = 256;

    private StackReserve() {}

    /**
     * Makes sure that there is enough stack for a step; in some ten nanoseconds.
     *
     * @throws StackOverflowError if there is not
     */
    static void requireForStep() {
        require(STEP);
    }

    /** The same for a call that may run on the current thread, with any stack below. */
    static void requireForCall() {
        require(CALL);
    }

    /**
     * The same for a thread that gives a call to its executor, which may have to make a thread for it, or refuse it.
     */
    static void requireForSubmit() {
        require(SUBMIT);
    }

    /** The same for a thread that settles a call from outside, and gives its slot to another, which that starts. */
    static void requireForSettling() {
        require(SUBMIT);
    }

    /** The same for a thread that makes a gather, and settles it if there is nothing to wait for. */
    static void requireForGather() {
        require(GATHER);
    }

    /** The same for loading classes: only once, so it may take its time. */
    static void requireForLoading() {
        require(CLASS_INITIALIZERS);
    }

    private static void require(int levels) {
        if (probe(levels, 1, 2) == 0) {
            throw new AssertionError();
        }
    }

    /** Too often recursive to be inlined; the numbers have to be kept on the stack. */
    private static long probe(int levels, long first, long second) {
        return levels == 0 ? first : probe(levels - 1, second, first) + first + second;
    }
}
