package io.asyncfacade.scenarios.cores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.asyncfacade.FacadeExecutor;
import io.asyncfacade.Gather;
import io.asyncfacade.example.Answer;
import io.asyncfacade.example.Comment;
import io.asyncfacade.example.CommentServer;
import io.asyncfacade.example.HttpCommentClient;
import io.asyncfacade.scenarios.Await;
import io.asyncfacade.scenarios.CountedProgress;
import io.asyncfacade.scenarios.IoThreads;
import io.asyncfacade.scenarios.cores.BusyCores.Work;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BusyCoresTest {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    private final FacadeExecutor cpu = BusyCores.cores();
    private final FacadeExecutor io = IoThreads.atMost(8).open();
    private CommentServer server;
    private HashingSite site;

    @BeforeEach
    void start() throws IOException {
        server = CommentServer.answering(0, Duration.ofMillis(1), id -> Answer.COMMENT);
        site = new HashingSite(new HttpCommentClient(server.uri(), HttpClient.newHttpClient()), "salt", 1_000);
    }

    @AfterEach
    void stop() {
        cpu.close();
        io.close();
        server.close();
    }

    @Test
    void readsWhileEveryCoreHashes() {
        HeldSite held = new HeldSite(site);
        SiteAsync async = new SiteAsync(held, io, cpu);
        List<CompletableFuture<String>> hashes = IntStream.range(0, 3 * CORES)
                .mapToObj(hash -> async.hash("password"))
                .toList();
        Await.until("busy cores", () -> cpu.stats().running() == CORES);

        List<Comment> comments = Gather.all(
                        IntStream.rangeClosed(1, 100).mapToObj(async::comment).toList())
                .join();

        assertEquals(100, comments.size());
        assertEquals(CORES, cpu.stats().running());
        assertEquals(2L * CORES, cpu.stats().queued());
        held.letGo();
        assertEquals(3 * CORES, Gather.all(hashes).join().size());
    }

    /** What the second pool is there to prevent. */
    @Test
    void readsNothingWhileEveryCoreHashesWhereBothShareAPool() {
        HeldSite held = new HeldSite(site);
        SiteAsync async = new SiteAsync(held, cpu, cpu);
        List<CompletableFuture<String>> hashes = IntStream.range(0, CORES)
                .mapToObj(hash -> async.hash("password"))
                .toList();
        Await.until("busy cores", () -> cpu.stats().running() == CORES);

        CompletableFuture<Comment> comment = async.comment(1);

        assertEquals(1, cpu.stats().queued());
        assertFalse(comment.isDone());
        held.letGo();
        assertEquals(1, comment.join().id());
        assertEquals(CORES, Gather.all(hashes).join().size());
    }

    @Test
    void countsTheReadsThatDidNotWait() {
        CountedProgress progress = new CountedProgress();

        Work work = BusyCores.work(new SiteAsync(site, io, cpu), 4, 30, progress);

        assertEquals(30, work.reads());
        assertTrue(work.early() >= 0 && work.early() <= 30, "early: " + work.early());
        assertEquals(34, progress.steps());
    }

    /** The expected hash is that of Python: {@code hashlib.pbkdf2_hmac('sha512', b'password', b'salt', 1000, 32)}. */
    @Test
    void hashesWithPbkdf2() {
        SiteAsync async = new SiteAsync(site, io, cpu);

        assertEquals(
                "afe6c5530785b6cc6b1c6453384731bd5ee432ee549fd42fb6695779ad8a1c5b",
                async.hash("password").join());
    }

    /** Hashes no further until it is told to. */
    private record HeldSite(Site site, CountDownLatch latch) implements Site {

        HeldSite(Site site) {
            this(site, new CountDownLatch(1));
        }

        void letGo() {
            latch.countDown();
        }

        @Override
        public Comment comment(int id) throws IOException, InterruptedException {
            return site.comment(id);
        }

        @Override
        public String hash(String password) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return site.hash(password);
        }
    }
}
