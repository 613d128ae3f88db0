package io.asyncfacade.spring.boot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/**
 * The names under {@code asyncfacade.executors}, before the properties are bound: bean definitions are made of them.
 */
final class FacadeExecutorKeys {

    static final String PREFIX = "asyncfacade.executors";

    private FacadeExecutorKeys() {}

    /** The values by key, in the order of the sources. */
    static Map<String, Object> in(Binder binder) {
        Map<String, Object> kept = new LinkedHashMap<>(all(binder));
        kept.keySet().forEach(FacadeExecutorKeys::requireName);
        Map<String, List<String>> spellings = new TreeMap<>(); // sorted, so that the message is the same everywhere
        for (String key : new TreeSet<>(kept.keySet())) {
            spellings
                    .computeIfAbsent(uniform(key), uniform -> new ArrayList<>())
                    .add(key);
        }
        spellings.forEach((uniform, keys) -> {
            if (keys.size() > 1 && keys.remove(uniform)) {
                kept.remove(uniform);
            }
            if (keys.size() > 1) {
                throw new InvalidFacadeExecutorException(
                        PREFIX + " has two executors of one name, '" + keys.get(0) + "' and '" + keys.get(1)
                                + "': Spring Boot does not tell them apart.",
                        "Leave one of them out, or give it another name.",
                        null);
            }
        });
        return kept;
    }

    private static Map<String, Object> all(Binder binder) {
        try {
            return binder.bind(PREFIX, Bindable.mapOf(String.class, Object.class))
                    .orElse(Map.of());
        } catch (BindException failure) {
            if (!failure.getName().equals(ConfigurationPropertyName.of(PREFIX))) {
                throw failure;
            }
            throw new InvalidFacadeExecutorException(
                    PREFIX + " has a value of its own, and no executors.",
                    "Put a key for each executor under it, like " + PREFIX + ".comments.max-concurrency=8, or leave it"
                            + " out.",
                    failure);
        }
    }

    /** A key becomes the name of a bean, and with "&" Spring would take the rest for one. */
    private static void requireName(String key) {
        boolean item = key.chars().allMatch(Character::isDigit);
        if (item || key.isBlank() || key.startsWith("&")) {
            throw new InvalidFacadeExecutorException(
                    PREFIX + " has the key '" + key + "', "
                            + (item ? "which is the place in a list." : "which cannot be the name of a bean."),
                    "Put a key for each executor under " + PREFIX + ", like " + PREFIX + ".comments.max-concurrency=8.",
                    null);
        }
    }

    /**
     * Refuses a setting that is not known and that Spring Boot has not reported: of system properties and environment
     * variables, it expects that some are not for the application.
     */
    static void requireKnownSettings(Binder binder, Collection<String> settings) {
        Set<String> known = settings.stream().map(FacadeExecutorKeys::uniform).collect(Collectors.toSet());
        all(binder).forEach((key, values) -> {
            if (values instanceof Map<?, ?> map) {
                requireKnown(PREFIX + "." + key, "", map, known, settings);
            }
        });
    }

    /** MAX_CONCURRENCY of a variable comes as two names, of which one is below the other, and Spring Boot takes it. */
    private static void requireKnown(
            String place, String above, Map<?, ?> map, Set<String> known, Collection<String> settings) {
        map.forEach((name, value) -> {
            String below = place + "." + name;
            String setting = above + uniform(name.toString());
            if (value instanceof Map<?, ?> nested) {
                requireKnown(below, setting, nested, known, settings);
            } else if (!known.contains(setting)) {
                throw new InvalidFacadeExecutorException(
                        below + ", a system property or an environment variable, is not known. The settings of an"
                                + " executor are " + String.join(", ", settings) + ".",
                        "Correct it, or leave it out. In an environment variable, the name of an executor has no"
                                + " underscores, like ASYNCFACADE_EXECUTORS_COMMENTCLIENT_MAXCONCURRENCY.",
                        null);
            }
        });
    }

    /**
     * As an environment variable spells it, which is how a variable that changes one setting comes in as a second
     * key.
     */
    static String uniform(String key) {
        return key.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
