package app;

public @interface Override {}
