package io.asyncfacade.processor.reader;

import com.palantir.javapoet.ClassName;
import io.asyncfacade.processor.model.FacadeMethod;
import io.asyncfacade.processor.reader.types.Hierarchy;
import io.asyncfacade.processor.reader.types.Members;
import io.asyncfacade.processor.reader.types.Mentions;
import io.asyncfacade.processor.reader.types.MostSpecific;
import io.asyncfacade.processor.reader.types.Scope;
import io.asyncfacade.processor.reader.types.TypeNames;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Decides whether a class that waits can stand in for the blocking type that the asynchronous one was made from. */
final class ImplementedOriginal {
    private static final List<String> CLOSEABLE = List.of("java.lang.AutoCloseable");
    private static final List<String> SERIALIZABLE = List.of("java.io.Serializable");
    private static final Set<String> INTERRUPTING =
            Set.of("java.lang.InterruptedException", "java.lang.Exception", "java.lang.Throwable");

    private static final ClassName CALL = ClassName.get("io.asyncfacade", "BlockingCall");
    private static final List<ClassName> IN_CONSTRUCTORS =
            List.of(ClassName.get("java.time.temporal", "ChronoUnit"), ClassName.get("java.util", "Objects"));
    private static final List<ClassName> BEFORE_A_DOT =
            Stream.concat(Stream.of(CALL), IN_CONSTRUCTORS.stream()).toList();
    private static final List<ClassName> WRITTEN = List.of(
            ClassName.get("java.time", "Duration"),
            ClassName.get("java.lang", "Deprecated"),
            ClassName.get("java.lang", "Override"),
            ClassName.get("java.lang", "SafeVarargs"),
            ClassName.get("java.lang", "String"),
            ClassName.get("java.lang", "SuppressWarnings"));

    private final Wrapped wrapped;
    private final Original blocking;
    private final Members members;
    private final Hierarchy hierarchy;
    private final Set<String> present = new HashSet<>();
    private final Set<String> same = new HashSet<>();

    /** The classes that the class names as types. */
    private final Set<ClassName> written = new LinkedHashSet<>(WRITTEN);

    ImplementedOriginal(Wrapped wrapped, Original blocking, Members members, Hierarchy hierarchy) {
        this.wrapped = wrapped;
        this.blocking = blocking;
        this.members = members;
        this.hierarchy = hierarchy;
    }

    /** The blocking method that an asynchronous one was made from. */
    Optional<Members.Method> original(Members.Method method) {
        return Optional.ofNullable(blocking.methods().get(method.key()));
    }

    /** Takes note of a method of the class, and whether to its callers it is the same as the blocking one. */
    void add(Members.Method method, boolean isSame, Mentions mentions) {
        present.add(method.key());
        if (isSame) {
            same.add(method.key());
        }
        mentions.types().forEach(type -> written.add(wrapped.facts().of(type).name()));
    }

    /**
     * The blocking type, if it is an interface that any class may implement, and the class has all that it takes.
     *
     * @param methods the methods of the class, unless some were left out after all
     */
    Optional<WayReader.Implemented> implemented(List<FacadeMethod> methods) {
        TypeElement type = blocking.type();
        InheritedNames inherited = InheritedNames.of(type, members, wrapped);
        boolean isPossible = type.getKind().isInterface()
                && !type.getModifiers().contains(Modifier.SEALED)
                && wrapped.facts().of(type).isAccessible()
                && methods.size() == present.size()
                && isUnderstood(methods, inherited)
                && blocking.methods().values().stream().allMatch(MostSpecific::isImplementedByFirst)
                && blocking.methods().values().stream()
                        .allMatch(method -> method.best().isImplementable() && isCovered(method));
        return isPossible
                ? Optional.of(new WayReader.Implemented(
                        wrapped.names().name(blocking.declared(), Scope.ROOT),
                        suppressions(),
                        inherited.unusable(BEFORE_A_DOT)))
                : Optional.empty();
    }

    /** Whether no member that the class would inherit hides what the class has to name. */
    private boolean isUnderstood(List<FacadeMethod> methods, InheritedNames inherited) {
        written.add(wrapped.name());
        written.add(wrapped.facts().of(blocking.type()).name());
        Set<String> typeVariables = new HashSet<>();
        Set<String> variables = new HashSet<>(inherited.constants());
        wrapped.typeVariables().forEach(variable -> typeVariables.add(variable.name()));
        methods.forEach(method -> {
            method.signature().typeVariables().forEach(variable -> typeVariables.add(variable.name()));
            method.parameters().forEach(parameter -> variables.add(parameter.name()));
        });
        Set<ClassName> all = new HashSet<>(written);
        all.addAll(BEFORE_A_DOT);
        return Collections.disjoint(typeVariables, inherited.types())
                && inherited.hidden(written, all, Set.of()).isEmpty()
                && inherited.hidden(IN_CONSTRUCTORS, all, inherited.constants()).isEmpty()
                && inherited.hidden(List.of(CALL), all, variables).isEmpty();
    }

    private boolean isCovered(Members.Method original) {
        boolean isAbstract = original.declarations().stream()
                .anyMatch(declaration -> declaration.method().getModifiers().contains(Modifier.ABSTRACT));
        return same.contains(original.key()) || !isAbstract && !present.contains(original.key());
    }

    private Set<String> suppressions() {
        Set<String> keys = new TreeSet<>();
        keys.addAll(Suppressions.ofOverriding(blocking.methods().values(), members, wrapped.facts()));
        if (hierarchy.isOneOf(blocking.type(), SERIALIZABLE)) {
            keys.add("serial");
        }
        Members.Method close = blocking.methods().get("close()");
        if (close != null && hierarchy.isOneOf(blocking.type(), CLOSEABLE) && isInterrupting(close)) {
            keys.add("try");
        }
        return keys;
    }

    private static boolean isInterrupting(Members.Method close) {
        return close.declarations().stream()
                .flatMap(declaration -> declaration.method().getThrownTypes().stream()
                        .map(type -> TypeNames.erasure(type, declaration.scope())))
                .anyMatch(INTERRUPTING::contains);
    }
}
