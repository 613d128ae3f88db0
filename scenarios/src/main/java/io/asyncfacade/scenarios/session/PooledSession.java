package io.asyncfacade.scenarios.session;

import io.asyncfacade.CurrentCall;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.util.Timeout;

/** The session over Apache HttpClient: its connections are pooled, and a call that gets none in time fails. */
final class PooledSession implements Session, AutoCloseable {

    private final URI server;
    private final Timeout patience;
    private final PoolingHttpClientConnectionManager pool;
    private final CloseableHttpClient http;
    private final PoolPeak peak = new PoolPeak();

    /**
     * Opens a session.
     *
     * @param connections the size of the pool
     * @param patience how long a call waits for one of them
     */
    PooledSession(URI server, int connections, Duration patience) {
        this.server = server;
        this.patience = Timeout.of(patience);
        this.pool = PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnTotal(connections)
                .setMaxConnPerRoute(connections)
                .build();
        this.http = HttpClients.custom()
                .setConnectionManager(pool)
                .disableAutomaticRetries()
                .build();
    }

    @Override
    public Reply get(String path, Map<String, String> headers, Duration timeout) throws IOException {
        HttpGet request = new HttpGet(server.resolve(path));
        headers.forEach(request::setHeader);
        request.setConfig(RequestConfig.custom()
                .setConnectionRequestTimeout(patience)
                .setResponseTimeout(Timeout.of(timeout))
                .build());
        // No interrupt ends a read from a socket, this does.
        CurrentCall.onCancel(request::cancel);
        return http.execute(request, this::reply);
    }

    private Reply reply(ClassicHttpResponse response) throws IOException, ParseException {
        peak.note(pool.getTotalStats());
        return new Reply(response.getCode(), EntityUtils.toString(response.getEntity()));
    }

    /** How full the pool was at most. */
    PoolPeak peak() {
        return peak;
    }

    /** How many calls hold a connection at this moment. */
    int leased() {
        return pool.getTotalStats().getLeased();
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
