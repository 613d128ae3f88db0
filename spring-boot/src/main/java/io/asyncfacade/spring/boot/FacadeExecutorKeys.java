package io.asyncfacade.spring.boot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;

/**
 * The names under {@code asyncfacade.executors}, before the properties are bound: bean definitions are made of them.
 */
final class FacadeExecutorKeys {

    static final String PREFIX = "asyncfacade.executors";

    private FacadeExecutorKeys() {}

    /** The values by key, in the order of the sources. */
    static Map<String, Object> in(Binder binder) {
        Map<String, Object> all =
                binder.bind(PREFIX, Bindable.mapOf(String.class, Object.class)).orElse(Map.of());
        Map<String, List<String>> same = new TreeMap<>();
        for (String key : new TreeSet<>(all.keySet())) { // so that the message is the same everywhere
            same.merge(uniform(key), List.of(key), (some, more) -> List.of(some.get(0), more.get(0)));
        }
        Map<String, Object> kept = new LinkedHashMap<>(all);
        same.forEach((uniform, keys) -> {
            if (keys.size() > 1 && !kept.keySet().removeIf(key -> key.equals(uniform) && keys.contains(key))) {
                throw new InvalidFacadeExecutorException(
                        PREFIX + " has two executors of one name, '" + keys.get(0) + "' and '" + keys.get(1)
                                + "': Spring Boot does not tell them apart.",
                        "Leave one of them out, or give it another name.",
                        null);
            }
        });
        return kept;
    }

    /**
     * As an environment variable spells it, which is how a variable that changes one setting comes in as a second
     * key.
     */
    private static String uniform(String key) {
        return key.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }
}
