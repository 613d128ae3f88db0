package app;

public @interface AsyncFacadeGenerated {}
