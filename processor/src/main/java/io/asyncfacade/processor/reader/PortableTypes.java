package io.asyncfacade.processor.reader;

import com.palantir.javapoet.ClassName;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.reader.types.Annotations;
import io.asyncfacade.processor.reader.types.Hierarchy;
import io.asyncfacade.processor.reader.types.Members;
import io.asyncfacade.processor.reader.types.Scope;
import io.asyncfacade.processor.reader.types.TypeFacts;
import io.asyncfacade.processor.reader.types.TypeNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Finds the classes whose objects travel with the calls of one interface, and what among them cannot.
 *
 * <p>A class of the user brings others along: components, fields, permitted subclasses. Those of the JDK do not show
 * their fields here; the runtime knows what they bring.
 */
final class PortableTypes {
    /** Known to both sides anyway. */
    private static final Set<String> ALWAYS = Set.of(
            "java.lang.String",
            "java.lang.Boolean",
            "java.lang.Byte",
            "java.lang.Short",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Character",
            "java.lang.Float",
            "java.lang.Double",
            "java.lang.Void");

    /** Interfaces whose implementations in the JDK travel. */
    private static final Set<String> COLLECTIONS = Set.of(
            "java.util.Collection",
            "java.util.SequencedCollection",
            "java.util.List",
            "java.util.Set",
            "java.util.SequencedSet",
            "java.util.SortedSet",
            "java.util.NavigableSet",
            "java.util.Queue",
            "java.util.Deque",
            "java.util.Map",
            "java.util.SequencedMap",
            "java.util.SortedMap",
            "java.util.NavigableMap");

    private static final List<String> FUTURES = List.of(
            "java.util.concurrent.Future",
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.Flow.Publisher",
            "org.reactivestreams.Publisher");

    private static final List<String> STREAMS = List.of(
            "java.io.InputStream",
            "java.io.OutputStream",
            "java.io.Reader",
            "java.io.Writer",
            "java.util.stream.BaseStream",
            "java.util.Iterator",
            "java.util.Enumeration",
            "java.nio.channels.Channel");

    private static final List<String> FUNCTIONS =
            List.of("java.lang.Runnable", "java.util.concurrent.Callable", "java.util.Comparator");

    private static final String SERIALIZABLE = "java.io.Serializable";
    private static final String OR_SKIP = ", or leave the method out with @AsyncFacade.Skip.";

    private final Hierarchy hierarchy;
    private final TypeFacts facts;
    private final Collection<TypeElement> allowed;
    private final Map<ClassName, List<ClassName>> parts = new TreeMap<>();
    private final Deque<Reached> open = new ArrayDeque<>();
    private final Set<TypeElement> seen = new HashSet<>();

    /** A class whose parts are to be looked at, and where it was found first. */
    private record Reached(TypeElement type, String where) {}

    /**
     * What cannot travel.
     *
     * @param problem the rule that is broken
     * @param evidence where, what, why, and the way out, as the rule asks for them
     */
    record Obstacle(Problem problem, List<Object> evidence) {}

    /** Takes the classes that one signature names, and what cannot travel. */
    private record Found(Set<ClassName> types, List<Obstacle> obstacles, boolean isPart) {}

    PortableTypes(Hierarchy hierarchy, TypeFacts facts, Collection<TypeElement> allowed) {
        this.hierarchy = hierarchy;
        this.facts = facts;
        this.allowed = allowed;
    }

    /** The parts of all classes that were reached so far. */
    Map<ClassName, List<ClassName>> parts() {
        return parts;
    }

    /**
     * Reads one type of a signature.
     *
     * @param type the type as it is declared
     * @param scope what type variables stand for
     * @param where the place, for messages
     * @param types takes the classes that the type names
     * @return what cannot travel, in the type itself or in a class that it brings
     */
    List<Obstacle> read(TypeMirror type, Scope scope, String where, Set<ClassName> types) {
        List<Obstacle> obstacles = new ArrayList<>();
        visit(type, scope, where, new Found(types, obstacles, false));
        readParts(obstacles);
        return obstacles;
    }

    /** Reads a class that travels although no signature names it: an allowed one, or a declared exception. */
    List<Obstacle> readClass(TypeElement type, String where) {
        List<Obstacle> obstacles = new ArrayList<>();
        reach(type, where);
        readParts(obstacles);
        return obstacles;
    }

    // ---- one type

    private void visit(TypeMirror type, Scope scope, String where, Found found) {
        switch (type.getKind()) {
            case ARRAY -> visit(((ArrayType) type).getComponentType(), scope, where, found);
            case TYPEVAR -> {
                Scope.Argument argument = scope.argument(Scope.parameter((TypeVariable) type));
                if (argument != null) {
                    visit(argument.type(), argument.scope(), where, found);
                } else if (!found.isPart()) {
                    found.obstacles().add(openVariable(where, type));
                }
                // Inside of a generic class, what its variable stands for is read where the class is used.
            }
            case WILDCARD -> {
                TypeMirror bound = ((WildcardType) type).getExtendsBound();
                if (bound == null) {
                    found.obstacles().add(openType(where, text(type, scope)));
                } else {
                    visit(bound, scope, where, found);
                }
            }
            case DECLARED -> visitClass((DeclaredType) type, scope, where, found);
            default -> {}
        }
    }

