package io.asyncfacade.processor.reader;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.asyncfacade.processor.model.FacadeMethod;
import io.asyncfacade.processor.model.FacadeModel;
import io.asyncfacade.processor.model.RemoteModel;
import io.asyncfacade.processor.problem.ElementNames;
import io.asyncfacade.processor.problem.Place;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.types.Annotations;
import io.asyncfacade.processor.reader.types.Hierarchy;
import io.asyncfacade.processor.reader.types.Members;
import io.asyncfacade.processor.reader.types.Mentions;
import io.asyncfacade.processor.reader.types.MostSpecific;
import io.asyncfacade.processor.reader.types.Scope;
import io.asyncfacade.processor.reader.types.TypeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads what {@code @Portable} asks for: a class whose methods are calls to another JVM. */
final class RemoteReader {
    private static final String REMOTE = "io.asyncfacade.remote.";

    /** Names that a component of a record cannot have (Java Language Specification 8.10.1). */
    private static final Set<String> NO_COMPONENTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    /** The names of our own classes that the generated class writes. */
    private static final Set<String> OWN_NAMES = Set.of(
            "RemoteContract", "RemoteCaller", "CallCarrier", "PortableCall", "AsyncFacadeGenerated", "Generated");

    private static final ClassName CONTRACT = ClassName.get("io.asyncfacade.remote", "RemoteContract");

    /** What the generated class names whatever its methods are. */
    private static final List<ClassName> ALWAYS = List.of(
            CONTRACT,
            ClassName.get("io.asyncfacade.remote", "CallCarrier"),
            ClassName.get("io.asyncfacade.remote", "RemoteCaller"));

    /** What it names for each method. */
    private static final List<ClassName> FOR_METHODS =
            List.of(ClassName.get("io.asyncfacade.remote", "PortableCall"), ClassName.get("java.lang", "Override"));

    /** Keys that concern what a record writes as well, and so the whole class. */
    private static final Set<String> KEYS_OF_METHODS = Set.of("unchecked", "varargs");

    private final Elements elements;
    private final Members members;
    private final Hierarchy hierarchy;
    private final MostSpecific mostSpecific;
    private final Problems problems;

    RemoteReader(
            Elements elements, Members members, Hierarchy hierarchy, MostSpecific mostSpecific, Problems problems) {
        this.elements = elements;
        this.members = members;
        this.hierarchy = hierarchy;
        this.mostSpecific = mostSpecific;
        this.problems = problems;
    }

    /** Whether a target is asked to travel. */
    static boolean isWanted(Holder holder) {
        return Annotations.find(holder.element(), PortableMarks.PORTABLE).isPresent();
    }

    /**
     * Reads the class.
     *
     * @param wrapped the interface
     * @param ordered its methods in the order of the adapter
     * @param adapter the adapter beside it
     * @return empty, with a problem, if a call cannot travel
     */
    Optional<RemoteModel> read(Wrapped wrapped, List<Members.Method> ordered, FacadeModel adapter) {
        return new Reading(wrapped, ordered, adapter).read();
    }

    /** The reading of one interface. */
    private final class Reading {
        private final Wrapped wrapped;
        private final List<Members.Method> ordered;
        private final FacadeModel adapter;
        private final AnnotationMirror annotation;
        private final InheritedNames inherited;

        /** The classes that the generated class names inside of its braces. */
        private final Set<ClassName> written = new LinkedHashSet<>(ALWAYS);

        private boolean wrong;

        Reading(Wrapped wrapped, List<Members.Method> ordered, FacadeModel adapter) {
            this.wrapped = wrapped;
            this.ordered = ordered;
            this.adapter = adapter;
            this.annotation = Annotations.find(wrapped.holder().element(), PortableMarks.PORTABLE)
                    .orElseThrow();
            this.inherited = InheritedNames.of(wrapped.type(), members, wrapped);
        }

        Optional<RemoteModel> read() {
            if (!isPossible()) {
                return Optional.empty();
            }
            Set<TypeElement> allowed = allowed();
            PortableTypes types = new PortableTypes(hierarchy, wrapped.facts(), allowed);
            Set<ClassName> others = new LinkedHashSet<>();
            for (TypeElement type : allowed) {
                if (!isAlwaysKnown(type)) {
                    others.add(wrapped.facts().of(type).name());
                    report(place(), types.readClass(type, "what @Portable allows"));
                }
            }
            Map<Members.Method, Mentions> signatures = new LinkedHashMap<>();
            ordered.forEach(method -> signatures.put(method, mentions(method.best())));
            RecordNames names = new RecordNames(signatures.values());
            List<RemoteModel.Call> calls = new ArrayList<>();
            for (Members.Method method : ordered) {
                boolean isSkipped =
                        method.declarations().stream().anyMatch(it -> MethodSettings.isSkipped(it.method()));
                if (isSkipped && method.best().method().isDefault()) {
                    continue; // it runs here, and calls the others
                }
                call(method, isSkipped, types, names, others).ifPresent(calls::add);
            }
            if (wrong) {
                return Optional.empty();
            }
            RemoteModel model = model(calls, types, others);
            return canName(model) ? Optional.of(model) : Optional.empty();
        }

