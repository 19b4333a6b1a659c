package io.reglament.papers;

import static io.reglament.papers.ToldDocuments.document;
import static io.reglament.papers.ToldDocuments.steps;
import static io.reglament.papers.ToldDocuments.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done with a document, and in which order (T17, R-DOC-02, R-DOC-05, R-DOC-06). */
class DocumentStepsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            REQUEST     | REGISTERED 2026-04-14 10:00                                    | RECEIVED           | DP-01
            REQUEST     | RECEIVED 2026-04-14 10:00, ASSORTMENT_CHECKED 2026-04-14 10:00 | REGISTERED         | DP-02
            REQUEST     | RECEIVED 2026-04-14 10:00, REGISTERED 2026-04-14 10:00         | ""                 | DP-03
            QUOTATION   | FORMATTED 2026-04-14 10:00                                     | PREPARED           | DP-04
            QUOTATION   | PREPARED 2026-04-14 10:00, AGREED 2026-04-14 10:00             | FORMATTED          | DP-05
            QUOTATION   | PREPARED -, FORMATTED -, CORRESPONDENCE_OPENED 2026-04-14 10:00 | AGREED            | DP-06
            QUOTATION   | PREPARED -, FORMATTED -, AGREED -, SENT 2026-04-14 10:00       | ""                 | DP-07
            QUOTATION   | PREPARED -, FORMATTED -, AGREED -, SEND_REGISTERED 2026-04-14 10:00 | SENT          | DP-08
            CONTRACT    | CONTRACT_CHECKED 2026-04-14 10:00                              | CONFIGURATION_CONFIRMED | DP-10
            CONTRACT    | CONFIGURATION_CONFIRMED -, CONCLUDED_OR_EXTENDED 2026-04-14 10:00 | CONTRACT_CHECKED | DP-11
            CONTRACT    | CONFIGURATION_CONFIRMED -, CONTRACT_CHECKED -                  | ""                 | DP-12
            ORDER       | REGISTERED 2026-04-14 10:00                                    | RECEIVED           | DP-13
            ORDER       | RECEIVED 2026-04-14 10:00, REGISTERED 2026-04-14 10:00         | ""                 | DP-14
            ORDER       | RECEIVED 2026-04-14 10:00, AGREED 2026-04-14 10:00             | ""                 | DP-15
            INVOICE     | FORMATTED 2026-04-14 10:00                                     | PREPARED           | DP-16
            INVOICE     | PREPARED -, AGREED 2026-04-14 10:00                            | FORMATTED          | DP-17
            INVOICE     | PREPARED -, FORMATTED -, SENT 2026-04-14 10:00                 | AGREED             | DP-18
            INVOICE     | PREPARED -, FORMATTED -, AGREED -, SEND_REGISTERED 2026-04-14 10:00 | SENT          | DP-19
            RETAIL_SALE | PRICE_CALCULATED 2026-04-14 10:00                              | FORMS_FILLED       | DP-21
            RETAIL_SALE | FORMS_FILLED -, TERMS_AGREED 2026-04-14 10:00                  | PRICE_CALCULATED   | DP-22
            RETAIL_SALE | FORMS_FILLED -, PRICE_CALCULATED -, SIGNED 2026-04-14 10:00    | TERMS_AGREED       | DP-23
            RETAIL_SALE | FORMS_FILLED -, PRICE_CALCULATED -, TERMS_AGREED -, PAID 2026-04-14 10:00 | SIGNED  | DP-24
            RETAIL_SALE | FORMS_FILLED -, PRICE_CALCULATED -, TERMS_AGREED -, SIGNED -, HANDED_OVER 2026-04-14 10:00 | PAID | DP-25
            RETAIL_SALE | FORMS_FILLED -, PRICE_CALCULATED -, TERMS_AGREED -, SIGNED -, PAID -, DEMONSTRATED 2026-04-14 10:00 | HANDED_OVER | DP-26
            RETAIL_SALE | FORMS_FILLED -, PRICE_CALCULATED -, TERMS_AGREED -, SIGNED -, PAID -, HANDED_OVER - | "" | DP-27
            """)
    void a_step_done_before_an_earlier_one_skips_that(String type, String done, String skipped, String row) {
        Seen seen = told("2026-04-14 10:30", document("D", type, ", 'refs': ['GONE']" + steps(done)))
                .decided();

        assertThat(seen.breaches()).isEqualTo(skipped.isEmpty() ? List.of() : List.of("STEP_SKIPPED D/" + skipped));
        assertThat(seen.matched("document-step")).contains("document-step/" + row);
        if (!skipped.isEmpty()) {
            assertThat(seen.rows()).contains("document-step/" + row);
            assertThat(seen.violations().get(0)).contains(" 04-14 10:00:00 ");
            assertThat(seen.action("COMPLETE_DOCUMENT").details().get("steps"))
                    .asString()
                    .contains(skipped);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2 | RECEIVED 2026-04-14 10:00, REGISTERED 2026-04-14 10:10                           | STEP_SKIPPED D/AGREED
            2 | RECEIVED 2026-04-14 10:00, AGREED 2026-04-14 10:05, REGISTERED 2026-04-14 10:10  | ""
            1 | RECEIVED 2026-04-14 10:00, REGISTERED 2026-04-14 10:10                           | ""
            """)
    void an_order_that_was_changed_is_agreed(int revision, String done, String breach) {
        assertThat(told("2026-04-14 10:30", document("D", "ORDER", ", 'revision': " + revision + steps(done)))
                        .decided()
                        .breaches())
                .isEqualTo(breach.isEmpty() ? List.of() : List.of(breach));
    }

    @Test
    void agreed_after_sending_is_skipped_all_the_same() {
        String done =
                "PREPARED 2026-04-14 09:00, FORMATTED 2026-04-14 09:10, SENT 2026-04-14 09:20, AGREED 2026-04-14 09:30";

        assertThat(told("2026-04-14 10:00", document("Q", "QUOTATION", ", 'refs': ['GONE']" + steps(done)))
                        .decided()
                        .violations())
                .singleElement()
                .asString()
                .startsWith("STEP_SKIPPED MINOR Q/AGREED M1 04-14 09:20:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            CONFIGURATION_CONFIRMED 2026-04-01 10:00                                          | STEP_SKIPPED O-1/CONTRACT_CHECKED
            CONFIGURATION_CONFIRMED 2026-04-01 10:00, CONTRACT_CHECKED 2026-04-02 10:00       | ""
            CONFIGURATION_CONFIRMED 2026-04-01 10:00, CONTRACT_CHECKED 2026-04-14 11:00       | STEP_SKIPPED O-1/CONTRACT_CHECKED
            """)
    void a_contract_is_checked_before_an_order_is_made_on_it(String done, String breach) {
        String contract =
                document("K", "CONTRACT", ", 'validFrom': '2026-01-01', 'validTo': '2026-12-31'" + steps(done));
        String order = "[{'orderId': 'O-1', 'kind': 'STANDARD', 'createdAt': @2026-04-14 10:00, 'refs': ['%s', 'Q']}]";

        Seen seen = told("2026-04-14 12:00", contract)
                .group("orders", order.formatted("K"))
                .decided();
        assertThat(seen.breaches()).isEqualTo(breach.isEmpty() ? List.of() : List.of(breach));
        assertThat(told("2026-04-14 12:00", contract)
                        .group("orders", order.formatted("OTHER"))
                        .decided()
                        .breaches())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            true  | PAPERS_READY 2026-04-14 09:00, LOGISTICS_ARRANGED 2026-04-14 09:00                            | PACKED             | DP-28
            true  | PACKED 2026-04-14 09:00, LOGISTICS_ARRANGED 2026-04-14 09:00                                  | PAPERS_READY       | DP-29
            true  | PACKED 2026-04-14 09:00, PAPERS_READY 2026-04-14 09:00, LOGISTICS_ARRANGED 2026-04-14 10:30   | LOGISTICS_ARRANGED | DP-30
            true  | PACKED 2026-04-14 09:00, PAPERS_READY 2026-04-14 09:00, LOGISTICS_ARRANGED 2026-04-14 10:00   | ""                 | ""
            false | PAPERS_READY 2026-04-14 09:00                                                                 | ""                 | ""
            """)
    void a_delivery_is_prepared_before_it_is_shipped(String required, String done, String skipped, String row) {
        Seen seen = told(
                        "2026-04-14 12:00",
                        document("DL", "DELIVERY", ", 'shippedAt': @2026-04-14 10:00, 'refs': ['GONE']" + steps(done)))
                .deal("'deliveryRequired': " + required)
                .decided();

        assertThat(seen.breaches()).isEqualTo(skipped.isEmpty() ? List.of() : List.of("STEP_SKIPPED DL/" + skipped));
        if (!row.isEmpty()) {
            assertThat(seen.rows()).contains("document-step/" + row);
        }
    }

    @Test
    void an_order_shipped_without_any_papers_of_delivery_skipped_all_its_steps() {
        String order = "[{'orderId': 'O-1', 'kind': 'STANDARD', 'createdAt': @2026-04-13 09:00, 'refs': ['Q'],"
                + " 'shippedAt': @2026-04-14 10:00}]";

        assertThat(told("2026-04-14 12:00")
                        .deal("'deliveryRequired': true")
                        .group("orders", order)
                        .decided()
                        .breaches())
                .containsExactly(
                        "STEP_SKIPPED O-1/LOGISTICS_ARRANGED",
                        "STEP_SKIPPED O-1/PACKED",
                        "STEP_SKIPPED O-1/PAPERS_READY");
    }
}
