package app;

import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Calls for libraries whose own adapters do not stop them. Each call is made when it is subscribed to. */
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

    static <T> Single<T> single(Supplier<CompletableFuture<T>> start) {
        return Single.create(emitter -> {
            CompletableFuture<T> call = start.get();
            emitter.setCancellable(() -> call.cancel(true));
            call.whenComplete((value, failure) -> {
                if (failure == null) {
                    emitter.onSuccess(value);
                } else {
                    emitter.tryOnError(failure);
                }
            });
        });
    }
}
