package app;

final class ChronoUnit {
    private ChronoUnit() {}
}
