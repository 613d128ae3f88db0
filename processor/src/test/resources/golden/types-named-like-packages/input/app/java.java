package app;

public final class java {
    private java() {}
}