        private RemoteModel model(List<RemoteModel.Call> calls, PortableTypes types, Set<ClassName> others) {
            Set<String> keys = new TreeSet<>(adapter.suppressions());
            keys.remove("overloads"); // an override does not say it again
            for (FacadeMethod method : adapter.methods()) {
                method.suppressions().stream()
                        .filter(key -> !KEYS_OF_METHODS.contains(key))
                        .forEach(keys::add);
            }
            keys.addAll(Suppressions.ofOverriding(ordered, members, wrapped.facts()));
            if (wrapped.deprecation().isPresent()) {
                keys.remove("deprecation");
            }
            keys.remove("try"); // nothing is returned here that the delegate would have to close
            if (wrapped.facts().isLeaked(REMOTE + "RemoteContract")) {
                keys.add("exports");
            }
            Set<String> qualified = new HashSet<>(wrapped.facts().shadowed());
            qualified.addAll(inherited.unusable(List.of(CONTRACT)));
            if (calls.isEmpty()) {
                keys.add("unused"); // the field of the caller
            }
            return new RemoteModel(
                    wrapped.facts().of(wrapped.type()).name(),
                    remoteName(),
                    wrapped.isPublic(),
                    calls,
                    types.parts(),
                    List.copyOf(others),
                    adapter.nullScope(),
                    wrapped.deprecation(),
                    keys,
                    wrapped.facts().hasStandardMarker(),
                    qualified);
        }

        private ClassName remoteName() {
            return ClassName.get(
                    wrapped.facade().packageName(),
                    String.join("_", wrapped.name().simpleNames()) + "Remote");
        }

        private Place place() {
            return new Place(wrapped.holder().element(), annotation, null);
        }

        // ---- the interface

        private boolean isPossible() {
            TypeElement type = wrapped.type();
            String name = type.getQualifiedName().toString();
            if (wrapped.holder().isForeign()) {
                problems.report(
                        Problem.NOT_PORTABLE,
                        place(),
                        "the types in of() are not yours to declare portable",
                        "Extend the type by an interface of your own, and put both annotations there.");
                return false;
            }
            if (type.getKind() != ElementKind.INTERFACE) {
                problems.report(
                        Problem.NOT_PORTABLE,
                        place(),
                        name + " is a class",
                        "Put the methods that travel into an interface that the class implements.");
                return false;
            }
            if (type.getModifiers().contains(Modifier.SEALED)) {
                problems.report(
                        Problem.NOT_PORTABLE,
                        place(),
                        name + " is sealed, so that no class can implement it by calls",
                        "Let it permit a non-sealed interface, and put both annotations there.");
                return false;
            }
            if (!wrapped.typeVariables().isEmpty()) {
                problems.report(
                        Problem.UNBOUND,
                        place(),
                        name + " has type parameters",
                        "Bind them in an interface that has none, and put both annotations there: interface "
                                + type.getSimpleName() + "OfMine extends " + type.getSimpleName() + "<...>.");
                return false;
            }
            if (!wrapped.facts().exists(REMOTE + "RemoteContract")) {
                problems.report(Problem.NO_REMOTE, place(), name);
                return false;
            }
            TypeElement existing = elements.getTypeElement(
                    elements.getModuleOf(wrapped.holder().element()),
                    remoteName().canonicalName());
            if (existing != null
                    && Annotations.find(existing, Annotations.MARKER).isEmpty()) {
                problems.report(
                        Problem.REMOTE_NAME_TAKEN, place(), name, remoteName().canonicalName());
                return false;
            }
            return true;
        }

