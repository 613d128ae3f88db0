package io.asyncfacade;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a generated adapter. Coverage tools leave out classes with an annotation in the class file whose name contains
 * "Generated"; the standard marker is retained in source files only.
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AsyncFacadeGenerated {}
