package io.asyncfacade.processor.reader.types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the public instance methods of a type, inherited ones included, each once.
 *
 * <p>A method is dropped where a subtype overrides it, seen from that subtype: {@code put(Number)} in
 * {@code Base<T extends Number>} overrides {@code put(T)} of its parent, although a subtype of
 * {@code Base<Integer>} sees {@code put(Number)} beside {@code put(Integer)}. What is left is grouped by the erased
 * parameters as seen from the wrapped type: the same method inherited from several unrelated parents.
 */
public final class Members {
    /** Those of Object, which an adapter has already, or cannot declare again. */
    private static final Set<String> OF_OBJECT = Set.of(
            "equals(java.lang.Object)",
            "getClass()",
            "hashCode()",
            "notify()",
            "notifyAll()",
            "toString()",
            "wait()",
            "wait(long)",
            "wait(long,int)");

    private static final Pattern GIVEN_UP = Pattern.compile("The type (\\S+) cannot be resolved");

    private final Elements elements;
    private final Map<TypeElement, Ancestors> ancestors = new HashMap<>();
    private final Map<TypeElement, OptionalInt> arities = new HashMap<>();

    public Members(Elements elements) {
        this.elements = elements;
    }

    /** A method with the scope of its signature, which is that of the type that declares it. */
    public record Member(ExecutableElement method, TypeElement owner, Scope scope) {
        public String key() {
            return Members.key(method, scope);
        }

        /** Whether a class can implement the method: not if one of its type parameters stands for an array. */
        public boolean isImplementable() {
            return scope.isRaw()
                    || typeParameters().size() == method.getTypeParameters().size();
        }

        /** The type parameters that a method has which repeats this one. */
        public List<TypeParameterElement> typeParameters() {
            List<TypeParameterElement> parameters = new ArrayList<>(method.getTypeParameters());
            parameters.removeIf(parameter -> scope.isRaw() || scope.argument(parameter) != null);
            return parameters;
        }
    }

    /**
     * One method of a type.
     *
     * @param key its name and erased parameters as seen from the type
     * @param declarations where it is declared: one place, or several unrelated ones
     * @param overridden where declarations were that an interface half-way up overrides
     * @param seenFrom the type
     */
    public record Method(String key, List<Member> declarations, List<Member> overridden, TypeElement seenFrom) {
        /** The declaration that the adapter repeats, once {@link MostSpecific#first} has put it in front. */
        public Member best() {
            return declarations.get(0);
        }

        /** The method as the type has it that declares the best declaration. */
        public Method bestAlone() {
            return new Method(key, List.of(best()), List.of(), seenFrom);
        }
    }

    /**
     * All supertypes of a type but Object, and itself.
     *
     * @param scopes the scope of each, subtypes first
     * @param missing one whose class does not exist, or one of its type arguments
     * @param missingParent one whose class itself does not exist
     */
    public record Ancestors(
            Map<TypeElement, Scope> scopes,
            @Nullable Missing missing,
            @Nullable Missing missingParent) {}

    /**
     * A supertype whose class does not exist.
     *
     * @param name its name
     * @param subtype the type that extends it
     */
    public record Missing(String name, TypeElement subtype) {}

    /** The supertypes of a type, as seen from it. */
    public Ancestors ancestors(TypeElement type) {
        Ancestors known = ancestors.get(type);
        if (known == null) {
            known = walk(type, Scope.ROOT);
            ancestors.put(type, known);
        }
        return known;
    }

    private static Ancestors walk(TypeElement type, Scope root) {
        Map<TypeElement, Scope> scopes = new LinkedHashMap<>();
        scopes.put(type, root);
        List<TypeElement> todo = new ArrayList<>(List.of(type));
        @Nullable Missing missing = null;
        @Nullable Missing missingParent = null;
        for (int i = 0; i < todo.size(); i++) {
            TypeElement next = todo.get(i);
            Scope scope = scopes.getOrDefault(next, Scope.ROOT);
            List<TypeMirror> parents = List.of();
            try {
                parents = shownParents(next);
            } catch (RuntimeException e) {
                missing = missingParent = new Missing(rethrownUnlessMissing(e), next);
            }
            for (TypeMirror parent : parents) {
                @Nullable String name = missing(parent);
                missing = missing == null && name != null ? new Missing(name, next) : missing;
                missingParent = name != null && !TypeNames.isThere(parent) ? missing : missingParent;
                if (TypeNames.isThere(parent) && parent instanceof DeclaredType declared) {
                    TypeElement element = (TypeElement) declared.asElement();
                    if (!isObject(element) && scopes.putIfAbsent(element, scope.of(declared)) == null) {
                        todo.add(element);
                    }
                }
            }
        }
        return new Ancestors(scopes, missing, missingParent);
    }

