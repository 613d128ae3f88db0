package io.asyncfacade.processor.reader;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.asyncfacade.processor.model.Deprecation;
import io.asyncfacade.processor.model.FacadeMethod;
import io.asyncfacade.processor.model.FacadeModel;
import io.asyncfacade.processor.model.FacadeModel.NullScope;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.util.Elements;

/** Reads one wrapped type. */
final class TargetReader {
    /** By experiment: a class file has 65,535 constants, and a method of an adapter takes at most eleven of them. */
    private static final int MOST_METHODS = 5_800;

    private final Elements elements;
    private final Members members;
    private final Hierarchy hierarchy;
    private final Nullness nullness;
    private final Sources sources;
    private final AdapterNames adapterNames;
    private final Problems problems;

    TargetReader(Elements elements, Sources sources, AdapterNames adapterNames, Problems problems) {
        this.adapterNames = adapterNames;
        this.elements = elements;
        this.members = new Members(elements);
        this.hierarchy = new Hierarchy(members);
        this.nullness = new Nullness(elements);
        this.sources = sources;
        this.problems = problems;
    }

    FacadeReader.Reading read(
            Holder holder,
            Holder.Target target,
            Set<TypeElement> nested,
            Configuration configuration,
            TypeFacts facts) {
        TypeElement type = target.type();
        FacadeReader.Reading nothing = new FacadeReader.Reading(target, Optional.empty(), false);
        Members.Missing missing = members.ancestors(type).missing();
        if (!isPossible(target, facts, missing)) {
            return nothing;
        }
        ClassName source = facts.of(type).name();
        ClassName facade = facadeName(holder, source, facts);
        if (!adapterNames.claim(holder, target, facade)) {
            return nothing;
        }
        TypeNames names = new TypeNames(facts, sources.has(type), new Mentions());
        List<TypeParameterElement> parameters = Inner.typeParameters(type);
        List<TypeVariableName> typeVariables = new ArrayList<>();
        parameters.forEach(parameter -> typeVariables.add(names.declaration(parameter, Scope.ROOT)));
        if (!isWritable(target, names.mentions(), facts)) {
            return nothing;
        }
        names.mentions().types.add(type);
        Optional<Deprecation> deprecation = facts.deprecation(type);
        Wrapped wrapped = new Wrapped(
                holder,
                target,
                source,
                deprecation.isPresent(),
                typeVariables.stream().map(TypeVariableName::name).collect(Collectors.toSet()),
                nested,
                facts,
                sources);
        NullScope nullScope = nullness.scope(type, sources.has(type), facts.from());
        Omissions omissions = new Omissions(wrapped, problems);
        MethodReader reader = new MethodReader(
                wrapped,
                configuration,
                hierarchy,
                new Results(
                        facts,
                        hierarchy,
                        elements.getTypeElement("java.lang.Object").asType(),
                        voidResult(type)),
                omissions,
                problems);
        List<Members.Method> ordered = MethodOrder.of(members.of(type), type, sources.has(type));
        Overloads overloads = new Overloads(ordered, members);
        Map<Members.Method, FacadeMethod> read = new LinkedHashMap<>();
        for (Members.Method method : ordered) {
            reader.read(method, overloads).ifPresent(made -> read.put(method, made));
        }
        List<FacadeMethod> methods = new ArrayList<>(read.size());
        read.forEach((method, made) -> {
            if (omissions.isCallable(made, hierarchy.best(method.declarations()))) {
                methods.add(made);
            }
        });
        if (methods.size() > MOST_METHODS) {
            problems.report(
                    Problem.TOO_MANY_METHODS, target.place(), MOST_METHODS, type.getQualifiedName(), methods.size());
            return nothing;
        }
        Suppressions suppressions = new Suppressions(facts, deprecation.isPresent());
        suppressions.addMentions(names.mentions());
        if (overloads.areAmbiguous()) {
            suppressions.add("overloads");
        }
        FacadeModel model = new FacadeModel(
                source,
                delegate(type, source),
                facade,
                isPublic(type),
                typeVariables,
                executors(methods),
                methods,
                holder.injection(),
                deprecation,
                suppressions.keys(),
                nullScope,
                facts.hasStandardMarker(),
                facts.shadowed());
        boolean unresolved = missing != null || names.mentions().missing != null || omissions.foundUnresolved();
        return new FacadeReader.Reading(target, Optional.of(model), unresolved);
    }

