package io.asyncfacade.remote;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A child that has started: its process, and its two channels. It has one call at a time. */
final class ChildProcess implements Closeable {

    private static final int SECONDS_TO_DIE = 5;

    private final Process process;

    private final String name;

    private final FrameChannel control;

    private final FrameChannel calls;

    /** Cancels and the end come from several threads. */
    private final Object sending = new Object();

    /** Of the thread that has the child. */
    private int served;

    private volatile boolean used;

    private volatile @Nullable String killed;

    ChildProcess(Process process, FrameChannel control, FrameChannel calls) {
        this.process = process;
        this.name = "child process " + process.pid();
        this.control = control;
        this.calls = calls;
    }

    Process process() {
        return process;
    }

    String name() {
        return name;
    }

    FrameChannel control() {
        return control;
    }

    FrameChannel calls() {
        return calls;
    }

    void use() {
        used = true;
    }

    /** Whether it has had a call: if it dies before that, it is one that does not start. */
    boolean isUsed() {
        return used;
    }

    int served() {
        return ++served;
    }

    /** Asks to stop a call; a child that is dying does not hear it, and need not. */
    void cancel(long call) {
        byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(call).array();
        try {
            synchronized (sending) {
                control.send(ChildMain.CANCEL, number);
            }
        } catch (IOException e) {
            process.destroyForcibly();
        }
    }

    void kill(String reason) {
        killed = reason;
        process.destroyForcibly();
    }

    /** What became of it; waits for its end, and helps if that does not come. */
    String fate() {
        return name + " " + fate(process, killed);
    }

    static String fate(Process process, @Nullable String killed) {
        Integer exit = process.onExit()
                .orTimeout(SECONDS_TO_DIE, TimeUnit.SECONDS)
                .handle((ended, late) -> late == null ? ended.exitValue() : null)
                .join();
        if (exit == null) {
            process.destroyForcibly();
            return "has closed its connection";
        }
        return killed == null ? ExitStatus.of(exit) : "was killed: " + killed;
    }

    /** Asks it to end, when its call has. */
    @Override
    public void close() throws IOException {
        synchronized (sending) {
            try {
                control.send(ChildMain.END, new byte[0]);
            } finally {
                control.close();
            }
        }
    }
}
