package io.asyncfacade.processor.reader;

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
    private final AdapterNames names;
    private final Map<String, List<Adapter>> bySimpleName = new HashMap<>();

    /**
     * Plans nothing.
     *
     * @param names gives each adapter its name
     */
    public PlannedAdapters(AdapterNames names) {
        this.names = names;
    }

    /**
     * An adapter that is going to exist.
     *
     * @param name its name
     * @param source the wrapped type
     */
    record Adapter(ClassName name, TypeElement source) {}

    /**
     * Plans what a holder asks for.
     *
     * @param holder the holder
     */
    public void add(Holder holder) {
        for (Holder.Target target : holder.targets()) {
            names.wanted(holder, ClassName.get(target.type()))
                    .ifPresent(name -> bySimpleName
                            .computeIfAbsent(name.simpleName(), k -> new ArrayList<>(1))
                            .add(new Adapter(name, target.type())));
        }
    }

    /**
     * Gives up what cannot be made of a type after all.
     *
     * @param holder the holder that asks for it
     * @param target the type
     * @return whether it was planned
     */
    public boolean remove(Holder holder, Holder.Target target) {
        return names.wanted(holder, ClassName.get(target.type()))
                .map(name -> bySimpleName.get(name.simpleName()))
                .filter(adapters -> adapters.removeIf(it -> it.source().equals(target.type())))
                .isPresent();
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
