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

    /** Enough for a channel that carries cancels. */
    static final int SMALL_BUFFER = 512;

    private static final int HEAD = Integer.BYTES + 1;

    private static final int NOTHING_YET = -1;

    private final SocketChannel channel;

    private final Selector reading;

    private final ByteBuffer in;

    private final ByteBuffer out;

    /** Of the message that is being received; the rest is about it. */
    private int length = NOTHING_YET;

    /** Null while there is none, and for one that the heap has no room for. */
    private byte @Nullable [] frame;

    private int filled;

    private byte kind;

    /** The heap has no room for a message, which was left out: the next one may be received. */
    static final class NoRoomException extends IOException {
        private static final long serialVersionUID = 1;

        NoRoomException(int length) {
            super("no room for a message of " + length + " bytes");
        }
    }

    FrameChannel(SocketChannel channel) throws IOException {
        this(channel, BUFFER);
    }

    FrameChannel(SocketChannel channel, int buffer) throws IOException {
        this.channel = channel;
        this.in = ByteBuffer.allocateDirect(buffer).flip();
        this.out = ByteBuffer.allocateDirect(buffer);
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
     * @throws NoRoomException if there is no room for it; it is over then
     * @throws InterruptedException if this thread is interrupted meanwhile; nothing is lost, it may be called again
     */
    byte @Nullable [] receive(int limit) throws IOException, InterruptedException {
        while (true) {
            if (length == NOTHING_YET && in.remaining() >= HEAD) {
                begin(limit);
            }
            if (length != NOTHING_YET) {
                take();
                if (filled == length) {
                    return end();
                }
            }
            if (!fill()) {
                if (length != NOTHING_YET || in.hasRemaining()) {
                    throw new EOFException("the end in the middle of a message");
                }
                return null;
            }
        }
    }

    private void begin(int limit) throws IOException {
        int announced = in.getInt();
        kind = in.get();
        if (announced < 0 || announced > limit) {
            throw new IOException("a message of " + announced + " bytes");
        }
        filled = 0;
        try {
            frame = new byte[announced];
        } catch (OutOfMemoryError e) {
            frame = null;
        }
        length = announced;
    }

    private void take() {
        int piece = Math.min(in.remaining(), length - filled);
        if (frame == null) {
            in.position(in.position() + piece);
        } else {
            in.get(frame, filled, piece);
        }
        filled += piece;
    }

    private byte[] end() throws NoRoomException {
        byte[] received = frame;
        int ended = length;
        frame = null;
        length = NOTHING_YET;
        if (received == null) {
            throw new NoRoomException(ended);
        }
        return received;
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