        /** Whether no member of the interface, which the class inherits, hides what the class has to name. */
        private boolean canName(RemoteModel model) {
            written.add(model.source());
            written.addAll(model.allowed());
            model.parts().forEach((type, parts) -> {
                written.add(type);
                written.addAll(parts);
            });
            for (RemoteModel.Call call : model.calls()) {
                written.addAll(FOR_METHODS);
                written.addAll(call.types());
                if (call.boxed().withoutAnnotations() instanceof ClassName boxed) {
                    written.add(boxed);
                }
            }
            Optional<InheritedNames.Hidden> hidden = inherited
                    .hidden(List.of(CONTRACT), written, inherited.constants())
                    .or(() -> inherited.hidden(written, written, Set.of()));
            hidden.ifPresent(it -> problems.report(
                    Problem.NOT_PORTABLE,
                    place(),
                    wrapped.type().getQualifiedName()
                            + (it.by().size() == 1 ? " has a member " : " has members ")
                            + String.join(" and ", it.by())
                            + ", so that a class that implements it cannot name "
                            + it.name().canonicalName(),
                    it.by().size() == 1 ? "Rename the member." : "Rename one of them."));
            return hidden.isEmpty();
        }

        private void addWritten(Mentions mentions) {
            mentions.types()
                    .forEach(type -> written.add(wrapped.facts().of(type).name()));
        }

