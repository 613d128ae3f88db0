package app;

public class String {
    String() {}
}
