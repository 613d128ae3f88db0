package app;

public class Executor {
    Executor() {}
}
