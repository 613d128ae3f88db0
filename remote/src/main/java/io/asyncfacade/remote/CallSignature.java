package io.asyncfacade.remote;

import java.io.ObjectStreamClass;
import java.io.ObjectStreamField;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The shape of a call: its method, and what the classes that travel with it consist of in this JVM. Java serialization
 * drops a component that the reader does not have, without a word, so both sides compare the digest of this text.
 */
record CallSignature(String text, long digest) {

    static final CallSignature UNKNOWN = new CallSignature("", 0);

    /** Loops and no streams, here and below: this is part of the first call of a child. */
    static CallSignature of(String method, Collection<Class<?>> types) {
        Set<String> shapes = new TreeSet<>();
        for (Class<?> type : types) {
            shapes.add(shape(type));
        }
        String text = shapes.isEmpty() ? method : method.concat(" with ").concat(String.join(", ", shapes));
        return new CallSignature(text, digest(text));
    }

    /** Classes of the JDK by name only: another JDK may have other fields, and reads those of this one. */
    private static String shape(Class<?> type) {
        if (PlatformTypes.has(type) || type.isInterface()) {
            return type.getName();
        }
        StringBuilder shape = new StringBuilder(type.getName());
        if (type.isEnum()) {
            // By their names: what toString says is the user's, and may be of the language of this JVM.
            List<String> names = new ArrayList<>();
            for (Object constant : type.getEnumConstants()) {
                names.add(((Enum<?>) constant).name());
            }
            return shape.append(names).toString();
        }
        return shape.append('(')
                .append(String.join(", ", type.isRecord() ? components(type) : fields(type)))
                .append(')')
                .toString();
    }

    private static List<String> components(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        Arrays.sort(components, Comparator.comparing(RecordComponent::getName));
        List<String> texts = new ArrayList<>();
        for (RecordComponent component : components) {
            texts.add(text(component.getGenericType().getTypeName(), component.getName()));
        }
        return texts;
    }

    private static List<String> fields(Class<?> type) {
        ObjectStreamClass stream = ObjectStreamClass.lookup(type);
        List<String> texts = new ArrayList<>();
        if (stream != null) {
            for (ObjectStreamField field : stream.getFields()) {
                texts.add(text(typeOf(type, field), field.getName()));
            }
        }
        return texts;
    }

    private static String text(String type, String name) {
        return type.concat(" ").concat(name);
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
