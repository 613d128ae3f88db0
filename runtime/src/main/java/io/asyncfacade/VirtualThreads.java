package io.asyncfacade;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * A new virtual thread for each task. Reached by reflection, once for each executor, because the library is compiled
 * for Java 17, which has none.
 */
final class VirtualThreads implements Executor {

    private static final int FIRST_VERSION = 21;

    /** Called for each call: a constant method handle costs no more than the method. */
    private static final @Nullable MethodHandle IS_VIRTUAL = isVirtual();

    private final ThreadFactory factory;
    private final @Nullable ClassLoader loader;

    VirtualThreads(String prefix, @Nullable ClassLoader loader) {
        this.factory = factory(prefix);
        this.loader = loader;
    }

    static void requireSupport() {
        int version = Runtime.version().feature();
        if (version < FIRST_VERSION) {
            throw new UnsupportedOperationException("virtualThreads() needs Java " + FIRST_VERSION
                    + " or later, and this is Java " + version + "; use platformThreads(n) instead");
        }
    }

    static boolean isVirtual(Thread thread) {
        if (IS_VIRTUAL == null) {
            return false;
        }
        try {
            return (boolean) IS_VIRTUAL.invokeExact(thread);
        } catch (Throwable impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static @Nullable MethodHandle isVirtual() {
        try {
            MethodType type = MethodType.methodType(boolean.class);
            return MethodHandles.publicLookup().findVirtual(Thread.class, "isVirtual", type);
        } catch (ReflectiveOperationException none) {
            return null; // this is a Java before 21
        }
    }

    private static ThreadFactory factory(String prefix) {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            Class<?> type = Class.forName("java.lang.Thread$Builder$OfVirtual");
            // The class initializer of virtual threads starts threads, and does so once: if the first call made the
            // machine do that at a moment when no thread can be had, there would be no virtual threads ever after.
            type.getMethod("unstarted", Runnable.class).invoke(builder, (Runnable) () -> {});
            type.getMethod("name", String.class, long.class).invoke(builder, prefix, 1L);
            type.getMethod("inheritInheritableThreadLocals", boolean.class).invoke(builder, false);
            return (ThreadFactory) type.getMethod("factory").invoke(builder);
        } catch (ReflectiveOperationException failure) {
            throw new UnsupportedOperationException("no virtual threads in this virtual machine", failure);
        }
    }

    @Override
    public void execute(Runnable task) {
        Thread thread = factory.newThread(task);
        thread.setContextClassLoader(loader);
        thread.start();
    }
}
