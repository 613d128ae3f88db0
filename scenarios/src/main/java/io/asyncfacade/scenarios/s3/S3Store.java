package io.asyncfacade.scenarios.s3;

import com.robothy.s3.rest.LocalS3;
import com.robothy.s3.rest.bootstrap.LocalS3Mode;
import java.net.URI;
import java.util.logging.Level;
import java.util.logging.Logger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** An S3 store in the memory of this process. */
final class S3Store implements AutoCloseable {

    // A strong reference: the logging of the JDK forgets the level of a logger that is not held.
    private static final Logger NETTY = Logger.getLogger("io.netty");

    private static final int FREE_PORT = -1;

    private final LocalS3 store;
    private final S3Client client;

    private S3Store(LocalS3 store, S3Client client) {
        this.store = store;
        this.client = client;
    }

    /** Starts a store on a free port. */
    static S3Store start() {
        NETTY.setLevel(Level.OFF);
        LocalS3 store =
                LocalS3.builder().mode(LocalS3Mode.IN_MEMORY).port(FREE_PORT).build();
        store.start();
        return new S3Store(store, client(URI.create("http://127.0.0.1:" + store.getPort())));
    }

    /** As for the real S3 but for the address. */
    private static S3Client client(URI address) {
        return S3Client.builder()
                .endpointOverride(address)
                .forcePathStyle(true)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    S3Client client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        store.shutdown();
    }
}
