package app;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** Counts the requests whose connections ended before their answers. */
@Singleton
class LostClients {

    private final Map<String, Semaphore> seen = new ConcurrentHashMap<>();

    Semaphore seen(String path) {
        return seen.computeIfAbsent(path, requested -> new Semaphore(0));
    }

    void count(@Observes Filters filters) {
        filters.register(
                routing -> {
                    routing.request().connection().closeHandler(closed -> {
                        if (!routing.response().ended()) {
                            seen(routing.request().path()).release();
                        }
                    });
                    routing.next();
                },
                100);
    }
}
