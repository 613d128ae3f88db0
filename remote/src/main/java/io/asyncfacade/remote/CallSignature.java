package io.asyncfacade.remote;

import java.io.ObjectStreamClass;
import java.io.ObjectStreamField;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The shape of a call: its method, and what the classes that travel with it consist of in this JVM. Java serialization
 * drops a component that the reader does not have, without a word, so both sides compare the digest of this text.
 */
record CallSignature(String text, long digest) {

    static final CallSignature UNKNOWN = new CallSignature("", 0);

    static CallSignature of(String method, Collection<Class<?>> types) {
        Set<String> shapes = new TreeSet<>();
        for (Class<?> type : types) {
            shapes.add(shape(type));
        }
        String text = shapes.isEmpty() ? method : method + " with " + String.join(", ", shapes);
        return new CallSignature(text, digest(text));
    }

    /** Classes of the JDK by name only: another JDK may have other fields, and reads those of this one. */
    private static String shape(Class<?> type) {
        if (PlatformTypes.has(type) || type.isInterface()) {
            return type.getName();
        }
        if (type.isEnum()) {
            // By their names: what toString says is the user's, and may be of the language of this JVM.
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", ", type.getName() + "[", "]"));
        }
        return type.getName() + (type.isRecord() ? components(type) : fields(type));
    }

    private static String components(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .map((RecordComponent component) ->
                        component.getGenericType().getTypeName() + " " + component.getName())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String fields(Class<?> type) {
        ObjectStreamClass stream = ObjectStreamClass.lookup(type);
        ObjectStreamField[] fields = stream == null ? new ObjectStreamField[0] : stream.getFields();
        return Arrays.stream(fields)
                .map(field -> typeOf(type, field) + " " + field.getName())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String typeOf(Class<?> type, ObjectStreamField field) {
        try {
            return type.getDeclaredField(field.getName()).getGenericType().getTypeName();
        } catch (NoSuchFieldException e) {
            // The class declares what its stream looks like, and that need not be its fields.
            return field.getType().getTypeName();
        }
    }

    /** FNV-1a: guards against a mistake, not against an attacker, and loads no security provider. */
    private static long digest(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
