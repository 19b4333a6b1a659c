package io.reglament.regulation.panache;

import static io.reglament.access.TestKeys.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.reglament.OwnService;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Bundles;
import io.reglament.regulation.bundle.Bundles.Import;
import io.reglament.regulation.bundle.Bundles.Origin;
import io.reglament.regulation.bundle.TestVersions;
import io.reglament.regulation.bundle.TestVersions.Cell;
import io.reglament.watch.rest.Followed;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Deals of a branch are decided, recorded, replayed and asked for again by the branch's version, those of others by the company's. */
@QuarkusTest
@TestProfile(ABranchDecidesByItsOwnTest.Alone.class)
class ABranchDecidesByItsOwnTest {
    private static final Cell SIX = new Cell("first-contact-deadline", "FCD-05_o1", "5", "6");

    /** The law is changed, so the database is its own. */
    public static final class Alone extends OwnService {
        public Alone() {
            super("branch-decides");
        }
    }

    @Inject
    Bundles bundles;

    @Test
    void fromItsInstantOn() throws InterruptedException {
        Instant from = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(2));
        Instant inMsk = from.plus(Duration.ofHours(1));
        Bundle company = TestVersions.marked("SR-7.0", from.toString(), "first-contact-deadline/FCD-05");
        Bundle msk = TestVersions.overlay(company, "msk", inMsk.toString(), SIX);
        assertThat(take(msk)).isEqualTo(Import.NO_SUCH_BASE);
        assertThat(take(company)).isEqualTo(Import.IMPORTED);
        assertThat(take(TestVersions.overlay(
                        company, "msk", from.minusSeconds(2).toString(), SIX)))
                .isEqualTo(Import.BASE_NOT_IN_FORCE);
        assertThat(take(TestVersions.overlay(
                        TestVersions.marked("SR-7.0", from.toString()), "msk", from.toString(), SIX)))
                .isEqualTo(Import.NO_SUCH_BASE);
        assertThat(take(msk)).isEqualTo(Import.IMPORTED);
        assertThat(take(TestVersions.overlay(company, "msk.2", inMsk.toString(), SIX)))
                .isEqualTo(Import.EFFECTIVE_WITH_ANOTHER);
        assertThat(take(TestVersions.overlay(company, "spb", inMsk.toString(), SIX)))
                .as("another branch may change at the same instant")
                .isEqualTo(Import.IMPORTED);
        decided("B-1", "msk", inMsk.minusSeconds(1), "SR-7.0");
        decided("B-2", "nsk", inMsk.minusSeconds(1), "SR-7.0");

        assertThat(due("msk")).containsExactly("B-1");
        assertThat(due("nsk")).isEmpty();
        String id = decided("B-3", "msk", inMsk, "SR-7.0@msk");
        decided("B-4", "nsk", inMsk, "SR-7.0");
        as("auditor")
                .post("/v1/decisions/" + id + "/replay")
                .then()
                .statusCode(200)
                .body("identical", equalTo(true));
        assertThat(due("msk")).as("B-3 is new, B-1 is still to be asked again").containsExactly("B-1");
    }

    private Import take(Bundle bundle) {
        return bundles.take(bundle, Origin.imported("admin"), () -> {});
    }

    /** Due because of the law, once every decision has been followed. */
    private static List<String> due(String branch) throws InterruptedException {
        return Followed.due(Map.of("branch", branch)).getList("items.findAll { it.reason == 'LAW' }.dealId");
    }

    private static String decided(String deal, String branch, Instant at, String version) {
        Response answer = as("crm")
                .contentType(ContentType.JSON)
                .body("""
                        {"requestId": "branch-%1$s", "mode": "LIVE", "evaluationTime": "%2$s", "scope": {"branchId": "%3$s"},
                         "deal": {"dealId": "%1$s", "status": "OPEN", "saleType": "B2B", "channel": "CHAT", "origin": "WEB"},
                         "client": {"clientId": "K", "type": "COMPANY", "cumulativeShareBefore": "62", "activeMonths12": 10},
                         "stageHistory": [{"stage": "INBOUND_ATTRACTION", "enteredAt": "%2$s"}],
                         "ownerships": [{"managerId": "M1", "from": "%2$s"}], "contacts": []}
                        """.formatted(deal, at, branch))
                .post("/v1/decisions");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.jsonPath().getString("regulations[-1].version")).isEqualTo(version);
        return answer.jsonPath().getString("decisionId");
    }
}
