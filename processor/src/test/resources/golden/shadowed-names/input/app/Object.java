package app;

public class Object {
    Object() {}
}
