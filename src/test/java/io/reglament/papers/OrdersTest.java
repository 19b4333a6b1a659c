package io.reglament.papers;

import static io.reglament.papers.ToldOrders.CONTRACT;
import static io.reglament.papers.ToldOrders.april;
import static io.reglament.papers.ToldOrders.lines;
import static io.reglament.papers.ToldOrders.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.finding.OrderDecision;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an order is handled by its kind, and what it needs (T15, R-ORD-01, R-ORD-02, R-ORD-09 to R-ORD-11). */
class OrdersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            STANDARD                     | ['QT-1']           | ""                           | OK-01
            STANDARD                     | []                 | [QUOTATION]                  | OK-01
            STANDARD                     | ['K-1']            | [QUOTATION]                  | OK-01
            STANDARD                     | ['GONE']           | ""                           | OK-01
            RETURN_DEFECT                | ['O-1', 'DR-1']    | ""                           | OK-02
            RETURN_DEFECT                | ['INV-1', 'DR-1']  | ""                           | OK-02
            RETURN_DEFECT                | ['O-1']            | [DEFECT_REPORT]              | OK-02
            RETURN_DEFECT                | []                 | "[ORDER|INVOICE, DEFECT_REPORT]" | OK-02
            RETURN_DEFECT                | ['GONE']           | [DEFECT_REPORT]              | OK-02
            CONTRACT_ADDITIONAL_DELIVERY | ['K-1']            | ""                           | OK-03
            CONTRACT_ADDITIONAL_DELIVERY | ['QT-1']           | [CONTRACT]                   | OK-03
            CONTRACT_SCHEDULE            | ['K-1']            | ""                           | OK-04
            CONTRACT_SCHEDULE            | []                 | [CONTRACT]                   | OK-04
            FREE_REPLACEMENT             | ['WC-1']           | ""                           | OK-05
            FREE_REPLACEMENT             | ['O-1']            | "[RETURN_ORDER|CLAIM]"       | OK-05
            FREE_SAMPLE                  | []                 | ""                           | OK-06
            """)
    void an_order_refers_to_what_its_kind_needs(String kind, String refs, String missing, String row) {
        Seen seen = april().group(
                        "orders",
                        "["
                                + order(
                                        "NEW",
                                        kind,
                                        ", 'reason': 'R', 'schedule': [], 'creditMemoIssued': false,"
                                                + " 'returnedQty': 1, 'refs': " + refs)
                                + "," + order("O-1", "STANDARD", ", 'refs': ['QT-1']") + "]")
                .group(
                        "documents",
                        "[" + CONTRACT + ", {'documentId': 'QT-1', 'type': 'QUOTATION'},"
                                + " {'documentId': 'DR-1', 'type': 'DEFECT_REPORT'},"
                                + " {'documentId': 'INV-1', 'type': 'INVOICE'}]")
                .group("claims", "[{'claimId': 'WC-1', 'kind': 'COMPLAINT', 'status': 'CLOSED'}]")
                .decided();

        assertThat(seen.breaches()).isEqualTo(missing.isEmpty() ? List.of() : List.of("ORDER_REFERENCE_MISSING NEW"));
        OrderDecision order = seen.decision().orderDecisions().get(0);
        assertThat(order.orderId()).isEqualTo("NEW");
        assertThat(order.missingReferences().toString()).isEqualTo(missing.isEmpty() ? "[]" : missing);
        assertThat(order.citation().rows()).containsExactly("order-kind-handling/" + row);
        assertThat(seen.unknowns().contains("orders NEW refs.GONE")).isEqualTo(refs.contains("GONE"));
    }

    @Test
    void references_that_nobody_told_are_unknown() {
        Seen seen = april().group("orders", "[" + order("O-1", "STANDARD", "") + "]")
                .decided();

        assertThat(seen.violations()).isEmpty();
        assertThat(seen.unknowns()).contains("orders O-1 refs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""                     | []                              | NO  | APPROVE_ORDER H1
            , 'approvedBy': 'H1'   | []                              | YES | ""
            , 'approvedBy': 'M1'   | []                              | YES | ""
            ""                     | [{'type': 'ORDER', 'subjectId': 'FS-1', 'role': 'HEAD_OF_SALES', 'at': @2026-04-14 11:00}] | YES | ""
            ""                     | [{'type': 'ORDER', 'subjectId': 'FS-1', 'role': 'COMPANY_HEAD', 'at': @2026-04-14 11:00}]  | YES | ""
            ""                     | [{'type': 'ORDER', 'subjectId': 'FS-1', 'role': 'SALES_MANAGER', 'at': @2026-04-14 11:00}] | NO  | APPROVE_ORDER H1
            ""                     | [{'type': 'ORDER', 'subjectId': 'FS-2', 'role': 'HEAD_OF_SALES', 'at': @2026-04-14 11:00}] | NO  | APPROVE_ORDER H1
            ""                     | [{'type': 'ORDER', 'subjectId': 'FS-1', 'role': 'HEAD_OF_SALES', 'at': @2026-04-14 12:30}] | NO  | APPROVE_ORDER H1
            """)
    void a_sample_is_delivered_once_the_head_permits_it(String by, String approvals, String approved, String asked) {
        Seen seen = april().group("approvals", approvals)
                .group("orders", "[" + order("FS-1", "FREE_SAMPLE", ", 'refs': [], 'reason': 'FAIR'" + by) + "]")
                .decided();

        assertThat(seen.actions()).isEqualTo(asked.isEmpty() ? List.of() : List.of(asked));
        assertThat(seen.decision().orderDecisions().get(0).deliveryBlock())
                .isEqualTo(approved.equals("YES") ? "NO" : "YES");
    }

    @Test
    void whose_role_is_known_to_be_too_low_permits_nothing() {
        Seen seen = april().group("staff", "[{'personId': 'M1', 'role': 'SALES_MANAGER'}]")
                .group(
                        "orders",
                        "[" + order("FS-1", "FREE_SAMPLE", ", 'refs': [], 'reason': 'FAIR', 'approvedBy': 'M1'") + "]")
                .decided();

        assertThat(seen.actions()).containsExactly("APPROVE_ORDER H1");
    }

    @Test
    void a_reason_that_is_needed_and_not_told_is_asked_for() {
        Seen seen = april().group(
                        "orders", "[" + order("FS-1", "FREE_SAMPLE", ", 'refs': [], 'approvedBy': 'H1'") + "]")
                .decided();

        assertThat(seen.actions()).containsExactly("PROVIDE_FACT M1");
        assertThat(seen.action("PROVIDE_FACT").details()).containsEntry("facts", List.of("reason"));
    }

    @Test
    void a_price_of_nothing_is_doubtful_where_nothing_is_given_away() {
        Seen seen = april().group(
                        "orders",
                        "[" + order("O-1", "STANDARD", ", 'refs': ['QT-1']" + lines(1, "0")) + ","
                                + order("O-2", "STANDARD", ", 'refs': ['QT-1']" + lines(1, "0.01")) + "]")
                .decided();

        assertThat(seen.problems()).containsExactly("ZERO_PRICE O-1/X");
        assertThat(seen.violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"STANDARD, 5, 0", "STANDARD, 4, 2", "RETURN_DEFECT, 4, 0"})
    void what_is_not_in_stock_is_procured(String kind, int stock, int asked) {
        Seen seen = april().group(
                        "orders",
                        "["
                                + order(
                                        "O-1",
                                        kind,
                                        ", 'refs': ['QT-1', 'Q-2'], 'approvedBy': 'H1', 'reason': 'R'" + lines(5, "1"))
                                + "]")
                .group("availability", "[{'materialId': 'X', 'inAssortment': true, 'stockQty': %d}]".formatted(stock))
                .decided();

        assertThat(seen.actions())
                .isEqualTo(
                        asked == 0
                                ? List.of()
                                : List.of("REQUEST_PROCUREMENT H1", "REQUEST_PROCUREMENT LOGISTICS_MANAGER"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            true  | []                                                                                   | RELEASE_WITHOUT_POWER_OF_ATTORNEY O-1
            false | []                                                                                   | ""
            true  | [{'documentId': 'P', 'type': 'POWER_OF_ATTORNEY', 'validTo': '2026-04-14'}]          | ""
            true  | [{'documentId': 'P', 'type': 'POWER_OF_ATTORNEY', 'validTo': '2026-04-13'}]          | RELEASE_WITHOUT_POWER_OF_ATTORNEY O-1
            true  | [{'documentId': 'P', 'type': 'POWER_OF_ATTORNEY', 'validTo': '2026-04-14', 'refs': ['O-2']}] | RELEASE_WITHOUT_POWER_OF_ATTORNEY O-1
            true  | [{'documentId': 'P', 'type': 'POWER_OF_ATTORNEY', 'refs': ['O-1']}]                  | ""
            true  | null                                                                                 | ""
            """)
    void a_representative_shows_a_valid_power_of_attorney(
            boolean representative, @Nullable String documents, String breach) {
        Seen seen = april().group("documents", String.valueOf(documents))
                .group(
                        "orders",
                        "["
                                + order(
                                        "O-1",
                                        "STANDARD",
                                        ", 'refs': ['QT-1'], 'pickedUpAt': @2026-04-14 11:00,"
                                                + " 'pickedUpByRepresentative': " + representative)
                                + "]")
                .decided();

        assertThat(seen.breaches()).isEqualTo(breach.isEmpty() ? List.of() : List.of(breach));
    }

    @Test
    void a_kind_that_the_regulation_does_not_know_is_a_case_for_the_owner_of_the_process() {
        Seen seen = april().under(Changed.without("order-kind-handling", "OK-06"))
                .group("orders", "[" + order("FS-1", "FREE_SAMPLE", ", 'refs': []") + "]")
                .decided();

        assertThat(seen.violations()).isEmpty();
        assertThat(seen.actions()).containsExactly("RECORD_EXCEPTION_CASE PROCESS_OWNER");
        assertThat(seen.decision().orderDecisions()).isEmpty();
        assertThat(seen.decision().exceptionCases()).singleElement().satisfies(it -> assertThat(it.table())
                .isEqualTo("order-kind-handling"));
    }
}
