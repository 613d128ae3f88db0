package io.asyncfacade.scenarios.s3;

import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Gather;
import io.asyncfacade.example.Progress;
import io.asyncfacade.scenarios.IoThreads;
import io.asyncfacade.scenarios.Show;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** Fetches what a catalogue names from an S3 store, some of which is gone. */
@Command(
        name = "s3",
        description = "A crawl of an S3 store with the AWS SDK: so many at once, missing keys are logged and counted.",
        mixinStandardHelpOptions = true)
public final class Crawl implements Callable<Integer> {

    private static final int OBJECTS = 300;
    private static final int AT_ONCE = 16;
    static final String BUCKET = "pages";

    private final Show show;

    public Crawl(Show show) {
        this.show = show;
    }

    @Override
    public Integer call() throws Exception {
        List<String> catalogue = catalogue(OBJECTS);
        show.line("An S3 store in this process, and a catalogue of " + OBJECTS + " keys, some of which are gone.");
        try (S3Store store = S3Store.start();
                FacadeExecutor executor = IoThreads.atMost(AT_ONCE).named("s3").open()) {
            show.ifStopped(executor);
            S3ClientAsync s3 = new S3ClientAsync(store.client(), executor);
            try (Progress bar = show.progress("storing", OBJECTS)) {
                store(s3, catalogue, bar);
            }
            CrawlLog log = new CrawlLog(show::line);
            try (Progress bar = show.progress("fetching", OBJECTS)) {
                fetch(s3, catalogue, log, bar);
            }
            show.table(log.table());
        }
        return 0;
    }

    static List<String> catalogue(int objects) {
        return IntStream.rangeClosed(1, objects)
                .mapToObj(page -> "page-" + page)
                .toList();
    }

    /** Stores what the catalogue names, but for every hundredth page. */
    static void store(S3ClientAsync s3, List<String> keys, Progress bar) {
        s3.createBucket(bucket -> bucket.bucket(BUCKET)).join();
        Gather.over(keys)
                .parallelism(AT_ONCE)
                .progress((done, total) -> bar.step())
                .all(key -> isGone(key) ? CompletableFuture.completedFuture(null) : put(s3, key))
                .join();
    }

    private static CompletableFuture<PutObjectResponse> put(S3ClientAsync s3, String key) {
        return s3.putObject(object -> object.bucket(BUCKET).key(key), RequestBody.fromString(body(key)));
    }

    static boolean isGone(String key) {
        return key.endsWith("00");
    }

    static String body(String key) {
        return ("This is " + key + ". ").repeat(50);
    }

    /** The heart of it: never more than 16 bodies on their way, and none kept. */
    static void fetch(S3ClientAsync s3, List<String> keys, CrawlLog log, Progress bar) {
        Gather.over(keys)
                .parallelism(AT_ONCE)
                .progress((done, total) -> bar.step())
                .<ResponseBytes<GetObjectResponse>>forEachSettled(key -> s3.getObjectAsBytes(request(key)), log::note)
                .join();
    }

    private static GetObjectRequest request(String key) {
        return GetObjectRequest.builder().bucket(BUCKET).key(key).build();
    }
}
