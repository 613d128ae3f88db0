package app;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Notes in files: a real delegate, which blocks and fails as the file system does. */
final class FileNotes implements Notes<String> {
    private final Path folder;
    private final AtomicInteger written = new AtomicInteger();
    private volatile boolean closed;

    FileNotes(Path folder) {
        this.folder = folder;
    }

    private Path file(String key) throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        if (key.isEmpty()) {
            throw new IllegalArgumentException("no key");
        }
        return folder.resolve(key);
    }

    @Override
    public void write(String key, String text) throws IOException, QuotaException {
        if (text.length() > 100) {
            throw new QuotaException(text.length() + " are too many");
        }
        Files.writeString(file(key), text);
        written.incrementAndGet();
    }

    @Override
    public String read(String key) throws IOException {
        return Files.exists(file(key)) ? Files.readString(file(key)) : null;
    }

    @Override
    public boolean delete(String key) throws IOException {
        return Files.deleteIfExists(file(key));
    }

    @Override
    public long size(String key) throws IOException {
        return Files.size(file(key));
    }

    @Override
    public int writeAll(String key, String... lines) throws IOException, QuotaException {
        write(key, String.join("\n", lines));
        return lines.length;
    }

    @Override
    public List<String> lines(String key) throws IOException {
        return Files.readAllLines(file(key));
    }

    @Override
    public byte[] bytes(String key) throws IOException {
        return Files.readAllBytes(file(key));
    }

    @Override
    public <R, X extends Exception> R map(String key, Function<String, R> function, Class<X> thrown)
            throws IOException, X {
        try {
            return function.apply(read(key));
        } catch (RuntimeException e) {
            if (thrown.isInstance(e.getCause())) {
                throw thrown.cast(e.getCause());
            }
            throw e;
        }
    }

    @Override
    public void fail(Throwable failure) throws IOException {
        FileNotes.<RuntimeException>raise(failure);
    }

    @SuppressWarnings("unchecked")
    private static <X extends Throwable> void raise(Throwable failure) throws X {
        throw (X) failure;
    }

    @Override
    public int written() {
        return written.get();
    }

    @Override
    public void close() throws IOException {
        closed = true;
    }
}
