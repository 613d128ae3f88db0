package io.asyncfacade.processor.reader;

import com.palantir.javapoet.TypeVariableName;
import io.asyncfacade.processor.model.FacadeParameter;
import io.asyncfacade.processor.reader.types.Mentions;
import io.asyncfacade.processor.reader.types.TypeNames;
import java.util.List;

/**
 * The signature of an adapter method without its result and exceptions.
 *
 * @param typeVariables the type parameters, with bounds
 * @param parameters the parameters
 * @param isInferred whether the arguments of a call tell what all type parameters stand for
 * @param names names for the types that belong to the signature, with what it mentions so far
 */
record Signature(
        List<TypeVariableName> typeVariables, List<FacadeParameter> parameters, boolean isInferred, TypeNames names) {

    Mentions mentions() {
        return names.mentions();
    }

    /** Whether some compiler would not infer the type arguments of a call that are meant. */
    boolean needsTypeArguments(Results.Result result, boolean hasRivals) {
        return !isInferred || !typeVariables.isEmpty() && (hasRivals || result.isCaptured());
    }
}
