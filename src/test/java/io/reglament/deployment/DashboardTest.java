package io.reglament.deployment;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A dashboard that asks for what nobody measures shows an empty panel and looks like peace. */
@QuarkusTest
class DashboardTest {
    private static final Pattern METRIC = Pattern.compile("\\b([a-z]+(?:_[a-z0-9]+)+)\\{([^}]*)}");
    private static final Pattern GROUPING = Pattern.compile("\\bby \\(([^)]*)\\)");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)=");
    private static final Set<String> GIVEN_BY_PROMETHEUS = Set.of("job", "instance");

    private static final String LATE_LEAD = """
            {"evaluationTime": "2026-04-06T12:10:00+03:00",
             "deal": {"dealId": "D-DASHBOARD", "status": "OPEN", "kind": "NEW_CLIENT", "saleType": "B2B", "channel": "CHAT"},
             "client": {"clientId": "K-4", "type": "COMPANY", "isExisting": false, "cumulativeShareBefore": "62.00",
                        "activeMonths12": 10},
             "stageHistory": [{"stage": "INBOUND_ATTRACTION", "enteredAt": "2026-04-06T12:00:00+03:00"}],
             "ownerships": [{"managerId": "M1", "from": "2026-04-06T12:00:00+03:00", "assignedBy": "H1"}],
             "contacts": []}
            """;

    @Test
    void everyMetricAndLabelOfTheDashboardIsMeasured() throws IOException {
        as("crm")
                .contentType("application/json")
                .body(LATE_LEAD)
                .post("/v1/decisions")
                .then()
                .statusCode(201);
        String page =
                as("auditor").get("/q/metrics").then().statusCode(200).extract().asString();
        Map<String, Set<String>> measured = labelsByMetric(page);

        List<String> expressions = expressions();
        assertThat(expressions).hasSizeGreaterThan(20);
        for (String expression : expressions) {
            Set<String> found = new TreeSet<>();
            for (Matcher metric = METRIC.matcher(expression); metric.find(); ) {
                assertThat(measured).as(expression).containsKey(metric.group(1));
                Set<String> labels = withPrometheus(measured.getOrDefault(metric.group(1), Set.of()));
                assertThat(labels).as(expression).containsAll(all(LABEL, metric.group(2)));
                found.addAll(labels);
            }
            assertThat(found).as("metrics of %s", expression).isNotEmpty().containsAll(grouping(expression));
        }
    }

    /** Of each metric the labels that all or some of its samples have. */
    private static Map<String, Set<String>> labelsByMetric(String page) {
        Map<String, Set<String>> labels = new TreeMap<>();
        page.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String name = line.split("[{ ]", 2)[0];
            labels.computeIfAbsent(name, any -> new TreeSet<>()).addAll(all(LABEL, line));
        });
        return labels;
    }

    private static List<String> expressions() throws IOException {
        JsonNode dashboard = new ObjectMapper().readTree(new File("k8s/grafana/reglament.json"));
        return dashboard.path("panels").findValuesAsText("expr");
    }

    private static Set<String> grouping(String expression) {
        return all(GROUPING, expression).stream()
                .flatMap(names -> Arrays.stream(names.split(", ")))
                .collect(Collectors.toSet());
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> withPrometheus(Set<String> labels) {
        Set<String> all = new HashSet<>(labels);
        all.addAll(GIVEN_BY_PROMETHEUS);
        return all;
    }
}
