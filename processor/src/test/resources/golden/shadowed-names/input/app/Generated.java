package app;

public @interface Generated {}
