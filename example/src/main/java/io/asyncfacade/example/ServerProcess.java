package io.asyncfacade.example;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The comment server in a JVM of its own.
 *
 * <p>An open call costs a file descriptor at either end, so a process that may open 20,000 files
 * cannot hold both ends of 10,000 calls.
 */
final class ServerProcess implements ServedComments {

    private final Process process;
    private final URI uri;

    private ServerProcess(Process process, URI uri) {
        this.process = process;
        this.uri = uri;
    }

    static ServerProcess start(int port, Duration latency, int broken) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerProcess.class.getName(),
                        Integer.toString(port),
                        Long.toString(latency.toMillis()),
                        Integer.toString(broken)))
                .redirectErrorStream(true)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        List<String> complaints = new ArrayList<>();
        String line = output.readLine();
        while (line != null && !line.startsWith("http:")) {
            complaints.add(line); // of the server, or of a JVM that does not start
            line = output.readLine();
        }
        if (line == null) {
            process.destroy();
            throw new IOException(
                    complaints.isEmpty() ? "the server's process ended at once" : String.join("; ", complaints));
        }
        return new ServerProcess(process, URI.create(line));
    }

    /** The other process: says where it listens, then serves until its parent is gone. */
    public static void main(String[] args) {
        int broken = Integer.parseInt(args[2]);
        Duration latency = Duration.ofMillis(Long.parseLong(args[1]));
        try (CommentServer server = CommentServer.start(Integer.parseInt(args[0]), latency, id -> id == broken)) {
            System.out.println(server.uri());
            System.in.read();
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
    }

    @Override
    public URI uri() {
        return uri;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
