package io.asyncfacade;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says under which lock a field is used, or a method is called. Error Prone checks it by the name of the annotation;
 * it is our own, and in the sources only, because javac would warn users of an annotation in a class file that they do
 * not have.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.FIELD, ElementType.METHOD})
@interface GuardedBy {

    /**
     * The lock.
     *
     * @return {@code this}, or a field of the class
     */
    String value();
}
