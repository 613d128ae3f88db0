package io.asyncfacade.processor.reader;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.types.Members;
import io.asyncfacade.processor.reader.types.Mentions;
import io.asyncfacade.processor.reader.types.Nullness;
import io.asyncfacade.processor.reader.types.Scope;
import io.asyncfacade.processor.reader.types.Sources;
import io.asyncfacade.processor.reader.types.TypeFacts;
import io.asyncfacade.processor.reader.types.TypeNames;
import io.asyncfacade.processor.reader.types.TypeParameters;
import io.asyncfacade.processor.reader.types.UseSites;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;

/** Reads the declaration of a wrapped type, and decides whether an adapter of it is possible at all. */
final class DeclarationReader {
    private final Members members;
    private final ChangedInPlace changedInPlace;
    private final Sources sources;
    private final Nullness nullness;
    private final AdapterNames adapterNames;
    private final Problems problems;

    DeclarationReader(
            Members members, Sources sources, Nullness nullness, AdapterNames adapterNames, Problems problems) {
        this.members = members;
        this.changedInPlace = new ChangedInPlace(members, sources);
        this.sources = sources;
        this.nullness = nullness;
        this.adapterNames = adapterNames;
        this.problems = problems;
    }

    /** The declaration; empty, with a problem, if no adapter could compile. */
    Optional<Wrapped> read(Holder holder, Holder.Target target, Set<TypeElement> nested, TypeFacts facts) {
        TypeElement type = target.type();
        if (facts.isInCompactSource(type)) {
            problems.report(Problem.IN_COMPACT_SOURCE, target.place(), type.getQualifiedName());
            return Optional.empty();
        }
        if (!facts.of(type).isAccessible()) {
            inaccessible(target, facts, type.getQualifiedName());
            return Optional.empty();
        }
        Members.Missing missing = members.ancestors(type).missing();
        if (missing != null && !sources.has(missing.subtype())) {
            missing(target, missing);
            return Optional.empty();
        }
        ClassName name = ClassName.get(type);
        Optional<ClassName> facade = adapterNames.claim(holder, target, name);
        if (facade.isEmpty()) {
            return Optional.empty();
        }
        Mentions mentions = new Mentions();
        UseSites useSites = new UseSites(type, sources, nullness);
        TypeNames names = new TypeNames(facts, useSites, mentions);
        List<TypeParameterElement> parameters = TypeParameters.of(type);
        renameShadowed(
                parameters, names, facts, Set.of(name.simpleName(), facade.get().simpleName()));
        List<TypeVariableName> variables = new ArrayList<>();
        for (TypeParameterElement parameter : parameters) {
            variables.add(names.declaration(parameter, Scope.ROOT));
        }
        TypeName delegate = mentions.missing() != null && sources.isEclipse()
                ? names.plain(mentions).erased(type.asType())
                : names.plain(mentions).name(type.asType(), Scope.ROOT);
        if (!isWritable(target, mentions, facts)) {
            return Optional.empty();
        }
        return Optional.of(new Wrapped(
                holder,
                target,
                name,
                delegate,
                facade.get(),
                variables,
                names,
                facts.deprecation(type),
                nested,
                facts,
                sources,
                useSites,
                missing != null
                        || mentions.missing() != null
                        || mentions.lacksAnnotation()
                        || isOutdated(type)
                        || changedInPlace.later(type, facts)));
    }

    /** Whether a new version of the type is being made, which the compiler does not show before the next round. */
    private boolean isOutdated(TypeElement type) {
        return adapterNames.isClaimed(type) && !sources.has(type);
    }

    /**
     * An inner class may hide a type parameter of the class around it, while an adapter has both in one list; and none
     * may hide a class.
     */
    private static void renameShadowed(
            List<TypeParameterElement> parameters, TypeNames names, TypeFacts facts, Set<String> own) {
        Set<String> taken = new HashSet<>();
        parameters.forEach(parameter -> taken.add(parameter.getSimpleName().toString()));
        Set<String> inner = new HashSet<>(TypeNames.OBSCURING);
        inner.addAll(own);
        for (int i = parameters.size() - 1; i >= 0; i--) {
            String name = parameters.get(i).getSimpleName().toString();
            if (!inner.add(name) || facts.isClassName(name)) {
                names.rename(parameters.get(i), ParameterNames.unique(name, taken));
            }
        }
    }

    private boolean isWritable(Holder.Target target, Mentions mentions, TypeFacts facts) {
        TypeElement type = target.type();
        if (mentions.missing() != null && !sources.has(type)) {
            missing(target, new Members.Missing(mentions.missing(), type));
            return false;
        }
        for (TypeElement mentioned : mentions.types()) {
            if (!facts.of(mentioned).isAccessible()) {
                String what = mentioned.getQualifiedName() + ", which bounds a type parameter of "
                        + type.getQualifiedName() + ",";
                inaccessible(target, facts, what);
                return false;
            }
        }
        return true;
    }

    private void missing(Holder.Target target, Members.Missing missing) {
        String name = target.type().getQualifiedName().toString();
        TypeElement subtype = missing.subtype();
        problems.report(
                Problem.SUPERTYPE_MISSING,
                target.place(),
                subtype.equals(target.type()) ? name : name + " (through " + subtype.getQualifiedName() + ")",
                missing.name());
    }

    private void inaccessible(Holder.Target target, TypeFacts facts, CharSequence what) {
        problems.report(
                Problem.NOT_ACCESSIBLE, target.place(), what, facts.from().getQualifiedName());
    }
}
