package app;

final class Override {
    private Override() {}
}
