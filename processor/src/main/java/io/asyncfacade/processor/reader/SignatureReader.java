package io.asyncfacade.processor.reader;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.asyncfacade.processor.model.FacadeParameter;
import io.asyncfacade.processor.reader.types.Members;
import io.asyncfacade.processor.reader.types.Mentions;
import io.asyncfacade.processor.reader.types.MostSpecific;
import io.asyncfacade.processor.reader.types.ScopedType;
import io.asyncfacade.processor.reader.types.TypeNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;

/** Reads the parameters of the methods of one wrapped type, and their type parameters. */
final class SignatureReader {
    private final Wrapped wrapped;
    private final MostSpecific mostSpecific;

    SignatureReader(Wrapped wrapped, MostSpecific mostSpecific) {
        this.wrapped = wrapped;
        this.mostSpecific = mostSpecific;
    }

    /** The signature as seen from the wrapped type, with type parameters that hide none of the adapter's. */
    Signature read(Members.Member member) {
        TypeNames names = wrapped.names().within(new Mentions());
        Signature signature = signature(member, names);
        return member.typeParameters().isEmpty() ? signature : signature(member, renaming(member, names.mentions()));
    }

    private Signature signature(Members.Member member, TypeNames names) {
        List<? extends VariableElement> declared = member.method().getParameters();
        List<String> parameterNames = ParameterNames.of(member.method(), wrapped.sources());
        List<FacadeParameter> parameters = new ArrayList<>(declared.size());
        for (int i = 0; i < declared.size(); i++) {
            TypeName type = names.name(ScopedType.of(declared.get(i), member.scope()));
            parameters.add(new FacadeParameter(parameterNames.get(i), type));
        }
        List<TypeParameterElement> typeParameters = member.typeParameters();
        boolean isInferred = names.mentions().inferred().containsAll(typeParameters)
                || typeParameters.size() < member.method().getTypeParameters().size();
        List<TypeVariableName> variables = new ArrayList<>();
        for (TypeParameterElement parameter : typeParameters) {
            variables.add(names.declaration(parameter, member.scope()));
        }
        return new Signature(variables, parameters, isInferred, names);
    }

    /**
     * Whether a type parameter of a method would have the name of something else: of one of the adapter's own type
     * parameters, like {@code <V> compose(Function<? super V, ? extends K>)} of a parent, seen from a
     * {@code Cache<K, V>}, or of a class.
     */
    private boolean isTaken(String name, Mentions mentions) {
        return TypeNames.OBSCURING.contains(name)
                || wrapped.facts().isClassName(name)
                || wrapped.name().simpleName().equals(name)
                || wrapped.facade().simpleName().equals(name)
                || wrapped.typeVariables().stream().anyMatch(it -> it.name().equals(name))
                || mentions.types().stream().anyMatch(it -> it.getSimpleName().contentEquals(name));
    }

    private static String nameOf(TypeParameterElement parameter) {
        return parameter.getSimpleName().toString();
    }

    private TypeNames renaming(Members.Member member, Mentions first) {
        TypeNames names = wrapped.names().within(new Mentions());
        Set<String> taken = new HashSet<>(TypeNames.OBSCURING);
        wrapped.typeVariables().forEach(variable -> taken.add(variable.name()));
        first.types().forEach(type -> taken.add(type.getSimpleName().toString()));
        List<TypeParameterElement> parameters = member.typeParameters();
        Set<TypeParameterElement> clashing = new HashSet<>();
        for (TypeParameterElement parameter : parameters) {
            if (!taken.add(nameOf(parameter)) || isTaken(nameOf(parameter), first)) {
                clashing.add(parameter);
            }
        }
        for (TypeParameterElement parameter : parameters) {
            if (clashing.contains(parameter)) {
                names.rename(parameter, ParameterNames.unique(nameOf(parameter), taken));
            }
        }
        return names;
    }

    /**
     * What makes every compiler call the same declaration of a method.
     *
     * @param type the supertype to which the delegate is cast
     * @param result what the result is cast to
     * @param mentions what these types mention
     */
    record Choice(Optional<TypeName> type, Optional<TypeName> result, Mentions mentions) {
        /** The keys that the casts need: to javac that of the result is redundant. */
        void addTo(Suppressions suppressions) {
            suppressions.addMentions(mentions);
            if (result.isPresent()) {
                suppressions.add("cast");
                if (!(result.get() instanceof ClassName)) {
                    suppressions.add("unchecked");
                }
            }
        }
    }

    /** How the call of the method chooses among its declarations; empty if there is nothing to choose. */
    Choice choice(Members.Method method, Signature signature) {
        Mentions mentions = new Mentions();
        TypeNames names = wrapped.names().plain(mentions);
        Optional<TypeName> type = mostSpecific
                .receiver(method, it -> wrapped.facts().of(it).isAccessible())
                .map(supertype -> names.name(supertype.type(), supertype.scope()));
        Optional<TypeName> result = mostSpecific.isResultInDoubt(method)
                ? Optional.of(names.name(
                        method.best().method().getReturnType(), method.best().scope()))
                : Optional.empty();
        boolean accessible =
                mentions.types().stream().allMatch(it -> wrapped.facts().of(it).isAccessible());
        return accessible
                ? new Choice(type, result, mentions)
                : new Choice(Optional.empty(), Optional.empty(), new Mentions());
    }

    /** The parameters as they are declared, without which Javadoc would link the first overload. */
    Optional<List<TypeName>> link(Members.Member member) {
        Mentions mentions = new Mentions();
        TypeNames names = wrapped.names().plain(mentions);
        List<TypeName> types = new ArrayList<>();
        for (VariableElement parameter : member.method().getParameters()) {
            types.add(names.erased(parameter.asType()));
        }
        boolean accessible = mentions.types().stream()
                .allMatch(type -> wrapped.facts().of(type).isAccessible());
        return accessible ? Optional.of(types) : Optional.empty();
    }
}
