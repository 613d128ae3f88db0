package pages;

import io.asyncfacade.CallListener;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import java.net.URI;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** What a reader of the pages has around the pieces of code: the client of the README, and what is only named. */
public abstract class PageContext {
    protected CommentClientAsync comments;
    protected ExecutorPolicy policy;
    protected FacadeExecutor executor;
    protected DataSource pool;
    protected URI uri;
    protected List<Integer> ids;

    protected abstract void log(Object what);

    protected abstract List<String> read(ResultSet rows);

    protected abstract Runnable withLogContext(Map<String, String> context, Runnable task);

    public static class HttpCommentClient implements CommentClient {
        public HttpCommentClient(URI uri) {}

        @Override
        public Comment fetch(int id) {
            return new Comment(id, "");
        }
    }

    public record Account(long id) {}

    public record Report(int year) {}

    protected static final class Metrics implements CallListener {
        public Metrics() {}
    }

    protected static final class MDC {
        public static Map<String, String> getCopyOfContextMap() {
            return Map.of();
        }
    }

    /** As OpenTelemetry has it. */
    protected interface Context {
        static Context current() {
            return () -> {};
        }

        void close();

        default Runnable wrap(Runnable task) {
            return task;
        }
    }
}
