package io.asyncfacade.processor.model;

import java.util.List;

/** The annotations by which a container finds the adapter's constructor; mirrors the component model of the API. */
public enum Injection {
    /** No annotation. */
    NONE(),
    /** {@code @Inject} on the constructor, {@code @Named} on executors that have a name. */
    JAKARTA("jakarta.inject.Inject", "jakarta.inject.Named"),
    /** {@code @Component} on the class, {@code @Qualifier} on executors that have a name. */
    SPRING("org.springframework.stereotype.Component", "org.springframework.beans.factory.annotation.Qualifier");

    private final List<String> annotations;

    Injection(String... annotations) {
        this.annotations = List.of(annotations);
    }

    /**
     * The annotations that it needs.
     *
     * @return their qualified names
     */
    public List<String> annotations() {
        return annotations;
    }
}
