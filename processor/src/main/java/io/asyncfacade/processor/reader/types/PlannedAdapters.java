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
     * @param module the module that it goes to; empty if it has no name
     * @param name its name
     * @param source the wrapped type
     */
    record Adapter(String module, ClassName name, TypeElement source) {}

    /**
     * Plans an adapter.
     *
     * @param module the module that it goes to; empty if it has no name
     * @param name its name
     * @param source the wrapped type
     */
    public void add(String module, ClassName name, TypeElement source) {
        bySimpleName.computeIfAbsent(name.simpleName(), k -> new ArrayList<>(1)).add(new Adapter(module, name, source));
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

    /** Whether a package of a module is going to have an adapter of this name. */
    boolean has(String module, String packageName, String simpleName) {
        return bySimpleName.getOrDefault(simpleName, List.of()).stream()
                .anyMatch(it ->
                        it.module().equals(module) && it.name().packageName().equals(packageName));
    }

    /**
     * The adapter that a name means in a module; null if it means none. Compilers do not tell what the name of a
     * missing class was imported as, so a simple name that two packages have is left open until the compiler can
     * resolve it.
     */
    @Nullable Adapter find(String module, String name) {
        List<Adapter> adapters =
                bySimpleName.getOrDefault(name.substring(name.lastIndexOf('.') + 1), List.of()).stream()
                        .filter(it ->
                                !name.contains(".") || it.name().canonicalName().equals(name))
                        .toList();
        List<Adapter> own =
                adapters.stream().filter(it -> it.module().equals(module)).toList();
        boolean isOneName = adapters.stream().map(Adapter::name).distinct().count() == 1;
        List<Adapter> meant = own.isEmpty() ? adapters : own;
        return isOneName && meant.size() == 1 ? meant.get(0) : null;
    }
}
