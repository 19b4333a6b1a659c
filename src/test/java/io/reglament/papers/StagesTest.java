package io.reglament.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagesTest {
    private static final String RESELLER =
            "{'clientId': 'K-1', 'type': 'COMPANY', 'isReseller': true, 'trained': false,"
                    + " 'manualVip': false, 'cumulativeShareBefore': 85, 'activeMonths12': 4}";

    /** AS-30, but for what the family development adds. */
    @Test
    void a_stage_left_without_a_signed_act_is_a_violation_and_what_nobody_told_is_asked() {
        Seen seen = fulfilmentLeft().decided();

        assertThat(seen.violations())
                .containsExactly("STAGE_EXIT_EVIDENCE_MISSING MAJOR CLIENT_DEVELOPMENT@M1 M1 04-13 10:00:00"
                        + " sanction/SA-10 {items=[actsSigned]}");
        assertThat(seen.actions())
                .contains("CONTACT_CLIENT M1 04-20 18:00:00", "NOTIFY_SUPERIOR H1", "PROVIDE_FACT M1");
        assertThat(seen.action("PROVIDE_FACT").details()).containsEntry("facts", List.of("satisfactionAssessed"));
        assertThat(seen.unknowns()).contains("stageHistory DEAL_FULFILMENT@M1 evidence.satisfactionAssessed");
        assertThat(seen.next()).isEqualTo("04-20 09:00:00");
    }

    static Told fulfilmentLeft() {
        return new Told("2026-04-13 12:00")
                .group("client", RESELLER)
                .group("ownerships", "[{'managerId': 'M1', 'from': @2026-04-01 10:00, 'assignedBy': 'H1'}]")
                .group(
                        "stageHistory",
                        "[{'stage': 'DEAL_FULFILMENT', 'enteredAt': @2026-04-01 10:00, 'leftAt': @2026-04-13 10:00,"
                                + " 'evidence': {'documentsCompleted': true, 'shipped': true, 'paid': true,"
                                + " 'actsSigned': false}},"
                                + " {'stage': 'CLIENT_DEVELOPMENT', 'enteredAt': @2026-04-13 10:00}]")
                .group(
                        "contacts",
                        "[{'contactId': 'c1', 'occurredAt': @2026-04-02 11:00, 'actor': 'MANAGER', 'managerId': 'M1',"
                                + " 'direction': 'OUTBOUND', 'channel': 'PHONE', 'outcome': 'REACHED',"
                                + " 'purpose': 'CONTRACT_PERFORMANCE', 'source': 'TELEPHONY', 'reportFiled': true}]");
    }

    @ParameterizedTest(name = "{0} to {1}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            INBOUND_ATTRACTION  | DEAL_DISCUSSION     |                        | ""                      | ""                        | ST-03
            OUTBOUND_ATTRACTION | DEAL_DISCUSSION     |                        | ""                      | ""                        | ST-03
            INBOUND_ATTRACTION  | OUTBOUND_ATTRACTION |                        | ""                      | ""                        | ""
            DEAL_DISCUSSION     | DEAL_DISCUSSION     |                        | ""                      | ""                        | ""
            INBOUND_ATTRACTION  | DEAL_FULFILMENT     | 'saleType': 'B2C_RETAIL' | ""                    | ""                        | ST-04
            INBOUND_ATTRACTION  | DEAL_FULFILMENT     | 'saleType': 'B2B'      | ""                      | STAGE_SKIPPED             | ST-10
            INBOUND_ATTRACTION  | DEAL_FULFILMENT     |                        | ""                      | ""                        | ST-10
            OUTBOUND_ATTRACTION | DEAL_FULFILMENT     | 'saleType': 'B2C_RETAIL' | ""                    | STAGE_SKIPPED             | ST-10
            DEAL_DISCUSSION     | DEAL_FULFILMENT     |                        | ""                      | ""                        | ST-05
            DEAL_DISCUSSION     | CLIENT_DEVELOPMENT  | 'saleType': 'B2B'      | ""                      | STAGE_SKIPPED             | ST-10
            DEAL_FULFILMENT     | CLIENT_DEVELOPMENT  |                        | ""                      | ""                        | ST-06
            CLIENT_DEVELOPMENT  | DEAL_DISCUSSION     | 'kind': 'REPEAT'       | ""                      | ""                        | ST-07
            CLIENT_DEVELOPMENT  | DEAL_DISCUSSION     | 'kind': 'NEW_CLIENT'   | ""                      | STAGE_REGRESS_UNJUSTIFIED | ST-07
            CLIENT_DEVELOPMENT  | DEAL_DISCUSSION     |                        | ""                      | ""                        | ST-07
            DEAL_DISCUSSION     | INBOUND_ATTRACTION  |                        | , 'reason': 'NOT_READY' | ""                        | ST-08
            DEAL_DISCUSSION     | INBOUND_ATTRACTION  |                        | ""                      | STAGE_REGRESS_UNJUSTIFIED | ST-08
            DEAL_FULFILMENT     | DEAL_DISCUSSION     |                        | , 'reason': 'REVISION'  | STAGE_REGRESS_UNJUSTIFIED | ST-09
            DEAL_FULFILMENT     | DEAL_DISCUSSION     |                        | ""                      | STAGE_REGRESS_UNJUSTIFIED | ST-09
            DEAL_FULFILMENT     | DEAL_DISCUSSION     |                        | , 'reason': 'REVISION', 'approvedBy': 'H1' | ""     | ST-09
            CLIENT_DEVELOPMENT  | DEAL_FULFILMENT     | 'saleType': 'B2B'      | ""                      | STAGE_REGRESS_UNJUSTIFIED | ST-10
            """)
    void a_move_is_judged_by_the_table_of_moves(
            String from, String to, @Nullable String deal, String visit, String code, String row) {
        Seen seen = moved(from, to, deal, visit).decided();

        assertThat(seen.breaches()).isEqualTo(code.isEmpty() ? List.of() : List.of(code + " " + to + "@M1"));
        assertThat(seen.matched("stage-transition"))
                .isEqualTo(row.isEmpty() ? List.of() : List.of("stage-transition/" + row));
    }

    private static Told moved(String from, String to, @Nullable String deal, String visit) {
        Told told = new Told("2026-04-13 12:00")
                .group(
                        "stageHistory",
                        "[{'stage': '%s', 'enteredAt': @2026-04-13 10:00}, {'stage': '%s', 'enteredAt': @2026-04-13 11:00%s}]"
                                .formatted(from, to, visit));
        return deal == null ? told : told.deal(deal);
    }

    @Test
    void a_regress_from_fulfilment_needs_the_heads_permission_and_permissions_that_are_not_told_are_none() {
        Told told = moved("DEAL_FULFILMENT", "DEAL_DISCUSSION", null, ", 'reason': 'REVISION'");

        assertThat(told.decided().breaches()).hasSize(1);
        assertThat(told.group("approvals", "[]").decided().violations())
                .containsExactly("STAGE_REGRESS_UNJUSTIFIED MINOR DEAL_DISCUSSION@M1 M1 04-13 11:00:00 sanction/SA-10"
                        + " {from=DEAL_FULFILMENT, needs=[APPROVAL], to=DEAL_DISCUSSION}");
        assertThat(told.group("approvals", permission("SALES_MANAGER"))
                        .decided()
                        .breaches())
                .hasSize(1);
        assertThat(told.group("approvals", permission("HEAD_OF_SALES"))
                        .decided()
                        .breaches())
                .isEmpty();
        assertThat(told.group("approvals", permission("COMPANY_HEAD")).decided().breaches())
                .isEmpty();
    }

    private static String permission(String role) {
        return "[{'type': 'STAGE_REGRESS', 'subjectId': 'D-1', 'by': 'X', 'role': '%s', 'at': @2026-04-13 10:30}]"
                .formatted(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INBOUND_ATTRACTION  |       |       | ''            | ST-01
            OUTBOUND_ATTRACTION |       | true  | ''            | ST-01
            DEAL_DISCUSSION     | true  | true  | ''            | ST-02
            DEAL_DISCUSSION     | false | true  | STAGE_SKIPPED | ST-02
            DEAL_DISCUSSION     |       | true  | ''            | ST-02
            DEAL_FULFILMENT     | true  | true  | STAGE_SKIPPED | ST-10
            DEAL_FULFILMENT     | true  |       | ''            | ''
            """)
    void only_a_complete_history_shows_how_the_deal_began(
            String stage, @Nullable String existing, @Nullable String complete, String code, String row) {
        Told told = new Told("2026-04-13 12:00")
                .group("stageHistory", "[{'stage': '%s', 'enteredAt': @2026-04-13 10:00}]".formatted(stage))
                .group("client", "{'clientId': 'K-1'" + (existing == null ? "" : ", 'isExisting': " + existing) + "}")
                .deal("'saleType': 'B2B'");
        Seen seen = (complete == null && row.isEmpty() ? told : told.deal("'historyComplete': true")).decided();

        assertThat(seen.breaches()).isEqualTo(code.isEmpty() ? List.of() : List.of(code + " " + stage + "@M1"));
        assertThat(seen.matched("stage-transition"))
                .isEqualTo(row.isEmpty() ? List.of() : List.of("stage-transition/" + row));
        if (row.equals("ST-02")) {
            assertThat(seen.unknowns().contains("client isExisting")).isEqualTo(existing == null);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INBOUND_ATTRACTION  | DEAL_DISCUSSION    | B2B        | contactNameKnown     | SE-01.1
            INBOUND_ATTRACTION  | DEAL_DISCUSSION    | B2B        | phoneOrEmailKnown    | SE-01.2
            INBOUND_ATTRACTION  | DEAL_DISCUSSION    | B2B        | needIdentified       | SE-01.3
            INBOUND_ATTRACTION  | DEAL_DISCUSSION    | B2B        | companyKnown         | SE-01.4
            OUTBOUND_ATTRACTION | DEAL_DISCUSSION    | B2B        | contactNameKnown     | SE-02.1
            OUTBOUND_ATTRACTION | DEAL_DISCUSSION    | B2B        | phoneOrEmailKnown    | SE-02.2
            OUTBOUND_ATTRACTION | DEAL_DISCUSSION    | B2B        | needIdentified       | SE-02.3
            OUTBOUND_ATTRACTION | DEAL_DISCUSSION    | B2B        | companyKnown         | SE-02.4
            OUTBOUND_ATTRACTION | DEAL_DISCUSSION    | B2B        | leadInterest         | SE-02.5
            DEAL_DISCUSSION     | DEAL_FULFILMENT    | B2B        | orderRegistered      | SE-03.1
            DEAL_DISCUSSION     | DEAL_FULFILMENT    | B2B        | contractSigned       | SE-03.2
            DEAL_DISCUSSION     | DEAL_FULFILMENT    | B2C_RETAIL | paid                 | SE-03.3
            INBOUND_ATTRACTION  | DEAL_FULFILMENT    | B2C_RETAIL | paid                 | SE-03.3
            DEAL_FULFILMENT     | CLIENT_DEVELOPMENT | B2B        | documentsCompleted   | SE-04.1
            DEAL_FULFILMENT     | CLIENT_DEVELOPMENT | B2B        | shipped              | SE-04.2
            DEAL_FULFILMENT     | CLIENT_DEVELOPMENT | B2B        | actsSigned           | SE-04.3
            DEAL_FULFILMENT     | CLIENT_DEVELOPMENT | B2B        | paid                 | SE-04.4
            DEAL_FULFILMENT     | CLIENT_DEVELOPMENT | B2B        | satisfactionAssessed | SE-04.5
            """)
    void each_piece_of_evidence_is_asked_by_its_row(String from, String to, String saleType, String item, String row) {
        Seen missing = left(from, to, saleType, "'%s': false".formatted(item)).decided();
        Seen there = left(from, to, saleType, "'%s': true".formatted(item)).decided();

        assertThat(missing.violations()).singleElement().satisfies(line -> assertThat(line)
                .startsWith("STAGE_EXIT_EVIDENCE_MISSING")
                .endsWith("{items=[" + item + "]}"));
        assertThat(missing.rows()).contains("stage-exit-evidence/" + row);
        assertThat(there.violations()).isEmpty();
    }

    private static Told left(String from, String to, String saleType, String evidence) {
        return new Told("2026-04-13 12:00")
                .deal("'saleType': '" + saleType + "'")
                .group(
                        "stageHistory",
                        "[{'stage': '%s', 'enteredAt': @2026-04-13 10:00, 'evidence': {%s}}, {'stage': '%s', 'enteredAt': @2026-04-13 11:00}]"
                                .formatted(from, evidence, to));
    }

    @Test
    void a_company_need_not_be_known_where_the_client_is_a_person() {
        assertThat(left("INBOUND_ATTRACTION", "DEAL_DISCUSSION", "B2C_ECOMMERCE", "'companyKnown': false")
                        .decided()
                        .violations())
                .isEmpty();
    }

    @Test
    void what_the_evidence_does_not_tell_the_flags_of_client_and_deal_do() {
        Seen seen = left("OUTBOUND_ATTRACTION", "DEAL_DISCUSSION", "B2B", "'contactNameKnown': true")
                .deal("'needIdentified': false, 'leadInterest': 'INTERMEDIATE_STEP'")
                .group("client", "{'clientId': 'K-1', 'phoneKnown': false, 'emailKnown': true, 'companyKnown': true}")
                .decided();

        assertThat(seen.violations()).singleElement().satisfies(line -> assertThat(line)
                .endsWith("{items=[needIdentified, leadInterest]}"));
        assertThat(seen.actions()).doesNotContain("PROVIDE_FACT M1");
    }

    @Test
    void a_phone_that_is_not_known_and_a_mail_that_nobody_told_leave_it_open() {
        Seen seen = left("INBOUND_ATTRACTION", "DEAL_DISCUSSION", "B2B", "'contactNameKnown': true")
                .group("client", "{'clientId': 'K-1', 'phoneKnown': false}")
                .decided();

        assertThat(seen.violations()).isEmpty();
        assertThat(seen.action("PROVIDE_FACT").details())
                .containsEntry("facts", List.of("phoneOrEmailKnown", "needIdentified", "companyKnown"));
    }

    @Test
    void without_any_evidence_told_nothing_is_judged() {
        Seen seen = moved("DEAL_DISCUSSION", "DEAL_FULFILMENT", "'saleType': 'B2B'", "")
                .decided();

        assertThat(seen.violations()).isEmpty();
        assertThat(seen.actions()).doesNotContain("PROVIDE_FACT M1");
    }

    @Test
    void the_owner_at_the_move_answers_for_it_and_the_owner_of_today_tells_what_is_not_told() {
        Seen seen = left("DEAL_DISCUSSION", "DEAL_FULFILMENT", "B2B", "'orderRegistered': false")
                .group(
                        "ownerships",
                        "[{'managerId': 'M1', 'from': @2026-04-13 10:00, 'to': @2026-04-13 11:30, 'assignedBy': 'H1'},"
                                + " {'managerId': 'M2', 'from': @2026-04-13 11:30, 'assignedBy': 'H1'}]")
                .decided();

        assertThat(seen.violations()).singleElement().satisfies(line -> assertThat(line)
                .startsWith("STAGE_EXIT_EVIDENCE_MISSING MAJOR DEAL_FULFILMENT@M1 M1"));
        assertThat(seen.actions()).contains("PROVIDE_FACT M2");
    }
}
