package app;

import java.util.concurrent.CompletableFuture;
import org.springframework.web.context.request.async.DeferredResult;

/** Calls as results of Spring MVC. */
final class Calls {

    private Calls() {}

    static <T> DeferredResult<T> deferred(CompletableFuture<T> call) {
        DeferredResult<T> result = new DeferredResult<>();
        result.onCompletion(() -> call.cancel(true)); // the request has timed out; or the call is done
        call.whenComplete((value, failure) -> {
            if (failure == null) {
                result.setResult(value);
            } else {
                result.setErrorResult(failure);
            }
        });
        return result;
    }
}
