package io.reglament.backtest.desk;

import static io.reglament.access.TestKeys.make;
import static io.reglament.access.TestKeys.with;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.reglament.deal.RealDeals;
import io.reglament.regulation.draft.rest.DraftOf;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

/** The 600 real deals on record, and what is done with a draft against them. */
abstract class RealDealsOnRecord {
    static final String NDJSON = "application/x-ndjson";
    static final byte[] REAL = String.join("\n", RealDeals.lines()).getBytes(UTF_8);

    static String head = "";
    private static String since = "";

    @Inject
    PartWork work;

    @BeforeEach
    void theRealDealsAreOnRecord() {
        if (head.isEmpty()) {
            head = make("test-head-with-backtests", "editor");
            since = Instant.now().toString();
            with(make("crm-of-backtests", "crm"))
                    .contentType(NDJSON)
                    .body(REAL)
                    .post("/v1/decisions/batch")
                    .then()
                    .statusCode(200);
        }
    }

    /** Three unanswered calls instead of five. */
    static DraftOf stricter() {
        DraftOf draft = DraftOf.shippedBy(head);
        List<Map<String, Object>> rows = draft.rows(head, "contact-limit");
        for (String row : List.of("CL-01", "CL-03", "CL-04")) {
            rows = DraftOf.edited(rows, row, "maxUnanswered", "2");
        }
        draft.save(head, "contact-limit", draft.tag(head, "contact-limit"), rows)
                .then()
                .statusCode(200);
        return draft;
    }

    static ValidatableResponse begin(DraftOf draft) {
        return with(head)
                .contentType(ContentType.JSON)
                .body(Map.of("from", since))
                .post(draft.path() + "/backtests")
                .then();
    }

    static JsonPath read(String key, DraftOf draft, int number) {
        return with(key)
                .get(draft.path() + "/backtests/" + number)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    final void workUntilNothingIsLeft() {
        boolean more = true;
        while (more) {
            more = work.next();
        }
    }

    final JsonPath finished(DraftOf draft) {
        begin(draft).statusCode(202);
        workUntilNothingIsLeft();
        return read(head, draft, 1);
    }
}
