package app;

public class Void {
    Void() {}
}
