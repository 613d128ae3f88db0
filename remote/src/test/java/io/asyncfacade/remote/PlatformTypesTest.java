package io.asyncfacade.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.InvalidClassException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Currency;
import java.util.Date;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What people have in their records and results goes there and back, on this JDK, under the name that they declare. */
class PlatformTypesTest {

    private enum Colour {
        RED,
        GREEN
    }

    private static Object copy(Object value, Class<?>... declared) throws Exception {
        AllowedTypes allowed = AllowedTypes.of(Set.of(declared), "test");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ObjectCodec.write(value, bytes, allowed, false);
        return ObjectCodec.read(bytes.toByteArray(), 0, allowed, false);
    }

    private static DynamicTest travels(Class<?> declared, Object value) {
        return DynamicTest.dynamicTest(declared.getSimpleName() + " " + value.getClass(), () -> {
            Object copy = declared == Colour.class ? copy(value, declared) : copy(value, declared, Colour.class);
            if (value instanceof Collection<?> collection) {
                assertEquals(List.copyOf(collection), List.copyOf((Collection<?>) copy));
            } else {
                assertEquals(value, copy);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> valuesTravel() {
        return Stream.of(
                        "text",
                        1,
                        2L,
                        'c',
                        true,
                        1.5,
                        1.5f,
                        (short) 1,
                        (byte) 1,
                        new BigDecimal("1.50"),
                        new BigInteger("123456789012345678901234567890"),
                        UUID.randomUUID(),
                        URI.create("a:b"),
                        Locale.GERMANY,
                        Currency.getInstance("EUR"),
                        new Date(5),
                        BitSet.valueOf(new long[] {5}),
                        Instant.EPOCH,
                        Duration.ofSeconds(1),
                        LocalDate.EPOCH,
                        LocalDateTime.MIN,
                        Year.of(2000),
                        OffsetDateTime.MIN,
                        ZonedDateTime.of(LocalDateTime.MIN, ZoneId.of("Europe/Berlin")),
                        ZoneOffset.ofHours(2),
                        Period.ofDays(3),
                        DayOfWeek.FRIDAY,
                        Colour.RED)
                .map(value -> travels(value.getClass(), value));
    }

    @TestFactory
    Stream<DynamicTest> collectionsTravel() {
        List<String> two = List.of("a", "b");
        Map<String, Integer> one = Map.of("a", 1);
        return Stream.of(
                        Stream.of(
                                        List.of(),
                                        List.of("a"),
                                        two,
                                        List.of("a", "b", "c"),
                                        new ArrayList<>(two),
                                        new LinkedList<>(two),
                                        Arrays.asList("a", "b"),
                                        Collections.emptyList(),
                                        Collections.singletonList("a"),
                                        Collections.unmodifiableList(new ArrayList<>(two)),
                                        Collections.unmodifiableList(new LinkedList<>(two)),
                                        Stream.of("a").toList())
                                .flatMap(list -> Stream.of(travels(List.class, list), travels(Collection.class, list))),
                        Stream.of(
                                        Set.of(),
                                        Set.of("a"),
                                        Set.of("a", "b", "c"),
                                        new LinkedHashSet<>(two),
                                        Collections.emptySet(),
                                        Collections.singleton("a"),
                                        Collections.unmodifiableSet(new LinkedHashSet<>(two)),
                                        EnumSet.of(Colour.RED),
                                        EnumSet.noneOf(Colour.class),
                                        new TreeSet<>(two))
                                .map(set -> travels(Set.class, set)),
                        Stream.of(new TreeSet<>(two), reversed(), Collections.emptySortedSet())
                                .map(set -> travels(SortedSet.class, set)),
                        Stream.of(
                                        Map.of(),
                                        one,
                                        Map.of("a", 1, "b", 2, "c", 3),
                                        new HashMap<>(one),
                                        new LinkedHashMap<>(one),
                                        new TreeMap<>(one),
                                        Collections.emptyMap(),
                                        Collections.singletonMap("a", 1),
                                        Collections.unmodifiableMap(new HashMap<>(one)),
                                        new EnumMap<>(Map.of(Colour.RED, 1)))
                                .map(map -> travels(Map.class, map)),
                        Stream.of(travels(SortedMap.class, new TreeMap<>(one))),
                        Stream.of(travels(Deque.class, new ArrayDeque<>(two))))
                .flatMap(tests -> tests);
    }

    private static SortedSet<String> reversed() {
        SortedSet<String> reversed = new TreeSet<>(Collections.reverseOrder());
        reversed.addAll(List.of("a", "b"));
        return reversed;
    }

    @Test
    void aLargeMapIsNotTakenForAnAttack() throws Exception {
        Map<Integer, String> large = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            large.put(i, null);
        }
        assertEquals(large, copy(large, Map.class));
    }

    @Test
    void aListThatIsLongerThanItsBytesDoesNot() {
        assertThrows(InvalidClassException.class, () -> copy(Collections.nCopies(Integer.MAX_VALUE, "a"), List.class));
    }

    @Test
    void whatIsNotDeclaredDoesNot() {
        assertThrows(InvalidClassException.class, () -> copy(List.of("a"), Map.class));
        assertThrows(InvalidClassException.class, () -> copy(Instant.EPOCH, List.class));
        assertThrows(InvalidClassException.class, () -> copy(Colour.RED, List.class));
        assertThrows(InvalidClassException.class, () -> copy(new IllegalStateException(), List.class));
    }
}
