package io.reglament.papers;

import static io.reglament.papers.ToldOrders.CONTRACT;
import static io.reglament.papers.ToldOrders.april;
import static io.reglament.papers.ToldOrders.lines;
import static io.reglament.papers.ToldOrders.order;
import static io.reglament.papers.ToldOrders.rub;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders under a contract: its price, its quantity, its term (R-ORD-03 to R-ORD-06). */
class ContractOrdersTest {
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
}
