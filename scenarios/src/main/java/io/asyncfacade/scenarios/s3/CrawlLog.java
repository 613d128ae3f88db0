package io.asyncfacade.scenarios.s3;

import io.asyncfacade.Outcome;
import io.asyncfacade.scenarios.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Notes what became of each key. Used by one thread at a time. */
final class CrawlLog {

    private final Consumer<String> lines;
    private final List<String> missing = new ArrayList<>();
    private int fetched;
    private long bytes;
    private int failed;

    CrawlLog(Consumer<String> lines) {
        this.lines = lines;
    }

    void note(String key, Outcome<ResponseBytes<GetObjectResponse>> outcome) {
        if (outcome instanceof Outcome.Success<ResponseBytes<GetObjectResponse>> success) {
            fetched++;
            bytes += success.value().asByteArrayUnsafe().length;
        } else if (outcome instanceof Outcome.Failure<ResponseBytes<GetObjectResponse>> failure) {
            note(key, failure.exception());
        }
    }

    private void note(String key, Throwable failure) {
        if (failure instanceof NoSuchKeyException) {
            missing.add(key);
            lines.accept("missing: " + key);
        } else {
            failed++;
            lines.accept("failed: " + key + ", " + failure);
        }
    }

    int fetched() {
        return fetched;
    }

    long bytes() {
        return bytes;
    }

    /** The keys that the store does not know, in the order in which it said so. */
    List<String> missing() {
        return missing;
    }

    int failed() {
        return failed;
    }

    Table table() {
        return new Table("keys", "count")
                .row("fetched", fetched)
                .row("  bytes of them", bytes)
                .row("missing", missing.size())
                .row("failed otherwise", failed);
    }
}
