package app;

public @interface SuppressWarnings {}
