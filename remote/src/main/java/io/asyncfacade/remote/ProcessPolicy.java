package io.asyncfacade.remote;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * The settings of a {@link ProcessPool}. Immutable: each method returns a changed copy.
 *
 * <p>Nothing but the class path, or the module path, of this JVM goes to its children: what a delegate needs to know
 * goes with {@link #jvmOptions}, as a system property.
 */
public final class ProcessPolicy {

    private final int children;

    private final Class<? extends HostSetup> setup;

    private final int recycleAfter;

    private final Duration killAfter;

    private final List<String> jvmOptions;

    private ProcessPolicy(
            int children,
            Class<? extends HostSetup> setup,
            int recycleAfter,
            Duration killAfter,
            List<String> jvmOptions) {
        this.children = children;
        this.setup = setup;
        this.recycleAfter = recycleAfter;
        this.killAfter = killAfter;
        this.jvmOptions = jvmOptions;
    }

    static ProcessPolicy of(int children, Class<? extends HostSetup> setup) {
        if (children < 1) {
            throw new IllegalArgumentException("a pool needs a child, not " + children);
        }
        Objects.requireNonNull(setup, "setup");
        mustStartElsewhere(setup);
        return new ProcessPolicy(children, setup, Integer.MAX_VALUE, Duration.ofSeconds(10), List.of());
    }

    /** Says here what each child would say. */
    private static void mustStartElsewhere(Class<? extends HostSetup> setup) {
        String rule = setup.getName() + " travels to the children by its name: ";
        boolean unnamed = setup.isAnonymousClass() || setup.isHidden() || setup.isLocalClass();
        if (unnamed || Modifier.isAbstract(setup.getModifiers())) {
            throw new IllegalArgumentException(
                    rule + "a lambda, a class inside of a method, an interface or an abstract"
                            + " class cannot be made there; write a class of its own");
        }
        Constructor<?> constructor;
        try {
            constructor = setup.getDeclaredConstructor();
        } catch (NoSuchMethodException e) {
            boolean inner = setup.isMemberClass() && !Modifier.isStatic(setup.getModifiers());
            throw new IllegalArgumentException(
                    rule + (inner ? "make it static" : "it needs a constructor without parameters"), e);
        }
        if (!constructor.trySetAccessible()) {
            throw new IllegalArgumentException(rule + "its constructor cannot be called from "
                    + ProcessPolicy.class.getModule().getName() + "; make both public and export "
                    + setup.getPackageName() + ", or open that");
        }
    }

    /**
     * Replaces each child after so many calls, to give back what they leaked. A child that waits beside those that work
     * hides most of what a start takes.
     *
     * @param calls at least 1; without this method a child is replaced only when it dies, or was out of memory
     * @return a changed copy
     */
    public ProcessPolicy recycleAfter(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("recycleAfter is at least 1, not " + calls);
        }
        return new ProcessPolicy(children, setup, calls, killAfter, jvmOptions);
    }

    /**
     * Kills a child whose body goes on for so long after it was asked to stop. Without this method it is ten seconds.
     *
     * @param grace from the cancel or the timeout of a call on; also what closing the pool leaves to running calls
     * @return a changed copy
     */
    public ProcessPolicy killAfter(Duration grace) {
        if (grace.isNegative()) {
            throw new IllegalArgumentException("killAfter is not negative, as " + grace + " is");
        }
        return new ProcessPolicy(children, setup, recycleAfter, grace, jvmOptions);
    }

    /**
     * Options of the children's JVM, like {@code -Xmx512m} or {@code -Dserver=example.org}. They come after those of
     * this library, which are the class path, and a collector that starts quickly unless one is given here.
     *
     * @param options one each, as the {@code java} command takes them
     * @return a changed copy, with these instead of earlier ones
     */
    public ProcessPolicy jvmOptions(String... options) {
        return new ProcessPolicy(children, setup, recycleAfter, killAfter, List.of(options));
    }

    /**
     * Begins to start the children, and does not wait for them. The pool is to be closed; if the JVM ends without that,
     * its children end as well.
     *
     * @return a pool
     * @throws java.io.UncheckedIOException if there is no folder for its sockets
     * @throws IllegalStateException if the JVM is ending
     */
    public ProcessPool open() {
        return ProcessPool.open(this);
    }

    int children() {
        return children;
    }

    Class<? extends HostSetup> setup() {
        return setup;
    }

    int recycleAfter() {
        return recycleAfter;
    }

    Duration killAfter() {
        return killAfter;
    }

    List<String> jvmOptions() {
        return jvmOptions;
    }
}
