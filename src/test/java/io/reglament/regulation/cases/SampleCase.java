package io.reglament.regulation.cases;

/** Cases as people send them. */
public final class SampleCase {
    /** A small client, three calls without an answer in the discussion of the deal. */
    private static final String GIVEN = """
            {"evaluationTime": "2026-04-07T10:05:00+03:00", "regulationCode": "SALES-REG", "calendarId": "RU-MSK",
             "deal": {"dealId": "D-1", "status": "OPEN", "saleType": "B2B", "channel": "PHONE"},
             "client": {"clientId": "K-1", "type": "COMPANY", "cumulativeShareBefore": "97", "activeMonths12": 4},
             "roster": {"UNIT_HEAD": {"state": "VACANT"}, "HEAD_OF_SALES": {"state": "FILLED", "personId": "H1"},
                        "COMPANY_HEAD": {"state": "FILLED", "personId": "C1"}},
             "stageHistory": [{"stage": "DEAL_DISCUSSION", "enteredAt": "2026-04-06T09:55:00+03:00"}],
             "ownerships": [{"managerId": "M1", "from": "2026-04-06T09:55:00+03:00"}],
             "contacts": [%s, %s, %s]}""".formatted(
                    call(1, "2026-04-06T10:00:00+03:00"),
                    call(2, "2026-04-06T11:00:00+03:00"),
                    call(3, "2026-04-07T10:00:00+03:00"));

    private static final String RECYCLED = """
            {"actions": [{"code": "RECYCLE_LEAD", "person": "H1"}], "violations": [],
             "nothingElse": {"violations": true, "actions": true}}""";

    private SampleCase() {}

    private static String call(int number, String at) {
        return """
                {"contactId": "c%d", "actor": "MANAGER", "managerId": "M1", "direction": "OUTBOUND", "channel": "PHONE",
                 "source": "TELEPHONY", "outcome": "NO_ANSWER", "occurredAt": "%s"}""".formatted(number, at);
    }

    /** A small client is given back after three calls: not so by SR-1.0, which allows five in the discussion. */
    public static String smallClientGivenBack() {
        return of("Малого клиента возвращают после трёх звонков", GIVEN, RECYCLED);
    }

    /** The facts of {@link #smallClientGivenBack()}, called again after the third call: so by SR-1.0. */
    public static String smallClientCalledAgain() {
        return of(
                "Малому клиенту звонят ещё раз",
                GIVEN,
                "{\"actions\": [{\"code\": \"RETRY_CONTACT\", \"person\": \"M1\"}], \"deadlines\": [{\"kind\": \"RETRY\"}]}");
    }

    /** The same facts with something else expected. */
    public static String expecting(String expected) {
        return of("Пример", GIVEN, expected);
    }

    /** The same case with a text in place of another. */
    public static String with(String text, String other) {
        String sent = smallClientGivenBack();
        if (!sent.contains(text)) {
            throw new IllegalArgumentException("The case does not say " + text);
        }
        return sent.replace(text, other);
    }

    private static String of(String name, String given, String expected) {
        return "{\"name\": \"%s\", \"given\": %s, \"expected\": %s}".formatted(name, given, expected);
    }
}
