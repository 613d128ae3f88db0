package app;

final class Duration {
    private Duration() {}
}
