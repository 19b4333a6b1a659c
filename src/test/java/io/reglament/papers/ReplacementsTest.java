package io.reglament.papers;

import static io.reglament.papers.ToldOrders.april;
import static io.reglament.papers.ToldOrders.lines;
import static io.reglament.papers.ToldOrders.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.deal.OrderKind;
import io.reglament.finding.OrderDecision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is replaced free of charge (R-ORD-07, R-ORD-08). */
class ReplacementsTest {
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
}
