package app;

import java.util.List;
import java.util.concurrent.CompletableFuture;

class Caller {
    CompletableFuture<Integer> shadow(TopAsync<String, Long> top) {
        return top.shadow(1, List.of("x"));
    }

    CompletableFuture<List<String>> result(TopAsync<String, Long> top) {
        return top.onlyInResult(1, i -> List.of("x"));
    }
}
