package io.asyncfacade.processor.model;

/** From blocking calls to futures, or back: mirrors the annotations of the API that ask for adapters. */
public enum Way {
    /** Methods that block become methods that return futures. */
    TO_ASYNC("AsyncFacade", "*Async"),
    /** Methods that return futures become methods that block. */
    TO_BLOCKING("BlockingFacade", "*Blocking");

    private final String annotation;
    private final String namePattern;

    Way(String annotation, String namePattern) {
        this.annotation = annotation;
        this.namePattern = namePattern;
    }

    /**
     * The simple name of the annotation.
     *
     * @return like {@code AsyncFacade}
     */
    public String simpleName() {
        return annotation;
    }

    /**
     * The annotation that asks for adapters.
     *
     * @return its qualified name
     */
    public String annotation() {
        return "io.asyncfacade." + annotation;
    }

    /**
     * What adapters are called unless the annotation says otherwise.
     *
     * @return a name in which {@code *} stands for that of the wrapped type
     */
    public String namePattern() {
        return namePattern;
    }
}
