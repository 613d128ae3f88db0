package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import jdk.jfr.Recording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * An application that has the library in a class loader of its own, as in a servlet container, uses it and is dropped:
 * then nothing holds its loader.
 */
@Timeout(120)
class UnloadTest {

    private static final ReferenceQueue<ClassLoader> COLLECTED = new ReferenceQueue<>();

    /** Has classes of its own for what the tests of this module have loaded already, as a module of the application. */
    private static final class ApplicationLoader extends URLClassLoader {

        ApplicationLoader(URL[] urls) {
            super(urls, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("io.asyncfacade.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known != null ? known : findClass(name);
            }
        }
    }

    private static WeakReference<ClassLoader> use() throws Exception {
        String build = System.getProperty("asyncfacade.build");
        URL[] urls = {
            new File(build, "classes").toURI().toURL(),
            new File(build, "test-classes").toURI().toURL()
        };
        URLClassLoader loader = new ApplicationLoader(urls);
        Class<?> type = loader.loadClass(UnloadedApplication.class.getName());
        assertTrue(type != UnloadedApplication.class);
        Throwable[] failure = new Throwable[1];
        ThreadGroup group = new ThreadGroup("application");
        Runnable application = (Runnable) type.getConstructor().newInstance();
        Thread thread = new Thread(group, application, "application");
        thread.setContextClassLoader(loader);
        thread.setUncaughtExceptionHandler((dying, thrown) -> failure[0] = thrown);
        thread.start();
        thread.join();
        if (failure[0] != null) {
            throw new AssertionError(failure[0]);
        }
        loader.close();
        return new WeakReference<>(loader, COLLECTED);
    }

    private static void assertCollected(WeakReference<ClassLoader> loader) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (loader.get() != null && System.nanoTime() - end < 0) {
            System.gc();
            COLLECTED.remove(20); // wakes when a loader has been collected
        }
        assertNull(loader.get(), "something holds the class loader of an application that has ended");
    }

    @Test
    void anApplicationThatHasEndedIsCollected() throws Exception {
        assertCollected(use());
    }

    @Test
    void soIsOneThatWasRecorded() throws Exception {
        WeakReference<ClassLoader> loader;
        try (Recording recording = new Recording()) {
            recording.enable("io.asyncfacade.Call");
            recording.enable("io.asyncfacade.CallsInFlight").withPeriod(Duration.ofMillis(20));
            recording.start();
            loader = use();
        }
        assertCollected(loader);
    }
}
