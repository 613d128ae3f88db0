package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What can be asked for, what is refused, and the threads that come of it. */
@Timeout(60)
class ExecutorPolicyTest {

    @Test
    void virtualThreadsSayWhatTheyNeed() {
        assumeTrue(!ExecutorKind.virtualThreads(), "there are virtual threads");
        String message = assertThrows(UnsupportedOperationException.class, ExecutorPolicy::virtualThreads)
                .getMessage();
        assertEquals(
                "virtualThreads() needs Java 21 or later, and this is Java "
                        + Runtime.version().feature() + "; use platformThreads(n) instead",
                message);
    }

    @Test
    void virtualThreadsAreVirtualNamedAndOneForEachCall() throws Exception {
        assumeTrue(ExecutorKind.virtualThreads(), "there are no virtual threads");
        try (FacadeExecutor executor =
                ExecutorPolicy.virtualThreads().named("db").maxConcurrency(1).open()) {
            Thread first =
                    AsyncCall.call(executor, "call", Thread::currentThread).join();
            Thread second =
                    AsyncCall.call(executor, "call", Thread::currentThread).join();
            assertEquals(true, Thread.class.getMethod("isVirtual").invoke(first));
            assertEquals("asyncfacade-db-1", first.getName());
            assertEquals("asyncfacade-db-2", second.getName());
        }
    }

    @Test
    void platformThreadsAreNamedDaemonsThatInheritNothing() {
        InheritableThreadLocal<String> caller = new InheritableThreadLocal<>();
        caller.set("of the caller");
        ClassLoader loader = new ClassLoader() {};
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        ExecutorPolicy policy = ExecutorPolicy.platformThreads(1).named("db");
        Thread.currentThread().setContextClassLoader(loader);
        FacadeExecutor executor = policy.open();
        Thread.currentThread().setContextClassLoader(before);
        try (executor) {
            Thread thread =
                    AsyncCall.call(executor, "call", Thread::currentThread).join();
            assertEquals("asyncfacade-db-1", thread.getName());
            assertTrue(thread.isDaemon());
            assertNull(AsyncCall.call(executor, "call", caller::get).join());
            // The thread has that of the call as long as it settles it.
            Gate.until(() -> thread.getContextClassLoader() == loader);
        }
    }

    @Test
    void virtualThreadsInheritNothing() {
        assumeTrue(ExecutorKind.virtualThreads(), "there are no virtual threads");
        InheritableThreadLocal<String> caller = new InheritableThreadLocal<>();
        caller.set("of the caller");
        try (FacadeExecutor executor = ExecutorPolicy.virtualThreads().open()) {
            assertNull(AsyncCall.call(executor, "call", caller::get).join());
        }
    }

