package io.asyncfacade.remote;

import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A child of a {@link ProcessPool}: its main thread runs one call after the other, a second one hears what is to be
 * cancelled, and ends the process when there is no more parent.
 */
final class ChildMain {

    /** The kinds of messages to the parent. */
    static final byte READY = 'R';

    static final byte FAILED = 'F';

    static final byte ANSWER = 'A';

    static final byte LAST_ANSWER = 'L';

    /** The kinds of messages to the child. */
    static final byte CALL = 'C';

    static final byte CANCEL = 'X';

    static final byte END = 'E';

    /** What a connection says first, behind the token. */
    static final byte FOR_CONTROL = '1';

    static final byte FOR_CALLS = '2';

    private static final int CANCEL_LENGTH = Long.BYTES;

    private static final Object PARENT = "the parent";

    private final CallHost host = new CallHost();

    private final Path socket;

    private final long graceMillis;

    private final FrameChannel control;

    private final FrameChannel calls;

    /** Held while a call runs and its answer is sent. */
    private final ReentrantLock working = new ReentrantLock();

    /** Held by the thread that ends the process, also while it tidies. */
    private final Object ending = new Object();

    private ChildMain(Path socket, long graceMillis, String token) throws IOException {
        this.socket = socket;
        this.graceMillis = graceMillis;
        this.control = new FrameChannel(connect(socket, token, FOR_CONTROL), FrameChannel.SMALL_BUFFER);
        this.calls = new FrameChannel(connect(socket, token, FOR_CALLS));
    }

    /**
     * What a child is.
     *
     * @param args the class of the setup, and the socket of the parent
     */
    public static void main(String[] args) {
        ignoreInterruptsOfTheTerminal();
        ChildMain child = connected(Path.of(args[1]));
        Thread listening = new Thread(child::listen, "asyncfacade-parent");
        // No daemon: it ends the process, and it alone, so that nothing ends before it has tidied.
        listening.start();
        try {
            child.setUp(args[0]);
            if (Boolean.getBoolean(CallRehearsal.PROPERTY)) {
                child.host.rehearse();
            }
            child.work();
        } catch (Throwable e) {
            child.fail(e);
        }
    }

    private static ChildMain connected(Path socket) {
        try {
            DataInputStream in = new DataInputStream(System.in);
            String token = in.readUTF();
            return new ChildMain(socket, in.readLong(), token);
        } catch (IOException e) {
            // The parent died meanwhile; if it lives, it ends this process while that waits for the lock.
            PoolFolder.abandoned(socket);
            System.exit(1);
            throw new IllegalStateException("it has ended", e);
        }
    }

    /** The setup failed, or there is no memory to go on with: the other thread would keep the process alive. */
    private void fail(Throwable reason) {
        haltLater();
        try {
            // As if it left this thread.
            Thread here = Thread.currentThread();
            here.getUncaughtExceptionHandler().uncaughtException(here, reason);
        } finally {
            exit(1);
        }
    }

    /** The first thread that ends the process does so, when the other one has tidied what it was about to. */
    private void exit(int status) {
        synchronized (ending) {
            System.exit(status);
        }
    }

    /** Ctrl-C goes to the parent and to its children; what becomes of these is the parent's decision. */
    private static void ignoreInterruptsOfTheTerminal() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            signal.getMethod("handle", signal, handler)
                    .invoke(
                            null,
                            signal.getConstructor(String.class).newInstance("INT"),
                            handler.getField("SIG_IGN").get(null));
        } catch (ReflectiveOperationException e) {
            // Without jdk.unsupported, or where INT cannot be ignored: then Ctrl-C ends children a moment earlier.
        }
    }

    private static SocketChannel connect(Path socket, String token, byte purpose) throws IOException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        ByteBuffer hello = ByteBuffer.allocate(token.length() + 1);
        hello.put(token.getBytes(StandardCharsets.US_ASCII)).put(purpose).flip();
        while (hello.hasRemaining()) {
            channel.write(hello);
        }
        return channel;
    }

    private void setUp(String name) throws Throwable {
        try {
            Constructor<?> constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            ((HostSetup) constructor.newInstance()).offer(host);
        } catch (Throwable e) {
            Throwable reason = e instanceof InvocationTargetException && e.getCause() != null ? e.getCause() : e;
            String said = name + " failed: " + reason.getClass().getName() + ": " + Answer.messageOf(reason);
            if (tell(FAILED, said.getBytes(StandardCharsets.UTF_8))) {
                throw reason;
            }
            return;
        }
        tell(READY, new byte[0]);
    }

    private boolean tell(byte kind, byte[] message) {
        try {
            control.send(kind, message);
            return true;
        } catch (IOException e) {
            // The parent is gone, which the other thread hears as well: that one tidies, and ends the process.
            return false;
        }
    }

    private void work() {
        try {
            workUntilTheEnd();
        } catch (IOException e) {
            // The parent is gone, which the other thread hears as well.
        }
    }

    private void workUntilTheEnd() throws IOException {
        while (true) {
            byte[] call;
            try {
                call = calls.receive(Integer.MAX_VALUE);
            } catch (InterruptedException e) {
                // By a timer of a call that is over, say: there is nothing here that it could mean.
                continue;
            } catch (FrameChannel.NoRoomException e) {
                calls.send(LAST_ANSWER, host.noRoom(e));
                continue;
            }
            if (call == null) {
                return;
            }
            run(call);
        }
    }

    private void run(byte[] call) throws IOException {
        working.lock();
        try {
            byte[] answer = host.run(call, PARENT);
            calls.send(host.unfit() ? LAST_ANSWER : ANSWER, answer);
        } finally {
            working.unlock();
        }
    }

    private void listen() {
        boolean asked = false;
        try {
            byte[] said = control.receive(CANCEL_LENGTH);
            while (said != null && control.kind() == CANCEL) {
                host.cancel(PARENT, ByteBuffer.wrap(said).getLong());
                said = control.receive(CANCEL_LENGTH);
            }
            asked = said != null;
        } catch (IOException | InterruptedException e) {
            // As good as the end of the parent.
        }
        end(asked);
    }

    private void end(boolean asked) {
        haltLater();
        host.callerLost(PARENT);
        try {
            // The thread of this call may clean up.
            boolean over = working.tryLock(graceMillis, TimeUnit.MILLISECONDS);
            synchronized (ending) {
                if (!asked) {
                    PoolFolder.abandoned(socket);
                }
                exit(over ? 0 : 1);
            }
        } catch (InterruptedException e) {
            exit(1);
        }
    }

    private void haltLater() {
        Thread watchdog = new Thread(this::haltAfterGrace, "asyncfacade-end");
        watchdog.setDaemon(true);
        watchdog.start();
    }

    /** Also where a shutdown hook of the user hangs. */
    private void haltAfterGrace() {
        try {
            Thread.sleep(graceMillis + 1000);
        } catch (InterruptedException e) {
            // Then at once.
        }
        Runtime.getRuntime().halt(1);
    }
}
