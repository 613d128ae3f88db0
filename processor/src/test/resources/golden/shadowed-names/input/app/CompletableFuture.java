package app;

public class CompletableFuture<T> {
    CompletableFuture() {}
}
