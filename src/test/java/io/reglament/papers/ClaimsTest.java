package io.reglament.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {
    private static Told repair(String at, String rest) {
        return new Told(at)
                .group(
                        "claims",
                        "[{'claimId': 'WC-1', 'kind': 'WARRANTY_REPAIR', 'registeredAt': @2026-04-23 11:00,"
                                + " 'responsibleId': 'M1', 'sentToServiceAt': @2026-04-23 15:00" + rest + "}]");
    }

    /** AS-27 (a). */
    @Test
    void a_repair_past_its_target_and_before_its_limit_violates_nothing() {
        Seen seen = repair("2026-04-30 17:30", ", 'status': 'OPEN'").decided();

        assertThat(seen.deadlines()).containsExactly("CLAIM WC-1/COMPLETE 05-05 18:00:00 TARGET_MISSED");
        assertThat(Seen.time(seen.deadline("WC-1/COMPLETE").targetAt())).isEqualTo("04-30 17:00:00");
        assertThat(seen.rows()).contains("claim-deadline/CD-02");
        assertThat(seen.violations()).isEmpty();
        assertThat(seen.actions())
                .containsExactly("COMPLETE_REPAIR SERVICE_CENTER 05-05 18:00:00", "DETERMINE_WARRANTY_CASE M1");
        assertThat(seen.next()).isEqualTo("05-05 09:00:00");
    }

    /** AS-27 (b). */
    @Test
    void a_repair_past_its_limit_is_a_violation_of_who_answers_for_the_claim() {
        Seen seen = repair("2026-05-06 09:30", ", 'status': 'OPEN'").decided();

        assertThat(seen.violations())
                .containsExactly("CLAIM_OVERDUE MAJOR WC-1/COMPLETE M1 05-05 18:00:00 late 30 sanction/SA-10");
        assertThat(seen.actions())
                .containsExactly(
                        "COMPLETE_REPAIR SERVICE_CENTER 05-05 18:00:00",
                        "DETERMINE_WARRANTY_CASE M1",
                        "NOTIFY_SUPERIOR H1");
    }

    /** AS-27 (c). */
    @Test
    void a_claim_closed_without_its_cause_is_reopened() {
        Seen seen = closed("'REPAIRED'", "false", "true").decided();

        assertThat(seen.deadlines()).containsExactly("CLAIM WC-1/COMPLETE 05-05 18:00:00 MET");
        assertThat(seen.violations())
                .containsExactly("CLAIM_CLOSURE_INCOMPLETE MAJOR WC-1 M1 05-05 12:00:00 sanction/SA-10"
                        + " {items=[rootCauseIdentified]}");
        assertThat(seen.rows()).contains("claim-closure/CX-02");
        assertThat(seen.actions()).containsExactly("NOTIFY_SUPERIOR H1", "REOPEN_CLAIM M1");
    }

    private static Told closed(String outcome, String cause, String confirmed) {
        return repair(
                "2026-05-05 12:30",
                (", 'warrantyCase': true, 'completedAt': @2026-05-05 12:00, 'status': 'CLOSED', 'outcome': %s,"
                                + " 'rootCauseIdentified': %s, 'clientConfirmed': %s")
                        .formatted(outcome, cause, confirmed));
    }

    @ParameterizedTest
    @CsvSource({
        "'''REPAIRED''', true, true, '', ''",
        "null, true, true, [outcomeKnown], CX-01",
        "'''REJECTED''', false, true, [rootCauseIdentified], CX-02",
        "'''REPLACED''', true, false, [clientConfirmed], CX-03",
        "'''REPAIRED''', null, null, '', ''"
    })
    void a_claim_closes_with_outcome_cause_and_a_content_client(
            String outcome, String cause, String confirmed, String items, String row) {
        Seen seen = closed(outcome, cause, confirmed).decided();

        assertThat(seen.breaches()).isEqualTo(items.isEmpty() ? List.of() : List.of("CLAIM_CLOSURE_INCOMPLETE WC-1"));
        if (!items.isEmpty()) {
            assertThat(seen.violations().get(0)).endsWith("{items=" + items + "}");
            assertThat(seen.rows()).contains("claim-closure/" + row);
        }
        assertThat(seen.unknowns().contains("claims WC-1 clientConfirmed")).isEqualTo(confirmed.equals("null"));
    }

    private static Told complaint(String at, String rest) {
        return new Told(at)
                .group("claims", "[{'claimId': 'C-1', 'responsibleId': 'M1', 'status': 'OPEN'" + rest + "}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            COMPLAINT | false | 2026-04-15 18:00 | ""                                 | ""                           | CD-04
            COMPLAINT | false | 2026-04-15 18:01 | ""                                 | CLAIM_OVERDUE C-1/FIRST_RESPONSE | CD-04
            RETURN    | false | 2026-04-15 18:01 | ""                                 | ""                           | CD-05
            COMPLAINT | false | 2026-04-15 18:01 | , 'firstResponseAt': @2026-04-15 18:00 | ""                       | CD-04
            COMPLAINT | true  | 2026-04-14 14:00 | ""                                 | ""                           | CD-03
            COMPLAINT | true  | 2026-04-14 14:01 | ""                                 | CLAIM_OVERDUE C-1/FIRST_RESPONSE | CD-03
            COMPLAINT | false | 2026-04-28 18:00 | , 'firstResponseAt': @2026-04-14 11:00 | ""                       | CD-05
            COMPLAINT | false | 2026-04-28 18:01 | , 'firstResponseAt': @2026-04-14 11:00 | CLAIM_OVERDUE C-1/RESOLVE | CD-05
            RETURN    | false | 2026-04-28 18:01 | , 'firstResponseAt': @2026-04-14 11:00, 'completedAt': @2026-04-28 18:00 | "" | CD-05
            """)
    void a_complaint_is_answered_and_settled(
            String kind, boolean vip, String at, String rest, String breach, String row) {
        Seen seen = complaint(at, ", 'kind': '%s', 'registeredAt': @2026-04-14 10:00%s".formatted(kind, rest))
                .group("client", "{'clientId': 'K', 'manualVip': %s, 'cumulativeShareBefore': 85}".formatted(vip))
                .decided();

        assertThat(seen.breaches()).isEqualTo(breach.isEmpty() ? List.of() : List.of(breach));
        assertThat(seen.rows()).contains("claim-deadline/" + row);
    }

    @Test
    void an_open_complaint_asks_for_an_answer_and_a_settlement() {
        assertThat(complaint("2026-04-14 11:00", ", 'kind': 'COMPLAINT', 'registeredAt': @2026-04-14 10:00")
                        .decided()
                        .actions())
                .containsExactly("RESPOND_TO_CLAIM M1 04-15 18:00:00", "RESOLVE_CLAIM M1 04-28 18:00:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-15 18:00, '', '', REGISTER_CLAIM M1 04-15 18:00:00",
        "2026-04-15 18:01, '', CLAIM_OVERDUE C-1/REGISTER, REGISTER_CLAIM M1 04-15 18:00:00"
    })
    void a_claim_that_came_in_is_registered_within_a_day(String at, String rest, String breach, String action) {
        Seen seen = complaint(at, ", 'kind': 'COMPLAINT', 'receivedAt': @2026-04-14 10:00" + rest)
                .decided();

        assertThat(seen.breaches()).isEqualTo(breach.isEmpty() ? List.of() : List.of(breach));
        assertThat(seen.actions()).contains(action);
        assertThat(seen.rows()).contains("claim-deadline/CD-01");
    }

    @Test
    void a_registered_claim_need_not_be_registered_and_one_without_any_time_does() {
        assertThat(complaint(
                                "2026-04-14 12:00",
                                ", 'kind': 'COMPLAINT', 'receivedAt': @2026-04-14 10:00, 'registeredAt': @2026-04-14 11:00")
                        .decided()
                        .actions())
                .doesNotContain("REGISTER_CLAIM M1");
        assertThat(complaint("2026-04-14 12:00", ", 'kind': 'COMPLAINT'")
                        .decided()
                        .actions())
                .containsExactly("REGISTER_CLAIM M1");
    }

    @Test
    void what_is_to_be_repaired_goes_to_the_service_centre() {
        String registered = ", 'kind': 'WARRANTY_REPAIR', 'warrantyCase': true, 'registeredAt': @2026-04-14 10:00";

        assertThat(complaint("2026-04-14 12:00", registered).decided().actions())
                .containsExactly("COMPLETE_REPAIR SERVICE_CENTER 04-23 18:00:00", "SEND_TO_SERVICE M1");
        assertThat(complaint("2026-04-14 12:00", registered + ", 'sentToServiceAt': @2026-04-14 12:00")
                        .decided()
                        .actions())
                .containsExactly("COMPLETE_REPAIR SERVICE_CENTER 04-23 18:00:00");
    }

    @Test
    void without_a_name_the_owner_at_registration_answers_and_without_an_owner_the_head() {
        Told told = new Told("2026-05-06 09:30")
                .group(
                        "claims",
                        "[{'claimId': 'C-1', 'kind': 'WARRANTY_REPAIR', 'registeredAt': @2026-04-23 11:00, 'status': 'OPEN'}]");

        assertThat(told.decided().violations().get(0)).startsWith("CLAIM_OVERDUE MAJOR C-1/COMPLETE M1");
        assertThat(told.without("ownerships").decided().violations().get(0))
                .startsWith("CLAIM_OVERDUE MAJOR C-1/COMPLETE H1");
    }
}
