package io.asyncfacade.scenarios.processes;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Gather;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** The same work on four threads of one JVM, which says how far it came: the crash is the end of it. */
final class OneJvm {

    private OneJvm() {}

    public static void main(String[] args) {
        AtomicInteger done = new AtomicInteger();
        try (FacadeExecutor executor =
                ExecutorPolicy.platformThreads(Integer.parseInt(args[0])).open()) {
            var thumbnails = new ThumbnailsAsync(new LeakingThumbnails(ThumbnailSetup.POISON), executor);
            Gather.over(IntStream.rangeClosed(1, Integer.parseInt(args[1]))
                            .boxed()
                            .toList())
                    .parallelism(executor.policy().maxConcurrency())
                    .allSettled(picture -> thumbnails.render(picture).whenComplete((small, failure) -> {
                        System.out.println(done.incrementAndGet());
                        System.out.flush();
                    }))
                    .join();
        }
    }
}
