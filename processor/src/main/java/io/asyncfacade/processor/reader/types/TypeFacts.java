package io.asyncfacade.processor.reader.types;

import com.palantir.javapoet.ClassName;
import io.asyncfacade.processor.model.Deprecation;
import io.asyncfacade.processor.model.FacadeModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What is known of each class that signatures mention, seen from the package that an adapter goes to. */
public final class TypeFacts {
    private static final Set<String> BEFORE_A_DOT_IN_FULL = Set.of(
            "io.asyncfacade.AsyncCall",
            "io.asyncfacade.BlockingCall",
            "io.asyncfacade.CurrentCall",
            "io.asyncfacade.OnCancel",
            "java.time.temporal.ChronoUnit",
            "java.util.Objects");

    private static final Pattern OF_DECLARATIONS = Pattern.compile("\\b(METHOD|PARAMETER)\\b");

    private static final Pattern DEPRECATED_TAG = Pattern.compile("(?m)^\\s*@deprecated\\b");

    private final Elements elements;
    private final PackageElement from;
    private final ModuleElement module;
    private final Map<TypeElement, Fact> known = new HashMap<>();
    private final Map<PackageElement, Boolean> visible = new HashMap<>();
    private final Map<String, Boolean> classNames = new HashMap<>();
    private final Map<TypeElement, String> targets = new HashMap<>();
    private final Shadowing shadowing;
    private final Exports exports;
    private final boolean hasStandardMarker;
    private final PlannedAdapters planned;

    public TypeFacts(Elements elements, PackageElement from, PlannedAdapters planned) {
        this.planned = planned;
        this.elements = elements;
        this.from = from;
        this.module = elements.getModuleOf(from);
        this.shadowing = new Shadowing(elements, from, planned);
        this.exports = new Exports(elements, from);
        this.hasStandardMarker = exists("javax.annotation.processing.Generated");
    }

    /** Whether the adapter's package sees a class. Without its module, the Eclipse compiler finds what is not read. */
    public boolean exists(String name) {
        return find(name).isPresent();
    }

    /** A class, if the adapter's package sees it. */
    public Optional<TypeElement> find(String name) {
        return Optional.ofNullable(elements.getTypeElement(module, name));
    }

    /** Whether a simple name means a class in the adapter's package without an import. */
    public boolean isClassName(String simpleName) {
        return classNames.computeIfAbsent(simpleName, name -> {
            String inPackage = from.isUnnamed() ? name : from.getQualifiedName() + "." + name;
            return exists(inPackage) || exists("java.lang." + name);
        });
    }

    /** Whether a class, if it is there, is one that modules which read the adapter's need not see. */
    public boolean isLeaked(String name) {
        TypeElement type = elements.getTypeElement(module, name);
        return type != null && of(type).isLeaked();
    }

    /** Whether the standard marker of generated code can be written. */
    public boolean hasStandardMarker() {
        return hasStandardMarker;
    }

    /** The names of {@code java.lang} that mean another class in the adapter's package. */
    public Set<String> shadowed() {
        return shadowing.shadowed();
    }

    /**
     * What is known of one class.
     *
     * @param name its name
     * @param isAccessible whether a class in the adapter's package can name it
     * @param isDeprecated whether it, or a class that encloses it, is deprecated but not for removal
     * @param isRemoval whether it, or a class that encloses it, is deprecated for removal
     * @param isLeaked whether modules that read the adapter's need not see it
     */
    public record Fact(
            ClassName name, boolean isAccessible, boolean isDeprecated, boolean isRemoval, boolean isLeaked) {}

    public Fact of(TypeElement type) {
        Fact fact = known.get(type);
        if (fact == null) {
            fact = read(type);
            known.put(type, fact);
        }
        return fact;
    }

    /** The adapter of this build that the name of a missing class means, if the adapter's package sees it. */
    PlannedAdapters.@Nullable Adapter planned(String name) {
        PlannedAdapters.Adapter adapter = planned.find(Sources.moduleOf(from), name);
        return adapter != null
                        && (isPublic(adapter.source())
                                || from.getQualifiedName()
                                        .contentEquals(adapter.name().packageName()))
                ? adapter
                : null;
    }

