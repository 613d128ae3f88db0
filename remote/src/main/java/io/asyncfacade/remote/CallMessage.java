package io.asyncfacade.remote;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;

/**
 * A call in bytes: a head that can be read without a contract, and the serialized record behind it.
 *
 * @param call the number of the call
 * @param digest of its signature in the caller's JVM
 * @param contract the name of the contract
 * @param name the name of the call in it
 * @param bytes all of the message
 * @param body where the record begins
 */
record CallMessage(long call, long digest, String contract, String name, byte[] bytes, int body) {

    /** The first byte of every message; another one belongs to another version of this format. */
    private static final int FORMAT = 0xA1;

    private static final int NUMBERS = 17;

    static byte[] write(long number, ContractCall known, PortableCall<?, ?> call, AllowedTypes allowed)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(FORMAT);
        out.writeLong(number);
        out.writeLong(known.signature().digest());
        out.writeUTF(allowed.contract());
        out.writeUTF(known.name());
        ObjectCodec.write(call, bytes, allowed, false);
        return bytes.toByteArray();
    }

    static CallMessage read(byte[] bytes) throws IOException {
        ByteArrayInputStream source = new ByteArrayInputStream(bytes);
        DataInputStream in = new DataInputStream(source);
        if (bytes.length < NUMBERS || in.readUnsignedByte() != FORMAT) {
            throw new StreamCorruptedException("this is not a call, or one of another version of AsyncFacade");
        }
        return new CallMessage(
                in.readLong(), in.readLong(), in.readUTF(), in.readUTF(), bytes, bytes.length - source.available());
    }
}
