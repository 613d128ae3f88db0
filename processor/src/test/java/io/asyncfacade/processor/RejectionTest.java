package io.asyncfacade.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every source of {@code rejected}: its comments say what is reported on which line, and nothing else is reported. */
class RejectionTest {

    @ParameterizedTest
    @MethodSource("cases")
    void exactlyWhatTheCommentsSayIsReported(Rejected rejected, @TempDir Path out) {
        Javac.Compilation compilation = rejected.javac(out).compile();

        assertEquals(String.join("\n", rejected.expected()), String.join("\n", rejected.reported(compilation)));
        assertEquals("", compilation.said());
    }

    static List<Rejected> cases() {
        return Rejected.all();
    }
}
