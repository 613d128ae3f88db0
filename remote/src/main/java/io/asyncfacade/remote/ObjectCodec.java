package io.asyncfacade.remote;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Java serialization that knows a contract: it writes nothing that the other side would refuse, and reads nothing that
 * the contract does not allow.
 */
final class ObjectCodec {

    private ObjectCodec() {}

    static void write(@Nullable Object value, ByteArrayOutputStream target, AllowedTypes allowed, boolean failure)
            throws IOException {
        try (ObjectOutputStream out = new ContractOutput(target, allowed, failure)) {
            out.writeObject(value);
        }
    }

    static @Nullable Object read(byte[] source, int offset, AllowedTypes allowed, boolean failure)
            throws IOException, ClassNotFoundException {
        int length = source.length - offset;
        InputStream bytes = new ByteArrayInputStream(source, offset, length);
        try (ContractInput in = new ContractInput(bytes, length, allowed, failure)) {
            return in.readAllowed();
        }
    }

    /** Looks at the class of each object once, when its description is written. */
    private static final class ContractOutput extends ObjectOutputStream {

        private final AllowedTypes allowed;

        private final boolean failure;

        /** Java serialization writes its own exception into the stream, which will not be read. */
        private boolean broken;

        ContractOutput(OutputStream target, AllowedTypes allowed, boolean failure) throws IOException {
            super(target);
            this.allowed = allowed;
            this.failure = failure;
        }

        @Override
        protected void annotateClass(Class<?> type) throws IOException {
            broken |= ObjectStreamException.class.isAssignableFrom(type);
            if (!broken && !allowed.permits(type, failure)) {
                broken = true;
                throw new InvalidClassException(type.getName(), "may not travel with " + allowed.contract());
            }
        }
    }

    /** Bounds everything by the length of the message: an array has no more elements than there are bytes. */
    private static final class ContractInput extends ObjectInputStream {

        private final AllowedTypes allowed;

        private final boolean failure;

        private final int length;

        private @Nullable String refused;

        ContractInput(InputStream source, int length, AllowedTypes allowed, boolean failure) throws IOException {
            super(source);
            this.allowed = allowed;
            this.failure = failure;
            this.length = length;
            setObjectInputFilter(this::filter);
        }

        @Nullable Object readAllowed() throws IOException, ClassNotFoundException {
            try {
                return readObject();
            } catch (InvalidClassException e) {
                if (refused != null) {
                    throw new InvalidClassException(refused);
                }
                throw e;
            }
        }

        private ObjectInputFilter.Status filter(ObjectInputFilter.FilterInfo info) {
            Class<?> type = info.serialClass();
            if (info.arrayLength() > length || info.references() > length) {
                refused = "an array of " + info.arrayLength() + ", or " + info.references() + " objects, in " + length
                        + " bytes";
            } else if (info.depth() > allowed.depth(failure)) {
                refused = "objects are nested deeper than " + allowed.depth(failure);
            } else if (type != null && !allowed.permits(type, failure)) {
                refused = type.getName() + " may not travel with " + allowed.contract();
            } else {
                return ObjectInputFilter.Status.ALLOWED;
            }
            return ObjectInputFilter.Status.REJECTED;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException {
            Class<?> type = allowed.named(description.getName(), failure);
            if (type == null) {
                throw new InvalidClassException(
                        description.getName(), "may not travel with " + allowed.contract() + ", or is not here");
            }
            return type;
        }

        @Override
        protected Class<?> resolveProxyClass(String[] interfaces) throws IOException {
            throw new InvalidClassException("a proxy", "may not travel with " + allowed.contract());
        }
    }
}