    /** Whether a type is public with all that enclose it. */
    public static boolean isPublic(TypeElement type) {
        for (@Nullable Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
            if (!e.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    public PackageElement from() {
        return from;
    }

    private Fact read(TypeElement type) {
        Optional<Deprecation> deprecation = deprecation(type);
        boolean removal = deprecation.isPresent() && deprecation.get().forRemoval();
        boolean deprecated = deprecation.isPresent() && !removal;
        if (type.getEnclosingElement() instanceof TypeElement enclosing) {
            Fact outer = of(enclosing);
            return new Fact(
                    outer.name().nestedClass(type.getSimpleName().toString()),
                    outer.isAccessible() && hasAccess(type),
                    deprecated || outer.isDeprecated(),
                    removal || outer.isRemoval(),
                    outer.isLeaked());
        }
        ClassName name = name(type);
        if (name.packageName().equals("java.lang")) {
            shadowing.ask(name.simpleName());
        }
        return new Fact(name, hasAccess(type) && isVisible(type), deprecated, removal, exports.leak(type));
    }

    /**
     * The name, in full where its end is that of a class which the writer names before a dot: printed in full, that
     * one would be a variable to the compiler as soon as a parameter or an executor is called {@code io}.
     */
    private static ClassName name(TypeElement type) {
        ClassName name = ClassName.get(type);
        return FacadeModel.BEFORE_A_DOT.contains(name.simpleName())
                        && !BEFORE_A_DOT_IN_FULL.contains(name.canonicalName())
                ? ClassName.get("", name.canonicalName())
                : name;
    }

    /** Whether the outermost class of a type has no name: then the compiler does not find it by the one it shows. */
    public boolean isInCompactSource(TypeElement type) {
        TypeElement outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
            outermost = enclosing;
        }
        return elements.getPackageOf(type).isUnnamed()
                && elements.getTypeElement(outermost.getQualifiedName()) == null
                && elements.getTypeElement(module, outermost.getQualifiedName()) == null;
    }

    private boolean hasAccess(TypeElement type) {
        if (type.getModifiers().contains(Modifier.PUBLIC)) {
            return true;
        }
        return !type.getModifiers().contains(Modifier.PRIVATE)
                && elements.getPackageOf(type).equals(from);
    }

    /** Asks the compiler from inside the adapter's module, since that look-up knows what is read and exported there. */
    private boolean isVisible(TypeElement topLevel) {
        PackageElement owner = elements.getPackageOf(topLevel);
        if (module == null || module.equals(elements.getModuleOf(topLevel))) {
            return true;
        }
        return visible.computeIfAbsent(
                owner, p -> elements.getTypeElement(module, topLevel.getQualifiedName()) != null);
    }

    /** JSpecify's annotation for what an annotation of Kotlin's compiler or of JetBrains says, if it is there. */
    Optional<TypeElement> jspecify(AnnotationMirror annotation) {
        return Nullness.ofJetBrains(annotation).flatMap(this::find);
    }

    /**
     * Whether another processor would act upon an annotation in the adapter, as it does in the wrapped type: Lombok
     * would add a check that throws at the caller, and validation would be done twice.
     */
    boolean isActedUpon(AnnotationMirror annotation) {
        TypeElement type = (TypeElement) annotation.getAnnotationType().asElement();
        String name = type.getQualifiedName().toString();
        return name.startsWith("lombok.")
                || name.endsWith(".validation.Valid")
                || Annotations.find(type, "jakarta.validation.Constraint").isPresent()
                || Annotations.find(type, "javax.validation.Constraint").isPresent();
    }

    /** Whether an annotation may stand at a type, and not only at a declaration. */
    boolean isTypeUse(AnnotationMirror annotation) {
        return targets(annotation).contains("TYPE_USE");
    }

    /** Whether an annotation in front of a method or a parameter is one of its type as well. */
    boolean isOfDeclarationAndType(AnnotationMirror annotation) {
        return isTypeUse(annotation)
                && OF_DECLARATIONS.matcher(targets(annotation)).find();
    }

    /** Whether an annotation may stand at the declaration of a type parameter. */
    boolean isTypeParameterUse(AnnotationMirror annotation) {
        return isTypeUse(annotation) || targets(annotation).contains("TYPE_PARAMETER");
    }

    private String targets(AnnotationMirror annotation) {
        return targets.computeIfAbsent(
                (TypeElement) annotation.getAnnotationType().asElement(),
                type -> Annotations.find(type, "java.lang.annotation.Target")
                        .map(target -> target.getElementValues().values().toString())
                        .orElse(""));
    }

    /** How an element is deprecated. */
    public Optional<Deprecation> deprecation(Element element) {
        for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
            if (Annotations.is(annotation, "java.lang.Deprecated")) {
                String since = "";
                boolean forRemoval = false;
                for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> member :
                        annotation.getElementValues().entrySet()) {
                    Object value = member.getValue().getValue();
                    if (value instanceof String version) {
                        since = version;
                    } else {
                        forRemoval = Boolean.TRUE.equals(value);
                    }
                }
                return Optional.of(new Deprecation(since, forRemoval));
            }
        }
        // Old class files say it with an attribute alone, old sources with a Javadoc tag.
        return elements.isDeprecated(element) || hasTagForEclipse(element)
                ? Optional.of(new Deprecation("", false))
                : Optional.empty();
    }

    /** Whether a Javadoc tag says it, which is enough for javac; the Eclipse compiler only warns of what uses it. */
    private boolean hasTagForEclipse(Element element) {
        if (!elements.getClass().getName().startsWith("org.eclipse.")) {
            return false;
        }
        String comment = elements.getDocComment(element);
        return comment != null && DEPRECATED_TAG.matcher(comment).find();
    }
}
