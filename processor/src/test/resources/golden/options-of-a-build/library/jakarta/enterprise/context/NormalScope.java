package jakarta.enterprise.context;

public @interface NormalScope {
    boolean passivating() default false;
}
