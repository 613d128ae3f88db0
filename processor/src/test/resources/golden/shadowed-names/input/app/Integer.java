package app;

public class Integer {
    Integer() {}
}
