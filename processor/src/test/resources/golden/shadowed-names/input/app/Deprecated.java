package app;

public @interface Deprecated {}
