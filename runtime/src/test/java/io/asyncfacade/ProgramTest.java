package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whole programs, in virtual machines of their own: with little memory, few modules, other processors. */
@Timeout(120)
class ProgramTest {

    /** Returns what the program says. A program that does not end is ended, and is a failure. */
    static String run(Class<?> program, String... options) throws Exception {
        String build = System.getProperty("asyncfacade.build");
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(List.of(options));
        command.add("-cp");
        command.add(new File(build, "classes") + File.pathSeparator + new File(build, "test-classes"));
        command.add(program.getName());
        Path output = Files.createTempFile("program", ".txt"); // reading a pipe could not be given up
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            String said = Files.readString(output).trim();
            assertTrue(ended, () -> "it does not end; so far it said: " + said);
            assertEquals(0, process.exitValue(), said);
            return said;
        } finally {
            process.destroyForcibly().waitFor();
            Files.delete(output);
        }
    }

    /** A million calls into a backend that does not answer. */
    static final class Flood {

        private Flood() {}

        public static void main(String[] args) {
            FacadeExecutor executor =
                    ExecutorPolicy.platformThreads(4).queueCapacity(1_000).open();
            CountDownLatch answer = new CountDownLatch(1); // with no patience that ends before the calls are made
            long refused = 0;
            for (int i = 0; i < 1_000_000; i++) {
                CompletableFuture<Void> call = AsyncCall.run(executor, "call", answer::await);
                if (call.isCompletedExceptionally()) {
                    refused++;
                }
            }
            Gate.until(() -> executor.stats().running() == 4);
            ExecutorStats stats = executor.stats();
            long threads = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("asyncfacade-platform-"))
                    .count();
            System.out.println(refused + " " + stats.rejected() + " " + stats.queued() + " " + threads);
            answer.countDown();
        }
    }

    @Test
    void aMillionCallsIntoABackendThatHangsNeedNoMemory() throws Exception {
        assertEquals("998996 998996 1000 4", run(Flood.class, "-Xmx64m"));
    }

    /** What most programs do. */
    static final class Usual {

        private Usual() {}

        public static void main(String[] args) {
            FacadeExecutor executor = ExecutorPolicy.platformThreads(2)
                    .timeout(java.time.Duration.ofMinutes(1))
                    .open();
            String plain = AsyncCall.call(task -> new Thread(task).start(), "plain", () -> "plain")
                    .join();
            String thread = AsyncCall.call(executor, "call", () -> 1)
                    .thenApplyAsync(one -> Thread.currentThread().getName())
                    .join();
            System.out.println(
                    plain + " " + thread.substring(0, thread.length() - 1) + " " + CallRecorder.isRecording());
        }
    }

    @Test
    void theBaseModuleOfTheJdkIsEnough() throws Exception {
        assertEquals("plain asyncfacade-platform- false", run(Usual.class, "--limit-modules", "java.base"));
    }

    @Test
    void theNumberOfProcessorsDoesNotMatter() throws Exception {
        for (String processors : List.of("1", "4")) {
            assertEquals(
                    "plain asyncfacade-platform- false", run(Usual.class, "-XX:ActiveProcessorCount=" + processors));
        }
    }

    /** Says when the executor is there, and when a call has ended. */
    static final class OnVirtualThreads {

        private OnVirtualThreads() {}

        public static void main(String[] args) {
            FacadeExecutor executor = ExecutorPolicy.virtualThreads().open();
            System.out.println("opened");
            System.out.println(AsyncCall.call(
                            executor, "call", () -> Thread.currentThread().getName())
                    .join());
            executor.close();
        }
    }

    @Test
    void virtualThreadsAreMadeReadyBeforeTheFirstCall() throws Exception {
        Assumptions.assumeTrue(ExecutorKind.virtualThreads(), "virtual threads need Java 21");
        List<String> said = run(OnVirtualThreads.class, "-Xlog:class+init=info")
                .lines()
                .filter(line -> line.matches("opened|asyncfacade-.*|.*Initializing 'java/lang/VirtualThread'.*"))
                .toList();
        assertEquals(3, said.size(), said::toString);
        assertTrue(said.get(0).contains("Initializing"), said::toString);
        assertEquals(List.of("opened", "asyncfacade-virtual-1"), said.subList(1, 3));
    }
}
