package io.asyncfacade.scenarios.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.scenarios.CountedProgress;
import io.asyncfacade.testing.ManualExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

class CrawlTest {

    private static final int OBJECTS = 250;
    private static final List<String> CATALOGUE = Crawl.catalogue(OBJECTS);

    private static S3Store store;
    private static FacadeExecutor executor;
    private static S3ClientAsync s3;

    @BeforeAll
    static void fillTheStore() {
        store = S3Store.start();
        executor = ExecutorPolicy.platformThreads(16).open();
        s3 = new S3ClientAsync(store.client(), executor);
        Crawl.store(s3, CATALOGUE, new CountedProgress());
    }

    @AfterAll
    static void close() {
        executor.close();
        store.close();
    }

    @Test
    void fetchesWhatIsThereAndLogsWhatIsMissing() {
        List<String> lines = new ArrayList<>();
        CrawlLog log = new CrawlLog(lines::add);
        CountedProgress progress = new CountedProgress();

        Crawl.fetch(s3, CATALOGUE, log, progress);

        assertEquals(OBJECTS, progress.steps());
        assertEquals(OBJECTS - 2, log.fetched());
        assertEquals(
                CATALOGUE.stream()
                        .filter(key -> !Crawl.isGone(key))
                        .mapToLong(key -> Crawl.body(key).length())
                        .sum(),
                log.bytes());
        assertEquals(Set.of("page-100", "page-200"), Set.copyOf(log.missing()));
        assertEquals(Set.of("missing: page-100", "missing: page-200"), Set.copyOf(lines));
        assertEquals(0, log.failed());
    }

    @Test
    void givesTheBodyOrTheExceptionOfTheSdk() {
        assertEquals(
                Crawl.body("page-7"),
                s3.getObjectAsBytes(request("page-7")).join().asUtf8String());

        CompletionException failure = assertThrows(
                CompletionException.class,
                () -> s3.getObjectAsBytes(request("page-100")).join());
        assertEquals(
                404,
                assertInstanceOf(NoSuchKeyException.class, failure.getCause()).statusCode());
    }

    @Test
    void logsOtherFailuresOnTheirOwn() {
        List<String> lines = new ArrayList<>();
        CrawlLog log = new CrawlLog(lines::add);
        Executor full = task -> {
            throw new RejectedExecutionException("full");
        };

        Crawl.fetch(new S3ClientAsync(store.client(), full), List.of("page-1"), log, new CountedProgress());

        assertEquals(1, log.failed());
        assertEquals(List.of(), log.missing());
        assertEquals(1, lines.size());
        assertEquals("failed: page-1, ", lines.get(0).substring(0, "failed: page-1, ".length()));
    }

    @Test
    void hasAtMost16BodiesOnTheirWay() {
        ManualExecutor manual = new ManualExecutor();
        S3ClientAsync held = new S3ClientAsync(store.client(), manual);
        CrawlLog log = new CrawlLog(line -> {});
        CompletableFuture<Void> crawl = CompletableFuture.runAsync(
                () -> Crawl.fetch(held, CATALOGUE, log, new CountedProgress()), task -> new Thread(task).start());
        manual.awaitPending(16);

        int most = 0;
        for (int done = 0; done < OBJECTS; done++) {
            manual.awaitPending(1);
            most = Math.max(most, manual.pending().size());
            manual.runNext();
        }

        crawl.join();
        assertEquals(16, most);
        assertEquals(OBJECTS, log.fetched() + log.missing().size());
    }

    private static GetObjectRequest request(String key) {
        return GetObjectRequest.builder().bucket(Crawl.BUCKET).key(key).build();
    }
}
