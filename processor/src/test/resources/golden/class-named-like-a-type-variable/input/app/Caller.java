package app;

import java.util.concurrent.CompletableFuture;

class Caller {
    CompletableFuture<String> shadow(TopAsync top) {
        return top.shadow("x", new T());
    }
}
