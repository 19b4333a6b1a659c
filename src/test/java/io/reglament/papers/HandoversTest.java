package io.reglament.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoversTest {
    private static final String ITEMS =
            ", 'items': {'signedContract': true, 'registeredOrder': true, 'agreedDeliveryDate': true, 'specification': %s}";

    private static Told handed(String at, String boundary, String rest) {
        return new Told(at)
                .group(
                        "handovers",
                        "[{'handoverId': 'HO-1', 'boundary': '%s', 'submittedBy': 'M1', 'submittedAt': @2026-04-15 15:00%s}]"
                                .formatted(boundary, rest));
    }

    /** AS-28 (a). */
    @Test
    void a_handover_without_specification_is_completed_and_production_has_a_day_to_accept_it() {
        Seen seen = handed("2026-04-16 18:00", "SALES_TO_PRODUCTION", ITEMS.formatted(false))
                .decided();

        assertThat(seen.deadlines()).containsExactly("HANDOVER_ACCEPT HO-1 04-16 18:00:00 WARNING");
        assertThat(seen.rows()).contains("handover-deadline/HD-03", "handover-item/HI-07");
        assertThat(seen.violations())
                .containsExactly(
                        "HANDOVER_INCOMPLETE MAJOR HO-1 M1 04-15 15:00:00 sanction/SA-10 {items=[specification]}");
        assertThat(seen.actions())
                .containsExactly(
                        "ACCEPT_HANDOVER PRODUCTION 04-16 18:00:00", "COMPLETE_HANDOVER M1", "NOTIFY_SUPERIOR H1");
        assertThat(seen.next()).isEqualTo("04-16 18:00:01");
    }

    /** AS-28 (b). */
    @Test
    void who_sells_does_not_accept_for_production() {
        Seen seen = accepted("'M1'", "").decided();

        assertThat(seen.deadlines()).containsExactly("HANDOVER_ACCEPT HO-1 04-16 18:00:00 MET");
        assertThat(seen.violations())
                .containsExactly(
                        "HANDOVER_INCOMPLETE MAJOR HO-1 M1 04-15 15:00:00 sanction/SA-10 {items=[specification]}",
                        "HANDOVER_SELF_ACCEPTED MINOR HO-1 M1 04-16 12:00:00 sanction/SA-10");
        assertThat(seen.actions()).containsExactly("COMPLETE_HANDOVER M1", "NOTIFY_SUPERIOR H1");
        assertThat(seen.next()).isEqualTo("-");
    }

    private static Told accepted(String by, String rest) {
        return handed(
                "2026-04-16 13:00",
                "SALES_TO_PRODUCTION",
                ", 'acceptedAt': @2026-04-16 12:00, 'acceptedBy': " + by + rest + ITEMS.formatted(false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'P1' | ""                                | null                                                              | false
            'M2' | , 'acceptedByRole': 'SALES_MANAGER' | null                                                            | true
            'M2' | ""                                | [{'personId': 'M2', 'role': 'SALES_MANAGER'}]                     | true
            'P1' | , 'acceptedByRole': 'PRODUCTION'  | null                                                              | false
            """)
    void a_sales_manager_does_not_accept_for_production_either(String by, String role, String staff, boolean breach) {
        assertThat(accepted(by, role).group("staff", staff).decided().breaches().stream()
                        .anyMatch(each -> each.startsWith("HANDOVER_SELF_ACCEPTED")))
                .isEqualTo(breach);
    }

    @Test
    void a_head_may_except_the_owner_of_a_small_firm() {
        String exception =
                "[{'type': 'EXCEPTION', 'subjectId': 'HO-1', 'by': 'C1', 'role': 'COMPANY_HEAD', 'at': @2026-04-01 10:00}]";

        assertThat(accepted("'M1'", "").group("approvals", exception).decided().breaches())
                .containsExactly("HANDOVER_INCOMPLETE HO-1");
    }

    @Test
    void who_handed_a_client_over_may_take_the_next() {
        assertThat(accepted("'P1'", "").decided().recommendations()).containsExactly("NEXT_LEAD M1");
        assertThat(handed("2026-04-16 13:00", "SALES_TO_PRODUCTION", "")
                        .decided()
                        .recommendations())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LEADGEN_TO_SALES,    contactName,        HI-01",
        "LEADGEN_TO_SALES,    phoneOrEmail,       HI-02",
        "LEADGEN_TO_SALES,    leadChannel,        HI-03",
        "LEADGEN_TO_SALES,    need,               HI-04",
        "SALES_TO_PRODUCTION, signedContract,     HI-05",
        "SALES_TO_PRODUCTION, registeredOrder,    HI-06",
        "SALES_TO_PRODUCTION, specification,      HI-07",
        "SALES_TO_PRODUCTION, agreedDeliveryDate, HI-08",
        "PRODUCTION_TO_SALES, actsSigned,         HI-09",
        "PRODUCTION_TO_SALES, satisfaction,       HI-10"
    })
    void each_item_of_a_handover_is_asked_by_its_row(String boundary, String item, String row) {
        Seen missing = handed("2026-04-15 15:01", boundary, ", 'items': {'%s': false}".formatted(item))
                .decided();
        Seen there = handed("2026-04-15 15:01", boundary, ", 'items': {'%s': true}".formatted(item))
                .decided();

        assertThat(missing.violations()).singleElement().satisfies(line -> assertThat(line)
                .startsWith("HANDOVER_INCOMPLETE")
                .endsWith("{items=[" + item + "]}"));
        assertThat(missing.rows()).contains("handover-item/" + row);
        assertThat(there.violations()).isEmpty();
        assertThat(there.unknowns()).doesNotContain("handovers HO-1 items." + item);
    }

    @ParameterizedTest
    @CsvSource({
        "LEADGEN_TO_SALES,    HD-02, M1,         2026-04-15 15:30, ''",
        "LEADGEN_TO_SALES,    HD-02, M1,         2026-04-15 15:31, HANDOVER_OVERDUE HO-1",
        "SALES_TO_PRODUCTION, HD-03, PRODUCTION, 2026-04-16 18:00, ''",
        "SALES_TO_PRODUCTION, HD-03, PRODUCTION, 2026-04-16 18:01, HANDOVER_OVERDUE HO-1",
        "PRODUCTION_TO_SALES, HD-04, M1,         2026-04-17 18:00, ''",
        "PRODUCTION_TO_SALES, HD-04, M1,         2026-04-17 18:01, HANDOVER_OVERDUE HO-1"
    })
    void a_handover_is_accepted_in_time_by_the_receiver(
            String boundary, String row, String receiver, String at, String breach) {
        Seen seen = handed(at, boundary, "").decided();

        assertThat(seen.breaches()).isEqualTo(breach.isEmpty() ? List.of() : List.of(breach));
        assertThat(seen.actions()).anyMatch(line -> line.startsWith("ACCEPT_HANDOVER " + receiver));
        assertThat(seen.rows()).contains("handover-deadline/" + row);
    }

    @Test
    void a_rejection_ends_the_wait_too() {
        assertThat(handed("2026-04-17 12:00", "SALES_TO_PRODUCTION", ", 'rejectedAt': @2026-04-16 10:00")
                        .decided()
                        .deadlines())
                .containsExactly("HANDOVER_ACCEPT HO-1 04-16 18:00:00 MET");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            DEAL_FULFILMENT | 'historyComplete': true                       | 2
            DEAL_FULFILMENT | 'historyComplete': true, 'dispatcherId': 'D1' | 0
            DEAL_FULFILMENT | 'historyComplete': false                      | 0
            DEAL_DISCUSSION | 'historyComplete': true                       | 0
            """)
    void a_deal_in_fulfilment_that_is_known_to_have_no_dispatcher_gets_one(String stage, String deal, int asked) {
        Seen seen = new Told("2026-04-16 12:00")
                .deal(deal)
                .group("stageHistory", "[{'stage': '%s', 'enteredAt': @2026-04-16 10:00}]".formatted(stage))
                .decided();

        List<String> both = List.of("ASSIGN_DISPATCHER H1", "ASSIGN_DISPATCHER LOGISTICS_MANAGER");
        assertThat(seen.actions().stream().filter(each -> each.startsWith("ASSIGN_DISPATCHER")))
                .isEqualTo(asked == 0 ? List.of() : both);
    }

    @ParameterizedTest
    @CsvSource({
        "'''feasible'': false', true",
        "'''feasible'': true', false",
        "'''newDate'': ''2026-06-01''', false",
        "'''feasible'': false, ''informedManagerAt'': @2026-04-16 11:00', false",
        "'''feasible'': false, ''informedManagerAt'': @2026-04-16 13:00', true"
    })
    void a_date_that_cannot_be_kept_is_agreed_anew(String told, boolean asked) {
        assertThat(new Told("2026-04-16 12:00")
                        .group("feasibility", "[{'documentId': 'O-1', " + told + "}]")
                        .decided()
                        .actions())
                .isEqualTo(asked ? List.of("RENEGOTIATE_DEADLINE M1") : List.of());
    }
}
