package app;

class FooAsync {
    FooAsync() {}
}
