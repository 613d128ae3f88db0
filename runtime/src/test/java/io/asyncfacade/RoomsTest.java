package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of rooms in the package comment is complete, and the class files keep to it. */
class RoomsTest {

    private static final String PACKAGE = "io.asyncfacade.";
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "asyncfacade");

    /** The room whose files are a circle, and how many they may be. */
    private static final String KERNEL = "call";

    private static final int KERNEL_SIZE = 18;

    private record Room(Set<String> uses, List<String> files) {}

    private final Map<String, Room> rooms = rooms();

    @Test
    void everyFileIsInOneRoom() throws IOException {
        List<String> unplaced = new ArrayList<>(files());
        List<String> twiceOrGone = new ArrayList<>();
        rooms.values()
                .forEach(room -> room.files.forEach(file -> {
                    if (!unplaced.remove(file)) {
                        twiceOrGone.add(file);
                    }
                }));
        assertEquals(List.of(), unplaced, "files in no room");
        assertEquals(List.of(), twiceOrGone, "files in two rooms, or in the table only");
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> found = Files.walk(SOURCES)) {
            return found.map(file -> SOURCES.relativize(file).toString())
                    .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
                    .map(file -> file.replace(".java", "")
                            .replace(SOURCES.getFileSystem().getSeparator(), "."))
                    .toList();
        }
    }

    @Test
    void noRoomUsesOneThatItMayNot() {
        Map<String, String> roomOf = new TreeMap<>();
        rooms.forEach((name, room) -> room.files.forEach(file -> roomOf.put(file, name)));
        List<String> wrong = new ArrayList<>();
        arrows().forEach((from, targets) -> targets.forEach(to -> {
            String room = roomOf.get(from);
            String used = roomOf.get(to);
            if (room == null
                    || used == null
                    || !room.equals(used) && !rooms.get(room).uses.contains(used)) {
                wrong.add(from + " (" + room + ") -> " + to + " (" + used + ")");
            }
        }));
        assertEquals(List.of(), wrong);
    }

    /** So the table has an order, in which no room uses one below it. */
    @Test
    void roomsUseOnlyThoseAboveThem() {
        Set<String> above = new HashSet<>();
        rooms.forEach((name, room) -> {
            assertTrue(above.containsAll(room.uses), name + " uses " + room.uses);
            above.add(name);
        });
    }

    @Test
    void theLargestCircleIsTheKernel() {
        Map<String, Set<String>> arrows = arrows();
        Map<String, Set<String>> reached = new TreeMap<>();
        arrows.keySet().forEach(file -> reached.put(file, reachable(arrows, file)));
        Set<String> largest = Set.of();
        for (String file : arrows.keySet()) {
            Set<String> circle = reached.get(file).stream()
                    .filter(other -> reached.getOrDefault(other, Set.of()).contains(file))
                    .collect(Collectors.toCollection(TreeSet::new));
            largest = circle.size() > largest.size() ? circle : largest;
        }
        Set<String> beyond = new TreeSet<>(largest);
        beyond.removeAll(rooms.get(KERNEL).files);
        assertEquals(Set.of(), beyond, "files of other rooms in the circle of the kernel");
        assertEquals(KERNEL_SIZE, largest.size(), "files that use each other: " + largest);
    }

    private static Set<String> reachable(Map<String, Set<String>> arrows, String from) {
        Set<String> reached = new HashSet<>();
        List<String> next = new ArrayList<>(arrows.getOrDefault(from, Set.of()));
        while (!next.isEmpty()) {
            String file = next.remove(next.size() - 1);
            if (reached.add(file)) {
                next.addAll(arrows.getOrDefault(file, Set.of()));
            }
        }
        return reached;
    }

    /** Returns which file uses which others, as the class files have it. */
    private static Map<String, Set<String>> arrows() {
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        List<String> command = new ArrayList<>(List.of("-verbose:class", "-filter:none"));
        command.addAll(classFiles());
        assertEquals(0, jdeps.run(out, out, command.toArray(String[]::new)), printed::toString);
        Matcher arrow = Pattern.compile(
                        "^\\s+(" + Pattern.quote(PACKAGE) + "\\S+)\\s+-> (" + Pattern.quote(PACKAGE) + "\\S+)\\s",
                        Pattern.MULTILINE)
                .matcher(printed.toString());
        Map<String, Set<String>> arrows = new TreeMap<>();
        while (arrow.find()) {
            String from = fileOf(arrow.group(1));
            String to = fileOf(arrow.group(2));
            if (!from.equals(to)) {
                arrows.computeIfAbsent(from, none -> new TreeSet<>()).add(to);
            }
        }
        assertTrue(arrows.size() > 50, () -> "jdeps printed " + printed);
        return arrows;
    }

    private static List<String> classFiles() {
        try {
            Path classes = Path.of(AsyncCall.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> found = Files.walk(classes)) {
                return found.map(Path::toString)
                        .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                        .toList();
            }
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static String fileOf(String className) {
        return className.substring(PACKAGE.length()).replaceFirst("\\$.*", "");
    }

    private static Map<String, Room> rooms() {
        Map<String, Room> rooms = new LinkedHashMap<>();
        String name = "";
        try {
            for (String line : Files.readAllLines(SOURCES.resolve("package-info.java"))) {
                String[] cells = line.replaceFirst("^ \\* ", "").split("\\|", -1);
                if (cells.length != 3 || cells[0].startsWith("room ")) {
                    continue;
                }
                name = cells[0].isBlank() ? name : cells[0].strip();
                Room room = rooms.computeIfAbsent(name, none -> new Room(new TreeSet<>(), new ArrayList<>()));
                room.uses.addAll(words(cells[1]));
                room.files.addAll(words(cells[2]));
            }
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
        return rooms;
    }

    private static List<String> words(String cell) {
        return Pattern.compile("[\\w.]+")
                .matcher(cell)
                .results()
                .map(word -> word.group())
                .toList();
    }
}
