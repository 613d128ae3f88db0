package io.asyncfacade.remote;

import java.io.ObjectStreamClass;
import java.io.ObjectStreamField;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the classes of the JDK are in a stream of Java serialization: a {@code List} is one of a dozen classes, a date
 * is written by another class than its own.
 */
final class PlatformTypes {

    /** What every contract may use, and what costs nothing to read. */
    static final Set<String> VALUES = Set.of(
            "java.lang.Object",
            "java.lang.String",
            "java.lang.Number",
            "java.lang.Boolean",
            "java.lang.Character",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Float",
            "java.lang.Double",
            "java.lang.Enum");

    /** Without {@code Collections.nCopies}: twenty bytes of it are a list of two thousand million elements. */
    private static final Set<String> LISTS = Set.of(
            "java.util.ArrayList",
            "java.util.LinkedList",
            "java.util.Arrays$ArrayList",
            // What is in the stream, and what it is after that.
            "java.util.CollSer",
            "java.util.ImmutableCollections$List12",
            "java.util.ImmutableCollections$ListN",
            "java.util.Collections$EmptyList",
            "java.util.Collections$SingletonList",
            "java.util.Collections$UnmodifiableCollection",
            "java.util.Collections$UnmodifiableList",
            "java.util.Collections$UnmodifiableRandomAccessList");

    private static final Set<String> SETS = Set.of(
            "java.util.HashSet",
            "java.util.LinkedHashSet",
            "java.util.TreeSet",
            "java.util.CollSer",
            "java.util.ImmutableCollections$Set12",
            "java.util.ImmutableCollections$SetN",
            "java.util.EnumSet$SerializationProxy",
            "java.util.RegularEnumSet",
            "java.util.JumboEnumSet",
            "java.util.Collections$EmptySet",
            "java.util.Collections$SingletonSet",
            "java.util.Collections$UnmodifiableCollection",
            "java.util.Collections$UnmodifiableSet",
            "java.util.Collections$UnmodifiableSortedSet",
            "java.util.Collections$UnmodifiableNavigableSet",
            "java.util.Collections$UnmodifiableNavigableSet$EmptyNavigableSet",
            // The table of a set or a map is announced to the filter as an array of these.
            "java.util.Map$Entry",
            "java.util.Collections$ReverseComparator",
            "java.util.Collections$ReverseComparator2",
            "java.lang.String$CaseInsensitiveComparator");

    private static final Set<String> MAPS = Set.of(
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.EnumMap",
            "java.util.CollSer",
            "java.util.ImmutableCollections$Map1",
            "java.util.ImmutableCollections$MapN",
            "java.util.Map$Entry",
            "java.util.Collections$EmptyMap",
            "java.util.Collections$SingletonMap",
            "java.util.Collections$UnmodifiableMap",
            "java.util.Collections$UnmodifiableSortedMap",
            "java.util.Collections$UnmodifiableNavigableMap",
            "java.util.Collections$UnmodifiableNavigableMap$EmptyNavigableMap",
            "java.util.Collections$ReverseComparator",
            "java.util.Collections$ReverseComparator2",
            "java.lang.String$CaseInsensitiveComparator");

    private static final Set<String> QUEUES =
            Set.of("java.util.ArrayDeque", "java.util.LinkedList", "java.util.PriorityQueue");

    /** Beside the exception itself. */
    static final Set<String> FAILURES = union(
            LISTS, Set.of("java.lang.Throwable", "java.lang.StackTraceElement", "java.util.Collections$EmptyList"));

    private static final Map<String, Set<String>> STREAM_FORMS = Map.ofEntries(
            Map.entry("java.util.List", LISTS),
            Map.entry("java.util.Set", SETS),
            Map.entry("java.util.SortedSet", SETS),
            Map.entry("java.util.NavigableSet", SETS),
            Map.entry("java.util.Map", MAPS),
            Map.entry("java.util.SortedMap", MAPS),
            Map.entry("java.util.NavigableMap", MAPS),
            Map.entry("java.util.Queue", QUEUES),
            Map.entry("java.util.Deque", QUEUES),
            Map.entry("java.util.Collection", union(LISTS, SETS, QUEUES)),
            Map.entry("java.util.EnumSet", SETS),
            Map.entry("java.util.HashSet", SETS),
            Map.entry("java.util.LinkedHashSet", SETS),
            Map.entry("java.util.TreeSet", SETS),
            Map.entry("java.util.HashMap", MAPS),
            Map.entry("java.util.LinkedHashMap", MAPS),
            Map.entry("java.util.TreeMap", MAPS),
            Map.entry("java.util.EnumMap", MAPS));

    private PlatformTypes() {}

    static boolean has(Class<?> type) {
        return type.getName().startsWith("java.");
    }

    /** The names of the classes that a value of a class of the JDK is in a stream. */
    static Set<String> streamForms(Class<?> type) {
        Set<String> forms = new LinkedHashSet<>();
        collect(type, forms);
        return forms;
    }

    private static void collect(Class<?> type, Set<String> forms) {
        if (type.isArray()) {
            collect(type.getComponentType(), forms);
            return;
        }
        if (type.isPrimitive() || !has(type) || !forms.add(type.getName())) {
            return;
        }
        forms.addAll(STREAM_FORMS.getOrDefault(type.getName(), Set.of()));
        if (type.getPackageName().startsWith("java.time")) {
            forms.add("java.time.Ser");
            forms.add("java.time.chrono.Ser");
            forms.add("java.time.zone.Ser");
            forms.add("java.time.ZoneRegion");
            forms.add("java.time.ZoneOffset");
            return;
        }
        ObjectStreamClass stream = ObjectStreamClass.lookup(type);
        if (stream == null || type.isInterface()) {
            return;
        }
        for (ObjectStreamField field : stream.getFields()) {
            collect(field.getType(), forms);
        }
        if (type.getSuperclass() != null) {
            collect(type.getSuperclass(), forms);
        }
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> all = new LinkedHashSet<>();
        for (Set<String> set : sets) {
            all.addAll(set);
        }
        return Set.copyOf(all);
    }
}
