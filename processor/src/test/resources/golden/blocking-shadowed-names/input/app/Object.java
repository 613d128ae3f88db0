package app;

final class Object {
    private Object() {}
}
