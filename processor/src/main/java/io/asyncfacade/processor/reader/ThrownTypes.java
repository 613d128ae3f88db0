package io.asyncfacade.processor.reader;

import com.palantir.javapoet.TypeName;
import io.asyncfacade.processor.reader.types.Hierarchy;
import io.asyncfacade.processor.reader.types.Members;
import io.asyncfacade.processor.reader.types.Scope;
import io.asyncfacade.processor.reader.types.TypeFacts;
import io.asyncfacade.processor.reader.types.TypeNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Decides what an adapter method that throws for itself declares to throw. */
final class ThrownTypes {
    private final TypeFacts facts;
    private final Hierarchy hierarchy;

    ThrownTypes(TypeFacts facts, Hierarchy hierarchy) {
        this.facts = facts;
        this.hierarchy = hierarchy;
    }

    /** The exceptions that every declaration of the method allows. */
    List<TypeName> of(Members.Method method, Members.Member best, TypeNames names) {
        Set<TypeName> thrown = new LinkedHashSet<>();
        for (Members.Member declaration : method.declarations()) {
            for (TypeMirror type : declaration.method().getThrownTypes()) {
                TypeElement exception = Hierarchy.erased(type, declaration.scope());
                // A type variable of the method means something in its own declaration only.
                boolean isForeign = declaration != best
                        && type instanceof TypeVariable variable
                        && Scope.parameter(variable).getGenericElement() instanceof ExecutableElement;
                if (exception != null
                        && !isForeign
                        && method.declarations().stream().allMatch(other -> allows(other, exception))) {
                    boolean isAccessible = facts.of(exception).isAccessible();
                    thrown.add(isAccessible ? names.name(type, declaration.scope()) : accessible(exception, names));
                }
            }
        }
        return List.copyOf(thrown);
    }

    /** The nearest superclass of an exception that can be named; at the latest, {@code Throwable}. */
    TypeName accessible(TypeElement exception, TypeNames names) {
        TypeElement type = exception;
        while (!facts.of(type).isAccessible()
                && type.getSuperclass() instanceof DeclaredType parent
                && parent.asElement() instanceof TypeElement superclass) {
            type = superclass;
        }
        names.mentions().addType(type);
        return facts.of(type).name();
    }

    private boolean allows(Members.Member declaration, TypeElement exception) {
        for (TypeMirror type : declaration.method().getThrownTypes()) {
            TypeElement allowed = Hierarchy.erased(type, declaration.scope());
            if (allowed != null && hierarchy.isSubclass(exception, allowed)) {
                return true;
            }
        }
        return false;
    }
}
