package io.asyncfacade.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * One parameter of an adapter method.
 *
 * @param name a Java identifier, unique in its method
 * @param type its type; the array type where the method is variable in arity
 */
public record FacadeParameter(String name, TypeName type) {}