    @Test
    void idlePlatformThreadsVanish() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(2).open()) {
            Thread thread =
                    AsyncCall.call(executor, "call", Thread::currentThread).join();
            Gate.until(() -> !thread.isAlive());
        }
    }

    @Test
    void theLimitIsTheSmallerOfThreadsAndConcurrency() {
        assertEquals(2, mostAtOnce(ExecutorPolicy.platformThreads(2).maxConcurrency(3)));
        assertEquals(2, mostAtOnce(ExecutorPolicy.platformThreads(3).maxConcurrency(2)));
    }

    private static int mostAtOnce(ExecutorPolicy policy) {
        try (FacadeExecutor executor = policy.open()) {
            Gate gate = new Gate();
            for (int i = 0; i < 6; i++) {
                AsyncCall.run(executor, "call", gate::pass);
            }
            Gate.until(() -> executor.stats().running() == 2);
            int running = (int) executor.stats().running();
            gate.open();
            return running;
        }
    }

    @Test
    void poolsThatDropTasksAreRefused() {
        for (RejectedExecutionHandler handler :
                List.of(new ThreadPoolExecutor.DiscardPolicy(), new ThreadPoolExecutor.DiscardOldestPolicy() {})) {
            ThreadPoolExecutor pool =
                    new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), handler);
            String message = assertThrows(IllegalArgumentException.class, () -> ExecutorPolicy.using(pool))
                    .getMessage();
            assertTrue(message.contains("never be settled"), message);
            pool.setRejectedExecutionHandler(new ThreadPoolExecutor.AbortPolicy());
            ExecutorPolicy policy = ExecutorPolicy.using(pool);
            pool.setRejectedExecutionHandler(handler);
            assertThrows(IllegalArgumentException.class, policy::open);
            pool.shutdown();
        }
    }

    @Test
    void valuesThatMakeNoSenseAreRefused() {
        ExecutorPolicy policy = ExecutorPolicy.callerThread();
        assertThrows(IllegalArgumentException.class, () -> ExecutorPolicy.platformThreads(0));
        assertThrows(IllegalArgumentException.class, () -> policy.maxConcurrency(0));
        assertThrows(IllegalArgumentException.class, () -> policy.queueCapacity(-1));
        assertThrows(IllegalArgumentException.class, () -> policy.named(" "));
        assertThrows(NullPointerException.class, () -> ExecutorPolicy.using(null));
        assertThrows(NullPointerException.class, () -> policy.named(null));
        assertThrows(IllegalStateException.class, () -> policy.maxConcurrency(1).open());
        assertThrows(IllegalStateException.class, () -> policy.queueCapacity(1).open());
    }

    private static String refusal(ExecutorPolicy policy) {
        return assertThrows(IllegalStateException.class, policy::open).getMessage();
    }

    @Test
    void whatWouldBeIgnoredIsRefused() {
        ExecutorPolicy unlimited = ExecutorPolicy.using(Runnable::run).named("mine");
        assertEquals(
                "queueCapacity is about calls over a limit, and nothing limits 'mine': no call ever waits;"
                        + " add maxConcurrency(n), or leave queueCapacity out",
                refusal(unlimited.queueCapacity(5)));
        for (Overflow overflow :
                List.of(Overflow.reject(), Overflow.callerRuns(), Overflow.blockUpTo(Duration.ofSeconds(1)))) {
            assertEquals(
                    "onOverflow is about calls over a limit, and nothing limits 'mine': no call ever waits;"
                            + " add maxConcurrency(n), or leave onOverflow out",
                    refusal(unlimited.onOverflow(overflow)));
            assertEquals(
                    "callerThread() runs each call at once on its caller's thread, so onOverflow cannot hold it back;"
                            + " leave one of them out",
                    refusal(ExecutorPolicy.callerThread().onOverflow(overflow)));
        }
        unlimited
                .maxConcurrency(1)
                .queueCapacity(5)
                .onOverflow(Overflow.reject())
                .open()
                .close();
        unlimited.serial().queueCapacity(0).open().close();
        ExecutorPolicy.platformThreads(1)
                .queueCapacity(5)
                .onOverflow(Overflow.callerRuns())
                .open()
                .close();
        if (ExecutorKind.virtualThreads()) {
            assertThrows(
                    IllegalStateException.class, ExecutorPolicy.virtualThreads().queueCapacity(1)::open);
        }
    }

    @Test
    void aPolicyIsAValue() {
        ExecutorPolicy policy = ExecutorPolicy.platformThreads(2);
        ExecutorPolicy named = policy.named("db").maxConcurrency(1).queueCapacity(7);
        assertEquals("ExecutorPolicy['platform': platform threads, 2]", policy.toString());
        assertEquals("ExecutorPolicy['db': platform threads, 2, maxConcurrency 1, queueCapacity 7]", named.toString());
        assertEquals(
                "ExecutorPolicy['platform': platform threads, 2, serial, onOverflow blockUpTo PT1S,"
                        + " queueTimeout 500 ms, timeout 3000 ms, slowAfter 60 s]",
                policy.serial()
                        .onOverflow(Overflow.blockUpTo(Duration.ofSeconds(1)))
                        .queueTimeout(Duration.ofMillis(500))
                        .timeout(Duration.ofSeconds(3))
                        .slowAfter(Duration.ofMinutes(1))
                        .toString());
        FacadeExecutor first = policy.open();
        FacadeExecutor second = policy.open();
        assertNotEquals(first, second);
        first.close();
        assertEquals(1, AsyncCall.call(second, "call", () -> 1).join());
        second.close();
    }

    @Test
    void aPolicyTellsWhatIsSet() {
        ExecutorPolicy plain = ExecutorPolicy.platformThreads(4);
        assertEquals("platform", plain.name());
        assertEquals(4, plain.maxConcurrency());
        assertEquals(100_000, plain.queueCapacity());
        assertEquals(Overflow.reject(), plain.overflow());
        assertEquals(Optional.empty(), plain.timeout());
        assertEquals(Optional.empty(), plain.queueTimeout());
        assertEquals(Optional.empty(), plain.slowAfter());
        assertFalse(plain.isSerial());
        assertFalse(plain.hasCallSites());
        Overflow overflow = Overflow.blockUpTo(Duration.ofSeconds(4));
        ExecutorPolicy full = plain.named("db")
                .maxConcurrency(3)
                .queueCapacity(0)
                .onOverflow(overflow)
                .timeout(Duration.ofSeconds(1))
                .queueTimeout(Duration.ofSeconds(2))
                .slowAfter(Duration.ofSeconds(3))
                .callSites();
        assertEquals("db", full.name());
        assertEquals(3, full.maxConcurrency());
        assertEquals(0, full.queueCapacity());
        assertSame(overflow, full.overflow());
        assertEquals(Optional.of(Duration.ofSeconds(1)), full.timeout());
        assertEquals(Optional.of(Duration.ofSeconds(2)), full.queueTimeout());
        assertEquals(Optional.of(Duration.ofSeconds(3)), full.slowAfter());
        assertTrue(full.hasCallSites());
        ExecutorPolicy serial = full.serial();
        assertTrue(serial.isSerial());
        assertEquals(1, serial.maxConcurrency());
        assertEquals(Integer.MAX_VALUE, ExecutorPolicy.callerThread().maxConcurrency());
        try (FacadeExecutor executor = full.open()) {
            assertSame(full, executor.policy());
            assertEquals("db", executor.name());
            assertEquals("FacadeExecutor['db' (0 running, 0 queued)]", executor.toString());
        }
    }

    @Test
    void theLeastThatMakesSenseIsTaken() {
        ExecutorPolicy policy =
                ExecutorPolicy.platformThreads(1).maxConcurrency(1).queueCapacity(0);
        policy.open().close();
        assertEquals(
                "timeout must be more than zero, not PT0S; leave it out for a call that may take any time",
                assertThrows(IllegalArgumentException.class, () -> policy.timeout(Duration.ZERO))
                        .getMessage());
        assertEquals(
                "maxConcurrency must be at least 1, not 0",
                assertThrows(IllegalArgumentException.class, () -> policy.maxConcurrency(0))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> policy.slowAfter(Duration.ofNanos(-1)));
        assertThrows(IllegalArgumentException.class, () -> policy.queueTimeout(Duration.ZERO));
    }

    @Test
    void theLargestLimitsWork() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(Integer.MAX_VALUE)
                .maxConcurrency(Integer.MAX_VALUE)
                .queueCapacity(Integer.MAX_VALUE)
                .open()) {
            assertEquals(1, AsyncCall.call(executor, "call", () -> 1).join());
        }
    }

    @Test
    void nobodyIsKeptWaitingAtTheEndOfAProgram() throws Exception {
        String build = System.getProperty("asyncfacade.build");
        Process program = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        new File(build, "classes") + File.pathSeparator + new File(build, "test-classes"),
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();
        assertTrue(program.waitFor(30, TimeUnit.SECONDS), "it does not end");
        assertEquals("called", new String(program.getInputStream().readAllBytes()).trim());
        assertEquals(0, program.exitValue());
    }

    /** Opens an executor, uses it, and forgets to close it. */
    static final class Program {

        private Program() {}

        public static void main(String[] args) {
            FacadeExecutor executor = ExecutorPolicy.platformThreads(2).open();
            System.out.println(AsyncCall.call(executor, "call", () -> "called").join());
        }
    }
}
