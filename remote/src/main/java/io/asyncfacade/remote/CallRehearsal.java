package io.asyncfacade.remote;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls for their own sake, made by the child that leaves the archive of classes behind: what a JVM loads for its first
 * call and its first failure is in the archive then.
 */
final class CallRehearsal {

    /** What {@link ClassArchive} sets for that child. */
    static final String PROPERTY = "io.asyncfacade.remote.rehearsal";

    private interface Part {

        Object play(List<String> lines) throws IOException;
    }

    private record Play(
            List<String> lines, int times, @Nullable String none) implements PortableCall<Part, Object> {

        @Override
        public Object on(Part delegate) throws IOException {
            return delegate.play(lines);
        }
    }

    private CallRehearsal() {}

    static void play() {
        RemoteContract<Part> contract = RemoteContract.of(Part.class)
                .call(Play.class, "play(List<String>) Object", List.class)
                .build();
        CallHost host = new CallHost();
        host.offer(contract, lines -> {
            if (lines.isEmpty()) {
                throw new IOException("an answer that is a failure");
            }
            return lines;
        });
        try {
            for (List<String> lines : List.of(List.of("a line"), List.<String>of())) {
                Play call = new Play(lines, 1, null);
                byte[] message = CallMessage.write(1, contract.callOf(call), call, contract.allowed());
                Answer.read(host.run(message, CallRehearsal.class), contract.allowed());
            }
        } catch (IOException e) {
            // The archive has less in it.
        }
    }
}
