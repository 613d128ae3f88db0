package io.asyncfacade.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What an IDE offers while the properties are written. */
class MetadataTest {

    @Test
    void everyPropertyIsOffered() throws IOException {
        String ours = ours();
        for (String name : new String[] {"executors", "shutdown-grace", "context-propagation", "threads"}) {
            assertThat(ours).contains("\"name\": \"asyncfacade." + name + "\"");
        }
        String grace = ours.substring(ours.indexOf("\"name\": \"asyncfacade.shutdown-grace\""));
        assertThat(grace.substring(0, grace.indexOf('}')))
                .contains("\"type\": \"java.time.Duration\"")
                .contains("\"description\": \"how long calls may go on")
                .contains("\"defaultValue\": \"10s\"");
    }

    private static String ours() throws IOException {
        ClassLoader loader = MetadataTest.class.getClassLoader();
        for (URL file : Collections.list(loader.getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream in = file.openStream()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (text.contains("\"asyncfacade.executors\"")) {
                    return text;
                }
            }
        }
        throw new AssertionError("there is no metadata of ours");
    }
}
