package io.asyncfacade.remote;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The stack of an exception in two JVMs: that of the method that threw it, and below it that of the caller. */
final class RemoteStack {

    /** The frames of these classes are the same in every stack. */
    private static final List<String> OURS = List.of(
            CallHost.class.getName(),
            HostedCall.class.getName(),
            RemoteCall.class.getName(),
            RemoteCaller.class.getName());

    /** A class of the user may make a new cause each time that it is asked for one. */
    private static final int MAX_CUT = 1_000;

    private RemoteStack() {}

    /** Ends the stacks of an exception, its causes and what it suppressed where this library called the method. */
    static void cut(Throwable thrown) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(thrown));
        while (!open.isEmpty() && seen.size() < MAX_CUT) {
            Throwable next = open.pop();
            if (seen.add(next)) {
                cutOne(next);
                open.addAll(Arrays.asList(next.getSuppressed()));
                if (next.getCause() != null) {
                    open.add(next.getCause());
                }
            }
        }
    }

    private static void cutOne(Throwable thrown) {
        StackTraceElement[] stack = thrown.getStackTrace();
        for (int i = 0; i < stack.length; i++) {
            if (ours(stack[i])) {
                thrown.setStackTrace(Arrays.copyOf(stack, i));
                return;
            }
        }
    }

    /** Sets the caller's stack below that of the host. */
    static void join(Throwable thrown, String host, StackTraceElement[] callers) {
        List<StackTraceElement> joined = new ArrayList<>(Arrays.asList(thrown.getStackTrace()));
        joined.add(new StackTraceElement("remote", "call", host, -1));
        int first = 1; // the thread's own getStackTrace
        while (first < callers.length && ours(callers[first])) {
            first++;
        }
        joined.addAll(Arrays.asList(callers).subList(Math.min(first, callers.length), callers.length));
        thrown.setStackTrace(joined.toArray(StackTraceElement[]::new));
    }

    static void write(StackTraceElement[] stack, DataOutputStream out) throws IOException {
        out.writeInt(stack.length);
        for (StackTraceElement frame : stack) {
            out.writeUTF(frame.getClassName());
            out.writeUTF(frame.getMethodName());
            out.writeUTF(frame.getFileName() == null ? "" : frame.getFileName());
            out.writeInt(frame.getLineNumber());
        }
    }

    static StackTraceElement[] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new StreamCorruptedException("a stack is longer than its message");
        }
        StackTraceElement[] stack = new StackTraceElement[length];
        for (int i = 0; i < length; i++) {
            String type = in.readUTF();
            String method = in.readUTF();
            String file = in.readUTF();
            stack[i] = new StackTraceElement(type, method, file.isEmpty() ? null : file, in.readInt());
        }
        return stack;
    }

    private static boolean ours(StackTraceElement frame) {
        String type = frame.getClassName();
        return OURS.stream().anyMatch(ours -> type.equals(ours) || type.startsWith(ours + "$"));
    }
}
