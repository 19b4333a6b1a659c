package io.reglament.traces;

import static io.reglament.access.TestKeys.as;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A CRM that traces its requests. */
final class Caller {
    static final String SPAN = "00f067aa0ba902b7";

    /** The first contact is overdue. Every id and every free text says UNTOLD. */
    private static final String DEAL = """
            {"requestId": "UNTOLD-%s", "mode": "%s", "evaluationTime": "2026-04-06T12:10:00+03:00",
             "scope": {"branchId": "UNTOLD-b"},
             "deal": {"dealId": "UNTOLD-d", "status": "OPEN", "kind": "NEW_CLIENT", "saleType": "B2B", "channel": "CHAT"},
             "client": {"clientId": "UNTOLD-c", "type": "COMPANY", "isExisting": false, "cumulativeShareBefore": "62.00",
                        "activeMonths12": 10},
             "stageHistory": [{"stage": "INBOUND_ATTRACTION", "enteredAt": "2026-04-06T12:00:00+03:00",
                               "reason": "UNTOLD-reason"}],
             "ownerships": [{"managerId": "UNTOLD-m", "from": "2026-04-06T12:00:00+03:00", "assignedBy": "UNTOLD-h",
                             "comment": "UNTOLD-comment"}],
             "contacts": []}
            """;

    private Caller() {}

    static String deal(String requestId, String mode) {
        return DEAL.formatted(requestId, mode).replace("\n", " ");
    }

    /** A trace's id; each test has its own. */
    static String trace(int number) {
        return "4bf92f3577b34da6a3ce929d0e0e47%02x".formatted(number);
    }

    static RequestSpecification within(String trace, String role) {
        return as(role).header("traceparent", "00-" + trace + "-" + SPAN + "-01");
    }

    static RequestSpecification untraced(String trace, String role) {
        return as(role).header("traceparent", "00-" + trace + "-" + SPAN + "-00");
    }

    static Response post(String trace, String body) {
        return within(trace, "crm").contentType("application/json").body(body).post("/v1/decisions");
    }
}
