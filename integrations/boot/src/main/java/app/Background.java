package app;

import java.util.concurrent.CompletableFuture;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/** That Spring's own executor is still there for {@code @Async}. */
@Component
public class Background {

    @Async
    public CompletableFuture<String> thread() {
        return CompletableFuture.completedFuture(Thread.currentThread().getName());
    }
}
