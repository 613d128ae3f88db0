package io.asyncfacade.remote;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StreamCorruptedException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * What is written of every exception, whether it can travel or not: class, message, text and stack. It is written
 * whatever the methods of the exception do, and also without memory: the caller must hear that its call has ended.
 */
final class FailureText {

    private static final StackTraceElement[] NO_STACK = {};

    /** Made in time. */
    private static final byte[] WITHOUT_MEMORY =
            written(OutOfMemoryError.class.getName(), "there is no room for the text of an exception", "", NO_STACK);

    private FailureText() {}

    /** Begins with {@link Answer#FAILURE}. */
    static byte[] of(Throwable thrown) {
        try {
            return whole(thrown);
        } catch (RuntimeException | Error e) {
            // A method of the exception that is the user's, or no memory for a long text.
            return bare(thrown, e);
        }
    }

    private static byte[] whole(Throwable thrown) {
        RemoteStack.cut(thrown);
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return written(
                thrown.getClass().getName(),
                String.valueOf(thrown.getMessage()),
                text.toString(),
                thrown.getStackTrace());
    }

    private static byte[] bare(Throwable thrown, Throwable why) {
        try {
            String type = thrown.getClass().getName();
            String message = "its text cannot be had: " + why.getClass().getName();
            return written(type, message, type + ": " + message, NO_STACK);
        } catch (OutOfMemoryError e) {
            return WITHOUT_MEMORY;
        }
    }

    private static byte[] written(String type, String message, String text, StackTraceElement[] stack) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try {
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeByte(Answer.FAILURE);
            writeText(out, type);
            writeText(out, message);
            writeText(out, text);
            RemoteStack.write(stack, out);
        } catch (IOException e) {
            throw new IllegalArgumentException("the stack cannot be written", e);
        }
        return bytes.toByteArray();
    }

    /** What {@link #of} has written, behind its first byte. */
    static RemoteFailure read(DataInputStream in) throws IOException {
        String type = readText(in);
        String message = readText(in);
        String text = readText(in);
        RemoteFailure failure = new RemoteFailure(type + ": " + message, type, text);
        failure.setStackTrace(RemoteStack.read(in));
        return failure;
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