        private Set<TypeElement> allowed() {
            Set<TypeElement> allowed = new LinkedHashSet<>();
            for (AnnotationValue entry : Annotations.member(annotation, "allow")
                    .map(HolderReader::entries)
                    .orElse(List.of())) {
                if (!(entry.getValue() instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR) {
                    continue; // the compiler has said it
                }
                Place at = new Place(wrapped.holder().element(), annotation, entry);
                TypeElement element =
                        type.getKind() == TypeKind.DECLARED ? (TypeElement) ((DeclaredType) type).asElement() : null;
                String what = notAllowed(element);
                if (what.isEmpty() && element != null) {
                    allowed.add(element);
                } else {
                    wrong = true;
                    problems.report(Problem.NOT_ALLOWED, at, type, what);
                }
            }
            return allowed;
        }

        private String notAllowed(@Nullable TypeElement type) {
            if (type == null) {
                return "an array or a primitive type";
            }
            if (type.getKind().isInterface()) {
                return "an interface";
            }
            if (type.getModifiers().contains(Modifier.ABSTRACT) && type.getKind() != ElementKind.ENUM) {
                return "abstract";
            }
            boolean isSerializable =
                    type.getKind() == ElementKind.ENUM || hierarchy.isOneOf(type, List.of("java.io.Serializable"));
            if (!isSerializable) {
                return "not serializable";
            }
            return wrapped.facts().of(type).isAccessible() ? "" : "not accessible here";
        }

        private boolean isAlwaysKnown(TypeElement type) {
            String name = type.getQualifiedName().toString();
            return name.equals("java.lang.String")
                    || name.startsWith("java.lang.") && ClassName.get(type).isBoxedPrimitive();
        }

        // ---- one method

        private Mentions mentions(Members.Member member) {
            Mentions mentions = new Mentions();
            TypeNames names = wrapped.names().plain(mentions);
            member.method().getParameters().forEach(parameter -> names.name(parameter.asType(), member.scope()));
            names.name(member.method().getReturnType(), member.scope());
            member.method().getThrownTypes().forEach(type -> names.name(type, member.scope()));
            return mentions;
        }

        private Optional<RemoteModel.Call> call(
                Members.Method method,
                boolean isSkipped,
                PortableTypes types,
                RecordNames names,
                Set<ClassName> others) {
            Members.Member best = method.best();
            ExecutableElement declared = best.method();
            String described = ElementNames.signature(declared);
            Place place = wrapped.sources().has(best.owner()) ? Place.of(declared) : place();
            Signature signature = new SignatureReader(wrapped, mostSpecific).read(best);
            TypeNames resultNames = signature.names().collecting(new Mentions());
            TypeName result = resultNames.name(Hierarchy.result(best));
            List<TypeName> exceptions = new ThrownTypes(wrapped.facts(), hierarchy).of(method, best, signature.names());
            addWritten(signature.mentions());
            addWritten(resultNames.mentions());
            FacadeMethod.Signature repeated = new FacadeMethod.Signature(
                    declared.getSimpleName().toString(),
                    signature.typeVariables(),
                    signature.parameters(),
                    declared.isVarArgs(),
                    false,
                    exceptions);
            Set<String> keys = methodKeys(repeated);
            if (isSkipped) {
                return Optional.of(new RemoteModel.Call(
                        repeated, result, result, Optional.empty(), List.of(), "", List.of(), false, keys));
            }
            if (!declared.getTypeParameters().isEmpty()) {
                wrong = true;
                problems.report(
                        Problem.UNBOUND,
                        place,
                        described + " has type parameters",
                        "Name the types, or leave the method out with @AsyncFacade.Skip.");
                return Optional.empty();
            }
            Set<ClassName> named = new LinkedHashSet<>();
            for (VariableElement parameter : declared.getParameters()) {
                String where = "parameter '" + parameter.getSimpleName() + "' of " + described;
                report(place, types.read(parameter.asType(), best.scope(), where, named));
            }
            report(place, types.read(declared.getReturnType(), best.scope(), "the result of " + described, named));
            for (TypeMirror thrown : declared.getThrownTypes()) {
                TypeElement exception = Hierarchy.erased(thrown, best.scope());
                if (exception != null
                        && wrapped.facts().of(exception).isAccessible()
                        && !exception.getQualifiedName().toString().startsWith("java.")) {
                    others.add(wrapped.facts().of(exception).name());
                    types.readClass(exception, "an exception"); // one that cannot travel arrives as its text
                }
            }
            boolean isRepeatable = method.declarations().stream()
                    .anyMatch(it -> Annotations.find(it.method(), PortableMarks.REPEATABLE)
                            .isPresent());
            return Optional.of(new RemoteModel.Call(
                    repeated,
                    result,
                    boxed(repeated, result),
                    Optional.of(names.of(best)),
                    components(repeated),
                    PortableTypes.text(best),
                    List.copyOf(named),
                    isRepeatable,
                    keys));
        }

        private Set<String> methodKeys(FacadeMethod.Signature signature) {
            Set<String> keys = new TreeSet<>();
            adapted(signature)
                    .ifPresent(method -> method.suppressions().stream()
                            .filter(KEYS_OF_METHODS::contains)
                            .forEach(keys::add));
            return keys;
        }

        /** The value of the adapter's future, which knows whether null is one. */
        private TypeName boxed(FacadeMethod.Signature signature, TypeName result) {
            if (!result.isPrimitive() && !result.equals(TypeName.VOID)) {
                return result;
            }
            return adapted(signature)
                    .map(method -> method.result().type())
                    .filter(type -> !type.isPrimitive() && !type.equals(TypeName.VOID))
                    .orElse(result.box());
        }

        /** The method of the adapter, which has been worked out in full. */
        private Optional<FacadeMethod> adapted(FacadeMethod.Signature signature) {
            return adapter.methods().stream()
                    .filter(method -> method.signature().name().equals(signature.name())
                            && method.signature().parameters().equals(signature.parameters()))
                    .findFirst();
        }

        private static List<String> components(FacadeMethod.Signature signature) {
            Set<String> taken = new HashSet<>();
            signature.parameters().forEach(parameter -> taken.add(parameter.name()));
            List<String> components = new ArrayList<>();
            signature.parameters().forEach(parameter -> {
                String name = parameter.name();
                components.add(NO_COMPONENTS.contains(name) ? ParameterNames.unique(name + "Value", taken) : name);
            });
            return components;
        }

        private void report(Place place, List<PortableTypes.Obstacle> obstacles) {
            for (PortableTypes.Obstacle obstacle : obstacles) {
                wrong = true;
                problems.report(obstacle.problem(), place, obstacle.evidence().toArray());
            }
        }

        /** Gives each record a name: that of the method, with the parameter types where that is overloaded. */
        private final class RecordNames {
            private final Map<String, Integer> overloads = new HashMap<>();
            private final Set<String> taken = new HashSet<>(OWN_NAMES);

            RecordNames(Iterable<Mentions> signatures) {
                taken.add(remoteName().simpleName());
                taken.addAll(wrapped.name().simpleNames());
                for (Mentions mentions : signatures) {
                    mentions.types()
                            .forEach(type -> taken.add(type.getSimpleName().toString()));
                }
                ordered.forEach(method ->
                        overloads.merge(method.best().method().getSimpleName().toString(), 1, Integer::sum));
            }

            String of(Members.Member member) {
                String method = member.method().getSimpleName().toString();
                StringBuilder name = new StringBuilder(capital(method));
                if (overloads.getOrDefault(method, 1) > 1) {
                    for (VariableElement parameter : member.method().getParameters()) {
                        name.append(capital(simple(parameter.asType(), member.scope())));
                    }
                }
                String wish = name.toString();
                if (taken.contains(wish) || wrapped.facts().exists("java.lang." + wish)) {
                    wish += "Call";
                }
                return ParameterNames.unique(wish, taken);
            }

            private static String simple(TypeMirror type, Scope scope) {
                String erasure = TypeNames.erasure(type, scope);
                return erasure.substring(erasure.lastIndexOf('.') + 1).replace("[]", "Array");
            }

            private static String capital(String name) {
                return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            }
        }
    }
}
