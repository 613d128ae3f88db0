package io.asyncfacade.benchmarks.compile;

import java.util.Locale;

/** Types as users write them, with ten methods or properties each, for the processors to work on. */
final class SampleTypes {
    /** The ten properties of a value: type and name. */
    private static final String[][] PROPERTIES = {
        {"long", "id"},
        {"String", "title"},
        {"java.util.Optional<String>", "subtitle"},
        {"java.util.List<String>", "tags"},
        {"java.util.Map<String, java.util.List<Long>>", "index"},
        {"java.time.Instant", "created"},
        {"java.time.Duration", "timeout"},
        {"boolean", "published"},
        {"int", "revision"},
        {"java.net.URI", "address"},
    };

    private SampleTypes() {}

    static String name(int n) {
        return "Sample" + n;
    }

    /** A blocking interface. */
    static String facade(int n) {
        return """
                import io.asyncfacade.AsyncFacade;
                import java.io.IOException;
                import java.net.URI;
                import java.time.Duration;
                import java.time.Instant;
                import java.util.Collection;
                import java.util.List;
                import java.util.Map;
                import java.util.Optional;
                import java.util.function.Predicate;

                /** A blocking client. */
                @AsyncFacade
                public interface NAME {
                    String title(long id);

                    Optional<String> find(String key);

                    List<String> list(int page, int size) throws IOException;

                    Map<String, List<Long>> index(Collection<? extends CharSequence> keys);

                    void delete(long id) throws IOException;

                    boolean exists(String key, Instant since);

                    <T> T read(String key, Class<T> type) throws IOException;

                    byte[] download(URI address, Duration timeout) throws IOException, InterruptedException;

                    int update(List<String> rows);

                    long count(Predicate<? super String> filter);
                }
                """.replace("NAME", name(n));
    }

    /** A value class. */
    static String autoValue(int n) {
        StringBuilder source = new StringBuilder("""
                import com.google.auto.value.AutoValue;

                /** A value. */
                @AutoValue
                public abstract class NAME {
                """.replace("NAME", name(n)));
        for (String[] property : PROPERTIES) {
            source.append("    public abstract ")
                    .append(property[0])
                    .append(' ')
                    .append(property[1])
                    .append("();\n\n");
        }
        return source.append("}\n").toString();
    }

    /** A mapper from one bean to another, with the beans. */
    static String mapper(int n) {
        return """
                import org.mapstruct.Mapper;

                /** Maps one bean to another. */
                @Mapper
                public interface NAME {
                    Target map(Source source);

                """.replace("NAME", name(n)) + bean("Source") + bean("Target") + "}\n";
    }

    private static String bean(String name) {
        StringBuilder source = new StringBuilder("    class " + name + " {\n");
        for (String[] property : PROPERTIES) {
            source.append("        private ")
                    .append(property[0])
                    .append(' ')
                    .append(property[1])
                    .append(";\n\n");
        }
        for (String[] property : PROPERTIES) {
            String type = property[0];
            String field = property[1];
            String capitalized = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
            source.append("""
                            public %s get%s() {
                                return %s;
                            }

                            public void set%s(%s value) {
                                %s = value;
                            }

                    """.formatted(type, capitalized, field, capitalized, type, field));
        }
        return source.append("    }\n\n").toString();
    }
}
