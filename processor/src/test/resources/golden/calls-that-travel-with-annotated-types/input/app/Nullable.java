package app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Like that of Micronaut, JetBrains, RxJava: for declarations and for types, so in front it is both. */
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD, ElementType.TYPE_USE})
@interface Nullable {}
