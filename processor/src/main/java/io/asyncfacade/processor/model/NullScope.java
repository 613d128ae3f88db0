package io.asyncfacade.processor.model;

/** What types without annotation mean to nullness checkers inside a class or method; mirrors the marks of JSpecify. */
public enum NullScope {
    /** What they mean around it. */
    INHERITED,
    /** Not null. */
    MARKED,
    /** Nothing. */
    UNMARKED
}