    /**
     * The class for which the Eclipse compiler gives up: it shows nothing of a class with a missing supertype.
     *
     * @param abort what it throws
     * @return null if it is another exception
     */
    public static @Nullable String missing(Throwable abort) {
        Matcher named = GIVEN_UP.matcher(String.valueOf(abort.getMessage()));
        return abort.getClass().getName().endsWith(".AbortCompilation") && named.find()
                ? named.group(1).replace('$', '.')
                : null;
    }

    private static String rethrownUnlessMissing(RuntimeException abort) {
        String missing = missing(abort);
        if (missing == null) {
            throw abort;
        }
        return missing;
    }

    /** The first class in a mention of a supertype that does not exist; its type arguments count as well. */
    private static @Nullable String missing(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR && !TypeNames.isThere(type)) {
            return TypeNames.erasure(type, Scope.ROOT);
        }
        if (type instanceof DeclaredType declared) {
            for (TypeMirror argument : declared.getTypeArguments()) {
                @Nullable String missing = missing(argument);
                if (missing != null) {
                    return missing;
                }
            }
        }
        if (type instanceof WildcardType wildcard) {
            TypeMirror bound =
                    wildcard.getExtendsBound() == null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
            return bound == null ? null : missing(bound);
        }
        return type instanceof ArrayType array ? missing(array.getComponentType()) : null;
    }

    /** What a type extends and implements, as it is written; nothing where the compiler does not show it. */
    public static List<TypeMirror> parents(TypeElement type) {
        try {
            return shownParents(type);
        } catch (RuntimeException e) {
            rethrownUnlessMissing(e);
            return List.of();
        }
    }

    /** Whether the compiler shows what a type has: the one of Eclipse does not where a supertype is missing. */
    static boolean isShown(TypeElement type) {
        try {
            shownParents(type);
            return true;
        } catch (RuntimeException e) {
            rethrownUnlessMissing(e);
            return false;
        }
    }

    private static List<TypeMirror> shownParents(TypeElement type) {
        List<TypeMirror> parents = new ArrayList<>();
        if (type.getSuperclass().getKind() != TypeKind.NONE) {
            parents.add(type.getSuperclass());
        }
        parents.addAll(type.getInterfaces());
        for (TypeMirror parent : parents) {
            if (parent instanceof DeclaredType declared) {
                declared.asElement(); // which the compiler of Eclipse may give up for
            }
        }
        return parents;
    }

    private static boolean isObject(TypeElement type) {
        return type.getQualifiedName().contentEquals("java.lang.Object");
    }

    /** The methods of a type that an adapter may have to offer, in no order that means anything. */
    public Collection<Method> of(TypeElement type) {
        return of(ancestors(type));
    }

    /** The same of a type that another one mentions, as seen from that other one. */
    public Collection<Method> of(DeclaredType mentioned) {
        return of(walk((TypeElement) mentioned.asElement(), Scope.ROOT.of(mentioned)));
    }

    private Collection<Method> of(Ancestors all) {
        Map<String, List<Member>> sameName = new LinkedHashMap<>();
        all.scopes().forEach((owner, scope) -> {
            if (all.missing() != null && !isShown(owner)) {
                return;
            }
            for (Element element : owner.getEnclosedElements()) {
                if (element instanceof ExecutableElement method && isCandidate(method)) {
                    sameName.computeIfAbsent(
                                    method.getSimpleName() + "/"
                                            + method.getParameters().size(),
                                    k -> new ArrayList<>(1))
                            .add(new Member(
                                    method,
                                    owner,
                                    (Nullness.hasMark(method) ? scope.inside(method) : scope).ofArrays(method)));
                }
            }
        });
        TypeElement root = all.scopes().keySet().iterator().next();
        Map<String, Method> methods = new LinkedHashMap<>();
        for (List<Member> members : sameName.values()) {
            List<Member> overridden = new ArrayList<>(0);
            for (Member member : members) {
                if (members.size() > 1 && isOverridden(member, members)) {
                    overridden.add(member);
                } else {
                    String key = member.key();
                    if (!OF_OBJECT.contains(key)) {
                        methods.computeIfAbsent(key, k -> new Method(k, new ArrayList<>(1), new ArrayList<>(0), root))
                                .declarations()
                                .add(member);
                    }
                }
            }
            for (Member member : overridden) {
                Method method = methods.get(member.key());
                if (method != null && method.declarations().stream().allMatch(it -> isOverriddenBy(it, member, root))) {
                    method.overridden().add(member);
                }
            }
        }
        return methods.values();
    }

    /** Whether a compiler may see the other declaration in a call: not beside one of a class, or its like. */
    private static boolean isOverriddenBy(Member declaration, Member other, TypeElement type) {
        return declaration.owner().getKind().isInterface()
                && (!declaration.owner().equals(type)
                        || !WrittenTypes.signature(declaration.method(), declaration.scope())
                                .equals(WrittenTypes.signature(other.method(), other.scope())));
    }

    private boolean isCandidate(ExecutableElement method) {
        return method.getKind() == ElementKind.METHOD
                && method.getModifiers().contains(Modifier.PUBLIC)
                && !method.getModifiers().contains(Modifier.STATIC)
                && elements.getOrigin(method) != Elements.Origin.SYNTHETIC
                && !elements.isBridge(method);
    }

    private boolean isOverridden(Member upper, List<Member> members) {
        for (Member lower : members) {
            if (!lower.owner().equals(upper.owner())) {
                @Nullable Scope seen = ancestors(lower.owner()).scopes().get(upper.owner());
                if (seen != null && key(lower.method(), Scope.ROOT).equals(key(upper.method(), seen))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What the type of a method has or inherits of its name and number of parameters, what is overridden included. */
    public List<ExecutableElement> alike(Method method) {
        ExecutableElement best = method.best().method();
        return ancestors(method.seenFrom()).scopes().keySet().stream()
                .flatMap(owner -> ElementFilter.methodsIn(owner.getEnclosedElements()).stream())
                .filter(it -> it.getSimpleName().equals(best.getSimpleName())
                        && it.getParameters().size() == best.getParameters().size())
                .toList();
    }

    /** What a type has or inherits beside methods: constants and types, which a subtype sees. */
    public List<Element> others(TypeElement type) {
        List<Element> others = new ArrayList<>();
        for (TypeElement owner : ancestors(type).scopes().keySet()) {
            for (Element member : owner.getEnclosedElements()) {
                if (!(member instanceof ExecutableElement)) {
                    others.add(member);
                }
            }
        }
        return others;
    }

    /** Whether Object has a method of the name, with parameters or without. */
    public static boolean isNameOfObject(String name) {
        return OF_OBJECT.stream().anyMatch(key -> key.startsWith(name + "("));
    }

    public static String key(ExecutableElement method, Scope scope) {
        StringJoiner key = new StringJoiner(",", method.getSimpleName() + "(", ")");
        for (VariableElement parameter : method.getParameters()) {
            key.add(TypeNames.erasure(parameter.asType(), scope));
        }
        return key.toString();
    }

    /** How many parameters a lambda that stands for a type has; empty if the type is no functional interface. */
    public OptionalInt lambdaArity(TypeElement type) {
        OptionalInt known = arities.get(type);
        if (known == null) {
            known = type.getKind() == ElementKind.INTERFACE ? arityOfAbstract(type) : OptionalInt.empty();
            arities.put(type, known);
        }
        return known;
    }

    private OptionalInt arityOfAbstract(TypeElement type) {
        List<ExecutableElement> abstracts = of(type).stream()
                .flatMap(method -> method.declarations().stream()
                        .map(Member::method)
                        .filter(Members::isAbstract)
                        .limit(1))
                .toList();
        return abstracts.size() == 1
                ? OptionalInt.of(abstracts.get(0).getParameters().size())
                : OptionalInt.empty();
    }

    private static boolean isAbstract(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.ABSTRACT);
    }
}
