package io.asyncfacade.processor.reader;

import com.palantir.javapoet.ClassName;
import io.asyncfacade.processor.model.Way;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.types.Annotations;
import io.asyncfacade.processor.reader.types.PlannedAdapters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Gives each adapter of a build a name of its own. */
public final class AdapterNames {
    /** Identifiers that cannot name a type (Java Language Specification 3.9). */
    private static final Set<String> NO_TYPE_NAMES = Set.of("permits", "record", "sealed", "var", "yield");

    private final Elements elements;
    private final Problems problems;
    private final Map<String, Owner> owners = new HashMap<>();

    private record Owner(String holder, Way way, String source) {}

    /**
     * Gives names.
     *
     * @param elements the compiler's
     * @param problems takes names that cannot be given
     */
    public AdapterNames(Elements elements, Problems problems) {
        this.elements = elements;
        this.problems = problems;
    }

    /**
     * Plans what a holder asks for.
     *
     * @param holder the holder
     * @param planned takes the adapters
     */
    public void plan(Holder holder, PlannedAdapters planned) {
        for (Holder.Target target : holder.targets()) {
            wanted(holder, ClassName.get(target.type()))
                    .ifPresent(name -> planned.add(moduleOf(holder.element()), name, target.type()));
        }
    }

    /**
     * Gives up what cannot be made of a type after all.
     *
     * @param holder the holder that asks for it
     * @param target the type
     * @param planned the adapters so far
     * @return whether it was planned
     */
    public boolean giveUp(Holder holder, Holder.Target target, PlannedAdapters planned) {
        return wanted(holder, ClassName.get(target.type()))
                .filter(name -> planned.remove(name, target.type()))
                .isPresent();
    }

    /** The name that a holder asks for; empty if no type can have it. */
    Optional<ClassName> wanted(Holder holder, ClassName wrapped) {
        String simpleName = simpleName(holder, wrapped);
        if (!SourceVersion.isName(simpleName) || simpleName.contains(".") || NO_TYPE_NAMES.contains(simpleName)) {
            return Optional.empty();
        }
        String packageName =
                elements.getPackageOf(holder.element()).getQualifiedName().toString();
        return Optional.of(ClassName.get(packageName, simpleName));
    }

    private static String simpleName(Holder holder, ClassName wrapped) {
        return holder.name().replace("*", String.join("_", wrapped.simpleNames()));
    }

    /** The name of the adapter, if it may have it; reports why not. */
    Optional<ClassName> claim(Holder holder, Holder.Target target, ClassName wrapped) {
        Optional<ClassName> wanted = wanted(holder, wrapped);
        if (wanted.isEmpty()) {
            problems.report(
                    Problem.BAD_NAME,
                    holder.namePlace(),
                    target.type().getQualifiedName(),
                    holder.name(),
                    simpleName(holder, wrapped),
                    holder.way().namePattern());
            return Optional.empty();
        }
        ClassName facade = wanted.get();
        String source = target.type().getQualifiedName().toString();
        Owner owner = new Owner(holder.element().toString(), holder.way(), source);
        String key = key(holder.element(), facade.canonicalName());
        Owner before = owners.putIfAbsent(key, owner);
        if (before != null && !before.equals(owner)) {
            problems.report(
                    Problem.NAME_TWICE,
                    target.place(),
                    source,
                    facade.canonicalName(),
                    before.source(),
                    before.holder(),
                    holder.way().simpleName(),
                    "Other" + holder.way().namePattern());
            return Optional.empty();
        }
        TypeElement existing = elements.getTypeElement(elements.getModuleOf(holder.element()), facade.canonicalName());
        // An adapter of an earlier build may still lie on the class path; it is about to be replaced.
        if (before == null
                && existing != null
                && Annotations.find(existing, Annotations.MARKER).isEmpty()) {
            owners.remove(key);
            problems.report(
                    Problem.NAME_TAKEN,
                    target.place(),
                    source,
                    facade.canonicalName(),
                    holder.way().simpleName(),
                    "*Adapter");
            return Optional.empty();
        }
        return wanted;
    }

    /** Whether a type is an adapter that this build makes; its class file may be that of an earlier build. */
    boolean isClaimed(TypeElement type) {
        return owners.containsKey(key(type, type.getQualifiedName().toString()));
    }

    /** Two modules of a build may have classes of the same name. */
    private String key(Element element, String name) {
        return moduleOf(element) + "/" + name;
    }

    private String moduleOf(Element element) {
        ModuleElement module = elements.getModuleOf(element);
        return module == null ? "" : module.getQualifiedName().toString();
    }
}
