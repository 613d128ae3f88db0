package lib;

/** A scope whose only member need not be written. */
public @interface Tenant {
    String name() default "";
}
