package app;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Calls for Mutiny, whose own {@code Uni.completionStage} does not stop them. */
final class Calls {

    private Calls() {}

    static <T> Uni<T> uni(Supplier<CompletableFuture<T>> start) {
        return Uni.createFrom().emitter(emitter -> {
            CompletableFuture<T> call = start.get();
            emitter.onTermination(() -> call.cancel(true));
            call.whenComplete((value, failure) -> {
                if (failure == null) {
                    emitter.complete(value);
                } else {
                    emitter.fail(failure);
                }
            });
        });
    }
}
