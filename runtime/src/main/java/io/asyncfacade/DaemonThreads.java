package io.asyncfacade;

import java.security.AccessControlContext;
import java.security.AccessController;
import java.security.PrivilegedAction;
import java.security.ProtectionDomain;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Makes platform threads that carry nothing over from the thread that makes them: they do not keep the virtual machine
 * alive, inherit no thread-local values, and see the class loader given here.
 */
final class DaemonThreads implements ThreadFactory {

    private final String prefix;
    private final @Nullable ClassLoader loader;
    private final boolean ofLibrary;
    private final AtomicLong made = new AtomicLong();

    /** Makes the threads of an executor. */
    DaemonThreads(String prefix, @Nullable ClassLoader loader) {
        this(prefix, loader, false);
    }

    private DaemonThreads(String prefix, @Nullable ClassLoader loader, boolean ofLibrary) {
        this.prefix = prefix;
        this.loader = loader;
        this.ofLibrary = ofLibrary;
    }

    /**
     * Returns a factory of threads that all applications of a virtual machine may share: one that happens to need a
     * thread first must not be held by it when it is gone, neither by its class loader nor by its thread group or its
     * protection domains.
     */
    static DaemonThreads ofLibrary(String prefix) {
        return new DaemonThreads(prefix, ClassLoader.getSystemClassLoader(), true);
    }

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = ofLibrary ? unbound(task) : named(null, task);
        thread.setDaemon(true);
        thread.setContextClassLoader(loader);
        return thread;
    }

    private Thread named(@Nullable ThreadGroup group, Runnable task) {
        String name = prefix + made.incrementAndGet();
        return ofLibrary ? new OfLibrary(group, task, name) : new Thread(group, task, name, 0, false);
    }

    /** Whether the current thread is the library's own. Its name does not tell: an executor may be named alike. */
    static boolean isOfLibrary() {
        return Thread.currentThread() instanceof OfLibrary;
    }

    private static final class OfLibrary extends Thread {

        OfLibrary(@Nullable ThreadGroup group, Runnable task, String name) {
            super(group, task, name, 0, false);
        }
    }

    /** Before Java 24, a thread inherits the access control context of the stack on which it is made. */
    @SuppressWarnings("removal") // there is no other way to say so
    private Thread unbound(Runnable task) {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        ThreadGroup top = group;
        AccessControlContext none = new AccessControlContext(new ProtectionDomain[0]);
        Thread thread = AccessController.doPrivileged((PrivilegedAction<Thread>) () -> named(top, task), none);
        thread.setPriority(Thread.NORM_PRIORITY);
        return thread;
    }
}
