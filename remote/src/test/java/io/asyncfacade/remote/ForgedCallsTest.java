package io.asyncfacade.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamConstants;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Bytes that no stub of ours would send, to a host and back from one. */
@Timeout(30)
class ForgedCallsTest {

    /** Takes what bombs are made of. */
    public interface Store {
        String put(Set<String> values, byte[] bytes);
    }

    record Put(Set<String> values, byte[] bytes) implements PortableCall<Store, String> {
        @Override
        public String on(Store delegate) {
            return delegate.put(values, bytes);
        }
    }

    /** Serializable, on the class path of the host, and in no contract. */
    static final class Gadget implements Serializable {
        private static final long serialVersionUID = 1;
        static final AtomicInteger READ = new AtomicInteger();

        private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
            in.defaultReadObject();
            READ.incrementAndGet();
        }
    }

    private static final RemoteContract<Store> CONTRACT = RemoteContract.of(Store.class)
            .call(Put.class, "put(Set<String>, byte[]) String", Set.class)
            .build();

    private static final AllowedTypes EVERYTHING = everything();

    private final CallHost host = new CallHost();

    private final AtomicInteger runs = new AtomicInteger();

    ForgedCallsTest() {
        host.offer(CONTRACT, (values, bytes) -> "run " + runs.incrementAndGet());
    }

    private static AllowedTypes everything() {
        Set<Class<?>> types = new HashSet<>(List.of(Put.class, Gadget.class, Set.class, List.class));
        return AllowedTypes.of(types, Store.class.getName());
    }

    private static byte[] message(Put call) {
        try {
            return CallMessage.write(1, CONTRACT.callOf(call), call, EVERYTHING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String refusal(byte[] message) throws IOException {
        Answer answer = Answer.read(host.run(message, "test"), CONTRACT.allowed());
        assertEquals(0, runs.get());
        return assertInstanceOf(Answer.Refusal.class, answer).reason();
    }

    @Test
    void runsWhatIsInTheContract() throws IOException {
        byte[] answer = host.run(message(new Put(Set.of("a"), new byte[3])), "test");
        assertEquals(new Answer.Value("run 1"), Answer.read(answer, CONTRACT.allowed()));
    }

    @Test
    void refusesAClassThatIsNotInTheContractWithoutLoadingIt() throws IOException {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Set<String> forged = new HashSet<>((Set) Set.of(new Gadget()));
        String reason = refusal(message(new Put(forged, null)));
        assertTrue(reason.contains(Gadget.class.getName()), reason);
        assertEquals(0, Gadget.READ.get());
    }

    @Test
    void refusesABombOfNestedSetsAtOnce() throws IOException {
        Set<Object> root = new HashSet<>();
        Set<Object> one = root;
        Set<Object> two = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            Set<Object> left = new HashSet<>();
            Set<Object> right = new HashSet<>();
            left.add("different");
            one.add(left);
            one.add(right);
            two.add(left);
            two.add(right);
            one = left;
            two = right;
        }
        @SuppressWarnings({"unchecked", "rawtypes"})
        Set<String> forged = (Set) root;
        String reason = refusal(message(new Put(forged, null)));
        assertTrue(reason.contains("nested deeper"), reason);
    }

    @Test
    void refusesAnArrayThatIsLongerThanItsMessage() throws IOException {
        byte[] message = message(new Put(null, new byte[] {1, 2, 3}));
        byte[] length = {0, 0, 0, 3, 1, 2, 3};
        int at = indexOf(message, length);
        ByteBuffer.wrap(message).putInt(at, 1 << 30);
        String reason = refusal(message);
        assertTrue(reason.contains("an array of 1073741824"), reason);
    }

    @Test
    void refusesAnotherObjectThanTheCall() throws IOException {
        byte[] honest = message(new Put(null, null));
        ByteArrayOutputStream forged = new ByteArrayOutputStream();
        forged.write(honest, 0, CallMessage.read(honest).body());
        try (ObjectOutputStream out = new ObjectOutputStream(forged)) {
            out.writeObject("not a call");
        }
        assertTrue(refusal(forged.toByteArray()).contains("not the call"));
    }

    @Test
    void refusesNoiseAndWhatIsCutOff() throws IOException {
        refusal(new byte[0]);
        refusal(new byte[] {1, 2, 3});
        byte[] honest = message(new Put(Set.of("a"), new byte[100]));
        for (int length = 1; length < honest.length; length += 7) {
            refusal(Arrays.copyOf(honest, length));
        }
    }

    @Test
    void refusesAProxy() throws IOException {
        byte[] honest = message(new Put(null, null));
        ByteArrayOutputStream forged = new ByteArrayOutputStream();
        forged.write(honest, 0, CallMessage.read(honest).body());
        DataOutputStream out = new DataOutputStream(forged);
        out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
        out.writeShort(ObjectStreamConstants.STREAM_VERSION);
        out.write(new byte[] {ObjectStreamConstants.TC_OBJECT, ObjectStreamConstants.TC_PROXYCLASSDESC});
        out.writeInt(1);
        out.writeUTF("java.lang.Runnable");
        out.write(new byte[] {ObjectStreamConstants.TC_ENDBLOCKDATA, ObjectStreamConstants.TC_NULL});
        assertTrue(refusal(forged.toByteArray()).contains("proxy"));
    }

    @Test
    void filtersAnswersToo() throws IOException {
        ByteArrayOutputStream forged = new ByteArrayOutputStream();
        forged.write(Answer.VALUE);
        ObjectCodec.write(new ArrayList<>(List.of(new Gadget())), forged, EVERYTHING, false);
        InvalidClassException refused =
                assertThrows(InvalidClassException.class, () -> Answer.read(forged.toByteArray(), CONTRACT.allowed()));
        assertTrue(refused.getMessage().contains("may not travel"), refused.getMessage());
        assertEquals(0, Gadget.READ.get());
    }

    @Test
    void tellsACallerThatAResultCannotBeReadAndNotThatItDidNotRun() {
        CallCarrier forging = (message, route) -> new Shipment() {
            @Override
            public String host() {
                return "forging host";
            }

            @Override
            public byte[] await() {
                ByteArrayOutputStream forged = new ByteArrayOutputStream();
                forged.write(Answer.VALUE);
                try {
                    ObjectCodec.write(new Gadget(), forged, EVERYTHING, false);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return forged.toByteArray();
            }

            @Override
            public void cancel() {}
        };
        RemoteFailure failure =
                assertThrows(RemoteFailure.class, () -> CONTRACT.over(forging).call(new Put(null, null)));
        assertTrue(
                failure.getMessage().startsWith("the result of Store.put cannot be read here"), failure.getMessage());
    }

    @Test
    void anArgumentThatIsNotSerializableIsNotSent() {
        Set<String> forged = new HashSet<>();
        @SuppressWarnings({"unchecked", "rawtypes"})
        Set<Object> raw = (Set) forged;
        raw.add(new Object());
        CallNotStartedException refused = assertThrows(
                CallNotStartedException.class,
                () -> CONTRACT.over((message, route) -> {
                            throw new AssertionError("it was sent");
                        })
                        .call(new Put(forged, null)));
        assertEquals("Store.put did not run: its arguments cannot travel: java.lang.Object", refused.getMessage());
    }

    private static int indexOf(byte[] all, byte[] part) {
        for (int i = 0; i <= all.length - part.length; i++) {
            if (new ByteArrayInputStream(all, i, part.length).readAllBytes().length == part.length
                    && Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("not there");
    }
}
