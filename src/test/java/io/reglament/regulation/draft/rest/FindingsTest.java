package io.reglament.regulation.draft.rest;

import static io.reglament.access.TestKeys.as;
import static io.reglament.access.TestKeys.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.TestKeys;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A head edits and is told what is doubtful, with facts that prove it; what stops is mended, what asks is accepted with a reason. */
@QuarkusTest
class FindingsTest {
    private static final String TABLE = "contact-limit";
    private static String head = "";

    @BeforeEach
    void aHead() {
        if (head.isEmpty()) {
            head = TestKeys.make("test-head-of-findings", "editor");
        }
    }

    @Test
    void aRowThatIsPartlyMaskedIsNoticedAndMended() {
        DraftOf draft = DraftOf.shippedBy(head);
        List<Map<String, Object>> seen = draft.rows(head, TABLE);

        draft.save(
                        head,
                        TABLE,
                        "\"0\"",
                        DraftOf.added(seen, 4, DraftOf.categoryC("\"DEAL_DISCUSSION\",\"DEAL_FULFILMENT\"")))
                .then()
                .statusCode(200)
                .body("findings.kind", contains("PARTLY_MASKED"))
                .body("findings[0].rows", contains("CL-06", "CL-04"))
                .body("findings[0].column", equalTo("stage"))
                .body("findings[0].weight", equalTo("ASKS"))
                .body("findings[0].inherited", is(false))
                .body("findings[0].example.stage", equalTo("\"DEAL_DISCUSSION\""))
                .body("findings[0].example.category", equalTo("\"C\""))
                .body("findings[0].text.ru", containsString("Поставьте CL-06 выше CL-04"))
                .body("findings[0].text.en", containsString("Move CL-06 above CL-04"));

        List<Map<String, Object>> now = draft.rows(head, TABLE);
        now.add(3, now.remove(4));
        draft.save(head, TABLE, "\"1\"", now).then().statusCode(200).body("findings", empty());
    }

    @Test
    void whatAsksIsAcceptedWithAReasonUntilItChanges() {
        DraftOf draft = DraftOf.shippedBy(head);
        List<Map<String, Object>> seen = draft.rows(head, TABLE);
        draft.save(
                        head,
                        TABLE,
                        "\"0\"",
                        DraftOf.added(seen, 4, DraftOf.categoryC("\"DEAL_DISCUSSION\",\"DEAL_FULFILMENT\"")))
                .then()
                .statusCode(200);
        String key = findings(draft, TABLE).getString("items[0].id");

        accept(draft, key, " ").statusCode(400).body("errors[0].pointer", equalTo("/reason"));
        accept(draft, key, "В обсуждении C пока нет")
                .statusCode(200)
                .body("settled", is(true))
                .body("accepted.by", equalTo("test-head-of-findings"))
                .body("accepted.reason", equalTo("В обсуждении C пока нет"));
        assertThat(findings(draft, TABLE).getBoolean("items[0].settled")).isTrue();
        with(head)
                .get(draft.path() + "/findings")
                .then()
                .body("items.findAll { !it.settled }.kind", contains("ONE_AUTHOR"))
                .body("unsettled", equalTo(1));

        draft.save(head, TABLE, "\"1\"", DraftOf.edited(draft.rows(head, TABLE), "CL-06", "maxUnanswered", "4"))
                .then()
                .body("findings[0].accepted", nullValue())
                .body("findings[0].settled", is(false));
        accept(draft, key, "Как раньше").statusCode(404);
    }

    @Test
    void whatWasSoBeforeIsInheritedAndAsksNobody() {
        DraftOf draft = DraftOf.shippedBy(head);

        as("auditor")
                .get(draft.path() + "/findings")
                .then()
                .statusCode(200)
                .body("unsettled", equalTo(0))
                .body("items.table", hasItem("document-deadline"))
                .body("items.inherited", everyItem(is(true)));
    }

