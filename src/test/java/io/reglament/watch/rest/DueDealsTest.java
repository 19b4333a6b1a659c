package io.reglament.watch.rest;

import static io.reglament.access.TestKeys.as;
import static io.reglament.access.TestKeys.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.TestKeys;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A CRM learns which deals to post again: where time has moved on, where the law has, and not where the deal is over. */
@QuarkusTest
class DueDealsTest {
    private static String crm = "";
    private static int number;

    @BeforeEach
    void aClientOfItsOwn() {
        crm = TestKeys.make("test-crm-of-due-deals-" + System.nanoTime(), "crm");
    }

    /** A lead that waits for its first contact. */
    private static String decided(String deal, String branch, String status, String at) {
        return with(crm)
                .contentType(ContentType.JSON)
                .body("""
                        {"requestId": "due-%1$d", "evaluationTime": "%5$s", "knowledgeTime": "%5$s", "scope": {"branchId": "%3$s"},
                         "deal": {"dealId": "%2$s", "status": "%4$s", "saleType": "B2B", "channel": "CHAT", "origin": "WEB"},
                         "client": {"clientId": "K", "type": "COMPANY", "cumulativeShareBefore": "62", "activeMonths12": 10},
                         "stageHistory": [{"stage": "INBOUND_ATTRACTION", "enteredAt": "2026-04-06T12:00:00+03:00"}],
                         "ownerships": [{"managerId": "M1", "from": "2026-04-06T12:00:00+03:00"}], "contacts": []}
                        """.formatted(++number + System.nanoTime(), deal, branch, status, at))
                .post("/v1/decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("nextEvaluationAt");
    }

    /** Asked until the record has been looked through. */
    private static JsonPath due(String parameters) {
        JsonPath page = page(parameters);
        long until = System.nanoTime() + 60_000_000_000L;
        while (!page.getBoolean("complete") && System.nanoTime() < until) {
            page = page(parameters);
        }
        assertThat(page.getBoolean("complete")).isTrue();
        return page;
    }

    private static JsonPath page(String parameters) {
        return with(crm)
                .get("/v1/deals/due?" + parameters)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void aDealIsDueFromTheInstantOnThatItsAnswerNamed() {
        String next = decided("DUE-1", "msk", "OPEN", "2026-04-06T12:01:00+03:00");
        assertThat(next).isEqualTo("2026-04-06T12:04:00+03:00");

        assertThat(due("at=2026-04-06T09:03:59Z").getList("items")).isEmpty();
        JsonPath now = due("at=2026-04-06T09:04:00Z");
        assertThat(now.getList("items.dealId")).containsExactly("DUE-1");
        assertThat(now.getString("items[0].reason")).isEqualTo("TIME");
        assertThat(now.getString("items[0].since")).isEqualTo("2026-04-06T09:04:00Z");
        assertThat(due("at=2026-04-06T09:04:00Z&branch=spb").getList("items")).isEmpty();
    }

    @Test
    void whatWasPostedAgainOrIsOverIsNotDue() {
        decided("DUE-2", "msk", "OPEN", "2026-04-06T12:01:00+03:00");
        decided("DUE-3", "msk", "OPEN", "2026-04-06T12:01:00+03:00");
        assertThat(due("at=2026-04-06T09:30:00Z").getList("items.dealId")).containsExactly("DUE-2", "DUE-3");

        decided("DUE-2", "msk", "OPEN", "2026-04-06T12:30:00+03:00");
        decided("DUE-3", "msk", "WON", "2026-04-06T12:30:00+03:00");
        // An answer that knew less, recorded later, changes nothing.
        decided("DUE-2", "msk", "OPEN", "2026-04-06T12:02:00+03:00");
        assertThat(due("at=2026-04-06T09:30:00Z").getList("items")).isEmpty();
    }

    @Test
    void aVersionThatTakesEffectMakesOpenDealsDue() {
        String next = decided("DUE-4", "msk", "OPEN", "2027-01-10T12:00:00+03:00");
        assertThat(next).isEqualTo("2027-01-11T00:00:00+03:00");

        JsonPath then = due("at=2027-01-10T21:00:00Z");
        assertThat(then.getList("items.dealId")).containsExactly("DUE-4");
        assertThat(then.getString("items[0].reason")).isEqualTo("LAW");
        assertThat(then.getString("items[0].version")).isEqualTo("SR-1.2");
        assertThat(due("at=2027-01-10T20:59:59Z").getList("items")).isEmpty();
    }

    @Test
    void theListIsReadPageByPageAndEachClientSeesItsOwn() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String deal = "DUE-P" + i;
            decided(deal, "msk", "OPEN", "2026-04-06T12:01:00+03:00");
            all.add(deal);
        }
        due("at=2026-04-06T09:30:00Z");
        List<String> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = due("at=2026-04-06T09:30:00Z&limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor));
            read.addAll(page.getList("items.dealId"));
            cursor = page.getString("next");
        }
        assertThat(read).isEqualTo(all);

        as("crm")
                .get("/v1/deals/due?at=2026-04-06T09:30:00Z&limit=500")
                .then()
                .statusCode(200)
                .body("items.findAll { it.dealId.startsWith('DUE-P') }.size()", equalTo(0));
        as("auditor")
                .get("/v1/deals/due?at=2026-04-06T09:30:00Z&limit=500&cursor=MC4wLkRVRS1Q")
                .then()
                .statusCode(200)
                .body("items.findAll { it.dealId.startsWith('DUE-P') }.dealId", equalTo(all));
    }

    @Test
    void aQuestionThatIsNoneIsRefused() {
        with(crm)
                .get("/v1/deals/due?at=tomorrow&branche=msk&limit=0&cursor=x")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/at", "/branche", "/cursor", "/limit"));
    }
}
