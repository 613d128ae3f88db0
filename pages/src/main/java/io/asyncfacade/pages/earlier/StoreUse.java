package io.asyncfacade.pages.earlier;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Calls all adapters of this package once, and returns what they answered. */
public final class StoreUse implements Callable<String> {

    @Override
    public String call() throws IOException {
        List<Object> answers = new ArrayList<>();
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(2).named("earlier").open()) {
            MapStore map = new MapStore();
            NestedStoreAsync store = new NestedStoreAsync(map, executor, Runnable::run);
            store.put("ab", "1").join();
            store.put("cd", "2").join();
            answers.add(store.size().join());
            answers.add(store.join("a", "b").join());
            answers.add(store.later("ab").join());
            answers.add(store.open("cd").join().read());
            answers.add(store.part("a").join().size().join());
            answers.add(store.partLater("c").join().size().join());
            answers.add(store.self().join() != null);
            answers.add(store.name());
            answers.add(store.report().join());
            answers.add(failure(store.put("", "")));

            InterruptedPlainStoreAsync plain = new InterruptedPlainStoreAsync(map, executor);
            plain.put("ef", "3").join();
            answers.add(plain.size().join() + plain.later("ef").join());

            var back = new PlainStoreAsyncBlocking(new PlainStoreAsync(map, executor), Duration.ofMinutes(1));
            back.put("gh", "4");
            answers.add(back.size());
            try {
                back.put("", "");
            } catch (IOException e) {
                answers.add(e.getMessage());
            }
        }
        return answers.toString();
    }

    private static String failure(CompletableFuture<?> call) {
        try {
            call.join();
            return "no failure";
        } catch (CompletionException e) {
            return e.getCause().getMessage();
        }
    }
}
