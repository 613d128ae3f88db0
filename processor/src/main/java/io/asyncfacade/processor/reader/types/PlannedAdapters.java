package io.asyncfacade.processor.reader.types;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * The adapters that this round may bring. A signature may name one before it exists: its own type's, or one of two that
 * name each other and would otherwise wait for each other for ever.
 */
public final class PlannedAdapters {
    private final Map<String, List<Adapter>> bySimpleName = new HashMap<>();

    /** Plans nothing. */
    public PlannedAdapters() {}

    /**
     * An adapter that is going to exist.
     *
     * @param name its name
     * @param source the wrapped type
     */
    record Adapter(ClassName name, TypeElement source) {}

    /**
     * Plans an adapter.
     *
     * @param name its name
     * @param source the wrapped type
     */
    public void add(ClassName name, TypeElement source) {
        bySimpleName.computeIfAbsent(name.simpleName(), k -> new ArrayList<>(1)).add(new Adapter(name, source));
    }

    /**
     * Gives up what cannot be made of a type after all.
     *
     * @param name the name of the adapter
     * @param source the type
     * @return whether it was planned
     */
    public boolean remove(ClassName name, TypeElement source) {
        List<Adapter> adapters = bySimpleName.get(name.simpleName());
        return adapters != null && adapters.removeIf(it -> it.source().equals(source));
    }

    /** Whether a package is going to have an adapter of this name. */
    boolean has(String packageName, String simpleName) {
        return bySimpleName.getOrDefault(simpleName, List.of()).stream()
                .anyMatch(adapter -> adapter.name().packageName().equals(packageName));
    }

    /**
     * The adapter that a name means; null if it means none. Compilers do not tell what the name of a missing class was
     * imported as, so a simple name that two packages have is left open until the compiler can resolve it.
     */
    @Nullable Adapter find(String name) {
        List<Adapter> adapters = bySimpleName.getOrDefault(name.substring(name.lastIndexOf('.') + 1), List.of());
        if (name.contains(".")) {
            return adapters.stream()
                    .filter(adapter -> adapter.name().canonicalName().equals(name))
                    .findFirst()
                    .orElse(null);
        }
        return adapters.size() == 1 ? adapters.get(0) : null;
    }
}
