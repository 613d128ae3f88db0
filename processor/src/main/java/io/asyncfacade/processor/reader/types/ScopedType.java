package io.asyncfacade.processor.reader.types;

import javax.lang.model.type.TypeMirror;

/**
 * A type as it is written, with the scope in which its variables are to be looked up.
 *
 * @param type the type
 * @param scope what its variables stand for
 */
public record ScopedType(TypeMirror type, Scope scope) {}
