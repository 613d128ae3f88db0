package app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

@Target({ElementType.TYPE_USE, ElementType.METHOD, ElementType.PARAMETER, ElementType.FIELD})
@interface Size {
    int max() default 10;

    String[] names() default {};

    Class<?> type() default Object.class;

    Thread.State state() default Thread.State.NEW;

    double factor() default 1;

    float[] factors() default {1};

    char[] chars() default {};

    long most() default 0;

    Limit limit() default @Limit(0);
}
