package io.asyncfacade.remote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Child processes on this machine, each of which runs one call at a time: what a call leaks or takes is given back to
 * the system with its process, and a crash is the end of one call.
 *
 * <pre>{@code
 * try (var pool = ProcessPool.of(4, FetchSetup.class).recycleAfter(100).open();
 *         var executor = ExecutorPolicy.platformThreads(4).timeout(Duration.ofSeconds(30)).open()) {
 *     var comments = new CommentClientAsync(new CommentClientRemote(pool), executor);
 * }
 * }</pre>
 *
 * <p>One child more than calls may run waits for the moment when another one has to be replaced. A child that dies, by
 * {@code System.exit}, from outside, without memory or by a fault in native code, fails the call that it had with a
 * {@link HostLostException}, which says how it ended, and is replaced. Children that die at their start are not started
 * for ever: after three in a row the pool starts none any more, and when the last one is gone its calls fail with the
 * reason. A child whose call was cancelled and goes on is killed after {@link ProcessPolicy#killAfter}.
 *
 * <p>The children end with the pool, at the latest with this JVM, however that ends. They write to its standard output
 * and error.
 */
public final class ProcessPool implements CallCarrier, AutoCloseable {

    private static final int MAX_FAILED_STARTS = 3;

    private static final Duration MAX_TRAINING = Duration.ofMinutes(1);

    /** The host of a call that has no child yet. */
    static final String NAME = "the pool of processes";

    private static final String CLOSED = "it is closed";

    private final ProcessPolicy policy;

    private final PoolFolder folder;

    private final ClassArchive archive;

    private final ChildCommand command;

    private final Crew crew;

    private final ScheduledThreadPoolExecutor timer;

    private final Thread hook = new Thread(this::killAll, "asyncfacade-pool-shutdown");

    /** All that were launched and have not ended, those that are starting or retired as well. */
    private final Set<Process> processes = ConcurrentHashMap.newKeySet();

    /** Guarded by this, as all below: the children that may get calls. */
    private final List<ChildProcess> children = new ArrayList<>();

    private int starting;

    private int failedStarts;

    private boolean trained;

    private boolean closed;

    private ProcessPool(ProcessPolicy policy, PoolFolder folder) {
        this.policy = policy;
        this.folder = folder;
        this.archive = ClassArchive.of(policy);
        this.command = new ChildCommand(policy, archive);
        this.crew = new Crew(policy.children());
        this.timer = new ScheduledThreadPoolExecutor(1, task -> daemon(task, "asyncfacade-pool-timer"));
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(1, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
    }

    /**
     * The settings of a pool, to be opened.
     *
     * @param children how many calls run at once, in as many processes
     * @param setup names the delegates in each child; has a constructor without parameters
     * @return settings
     */
    public static ProcessPolicy of(int children, Class<? extends HostSetup> setup) {
        return ProcessPolicy.of(children, setup);
    }

    static ProcessPool open(ProcessPolicy policy) {
        ProcessPool pool;
        try {
            pool = new ProcessPool(policy, PoolFolder.create());
        } catch (IOException e) {
            throw new UncheckedIOException("there is no folder for the sockets of a pool of processes", e);
        }
        try {
            Runtime.getRuntime().addShutdownHook(pool.hook);
        } catch (IllegalStateException e) {
            pool.deleteFolder();
            throw e;
        }
        pool.replenish();
        return pool;
    }

    @Override
    public Shipment ship(byte[] message, Route route) {
        return new ProcessShipment(this, message, route.call());
    }

    /** All children have the same setup. */
    @Override
    public boolean hostsAreAlike() {
        return true;
    }

    /** The children are all alike, so the key does not matter. */
    @Override
    public CallCarrier onKey(Object key) {
        Objects.requireNonNull(key, "key");
        return this;
    }

    ChildProcess take(ProcessShipment shipment) throws InterruptedException {
        return crew.take(shipment);
    }

    void wake(ProcessShipment shipment) {
        crew.wake(shipment);
    }

    void unused(ChildProcess child) {
        crew.add(child, true);
    }

    /** The child has answered; it goes on, or its last call was this one. */
    void done(ChildProcess child, boolean unfit) {
        startsWell();
        if (child.served() < policy.recycleAfter() && !unfit) {
            crew.add(child, true);
            return;
        }
        discharge(child);
        crew.gone();
        retire(child);
        Future<?> kill = later(() -> child.kill("it did not end after its last call"));
        child.process().onExit().thenRun(() -> kill.cancel(false));
    }

    private synchronized void startsWell() {
        failedStarts = 0;
    }

    private static void retire(ChildProcess child) {
        try {
            child.close();
        } catch (IOException e) {
            child.kill("its channel could not be closed");
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** The busy child is dead, or as good as that; says what became of it. */
    String lost(ChildProcess child) {
        discharge(child);
        crew.gone();
        return child.fate();
    }

    private void discharge(ChildProcess child) {
        synchronized (this) {
            children.remove(child);
            endIfHopeless("the last child process is gone");
        }
        replenish();
    }

    Future<?> later(Runnable kill) {
        return timer.schedule(kill, policy.killAfter().toNanos(), TimeUnit.NANOSECONDS);
    }

    Duration killAfter() {
        return policy.killAfter();
    }

    private synchronized void replenish() {
        // The first one alone: if it dies at its start, so would the others.
        int atOnce = children.isEmpty() || failedStarts > 0
                ? 1
                : Runtime.getRuntime().availableProcessors();
        while (!closed
                && failedStarts < MAX_FAILED_STARTS
                && starting < atOnce
                && children.size() + starting <= policy.children()) {
            starting++;
            daemon(this::start, "asyncfacade-pool-start").start();
        }
    }

    private void start() {
        ChildProcess child = null;
        String failure = null;
        try {
            child = start(command.sharing(), policy);
        } catch (IOException | RuntimeException e) {
            failure = e.getMessage() + command.hint();
        }
        synchronized (this) {
            starting--;
            if (child != null) {
                children.add(child);
            } else {
                failedStarts++;
                endIfHopeless(failure);
            }
        }
        if (child != null) {
            if (isClosed()) {
                retire(child);
                return;
            }
            crew.add(child, false);
            ChildProcess started = child;
            started.process().onExit().thenRun(() -> ended(started));
        }
        replenish();
        train();
    }

    private void endIfHopeless(@Nullable String reason) {
        if (failedStarts >= MAX_FAILED_STARTS && children.isEmpty() && starting == 0) {
            crew.end("it has ended, since " + MAX_FAILED_STARTS
                    + " children in a row died at their start; the last one: " + reason);
        }
    }

    private ChildProcess start(List<String> sharing, ProcessPolicy settings) throws IOException {
        try (ChildStart start = new ChildStart(folder.socket())) {
            Process process = launch(command.write(sharing, start.socket()));
            try {
                return start.await(process, settings);
            } catch (IOException | RuntimeException e) {
                process.destroyForcibly();
                throw e;
            }
        }
    }

    /** Under the lock, so that nothing is launched after a close or a shutdown has looked. */
    private synchronized Process launch(List<String> line) throws IOException {
        if (closed) {
            throw new IOException(CLOSED);
        }
        Process process = ChildStart.launch(line);
        processes.add(process);
        process.onExit().thenRun(() -> processes.remove(process));
        return process;
    }

    /** By itself or by a signal, with a call or without one. */
    private void ended(ChildProcess child) {
        crew.remove(child);
        boolean known;
        synchronized (this) {
            known = children.contains(child);
            failedStarts += known && !child.isUsed() ? 1 : 0;
        }
        if (known) {
            discharge(child);
        }
    }

    /** Makes the archive of classes, once all children are there, with a child that only starts and ends. */
    private void train() {
        synchronized (this) {
            if (trained || children.size() <= policy.children()) {
                return;
            }
            trained = true;
        }
        Path target = archive.missing();
        if (target == null) {
            return;
        }
        try {
            // To write it takes longer than the end of another child.
            ChildProcess child = start(command.training(target), policy.killAfter(MAX_TRAINING));
            child.close();
            if (child.process().waitFor(MAX_TRAINING.toSeconds(), TimeUnit.SECONDS)) {
                archive.made(target);
            } else {
                child.kill("its archive of classes was not written in time");
            }
        } catch (IOException | RuntimeException | InterruptedException e) {
            // Children go on to start without it.
        }
    }

    /**
     * Ends the children. Calls that have none yet fail with a {@link CallNotStartedException}; those that run are
     * cancelled, and killed after {@link ProcessPolicy#killAfter}. Waits until no child is left.
     */
    @Override
    public void close() {
        List<ChildProcess> ending;
        synchronized (this) {
            ending = closed ? List.of() : List.copyOf(children);
            closed = true;
        }
        crew.end(CLOSED);
        ending.forEach(ProcessPool::retire);
        List<Future<?>> kills = new ArrayList<>();
        for (Process process : processes) {
            kills.add(later(process::destroyForcibly));
        }
        for (Process process : processes) {
            process.onExit().join();
        }
        kills.forEach(kill -> kill.cancel(false));
        deleteFolder();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is ending, and the hook finds nothing to do.
        }
    }

    private void killAll() {
        synchronized (this) {
            closed = true;
        }
        crew.end(CLOSED);
        processes.forEach(Process::destroyForcibly);
        deleteFolder();
    }

    private void deleteFolder() {
        try {
            folder.close();
        } catch (IOException e) {
            // The next pool tidies.
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }
}
