package lib;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public interface Shop {
    CompletableFuture<Hidden> hidden();

    CompletionStage<List<Hidden>> list();

    CompletableFuture<Hidden[]> array();

    <T extends Hidden> CompletableFuture<T> left();

    HiddenFuture future();

    CompletableFuture<String> failing() throws HiddenException;

    Hidden plain();
}

class Hidden implements Comparable<Hidden> {
    @Override
    public int compareTo(Hidden other) {
        return 0;
    }
}

class HiddenFuture extends CompletableFuture<String> {}

class HiddenException extends java.io.IOException {
    private static final long serialVersionUID = 1;
}