    private boolean isPossible(Holder.Target target, TypeFacts facts, Members.Missing missing) {
        TypeElement type = target.type();
        if (!facts.of(type).isAccessible()) {
            inaccessible(target, facts, type.getQualifiedName());
            return false;
        }
        if (missing != null && !sources.has(missing.subtype())) {
            TypeElement subtype = missing.subtype();
            String name = type.getQualifiedName().toString();
            problems.report(
                    Problem.SUPERTYPE_MISSING,
                    target.place(),
                    subtype.equals(type) ? name : name + " (through " + subtype.getQualifiedName() + ")",
                    missing.name());
            return false;
        }
        return true;
    }

    private boolean isWritable(Holder.Target target, Mentions mentions, TypeFacts facts) {
        TypeElement type = target.type();
        if (mentions.missing != null && !sources.has(type)) {
            problems.report(Problem.SUPERTYPE_MISSING, target.place(), type.getQualifiedName(), mentions.missing);
            return false;
        }
        for (TypeElement mentioned : mentions.types) {
            if (!facts.of(mentioned).isAccessible()) {
                String what = mentioned.getQualifiedName() + ", which bounds a type parameter of "
                        + type.getQualifiedName() + ",";
                inaccessible(target, facts, what);
                return false;
            }
        }
        return true;
    }

    private void inaccessible(Holder.Target target, TypeFacts facts, CharSequence what) {
        problems.report(
                Problem.NOT_ACCESSIBLE, target.place(), what, facts.from().getQualifiedName());
    }

    /** The wrapped type with its own type variables as arguments, those of enclosing classes included. */
    private static TypeName delegate(TypeElement type, ClassName name) {
        List<TypeName> own = new ArrayList<>();
        type.getTypeParameters()
                .forEach(p -> own.add(TypeVariableName.get(p.getSimpleName().toString())));
        boolean isInner = Inner.typeParameters(type).size() > own.size();
        if (isInner
                && type.getEnclosingElement() instanceof TypeElement outer
                && delegate(outer, name.enclosingClassName()) instanceof ParameterizedTypeName generic) {
            return generic.nestedClass(name.simpleName(), own);
        }
        return own.isEmpty() ? name : ParameterizedTypeName.get(name, own.toArray(new TypeName[0]));
    }

    private static ClassName facadeName(Holder holder, ClassName source, TypeFacts facts) {
        String simpleName = holder.name().replace("*", String.join("_", source.simpleNames()));
        return ClassName.get(facts.from().getQualifiedName().toString(), simpleName);
    }

    private static boolean isPublic(TypeElement type) {
        return type.getModifiers().contains(Modifier.PUBLIC)
                && (!(type.getEnclosingElement() instanceof TypeElement enclosing) || isPublic(enclosing));
    }

    private static List<String> executors(List<FacadeMethod> methods) {
        Set<String> names = new TreeSet<>();
        for (FacadeMethod method : methods) {
            if (method.delivery() != FacadeMethod.Delivery.SYNC) {
                names.add(method.executor());
            }
        }
        names.remove(MethodSettings.NONE.executor());
        return List.copyOf(names);
    }

    /** {@code @Nullable Void} where JSpecify would take {@code Void} for not null. */
    private TypeName voidResult(TypeElement type) {
        return sources.has(type) ? nullness.voidResult(type) : TypeName.VOID.box();
    }
}
