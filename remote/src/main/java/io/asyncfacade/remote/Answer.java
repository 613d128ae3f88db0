package io.asyncfacade.remote;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What a host answers to a call, and how that looks in bytes. */
sealed interface Answer {

    /** The method returned. */
    record Value(@Nullable Object value) implements Answer {}

    /**
     * The method threw.
     *
     * @param thrown the exception itself, or a {@link RemoteFailure}
     */
    record Failure(Throwable thrown) implements Answer {}

    /** The method did not run. */
    record Refusal(String reason) implements Answer {}

    /** The first byte of an answer. */
    int NOTHING = 0;

    /** As {@link #NOTHING}: a serialized value follows. */
    int VALUE = 1;

    /** As {@link #NOTHING}: class, message, text and stack follow, and the exception itself if it can travel. */
    int FAILURE = 2;

    /** As {@link #NOTHING}: the reason follows. */
    int REFUSAL = 3;

    static byte[] value(@Nullable Object value, AllowedTypes allowed) {
        if (value == null) {
            return new byte[] {NOTHING};
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
            bytes.write(VALUE);
            ObjectCodec.write(value, bytes, allowed, false);
            return bytes.toByteArray();
        } catch (IOException | RuntimeException | Error e) {
            // It did run, so this is not a refusal.
            return failure(new IllegalStateException("the result cannot travel: " + messageOf(e), e), allowed);
        }
    }

    static byte[] refusal(String reason) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(REFUSAL);
        bytes.writeBytes(reason.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** With the text beside the exception: whether that can be read is known on the other side only. */
    static byte[] failure(Throwable thrown, AllowedTypes allowed) {
        byte[] text = FailureText.of(thrown);
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length + 1024);
            bytes.writeBytes(text);
            ObjectCodec.write(thrown, bytes, allowed, true);
            return bytes.toByteArray();
        } catch (IOException | RuntimeException | Error e) {
            // What the exception holds cannot travel; the text says all the same.
            return text;
        }
    }

    /** What an exception says, or which one it is if it says nothing, or fails to. */
    static String messageOf(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? thrown.toString() : message;
        } catch (RuntimeException | Error e) {
            return thrown.getClass().getName();
        }
    }

    static Answer read(byte[] bytes, AllowedTypes allowed) throws IOException {
        ByteArrayInputStream source = new ByteArrayInputStream(bytes);
        DataInputStream in = new DataInputStream(source);
        return switch (in.readUnsignedByte()) {
            case NOTHING -> new Value(null);
            case VALUE -> new Value(readValue(bytes, allowed));
            case REFUSAL -> new Refusal(new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8));
            case FAILURE -> {
                RemoteFailure text = FailureText.read(in);
                Throwable itself = readFailure(bytes, bytes.length - source.available(), allowed);
                yield new Failure(itself == null ? text : itself);
            }
            default -> throw new StreamCorruptedException("this is not an answer");
        };
    }

    private static @Nullable Object readValue(byte[] bytes, AllowedTypes allowed) throws IOException {
        try {
            return ObjectCodec.read(bytes, 1, allowed, false);
        } catch (ClassNotFoundException | RuntimeException | StackOverflowError | LinkageError e) {
            throw new StreamCorruptedException(e.toString());
        }
    }

    private static @Nullable Throwable readFailure(byte[] bytes, int offset, AllowedTypes allowed) {
        if (offset == bytes.length) {
            return null;
        }
        try {
            return ObjectCodec.read(bytes, offset, allowed, true) instanceof Throwable thrown ? thrown : null;
        } catch (IOException | ClassNotFoundException | RuntimeException | StackOverflowError | LinkageError e) {
            // The class is not here, or is another one here.
            return null;
        }
    }
}
