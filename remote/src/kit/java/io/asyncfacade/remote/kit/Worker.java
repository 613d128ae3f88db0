package io.asyncfacade.remote.kit;

import io.asyncfacade.CurrentCall;
import io.asyncfacade.remote.CallNotStartedException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** The delegate of the tests; what it needs to know is in system properties. */
public final class Worker implements Work {

    public static final String PORT = Note.HOST;

    public static final String LEDGER = "kit.ledger";

    private static final List<byte[]> LEAKED = new ArrayList<>();

    @Override
    public String echo(String text) {
        return text;
    }

    @Override
    public byte[] bytes(int length) {
        return new byte[length];
    }

    @Override
    public int length(byte[] bytes) {
        return bytes.length;
    }

    @Override
    public void nothing() {}

    @Override
    public long meet(String name) throws IOException {
        try (SocketChannel test = say(name)) {
            test.read(ByteBuffer.allocate(1));
            return ProcessHandle.current().pid();
        } catch (ClosedByInterruptException e) {
            Thread.interrupted();
            say("interrupted " + name).close();
            Thread.currentThread().interrupt();
            throw e;
        }
    }

    @Override
    public void ignoreInterrupts(String name) throws IOException {
        try {
            say(name).close();
        } catch (ClosedByInterruptException e) {
            Thread.interrupted();
        }
        while (true) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                // That is what it is for.
            }
        }
    }

    @Override
    public String meetWithHook(String name) throws IOException {
        CountDownLatch stopped = new CountDownLatch(1);
        CurrentCall.onCancel(stopped::countDown);
        say(name).close();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            say("interrupted " + name).close();
            return "interrupted";
        }
        say("stopped " + name).close();
        return "stopped";
    }

    @Override
    public long enter(String name, int millis) throws IOException {
        long pid = ProcessHandle.current().pid();
        Files.writeString(
                Path.of(System.getProperty(LEDGER)),
                name + " " + pid + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        return pid;
    }

    @Override
    public long enterAgain(String name, int millis) throws IOException {
        return enter(name, millis);
    }

    @Override
    public void fail(String kind) throws IOException {
        switch (kind) {
            case "checked" -> throw new IOException("as declared", new IllegalStateException("why"));
            case "undeclared" -> Worker.<RuntimeException>throwIt(new Exception("not declared"));
            case "error" -> throw new AssertionError("an error");
            case "own" -> throw new OwnException("of the user");
            case "holding" -> throw new HoldingException();
            case "overflow" -> overflow(0);
            case "memory" -> throw new OutOfMemoryError("as if");
            case "textless" -> throw new TextlessException();
            case "cycle" -> {
                IllegalStateException one = new IllegalStateException("one");
                one.initCause(new IllegalStateException("other", one));
                throw one;
            }
            case "chain" -> {
                RuntimeException chain = new IllegalStateException("cause 0");
                for (int i = 1; i < 500; i++) {
                    chain = new IllegalStateException("cause " + i, chain);
                }
                throw chain;
            }
            case "class" -> throw new NoClassDefFoundError("app/Missing");
            case "naming" -> Worker.<RuntimeException>throwIt(namingException());
            case "nested" -> throw new CallNotStartedException("of a delegate that calls yet another JVM");
            case "suppressed" -> {
                IOException e = new IOException("both");
                e.addSuppressed(new IllegalArgumentException("the other"));
                throw e;
            }
            default -> throw new IllegalArgumentException(kind);
        }
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void throwIt(Throwable thrown) throws X {
        throw (X) thrown;
    }

    /** By its name: the tests are in a module that does not read that of the exception. */
    private static Throwable namingException() {
        try {
            return (Throwable) Class.forName("javax.naming.NamingException")
                    .getConstructor(String.class)
                    .newInstance("of the JDK");
        } catch (ReflectiveOperationException e) {
            return e;
        }
    }

    private static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }

    @Override
    public void crash(String how) {
        switch (how) {
            case "exit" -> System.exit(3);
            case "halt" -> Runtime.getRuntime().halt(4);
            case "kill" -> signal("KILL");
            case "abort" -> signal("ABRT");
            case "fault" -> signal("SEGV");
            default -> throw new IllegalArgumentException(how);
        }
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void signal(String name) {
        try {
            new ProcessBuilder(
                            "kill",
                            "-" + name,
                            Long.toString(ProcessHandle.current().pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public List<String> unusual() {
        return new CopyOnWriteArrayList<>(List.of("a"));
    }

    @Override
    public long leak(int megabytes) {
        LEAKED.add(new byte[megabytes << 20]);
        return ProcessHandle.current().pid();
    }

    @Override
    public void print(String line) {
        System.out.println(line);
    }

    @Override
    public Note copy(Note note) {
        return note;
    }

    @Override
    public Note noteOfHosts() {
        return new Note(Note.OF_HOSTS, Note.Mood.GLAD);
    }

    @Override
    public String look(String at) {
        Thread thread = Thread.currentThread();
        switch (at) {
            case "process" -> {
                ProcessHandle process = ProcessHandle.current();
                return process.pid() + " of " + process.info().startInstant().orElseThrow();
            }
            case "interrupt" -> thread.interrupt();
            case "loader" -> thread.setContextClassLoader(new ClassLoader("of a body", null) {});
            case "streams" -> {
                System.out.println("on the standard output of a host");
                System.setOut(new PrintStream(OutputStream.nullOutputStream()));
                System.setErr(System.out);
                try {
                    int read = System.in.read();
                    System.in.close();
                    return "read " + read;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            default -> {
                // Only looks.
            }
        }
        ClassLoader loader = thread.getContextClassLoader();
        return (thread.isInterrupted() ? "interrupted, " : "") + (loader == null ? null : loader.getName());
    }

    @Override
    public void sleep(String name, int millis) throws IOException, InterruptedException {
        if (name != null) {
            try {
                say(name).close();
            } catch (ClosedByInterruptException e) {
                // The test is faster than this thread.
                Thread.interrupted();
                throw new InterruptedException();
            }
        }
        Thread.sleep(millis);
    }

    private static SocketChannel say(String line) throws IOException {
        SocketChannel test =
                SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.getInteger(PORT)));
        String said = line + " " + ProcessHandle.current().pid() + "\n";
        test.write(ByteBuffer.wrap(said.getBytes(StandardCharsets.UTF_8)));
        return test;
    }

    /** Fails when it is asked for anything. */
    public static final class TextlessException extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            throw new IllegalStateException("no message");
        }
    }

    /** Not in the contract. */
    public static final class OwnException extends RuntimeException {
        private static final long serialVersionUID = 1;

        OwnException(String message) {
            super(message, new IllegalStateException("its cause"));
        }
    }
}
