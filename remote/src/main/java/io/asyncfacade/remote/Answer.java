package io.asyncfacade.remote;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StreamCorruptedException;
import java.io.StringWriter;
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
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        bytes.write(VALUE);
        try {
            ObjectCodec.write(value, bytes, allowed, false);
            return bytes.toByteArray();
        } catch (IOException | RuntimeException | VirtualMachineError e) {
            // It did run, so this is not a refusal.
            return failure(new IllegalStateException("the result cannot travel: " + e.getMessage(), e), allowed);
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
        RemoteStack.cut(thrown);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try {
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeByte(FAILURE);
            writeText(out, thrown.getClass().getName());
            writeText(out, String.valueOf(thrown.getMessage()));
            StringWriter text = new StringWriter();
            thrown.printStackTrace(new PrintWriter(text));
            writeText(out, text.toString());
            RemoteStack.write(thrown.getStackTrace(), out);
            ByteArrayOutputStream itself = new ByteArrayOutputStream(1024);
            ObjectCodec.write(thrown, itself, allowed, true);
            itself.writeTo(bytes);
        } catch (IOException | RuntimeException | VirtualMachineError e) {
            // What the exception holds cannot travel; the text that was written before says all the same.
        }
        return bytes.toByteArray();
    }

    static Answer read(byte[] bytes, AllowedTypes allowed) throws IOException {
        ByteArrayInputStream source = new ByteArrayInputStream(bytes);
        DataInputStream in = new DataInputStream(source);
        return switch (in.readUnsignedByte()) {
            case NOTHING -> new Value(null);
            case VALUE -> new Value(readValue(bytes, allowed));
            case REFUSAL -> new Refusal(new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8));
            case FAILURE -> {
                String type = readText(in);
                String message = readText(in);
                String text = readText(in);
                StackTraceElement[] stack = RemoteStack.read(in);
                Throwable itself = readFailure(bytes, bytes.length - source.available(), allowed);
                if (itself == null) {
                    itself = new RemoteFailure(type + ": " + message, type, text);
                    itself.setStackTrace(stack);
                }
                yield new Failure(itself);
            }
            default -> throw new StreamCorruptedException("this is not an answer");
        };
    }

    private static @Nullable Object readValue(byte[] bytes, AllowedTypes allowed) throws IOException {
        try {
            return ObjectCodec.read(bytes, 1, allowed, false);
        } catch (ClassNotFoundException | RuntimeException | StackOverflowError e) {
            throw new StreamCorruptedException(e.toString());
        }
    }

    private static @Nullable Throwable readFailure(byte[] bytes, int offset, AllowedTypes allowed) {
        if (offset == bytes.length) {
            return null;
        }
        try {
            return ObjectCodec.read(bytes, offset, allowed, true) instanceof Throwable thrown ? thrown : null;
        } catch (IOException | ClassNotFoundException | RuntimeException | StackOverflowError e) {
            // The class is not here, or is another one here.
            return null;
        }
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] utf = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf.length);
        out.write(utf);
    }

    private static String readText(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new StreamCorruptedException("a text is longer than its message");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