    @Test
    void aGapProposesTheRowThatClosesIt() {
        DraftOf draft = DraftOf.shippedBy(head);
        List<Map<String, Object>> seen = draft.rows(head, TABLE);
        List<Map<String, Object>> without =
                seen.stream().filter(row -> !"CL-04".equals(row.get("id"))).toList();
        JsonPath gap = draft.save(head, TABLE, "\"0\"", without)
                .then()
                .statusCode(200)
                .body("findings.kind", contains("GAP"))
                .body("findings[0].example.stage", equalTo("\"DEAL_DISCUSSION\""))
                .extract()
                .jsonPath();

        Map<String, String> proposed = gap.getMap("findings[0].proposal.cells");
        draft.save(head, TABLE, "\"1\"", DraftOf.added(draft.rows(head, TABLE), 4, proposed))
                .then()
                .statusCode(200)
                .body("findings", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "claim-deadline, CD-05, limit, 26, NOT_LAW, больше предела",
        "split-weights, SW-01, closerPercent, 60, NOT_LAW, а не 100",
        "retry-schedule, RS-02, attempt, [1..3], OVERLAP, обе отвечают"
    })
    void whatStopsIsNotAccepted(String table, String row, String column, String value, String kind, String words) {
        DraftOf draft = DraftOf.shippedBy(head);
        JsonPath saved = draft.save(head, table, "\"0\"", DraftOf.edited(draft.rows(head, table), row, column, value))
                .then()
                .statusCode(200)
                .body("findings.kind", hasItem(kind))
                .extract()
                .jsonPath();
        String finding = "findings.find { it.kind == '" + kind + "' }.";
        assertThat(saved.getString(finding + "weight")).isEqualTo("STOPS");
        assertThat(saved.getString(finding + "text.ru")).contains(words).contains(row);

        accept(draft, saved.getString(finding + "id"), "Так решили").statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "first-contact-deadline | FCD-06 | limit | 10 | SHORTER | было 15 рабочих минут, стало 10 рабочих минут",
                "first-contact-deadline | FCD-08 | unit | \"WORKING_HOUR\" | SHORTER | было 2 рабочих дня, стало 2 рабочих часа",
                "document-deadline | DD-03 | unit | \"CALENDAR_DAY\" | SHORTER | было 1 рабочий день, стало 1 календарный день",
                "retry-schedule | RS-01 | limit | 0.5 | UNKEEPABLE | раньше чем через 60 мин.",
                "retry-schedule | RS-01 | limit | 0 | UNKEEPABLE | равно нулю",
                "regulation-parameter | RP-01 | contactWindowFrom | @\"19:00:00\" | UNKEEPABLE | не пересекается",
                "contact-limit | CL-04 | maxCountedPerDay | 20 | UNKEEPABLE | не помещаются",
                "contact-limit | CL-04 | category | \"VIP\" | MASKED | забирают строки выше",
                "commission-rate | CR-08 | discountPercent | (30..120] | OUTSIDE | не входит в допустимые"
            })
    void whatIsDoubtfulIsSaidInWords(String table, String row, String column, String value, String kind, String words) {
        DraftOf draft = DraftOf.shippedBy(head);
        draft.save(head, table, "\"0\"", DraftOf.edited(draft.rows(head, table), row, column, value))
                .then()
                .statusCode(200)
                .body("findings.findAll { it.kind == '" + kind + "' }.text.ru", hasItem(containsString(words)));
    }

    @ParameterizedTest
    @CsvSource({
        "document-deadline, DD-06, unit, '\"WORKING_DAY\"'",
        "document-deadline, DD-04, unit, '\"WORKING_DAY\"'",
        "first-contact-deadline, FCD-06, limit, 20"
    })
    void aNormThatBecomesLongerIsNoMatterOfQuality(String table, String row, String column, String value) {
        DraftOf draft = DraftOf.shippedBy(head);
        draft.save(head, table, "\"0\"", DraftOf.edited(draft.rows(head, table), row, column, value))
                .then()
                .statusCode(200)
                .body("findings.findAll { it.kind == 'SHORTER' }", empty());
    }

    @Test
    void wordsThatContradictTheCellsAreTold() {
        DraftOf draft = DraftOf.shippedBy(head);
        String table = "first-contact-deadline";
        draft.save(head, table, "\"0\"", DraftOf.edited(draft.rows(head, table), "FCD-06", "limit", "20"))
                .then()
                .body("findings.findAll { it.kind == 'WORDS' }.column", contains("@label.ru", "@label.en"))
                .body("findings.findAll { it.kind == 'WORDS' }.text.ru", hasItem(containsString("сказано «15»")));
    }

    @Test
    void theWholeDraftIsToldOfItsOnlyAuthorAndOfAModeThatChangesNothing() {
        DraftOf draft = DraftOf.shippedBy(head);
        with(head)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("ruleModes", Map.of("R-SEG-02", "ADVISORY", "R-FC-04", "ADVISORY")))
                .put(draft.path() + "/rule-modes")
                .then()
                .statusCode(200);

        with(head)
                .get(draft.path() + "/findings")
                .then()
                .body("items.findAll { it.table == null }.kind", contains("ONE_AUTHOR", "MODE_WITHOUT_EFFECT"))
                .body("items.find { it.kind == 'MODE_WITHOUT_EFFECT' }.text.ru", containsString("R-SEG-02"));
    }

    private static JsonPath findings(DraftOf draft, String table) {
        return with(head)
                .queryParam("table", table)
                .get(draft.path() + "/findings")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse accept(DraftOf draft, String finding, String reason) {
        return with(head)
                .contentType(ContentType.JSON)
                .body(Map.of("reason", reason))
                .put(draft.path() + "/findings/" + finding + "/acceptance")
                .then();
    }
}
