package io.asyncfacade.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The colours of the picture, for light as well as dark surroundings. */
final class Stylesheet {

    private Stylesheet() {}

    static String text() {
        try (InputStream css = Stylesheet.class.getResourceAsStream("timeline.css")) {
            return new String(css.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
