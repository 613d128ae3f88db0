package app;

public class Callable {
    Callable() {}
}
