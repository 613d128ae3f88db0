package io.asyncfacade.remote;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * Messages over a socket, each behind its length and its kind. Not blocking beneath, because an interrupt closes a
 * blocking channel, and an interrupt here is no more than a call that is cancelled. One thread sends and one receives
 * at a time.
 */
final class FrameChannel implements Closeable {

    /** Larger messages go through it piece by piece, so that the JDK keeps no buffer of their size for the thread. */
    private static final int BUFFER = 64 * 1024;

    private static final int HEAD = Integer.BYTES + 1;

    private final SocketChannel channel;

    private final Selector reading;

    private final ByteBuffer in = ByteBuffer.allocateDirect(BUFFER).flip();

    private final ByteBuffer out = ByteBuffer.allocateDirect(BUFFER);

    private byte @Nullable [] frame;

    private int filled;

    private byte kind;

    FrameChannel(SocketChannel channel) throws IOException {
        this.channel = channel;
        channel.configureBlocking(false);
        this.reading = Selector.open();
        channel.register(reading, SelectionKey.OP_READ);
    }

    /** Sends all of it, whether this thread is interrupted or not. */
    void send(byte kindOfMessage, byte[] message) throws IOException {
        out.clear();
        out.putInt(message.length).put(kindOfMessage);
        int sent = 0;
        do {
            int piece = Math.min(out.remaining(), message.length - sent);
            out.put(message, sent, piece);
            sent += piece;
            flush();
        } while (sent < message.length);
    }

    private void flush() throws IOException {
        out.flip();
        channel.write(out);
        if (out.hasRemaining()) {
            flushSlowly();
        }
        out.clear();
    }

    private void flushSlowly() throws IOException {
        boolean interrupted = Thread.interrupted();
        try (Selector writing = Selector.open()) {
            channel.register(writing, SelectionKey.OP_WRITE);
            while (out.hasRemaining()) {
                writing.select(key -> {});
                interrupted |= Thread.interrupted();
                channel.write(out);
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Waits for a message.
     *
     * @param limit how long it may be; a longer one is the end of this channel
     * @return null at the end of the other side's output
     * @throws InterruptedException if this thread is interrupted meanwhile; nothing is lost, it may be called again
     */
    byte @Nullable [] receive(int limit) throws IOException, InterruptedException {
        while (true) {
            if (frame == null && in.remaining() >= HEAD) {
                int length = in.getInt();
                kind = in.get();
                if (length < 0 || length > limit) {
                    throw new IOException("a message of " + length + " bytes");
                }
                frame = new byte[length];
                filled = 0;
            }
            if (frame != null) {
                int piece = Math.min(in.remaining(), frame.length - filled);
                in.get(frame, filled, piece);
                filled += piece;
                if (filled == frame.length) {
                    byte[] received = frame;
                    frame = null;
                    return received;
                }
            }
            if (!fill()) {
                if (frame != null || in.hasRemaining()) {
                    throw new EOFException("the end in the middle of a message");
                }
                return null;
            }
        }
    }

    /** That of the message that was received last. */
    byte kind() {
        return kind;
    }

    private boolean fill() throws IOException, InterruptedException {
        in.compact();
        try {
            while (true) {
                reading.select(key -> {});
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                if (!reading.isOpen()) {
                    return false;
                }
                int read = channel.read(in);
                if (read != 0) {
                    return read > 0;
                }
            }
        } finally {
            in.flip();
        }
    }

    /** Ends both directions; a thread that waits here sees the end of input, or an exception. */
    @Override
    public void close() throws IOException {
        channel.close();
        reading.close();
    }
}
