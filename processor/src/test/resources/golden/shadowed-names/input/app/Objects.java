package app;

public class Objects {
    Objects() {}
}
