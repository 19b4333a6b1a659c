package io.reglament.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.deal.OrderKind;
import io.reglament.evaluation.OrderDecision;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrdersTest {
    private static final String CONTRACT = "{'documentId': 'K-1', 'type': 'CONTRACT', 'validFrom': '2026-01-01',"
            + " 'validTo': '2026-06-30', 'materialId': 'X', 'targetQty': 1000, 'unitPrice': "
            + rub("1250.00") + "}";

    private static String rub(String amount) {
        return "{'amount': '" + amount + "', 'currency': 'RUB'}";
    }

    private static Told april() {
        return new Told("2026-04-14 12:00").group("approvals", "[]");
    }

    private static String order(String id, String kind, String rest) {
        return "{'orderId': '%s', 'kind': '%s', 'createdAt': @2026-04-14 10:00%s}".formatted(id, kind, rest);
    }

    private static String lines(int qty, String price) {
        return ", 'lines': [{'materialId': 'X', 'qty': %d, 'unitPrice': %s}]".formatted(qty, rub(price));
    }

    /** AS-24. */
    private static Told replacement(int qty, boolean creditMemo) {
        return april().group(
                        "orders",
                        "["
                                + order(
                                        "FR-1",
                                        "FREE_REPLACEMENT",
                                        ", 'refs': ['RET-1'], 'returnedQty': 3, 'reason': 'DEFECT', 'creditMemoIssued': "
                                                + creditMemo + lines(qty, "0.00"))
                                + "]");
    }

    @Test
    void a_free_replacement_of_what_came_back_waits_for_the_heads_permission() {
        Seen seen = replacement(3, false).decided();

        OrderDecision order = seen.decision().orderDecisions().get(0);
        assertThat(order.kind()).isEqualTo(OrderKind.FREE_REPLACEMENT);
        assertThat(order.sapType()).isEqualTo("SDF");
        assertThat(order.billable()).isEqualTo("NO");
        assertThat(order.billingBlock()).isNull();
        assertThat(order.deliveryBlock()).isEqualTo("YES");
        assertThat(order.commissionEffect()).isEqualTo("NONE");
        assertThat(order.missingReferences()).isEmpty();
        assertThat(order.citation().rows()).containsExactly("order-kind-handling/OK-05");
        assertThat(seen.violations()).isEmpty();
        assertThat(seen.actions()).containsExactly("APPROVE_ORDER H1");
        assertThat(seen.unknowns()).contains("orders FR-1 refs.RET-1");
        assertThat(seen.problems()).isEmpty();
    }

    @Test
    void a_replacement_and_a_credit_memo_for_one_return_are_too_much() {
        Seen seen = replacement(3, true).decided();

        assertThat(seen.violations())
                .containsExactly("DOUBLE_COMPENSATION CRITICAL FR-1 M1 04-14 10:00:00 sanction/SA-09");
        assertThat(seen.decision().violations().get(0).sanction())
                .satisfies(it -> assertThat(it.kind() + " " + it.points() + " " + it.bonusReductionPercent())
                        .isEqualTo("REVIEW 3 10"));
        assertThat(seen.actions()).containsExactly("BLOCK_DELIVERY LOGISTICS_MANAGER", "NOTIFY_SUPERIOR H1");
    }

    @Test
    void no_more_is_replaced_than_came_back() {
        Seen seen = replacement(4, false).decided();

        assertThat(seen.violations())
                .containsExactly("REPLACEMENT_EXCEEDS_RETURN MAJOR FR-1 M1 04-14 10:00:00 sanction/SA-10 {excess=1}");
        assertThat(seen.actions()).containsExactly("BLOCK_DELIVERY LOGISTICS_MANAGER", "NOTIFY_SUPERIOR H1");
    }

    /** AS-25 (a). */
    @Test
    void an_additional_delivery_has_the_contracts_price() {
        Seen seen = additional("1300.00").decided();

        assertThat(seen.violations())
                .containsExactly("PRICE_NOT_PER_CONTRACT MAJOR A-1/X M1 04-14 10:00:00 sanction/SA-09"
                        + " {currency=RUB, perUnit=50.00, total=500.00}");
        assertThat(seen.actions()).containsExactly("BLOCK_BILLING ACCOUNTANT", "NOTIFY_SUPERIOR H1");
        assertThat(additional("1250").decided().violations()).isEmpty();
        assertThat(additional("1250").decided().actions()).isEmpty();
    }

    private static Told additional(String price) {
        return april().group("documents", "[" + CONTRACT + "]")
                .group(
                        "orders",
                        "[" + order("A-1", "CONTRACT_ADDITIONAL_DELIVERY", ", 'refs': ['K-1']" + lines(10, price))
                                + "]");
    }

    /** AS-25 (b). */
    @Test
    void a_schedule_keeps_to_quantity_and_term_of_the_contract() {
        Seen seen = scheduled("400", "400", "300", "2026-07-15").decided();

        assertThat(seen.violations())
                .containsExactly(
                        "SCHEDULE_EXCEEDS_CONTRACT MAJOR S-1 M1 04-14 10:00:00 sanction/SA-10"
                                + " {contract=K-1, excess=100, planned=1100, target=1000}",
                        "SCHEDULE_OUTSIDE_CONTRACT MAJOR S-1/2026-07-15 M1 04-14 10:00:00 sanction/SA-10"
                                + " {date=2026-07-15}");
        assertThat(seen.actions()).containsExactly("BLOCK_DELIVERY LOGISTICS_MANAGER", "NOTIFY_SUPERIOR H1");

        Seen kept = scheduled("400", "400", "200", "2026-06-30").decided();
        assertThat(kept.violations()).isEmpty();
        assertThat(kept.actions()).isEmpty();
        assertThat(kept.decision().orderDecisions()).singleElement().satisfies(it -> {
            assertThat(it.billable()).isEqualTo("BY_DELIVERY");
            assertThat(it.citation().rows()).containsExactly("order-kind-handling/OK-04");
        });
    }

    private static Told scheduled(String first, String second, String third, String last) {
        return april().group("documents", "[" + CONTRACT + "]")
                .group(
                        "orders",
                        "["
                                + order(
                                        "S-1",
                                        "CONTRACT_SCHEDULE",
                                        (", 'refs': ['K-1'], 'schedule': [{'date': '2026-05-15', 'qty': %s},"
                                                                + " {'date': '2026-06-15', 'qty': %s}, {'date': '%s', 'qty': %s}]")
                                                        .formatted(first, second, last, third)
                                                + lines(1, "1250.00"))
                                + "]");
    }

    @Test
    void of_several_schedules_the_one_that_crosses_the_line_is_to_blame() {
        String plan = ", 'refs': ['K-1'], 'schedule': [{'date': '2026-05-15', 'qty': 600}]";
        Seen seen = april().group("documents", "[" + CONTRACT + "]")
                .group(
                        "orders",
                        "[" + order("S-3", "CONTRACT_SCHEDULE", plan) + "," + order("S-2", "CONTRACT_SCHEDULE", plan)
                                + "," + order("S-1", "CONTRACT_SCHEDULE", plan) + "]")
                .decided();

        assertThat(seen.breaches()).containsExactly("SCHEDULE_EXCEEDS_CONTRACT S-2");
    }

    @Test
    void of_several_replacements_the_one_that_crosses_the_line_is_to_blame_and_the_return_itself_counts_first() {
        String back =
                order("RET-1", "RETURN_DEFECT", ", 'refs': ['O-1', 'DR-1'], 'reason': 'DEFECT'" + lines(5, "10.00"));
        String replaced = ", 'refs': ['RET-1'], 'returnedQty': 9, 'creditMemoIssued': false, 'reason': 'DEFECT'";
        Seen seen = april().group(
                        "orders",
                        "[" + back + "," + order("FR-2", "FREE_REPLACEMENT", replaced + lines(3, "0")) + ","
                                + order("FR-1", "FREE_REPLACEMENT", replaced + lines(3, "0")) + "]")
                .decided();

        assertThat(seen.violations()).singleElement().satisfies(line -> assertThat(line)
                .startsWith("REPLACEMENT_EXCEEDS_RETURN MAJOR FR-2 M1")
                .endsWith("{excess=1}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            , 'creditMemoIssued': true | true  | ""    | true
            ""                         | true  | ""    | true
            ""                         | false | CM    | true
            ""                         | false | ""    | false
            """)
    void a_credit_memo_shows_on_either_order_or_as_a_document(
            String flag, boolean onReturn, String memo, boolean doubled) {
        String back = order(
                "RET-1",
                "RETURN_DEFECT",
                ", 'refs': ['O-1', 'DR-1'], 'reason': 'DEFECT', 'creditMemoIssued': " + onReturn + lines(3, "10"));
        String replaced =
                order("FR-1", "FREE_REPLACEMENT", ", 'refs': ['RET-1'], 'reason': 'DEFECT'" + flag + lines(3, "0"));
        String documents = memo.isEmpty() ? "[]" : "[{'documentId': 'CM-1', 'type': 'CREDIT_MEMO', 'refs': ['RET-1']}]";
        Seen seen = april().group("orders", "[" + back + "," + replaced + "]")
                .group("documents", documents)
                .decided();

        assertThat(seen.breaches()).isEqualTo(doubled ? List.of("DOUBLE_COMPENSATION FR-1") : List.of());
    }

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
    @CsvSource({
        "2026-04-14, 2026-06-30, ''",
        "2026-01-01, 2026-04-14, ''",
        "2026-04-15, 2026-06-30, CONTRACT_NOT_IN_FORCE A-1",
        "2026-01-01, 2026-04-13, CONTRACT_NOT_IN_FORCE A-1"
    })
    void a_contract_is_in_force_on_the_day_of_the_order(String from, String to, String breach) {
        Seen seen = april().group(
                        "documents",
                        ("[{'documentId': 'K-1', 'type': 'CONTRACT', 'validFrom': '%s', 'validTo': '%s', 'unitPrice': "
                                        + rub("5") + "}]")
                                .formatted(from, to))
                .group(
                        "orders",
                        "[" + order("A-1", "CONTRACT_ADDITIONAL_DELIVERY", ", 'refs': ['K-1']" + lines(1, "5")) + "]")
                .decided();

        assertThat(seen.breaches()).isEqualTo(breach.isEmpty() ? List.of() : List.of(breach));
    }

    @ParameterizedTest
    @CsvSource({"Y, RUB, MATERIAL_MISMATCH A-1/Y", "X, USD, CURRENCY_MISMATCH A-1/X"})
    void another_material_or_currency_than_the_contracts_is_doubtful(String material, String currency, String problem) {
        Seen seen = april().group("documents", "[" + CONTRACT + "]")
                .group(
                        "orders",
                        "["
                                + order(
                                        "A-1",
                                        "CONTRACT_ADDITIONAL_DELIVERY",
                                        (", 'refs': ['K-1'], 'lines': [{'materialId': '%s', 'qty': 1,"
                                                        + " 'unitPrice': {'amount': '7.00', 'currency': '%s'}}]")
                                                .formatted(material, currency))
                                + "]")
                .decided();

        assertThat(seen.problems()).containsExactly(problem);
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
