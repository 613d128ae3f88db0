package io.asyncfacade.benchmarks.calls;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Counts the objects of a call, by the histogram of the heap before and after many calls. To be run interpreted and
 * with a heap that never fills up ({@code -Xint -Xms1g -Xmx1g -Xmn900m -XX:+UseSerialGC}), so that nothing is optimised
 * away and nothing collected.
 */
public final class CallObjects {
    private static final int CALLS = 10_000;

    private static final Pattern LINE = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S+).*");

    private CallObjects() {}

    /** How many objects of one class, and their bytes. */
    private record Count(long objects, long bytes) {}

    /**
     * Counts for each way to make a call.
     *
     * @param args none
     */
    public static void main(String[] args) throws Exception {
        System.out.println("objects and bytes of a call on an executor that runs it at once: " + Runtime.version());
        for (Design design : Design.values()) {
            Executor executor = new Call.Publishing();
            Call call = design.with(new Call.Blocking(), executor);
            calls(call, 100);
            Map<String, Count> before = histogram();
            List<Future<String>> kept = calls(call, CALLS);
            print(design, before, histogram());
            if (kept.size() != CALLS) {
                throw new IllegalStateException("calls got lost");
            }
        }
        System.exit(0); // some of the libraries keep threads
    }

    private static List<Future<String>> calls(Call call, int count) throws Exception {
        List<Future<String>> futures = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Future<String> future = call.start("text");
            future.get();
            futures.add(future);
        }
        return futures;
    }

    private static void print(Design design, Map<String, Count> before, Map<String, Count> after) {
        List<String> classes = new ArrayList<>();
        long objects = 0;
        long bytes = 0;
        for (Map.Entry<String, Count> entry : after.entrySet()) {
            Count earlier = before.getOrDefault(entry.getKey(), new Count(0, 0));
            long more = entry.getValue().objects() - earlier.objects();
            long each = Math.round(more / (double) CALLS);
            if (each > 0) {
                long size = Math.round((entry.getValue().bytes() - earlier.bytes()) / (double) CALLS);
                objects += each;
                bytes += size;
                classes.add(each + " x " + entry.getKey().replaceFirst("0x[0-9a-f/x+]+$", "") + " (" + size + " B)");
            }
        }
        classes.sort(null);
        System.out.printf("%n%s: %d objects, %d B%n", design.title(), objects, bytes);
        classes.forEach(line -> System.out.println("  " + line));
    }

    private static Map<String, Count> histogram() throws JMException {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
        Object[] all = {new String[] {"-all"}};
        String text =
                (String) server.invoke(commands, "gcClassHistogram", all, new String[] {String[].class.getName()});
        Map<String, Count> counts = new HashMap<>();
        text.lines().forEach(line -> {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                Count count = new Count(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
                counts.merge(
                        matcher.group(3), count, (a, b) -> new Count(a.objects() + b.objects(), a.bytes() + b.bytes()));
            }
        });
        return counts;
    }
}
