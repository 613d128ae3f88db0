package io.asyncfacade.remote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The classes that a contract lets travel, by name: a name from the other side is looked up here and nowhere else, so a
 * class that is not in it is not even loaded.
 */
final class AllowedTypes {

    /** To read nested sets takes 2 to the power of their depth; twenty-four of them, less than a second. */
    private static final int DEPTH_WITH_COLLECTIONS = 24;

    private static final int DEPTH = 200;

    private final String contract;

    private final Map<String, Class<?>> users;

    private final Set<String> platform;

    private final int depth;

    private AllowedTypes(String contract, Map<String, Class<?>> users, Set<String> platform) {
        this.contract = contract;
        this.users = users;
        this.platform = platform;
        this.depth = platform.contains("java.util.CollSer") ? DEPTH_WITH_COLLECTIONS : DEPTH;
    }

    static AllowedTypes of(Set<Class<?>> types, String contract) {
        Map<String, Class<?>> users = new HashMap<>();
        Set<String> platform = new HashSet<>(PlatformTypes.VALUES);
        for (Class<?> listed : types) {
            Class<?> type = element(listed);
            if (PlatformTypes.has(type)) {
                platform.addAll(PlatformTypes.streamForms(type));
            } else {
                users.put(type.getName(), type);
            }
        }
        return new AllowedTypes(contract, users, platform);
    }

    String contract() {
        return contract;
    }

    /** How deep the objects of a message may be nested. */
    int depth(boolean failure) {
        return failure ? DEPTH_WITH_COLLECTIONS : depth;
    }

    /**
     * The class of that name, arrays included.
     *
     * @param failure whether what is read is an exception: those of the JDK may travel then
     * @return null if it may not travel
     */
    @Nullable Class<?> named(String name, boolean failure) {
        int dimensions = name.lastIndexOf('[') + 1;
        if (dimensions == 0) {
            return simple(name, failure);
        }
        String element = name.substring(dimensions);
        Class<?> type = element.startsWith("L")
                ? simple(element.substring(1, element.length() - 1), failure)
                : primitive(element);
        for (int i = 0; type != null && i < dimensions; i++) {
            type = type.arrayType();
        }
        return type;
    }

    boolean permits(Class<?> type, boolean failure) {
        Class<?> element = element(type);
        return element.isPrimitive() || simple(element.getName(), failure) == element;
    }

    private @Nullable Class<?> simple(String name, boolean failure) {
        Class<?> user = users.get(name);
        if (user != null) {
            return user;
        }
        if (platform.contains(name)) {
            return load(name);
        }
        if (failure && (name.startsWith("java.") || name.startsWith("javax."))) {
            Class<?> type = load(name);
            boolean allowed =
                    type != null && (PlatformTypes.FAILURES.contains(name) || Throwable.class.isAssignableFrom(type));
            return allowed ? type : null;
        }
        return null;
    }

    private static @Nullable Class<?> load(String name) {
        try {
            return Class.forName(name, false, ClassLoader.getPlatformClassLoader());
        } catch (ClassNotFoundException e) {
            // Another JDK has it, this one does not.
            return null;
        }
    }

    private static @Nullable Class<?> primitive(String descriptor) {
        return switch (descriptor) {
            case "Z" -> boolean.class;
            case "B" -> byte.class;
            case "C" -> char.class;
            case "S" -> short.class;
            case "I" -> int.class;
            case "J" -> long.class;
            case "F" -> float.class;
            case "D" -> double.class;
            default -> null;
        };
    }

    private static Class<?> element(Class<?> type) {
        return type.isArray() ? element(type.getComponentType()) : type;
    }
}
