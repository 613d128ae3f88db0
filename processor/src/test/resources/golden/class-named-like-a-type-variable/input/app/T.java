package app;

public class T {
    T() {}
}
