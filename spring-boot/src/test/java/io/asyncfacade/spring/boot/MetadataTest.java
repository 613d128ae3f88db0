package io.asyncfacade.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.json.JsonParserFactory;

/** What an IDE offers while the properties are written. */
class MetadataTest {

    @Test
    void everyPropertyIsExplained() throws IOException {
        Map<String, Map<?, ?>> properties = properties();
        assertThat(properties)
                .containsKeys(
                        "asyncfacade.context-propagation",
                        "asyncfacade.executors",
                        "asyncfacade.shutdown-grace",
                        "asyncfacade.threads",
                        "management.endpoint.asyncfacade.access");
        assertThat(properties.values())
                .allSatisfy(each ->
                        assertThat(each.get("description")).as(each.toString()).isNotNull());
        assertThat(properties.get("asyncfacade.shutdown-grace").get("defaultValue"))
                .isEqualTo("10s");
    }

    private static Map<String, Map<?, ?>> properties() throws IOException {
        Map<String, Map<?, ?>> found = new HashMap<>();
        ClassLoader loader = MetadataTest.class.getClassLoader();
        for (URL file : Collections.list(loader.getResources("META-INF/spring-configuration-metadata.json"))) {
            try (InputStream in = file.openStream()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (text.contains("\"asyncfacade.executors\"")) {
                    List<?> all = (List<?>)
                            JsonParserFactory.getJsonParser().parseMap(text).get("properties");
                    all.forEach(each -> found.put((String) ((Map<?, ?>) each).get("name"), (Map<?, ?>) each));
                }
            }
        }
        return found;
    }
}
