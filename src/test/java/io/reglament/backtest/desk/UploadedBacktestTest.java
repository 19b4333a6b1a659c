package io.reglament.backtest.desk;

import static io.reglament.access.TestKeys.with;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.backtest.BacktestRuns;
import io.reglament.backtest.BacktestRuns.Part;
import io.reglament.deal.RealDeals;
import io.reglament.regulation.draft.rest.DraftOf;
import io.reglament.regulation.release.TriedEffect;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A draft is run against requests that somebody uploads, which are forgotten when that is done. */
@QuarkusTest
class UploadedBacktestTest extends RealDealsOnRecord {
    private static final Part WHOLE = new Part(1, "", "\uffff", 600);

    @Inject
    BacktestRuns runs;

    @Inject
    TriedEffect effect;

    @Test
    void anUploadIsComparedLineByLineAndComesToTheSameAsTheRecord() {
        DraftOf draft = stricter();
        JsonPath recorded = finished(draft);
        with(head)
                .contentType(NDJSON)
                .body(REAL)
                .post(draft.path() + "/backtests")
                .then()
                .statusCode(202);
        workUntilNothingIsLeft();
        JsonPath uploaded = read(head, draft, 2);
        assertThat(uploaded.getString("every")).isEqualTo("LINE");
        assertThat(uploaded.getInt("lines")).isEqualTo(600);
        assertThat((Object) uploaded.get("sums")).isEqualTo(recorded.get("sums"));
        assertThat(runs.lines(runs.one(draft.id(), 2).orElseThrow().id(), WHOLE, null, 1))
                .as("facts of an upload that is done with")
                .isEmpty();
        with(head).get(draft.path() + "/backtests/2/deals").then().body("items[0].line", notNullValue());
    }

    @Test
    void faultsOfAnUploadAreToldByLine() {
        DraftOf draft = DraftOf.shippedBy(head);
        String lines = RealDeals.lines().get(0) + "\n\n{\"deal\":{\"dealId\":\"X\"}}\nno json\n";
        with(head)
                .contentType(NDJSON)
                .body(lines.getBytes(UTF_8))
                .post(draft.path() + "/backtests")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItems("/3/deal/status", "/4"));
        with(head)
                .contentType(ContentType.JSON)
                .body("{\"from\":\"2026-04-06T00:00:00Z\",\"to\":\"2026-04-05T00:00:00Z\",\"every\":\"LINE\"}")
                .post(draft.path() + "/backtests")
                .then()
                .statusCode(400);
    }

    @Test
    void oneOverARecordThatIsStillToComeIsRefused() {
        DraftOf draft = DraftOf.shippedBy(head);
        for (String time : List.of(
                "{\"from\":\"9998-01-01T00:00:00Z\"}",
                "{\"from\":\"9998-01-01T00:00:00Z\",\"to\":\"9999-01-01T00:00:00Z\"}")) {
            with(head)
                    .contentType(ContentType.JSON)
                    .body(time)
                    .post(draft.path() + "/backtests")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItems("/from"));
        }
    }

    @Test
    void anUploadIsNoEffectThatAnApproverCouldRelyOn() {
        DraftOf draft = stricter();
        with(head)
                .contentType(NDJSON)
                .body(RealDeals.lines().get(0).getBytes(UTF_8))
                .post(draft.path() + "/backtests")
                .then()
                .statusCode(202);
        workUntilNothingIsLeft();
        assertThat(read(head, draft, 1).getString("state")).isEqualTo("FINISHED");
        assertThat(effect.isTried(draft.id(), 1)).isFalse();
        assertThat(effect.isSeen(draft.id(), 1, "test-head-with-backtests")).isFalse();
    }
}