    private void visitClass(DeclaredType type, Scope scope, String where, Found found) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (ALWAYS.contains(name)) {
            return;
        }
        String[] reason = reason(element);
        if (reason.length > 0) {
            found.obstacles().add(cannotTravel(where, name, reason[0], reason[1]));
            return;
        }
        boolean isCollection = COLLECTIONS.contains(name);
        if (!isCollection && !isClosed(element)) {
            List<TypeElement> meant = allowed.stream()
                    .filter(candidate -> hierarchy.isSubclass(candidate, element))
                    .toList();
            if (meant.isEmpty()) {
                found.obstacles().add(openType(where, name));
                return;
            }
            if (element.getKind() == ElementKind.CLASS && isSerializable(element)) {
                add(element, where, found);
            }
            meant.forEach(candidate -> add(candidate, where, found));
        } else {
            add(element, where, found);
        }
        if (type.getTypeArguments().isEmpty() && !element.getTypeParameters().isEmpty()) {
            found.obstacles().add(openType(where, name + " without type arguments"));
        }
        for (TypeMirror argument : type.getTypeArguments()) {
            visit(argument, scope, where, found);
        }
    }

    private void add(TypeElement type, String where, Found found) {
        String name = type.getQualifiedName().toString();
        if (ALWAYS.contains(name) || name.equals("java.lang.Object")) {
            return;
        }
        if (!facts.of(type).isAccessible()) {
            found.obstacles()
                    .add(cannotTravel(
                            where,
                            name,
                            "which the generated class cannot name",
                            "Make it (with the types that enclose it) accessible in package "
                                    + facts.from().getQualifiedName() + OR_SKIP));
            return;
        }
        found.types().add(facts.of(type).name());
        reach(type, where);
    }

    /** Why no object of a class can travel, with the way out; nothing if objects of it can. */
    private String[] reason(TypeElement type) {
        if (isMarked(type)) {
            return reason("which does something instead of being data", "Return what its methods return" + OR_SKIP);
        }
        if (hierarchy.isOneOf(type, FUTURES)) {
            return reason("which is a future", "Declare the value: the adapter makes it a future.");
        }
        if (hierarchy.isOneOf(type, STREAMS)) {
            return reason("which is a stream", "Pass the bytes as byte[], or the elements as a List" + OR_SKIP);
        }
        if (isFunction(type)) {
            return reason("which is a function", "Pass the data that it works with" + OR_SKIP);
        }
        boolean isObject =
                !isClosed(type) || COLLECTIONS.contains(type.getQualifiedName().toString());
        if (isObject || isSealed(type) || isSerializable(type)) {
            return new String[0];
        }
        return isOfJdk(type)
                ? reason("which is not serializable", "Pass what it is made of" + OR_SKIP)
                : reason(
                        "which is not serializable",
                        "Let it implement java.io.Serializable, say transient if it is a field" + OR_SKIP);
    }

    private static String[] reason(String why, String wayOut) {
        return new String[] {why, wayOut};
    }

    private static boolean isMarked(TypeElement type) {
        return Annotations.find(type, Annotations.MARKER).isPresent()
                || Annotations.find(type, HolderReader.ANNOTATION).isPresent();
    }

    private boolean isFunction(TypeElement type) {
        return hierarchy.isOneOf(type, FUNCTIONS) && type.getKind() == ElementKind.INTERFACE
                || Annotations.find(type, "java.lang.FunctionalInterface").isPresent();
    }

    /** Whether a type says by itself which classes it means. */
    private static boolean isClosed(TypeElement type) {
        String name = type.getQualifiedName().toString();
        boolean isAbstract = type.getKind() == ElementKind.INTERFACE
                || type.getKind() == ElementKind.CLASS && type.getModifiers().contains(Modifier.ABSTRACT);
        return !name.equals("java.lang.Object") && (!isAbstract || isSealed(type));
    }

    private static boolean isSealed(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED);
    }

    private boolean isSerializable(TypeElement type) {
        return type.getKind() == ElementKind.ENUM || hierarchy.isOneOf(type, List.of(SERIALIZABLE));
    }

    private static boolean isOfJdk(TypeElement type) {
        return type.getQualifiedName().toString().startsWith("java.");
    }

    // ---- what a class brings

    private void reach(TypeElement type, String where) {
        if (!isOfJdk(type) && seen.add(type)) {
            open.add(new Reached(type, where));
        }
    }

    private void readParts(List<Obstacle> obstacles) {
        while (!open.isEmpty()) {
            Reached reached = open.remove();
            // Sorted, because compilers differ in the order of components and of permitted subclasses.
            Set<ClassName> types = new TreeSet<>();
            readParts(reached.type(), reached.where(), new Found(types, obstacles, true));
            if (!types.isEmpty()) {
                parts.put(facts.of(reached.type()).name(), List.copyOf(types));
            }
        }
    }

    private void readParts(TypeElement type, String where, Found found) {
        if (type.getKind() == ElementKind.ENUM) {
            return; // a constant travels as its name
        }
        for (TypeMirror permitted : type.getPermittedSubclasses()) {
            String path = "what " + simple(type) + " permits, in " + where;
            visit(((DeclaredType) permitted).asElement().asType(), Scope.ROOT, path, found);
        }
        for (Element member : type.getEnclosedElements()) {
            if (isStored(member)) {
                String kind = type.getKind() == ElementKind.RECORD ? "component " : "field ";
                String path = kind + "'" + member.getSimpleName() + "' of " + simple(type) + ", in " + where;
                visit(member.asType(), Scope.ROOT, path, found);
            } else if (member.getKind() == ElementKind.METHOD
                    && member.getSimpleName().contentEquals("writeReplace")
                    && ((ExecutableElement) member).getParameters().isEmpty()) {
                TypeMirror replacement = ((ExecutableElement) member).getReturnType();
                if (!TypeNames.erasure(replacement, Scope.ROOT).equals("java.lang.Object")) {
                    visit(replacement, Scope.ROOT, "what replaces " + simple(type) + ", in " + where, found);
                }
            }
        }
        TypeElement parent = Hierarchy.erased(type.getSuperclass(), Scope.ROOT);
        if (type.getSuperclass().getKind() == TypeKind.DECLARED
                && parent != null
                && isSerializable(parent)
                && type.getKind() == ElementKind.CLASS
                && !hierarchy.isOneOf(parent, List.of("java.lang.Throwable"))) {
            add(parent, where, found);
            for (TypeMirror argument : ((DeclaredType) type.getSuperclass()).getTypeArguments()) {
                visit(argument, Scope.ROOT, "the superclass of " + simple(type) + ", in " + where, found);
            }
        } else if (parent != null && !isOfJdk(parent) && hierarchy.isOneOf(parent, List.of("java.lang.Throwable"))) {
            add(parent, where, found);
        }
    }

    /** Whether a serialized object has the member. */
    private static boolean isStored(Element member) {
        return member.getKind() == ElementKind.FIELD
                && !member.getModifiers().contains(Modifier.STATIC)
                && !member.getModifiers().contains(Modifier.TRANSIENT);
    }

    private static String simple(TypeElement type) {
        String kind = type.getKind() == ElementKind.RECORD
                ? "record "
                : type.getKind() == ElementKind.INTERFACE ? "interface " : "class ";
        return kind + type.getSimpleName();
    }

    // ---- what is wrong

    private static Obstacle cannotTravel(String where, String type, String why, String wayOut) {
        return new Obstacle(Problem.CANNOT_TRAVEL, List.of(where, type, why, wayOut));
    }

    private static Obstacle openType(String where, String type) {
        return new Obstacle(Problem.OPEN_TYPE, List.of(where, type));
    }

    private static Obstacle openVariable(String where, TypeMirror variable) {
        return new Obstacle(
                Problem.UNBOUND,
                List.of(
                        where + " has the type variable "
                                + ((TypeVariable) variable).asElement().getSimpleName(),
                        "Name a type in its place" + OR_SKIP));
    }

    /** The signature by which both sides know that they mean the same method, in simple names. */
    static String text(Members.Member member) {
        StringBuilder text = new StringBuilder(member.method().getSimpleName()).append('(');
        int last = member.method().getParameters().size() - 1;
        for (int i = 0; i <= last; i++) {
            TypeMirror type = member.method().getParameters().get(i).asType();
            boolean isVarargs = i == last && member.method().isVarArgs();
            text.append(i == 0 ? "" : ", ")
                    .append(
                            isVarargs
                                    ? text(((ArrayType) type).getComponentType(), member.scope()) + "..."
                                    : text(type, member.scope()));
        }
        return text.append(") ")
                .append(text(member.method().getReturnType(), member.scope()))
                .toString();
    }

    private static String text(TypeMirror type, Scope scope) {
        return switch (type.getKind()) {
            case ARRAY -> text(((ArrayType) type).getComponentType(), scope) + "[]";
            case TYPEVAR -> {
                Scope.Argument argument = scope.argument(Scope.parameter((TypeVariable) type));
                yield argument == null
                        ? ((TypeVariable) type).asElement().getSimpleName().toString()
                        : text(argument.type(), argument.scope());
            }
            case WILDCARD -> {
                TypeMirror upper = ((WildcardType) type).getExtendsBound();
                TypeMirror lower = ((WildcardType) type).getSuperBound();
                yield upper != null
                        ? "? extends " + text(upper, scope)
                        : lower != null ? "? super " + text(lower, scope) : "?";
            }
            case DECLARED, ERROR -> {
                DeclaredType declared = (DeclaredType) type;
                String name = declared.asElement().getSimpleName().toString();
                yield declared.getTypeArguments().isEmpty()
                        ? name
                        : name + "<"
                                + String.join(
                                        ", ",
                                        declared.getTypeArguments().stream()
                                                .map(argument -> text(argument, scope))
                                                .toList())
                                + ">";
            }
            default -> TypeNames.primitive(type.getKind()).toString();
        };
    }
}
