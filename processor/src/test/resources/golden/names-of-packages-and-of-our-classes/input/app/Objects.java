package app;

public class Objects {
    private Objects() {}
}
