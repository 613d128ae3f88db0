package io.asyncfacade;

/** Which annotations make a generated adapter injectable. */
public enum ComponentModel {

    /** What the processor option {@code asyncfacade.componentModel} says; without it, no annotations. */
    DEFAULT,

    /**
     * {@code jakarta.inject} annotations: {@code @Inject} on the constructor, {@code @Named} on executors that have a
     * name, and {@code @Singleton} on the class, or the scope of the processor option {@code asyncfacade.scope}.
     */
    JAKARTA,

    /** Spring's {@code @Component} on the class, and {@code @Qualifier} on executors that have a name. */
    SPRING
}
