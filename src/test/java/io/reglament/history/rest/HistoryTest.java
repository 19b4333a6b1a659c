package io.reglament.history.rest;

import static io.reglament.access.TestKeys.as;
import static io.reglament.access.TestKeys.make;
import static io.reglament.access.TestKeys.with;
import static io.reglament.ledger.SampleEntries.entry;
import static io.reglament.ledger.SampleEntries.violation;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.TestKeys;
import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.DecisionEntry.LostViolation;
import io.reglament.ledger.Ledger;
import io.reglament.ledger.Outcome.Recorded;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class HistoryTest {
    @Inject
    Ledger ledger;

    @Test
    void pagesAreCompleteAndWithoutRepeatsWhileViolationsAreAdded() {
        for (int i = 0; i < 25; i++) {
            record(found("H-1-" + i, "H1", "H1|" + i));
        }
        List<String> keys = new ArrayList<>();
        String cursor = null;
        int page = 0;
        do {
            RequestSpecification ask = auditor().queryParam("deal", "H1").queryParam("limit", 4);
            JsonPath answer = (cursor == null ? ask : ask.queryParam("cursor", cursor))
                    .get("/v1/violations")
                    .jsonPath();
            keys.addAll(answer.getList("items.key"));
            cursor = answer.getString("next");
            record(found("H-1-late-" + page, "H1", "H1|late|" + page++));
        } while (cursor != null);

        assertThat(keys).doesNotHaveDuplicates();
        assertThat(keys.stream().filter(key -> !key.contains("late"))).hasSize(25);
    }

    @Test
    void decisionsOfADealComeNewestFirstInPages() {
        for (int i = 0; i < 7; i++) {
            record(entry("H-2-" + i, "{}", "H2", List.of(), List.of()));
        }
        JsonPath first = auditor()
                .queryParam("dealId", "H2")
                .queryParam("limit", 5)
                .get("/v1/decisions")
                .jsonPath();
        JsonPath second = auditor()
                .queryParam("dealId", "H2")
                .queryParam("cursor", first.getString("next"))
                .get("/v1/decisions")
                .jsonPath();

        assertThat(first.getList("items.requestId")).containsExactly("H-2-6", "H-2-5", "H-2-4", "H-2-3", "H-2-2");
        assertThat(second.getList("items.requestId")).containsExactly("H-2-1", "H-2-0");
        assertThat(second.getString("next")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "version, SR-1.0, 1",
        "version, SR-1.2, 0",
        "from, 2020-01-01T00:00:00Z, 1",
        "from, 2020-01-01T03:00:00+03:00, 1",
        "from, 2020-01-01T03:00+03:00, 1",
        "from, 2999-01-01T00:00:00Z, 0",
        "to, 2020-01-01T00:00:00Z, 0"
    })
    void decisionsAreFilteredBy(String parameter, String value, int expected) {
        record(entry("H-7", "{}", "H7", List.of(), List.of()));

        assertThat(auditor()
                        .queryParam("dealId", "H7")
                        .queryParam(parameter, value)
                        .get("/v1/decisions")
                        .jsonPath()
                        .getList("items"))
                .hasSize(expected);
    }

    @Test
    void aDecisionIsGivenAsItWasAnsweredAndItsFactsOnDemand() {
        DecisionEntry entry = entry("H-3", "{\"deal\":{\"dealId\":\"H3\"}}");
        record(entry);

        assertThat(auditor().get("/v1/decisions/" + entry.id()).asByteArray())
                .isEqualTo(entry.answer().bytes());
        JsonPath both = auditor()
                .queryParam("include", "facts")
                .get("/v1/decisions/" + entry.id())
                .jsonPath();
        assertThat(both.getString("decisionId")).isEqualTo(entry.id().toString());
        assertThat(both.getString("facts.deal.dealId")).isEqualTo("H3");
    }

    @Test
    void aDecisionOfAnotherClientIsNotThereForACrm() {
        DecisionEntry entry = entry("H-4", "{}", "H4", List.of(), List.of());
        record(entry);
        String other = make("another-shop", "crm");

        assertThat(as("crm").get("/v1/decisions/" + entry.id()).statusCode()).isEqualTo(200);
        assertThat(with(other).get("/v1/decisions/" + entry.id()).statusCode()).isEqualTo(404);
        assertThat(with(other)
                        .queryParam("dealId", "H4")
                        .get("/v1/decisions")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void aViolationIsShownWithItsRevisionsAndAsItWasKnown() {
        record(found("H-5-1", "H5", "H5|key"));
        JsonPath before = auditor().get("/v1/violations/{key}", "H5|key").jsonPath();
        record(entry("H-5-2", "{}", "H5", List.of(), List.of(new LostViolation("H5|key", "NO_LONGER_FOUND"))));

        JsonPath now = auditor().get("/v1/violations/{key}", "H5|key").jsonPath();
        assertThat(now.getString("state")).isEqualTo("RETRACTED");
        assertThat(now.getString("reason")).isEqualTo("NO_LONGER_FOUND");
        assertThat(now.getList("history.state")).containsExactly("OPEN", "RETRACTED");
        assertThat(auditor()
                        .queryParam("deal", "H5")
                        .queryParam("asKnownAt", before.getString("recordedAt"))
                        .get("/v1/violations")
                        .jsonPath()
                        .getList("items.state"))
                .containsExactly("OPEN");
    }

    @ParameterizedTest
    @CsvSource({
        "person, M1, 1",
        "code, FIRST_CONTACT_OVERDUE, 1",
        "code, RETRY_OVERDUE, 0",
        "severity, MAJOR, 1",
        "severity, MINOR, 0",
        "state, OPEN, 1",
        "state, WAIVED, 0",
        "version, SR-1.0, 1",
        "row, first-contact-deadline/FCD-05, 1",
        "row, first-contact-deadline/FCD-06, 0",
        "branch, msk, 0",
        "from, 2026-04-06T12:05:00+03:00, 1",
        "from, 2026-04-06T09:05:00Z, 1",
        "from, 2026-04-06T09:05:01Z, 0",
        "asKnownAt, 2999-04-06T12:05:00Z, 1",
        "asKnownAt, 2999-04-06T12:05:00+03:00, 1",
        "from, 2026-04-06T12:05:01+03:00, 0",
        "to, 2026-04-06T12:05:01+03:00, 1",
        "to, 2026-04-06T12:05:00+03:00, 0"
    })
    void violationsAreFilteredBy(String parameter, String value, int expected) {
        record(found("H-6", "H6", "H6|key"));

        assertThat(auditor()
                        .queryParam("deal", "H6")
                        .queryParam(parameter, value)
                        .get("/v1/violations")
                        .jsonPath()
                        .getList("items"))
                .hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "severity, HUGE, UNKNOWN_VALUE",
        "limit, 0, WRONG_TYPE",
        "limit, 501, WRONG_TYPE",
        "limit, many, WRONG_TYPE",
        "from, 2026-04-06T12:05:00, NOT_A_TIME",
        "to, 2026-04-31, NOT_A_TIME",
        "code, NO_SUCH_VIOLATION, UNKNOWN_VALUE",
        "asKnownAt, yesterday, NOT_A_TIME",
        "cursor, nonsense, UNREADABLE",
        "version, SR-9.9, UNKNOWN_VALUE",
        "row, contact-limit/CL-99, UNKNOWN_VALUE",
        "row, contact-limits, UNKNOWN_VALUE",
        "persn, M1, UNKNOWN_FIELD"
    })
    void aQuestionThatIsNotUnderstoodIsRefused(String parameter, String value, String code) {
        JsonPath problem = auditor()
                .queryParam(parameter, value)
                .get("/v1/violations")
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();

        assertThat(problem.getString("errors[0].pointer")).isEqualTo("/" + parameter);
        assertThat(problem.getString("errors[0].code")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "code, FIRST_CONTACT_LATE, FIRST_CONTACT_OVERDUE",
        "version, SR-9.9, SR-1.0",
        "row, contact-limit/CL-99, contact-limit/CL-04",
        "row, contact-limits, contact-limit"
    })
    void anUnknownCodeIsRefusedWithTheKnownOnes(String parameter, String value, String known) {
        assertThat(auditor()
                        .queryParam(parameter, value)
                        .get("/v1/violations")
                        .then()
                        .statusCode(400)
                        .extract()
                        .jsonPath()
                        .<String>getList("errors[0].allowed"))
                .contains(known);
    }

    @Test
    void aDateIsThatDayInTheCalendarsZone() {
        // Violated 2026-04-06T09:05:00Z, as all samples.
        record(found("H-9", "H9", "H9|day"));

        assertThat(of("H9", "from", "2026-04-06")).hasSize(1);
        assertThat(of("H9", "from", "2026-04-07")).isEmpty();
        assertThat(of("H9", "to", "2026-04-06")).hasSize(1);
        assertThat(of("H9", "to", "2026-04-05")).isEmpty();
    }

    @Test
    void aKeyWorksAsItIsPasted() throws IOException {
        String key = "FIRST_CONTACT_OVERDUE|H/10|INBOUND_ATTRACTION@M1|2026-04-06T09:00:00Z";
        record(found("H-10", "H10", key));

        assertThat(auditor()
                        .urlEncodingEnabled(true)
                        .get("/v1/violations/{key}", key)
                        .statusCode())
                .isEqualTo(200);
        assertThat(raw("/v1/violations/" + key)).startsWith("HTTP/1.1 200").contains("\"H10\"");
        assertThat(raw("/v1/viol%ations/")).startsWith("HTTP/1.1 400").contains("malformed");
        assertThat(raw("/v1/violations/" + key + ";x")).startsWith("HTTP/1.1 404");
    }

    @Test
    void aRussianWordAndASemicolonAreAskedForAsTheyStand() throws IOException {
        record(found("H-11", "Сделка;1", "FIRST_CONTACT_OVERDUE|H-11|INBOUND_ATTRACTION@M1|2026-04-06T09:00:00Z"));

        assertThat(raw("/v1/decisions?dealId=Сделка;1")).contains("HTTP/1.1 200", "\"Сделка;1\"");
        assertThat(raw("/v1/decisions?dealId=Сделка"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("Сделка;1");
    }

    /** As curl sends it, which encodes nothing. */
    private static String raw(String path) throws IOException {
        String authorization = "Authorization: Bearer " + TestKeys.of("auditor");
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + authorization
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<Object> of(String deal, String parameter, String value) {
        return auditor()
                .queryParam("deal", deal)
                .queryParam(parameter, value)
                .get("/v1/violations")
                .jsonPath()
                .getList("items");
    }

    private static DecisionEntry found(String requestId, String deal, String key) {
        return entry(requestId, "{}", deal, List.of(violation(key, "MAJOR")), List.of());
    }

    private void record(DecisionEntry entry) {
        assertThat(ledger.append(entry).within(Duration.ofSeconds(30)).join()).isInstanceOf(Recorded.class);
    }

    private static RequestSpecification auditor() {
        return as("auditor");
    }
}
