package app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** For declarations and for types. */
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_PARAMETER, ElementType.TYPE_USE})
@interface Marked {}
