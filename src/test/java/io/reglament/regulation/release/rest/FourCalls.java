package io.reglament.regulation.release.rest;

import static io.reglament.access.TestKeys.as;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be done for a client whose four calls went unanswered, the first two on a Monday and the others on the next day. */
final class FourCalls {
    private FourCalls() {}

    /** The codes of the actions. */
    static List<String> answer(String monday) {
        return answer(monday, null).getList("actions.code");
    }

    /** @param branch in which the deal is worked; null where it is not told */
    static JsonPath answer(String monday, @Nullable String branch) {
        String tuesday = monday.substring(0, 8) + "%02d".formatted(Integer.parseInt(monday.substring(8)) + 1);
        return as("crm")
                .contentType(ContentType.JSON)
                .body("""
                        {"requestId": "release-%1$s-%3$d", "mode": "SIMULATION", "evaluationTime": "%2$sT11:30:00+03:00",
                         "knowledgeTime": "%2$sT11:30:00+03:00", %8$s
                         "deal": {"dealId": "D-1", "status": "OPEN", "saleType": "B2B", "channel": "PHONE"},
                         "client": {"clientId": "K-1", "type": "COMPANY", "cumulativeShareBefore": "97", "activeMonths12": 4},
                         "stageHistory": [{"stage": "DEAL_DISCUSSION", "enteredAt": "%1$sT09:55:00+03:00"}],
                         "ownerships": [{"managerId": "M1", "from": "%1$sT09:55:00+03:00"}],
                         "contacts": [%4$s, %5$s, %6$s, %7$s]}""".formatted(
                                monday,
                                tuesday,
                                System.nanoTime(),
                                call(1, monday + "T10:00:00"),
                                call(2, monday + "T11:00:00"),
                                call(3, tuesday + "T10:00:00"),
                                call(4, tuesday + "T11:10:00"),
                                branch == null ? "" : "\"scope\": {\"branchId\": \"%s\"},".formatted(branch)))
                .post("/v1/decisions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String call(int number, String at) {
        return """
                {"contactId": "c%d", "actor": "MANAGER", "managerId": "M1", "direction": "OUTBOUND", "channel": "PHONE",
                 "source": "TELEPHONY", "outcome": "NO_ANSWER", "occurredAt": "%s+03:00"}""".formatted(number, at);
    }
}
