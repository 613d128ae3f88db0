package io.asyncfacade.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rooms of the processor, and the arrows between them: none runs back. */
class RoomsTest {
    private static final Path ROOT = Path.of("src/main/java/io/asyncfacade/processor");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?io\\.asyncfacade\\.processor\\.([a-z.]*)\\.[A-Z]");

    @ParameterizedTest
    @CsvSource({
        "model, ''",
        "problem, ''",
        "writer, model",
        "reader/types, model",
        "reader, model problem reader.types",
    })
    void roomKnowsTheseAndNoOthers(String room, String known) throws IOException {
        Set<String> imported = new TreeSet<>();
        try (Stream<Path> files = Files.list(ROOT.resolve(room))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                IMPORT.matcher(Files.readString(file)).results().forEach(match -> imported.add(match.group(1)));
            }
        }
        imported.remove(room.replace('/', '.'));

        assertEquals(known.isEmpty() ? Set.of() : new TreeSet<>(List.of(known.split(" "))), imported);
    }
}
