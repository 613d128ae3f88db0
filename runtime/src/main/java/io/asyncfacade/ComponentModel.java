package io.asyncfacade;

/** Which annotations make a generated adapter injectable. */
public enum ComponentModel {

    /** What the processor option {@code asyncfacade.componentModel} says; without it, no annotations. */
    DEFAULT,

    /** {@code jakarta.inject} annotations. */
    JAKARTA,

    /** Spring annotations. */
    SPRING
}
