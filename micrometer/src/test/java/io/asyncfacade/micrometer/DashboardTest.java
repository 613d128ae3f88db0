package io.asyncfacade.micrometer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.asyncfacade.AsyncCall;
import io.asyncfacade.CallOutcome;
import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The dashboard of the docs asks for meters that are there, with tags that they have. */
class DashboardTest {

    private static final Pattern METER = Pattern.compile("\\b((?:executor|asyncfacade)_[a-z_]+)(?:\\{([^}]*)\\})?");
    private static final Pattern GROUPING = Pattern.compile("\\bby \\(([^)]*)\\) \\((?:rate\\()?([a-z_]+)");
    private static final Pattern LABEL = Pattern.compile("(\\w+)\\s*(?:=~|!~|!=|=)\"([^\"]*)\"");

    private static JsonNode dashboard;

    /** What Prometheus reads: the labels of each meter. */
    private static final Map<String, Set<String>> SCRAPED = new HashMap<>();

    @BeforeAll
    static void scrape() throws Exception {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(2)
                .named("comments")
                .listener(new CallTimers(registry))
                .open()) {
            new FacadeExecutorMetrics(executor).bindTo(registry);
            AsyncCall.call(executor, "CommentClient.fetch", () -> "text").join();
            for (String line : registry.scrape().split("\n")) {
                Matcher meter = METER.matcher(line);
                if (!line.startsWith("#") && meter.find()) {
                    SCRAPED.put(meter.group(1), labels(meter.group(2)));
                }
            }
        }
        dashboard = new ObjectMapper()
                .readTree(Path.of(System.getProperty("asyncfacade.docs"), "grafana-dashboard.json")
                        .toFile());
    }

    @Test
    void asksForMetersThatAreThere() {
        Set<String> asked = new TreeSet<>();
        for (JsonNode panel : dashboard.get("panels")) {
            assertTrue(panel.get("targets").size() > 0, () -> panel.get("title") + " shows nothing");
            for (JsonNode target : panel.get("targets")) {
                String query = target.get("expr").asText();
                Matcher meter = METER.matcher(query);
                int found = 0;
                while (meter.find()) {
                    found++;
                    asked.add(meter.group(1));
                    assertHas(query, meter.group(1), labels(meter.group(2)));
                }
                assertTrue(found > 0, () -> "no meter of ours in " + query);
                Matcher grouping = GROUPING.matcher(query);
                while (grouping.find()) {
                    assertHas(query, grouping.group(2), Set.of(grouping.group(1).split(", ")));
                }
            }
        }
        assertEquals(new TreeSet<>(SCRAPED.keySet()), asked, "every meter is shown");
    }

    @Test
    void asksForExecutorsAndOutcomesThatThereCanBe() {
        String all = dashboard.toString().replace("\\\"", "\"");
        Matcher label = LABEL.matcher(all);
        while (label.find()) {
            if (label.group(1).equals("outcome")) {
                CallOutcome.valueOf(label.group(2));
            }
        }
        JsonNode variable = dashboard.at("/templating/list/1");
        Matcher values = Pattern.compile("label_values\\((\\w+), (\\w+)\\)")
                .matcher(variable.get("query").asText());
        assertTrue(values.matches());
        assertHas(variable.toString(), values.group(1), Set.of(values.group(2)));
    }

    private static void assertHas(String query, String meter, Set<String> labels) {
        assertTrue(SCRAPED.containsKey(meter), () -> meter + " in " + query + " is not among " + SCRAPED.keySet());
        assertTrue(SCRAPED.get(meter).containsAll(labels), () -> query + ": " + meter + " has " + SCRAPED.get(meter));
    }

    private static Set<String> labels(String text) {
        Set<String> labels = new TreeSet<>();
        Matcher label = LABEL.matcher(text == null ? "" : text);
        while (label.find()) {
            labels.add(label.group(1));
        }
        return labels;
    }
}
