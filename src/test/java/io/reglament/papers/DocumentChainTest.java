package io.reglament.papers;

import static io.reglament.papers.ToldDocuments.document;
import static io.reglament.papers.ToldDocuments.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document follows from, and what has to agree in it (R-DOC-03, R-DOC-07, R-DOC-09). */
class DocumentChainTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            QUOTATION | 'refs': []       | DOCUMENT_CHAIN_BROKEN D | ""
            QUOTATION | 'refs': ['RQ']   | ""                      | ""
            QUOTATION | 'refs': ['ACT']  | DOCUMENT_CHAIN_BROKEN D | ""
            QUOTATION | 'refs': ['GONE'] | ""                      | documents D refs.GONE
            QUOTATION | 'channel': 'POST' | ""                     | documents D refs
            INVOICE   | 'refs': []       | DOCUMENT_CHAIN_BROKEN D | ""
            INVOICE   | 'refs': ['O-1']  | ""                      | ""
            INVOICE   | 'refs': ['OD']   | ""                      | ""
            INVOICE   | 'refs': ['RQ']   | DOCUMENT_CHAIN_BROKEN D | ""
            """)
    void a_quotation_follows_from_a_request_and_an_invoice_from_an_order(
            String type, String refs, String breach, String unknown) {
        Seen seen = told(
                        "2026-04-14 12:00",
                        document("D", type, ", 'sentAt': @2026-04-14 10:00, " + refs),
                        document("RQ", "REQUEST", ""),
                        document("ACT", "ACT", ""),
                        document("OD", "ORDER", ""))
                .group(
                        "orders",
                        "[{'orderId': 'O-1', 'kind': 'STANDARD', 'createdAt': @2026-04-14 09:00, 'refs': ['Q']}]")
                .decided();

        assertThat(seen.breaches()).isEqualTo(breach.isEmpty() ? List.of() : List.of(breach));
        assertThat(seen.unknowns().stream().filter(each -> each.startsWith("documents")))
                .isEqualTo(unknown.isEmpty() ? List.of() : List.of(unknown));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'discountPercent': 10, 'taxPercent': 20 | 108.00 | RUB | ""
            'discountPercent': 10, 'taxPercent': 20 | 108.01 | RUB | PRICE_BREAKDOWN_MISMATCH Q
            'discountPercent': 33.33                | 66.67  | RUB | ""
            'taxPercent': 20                        | 100.00 | RUB | PRICE_BREAKDOWN_MISMATCH Q
            'taxPercent': 20                        | 120.00 | USD | PRICE_BREAKDOWN_MISMATCH Q
            """)
    void a_quoted_price_is_what_its_parts_make(String parts, String net, String currency, String problem) {
        Seen seen = told(
                        "2026-04-14 10:30",
                        document(
                                "Q",
                                "QUOTATION",
                                (", 'refs': ['RQ'], 'sentAt': @2026-04-14 10:00, 'price': {'list': {'amount': '100', 'currency': 'RUB'}, "
                                                + "%s, 'net': {'amount': '%s', 'currency': '%s'}}")
                                        .formatted(parts, net, currency)))
                .decided();

        assertThat(seen.problems()).isEqualTo(problem.isEmpty() ? List.of() : List.of(problem));
        assertThat(seen.violations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'total': {'amount': '20', 'currency': 'RUB'}                          | ""
            'total': {'amount': '21', 'currency': 'RUB'}                          | [total]
            'total': {'amount': '20', 'currency': 'USD'}                          | [currency]
            'lines': [{'materialId': 'X', 'qty': 2}]                              | ""
            'lines': [{'materialId': 'X', 'qty': 1}, {'materialId': 'X', 'qty': 1}] | ""
            'lines': [{'materialId': 'X'}]                                        | ""
            'lines': [{'materialId': 'X'}, {'materialId': 'Y'}]                   | [lines]
            'lines': [{'materialId': 'X', 'qty': 3}]                              | [lines]
            'lines': [{'materialId': 'Y', 'qty': 2}]                              | [lines]
            'lines': [{'materialId': 'X', 'qty': 2, 'unitPrice': {'amount': '9', 'currency': 'RUB'}}] | [lines]
            """)
    void an_invoice_is_what_was_ordered(String told, String differing) {
        Seen seen = told(
                        "2026-04-14 12:00",
                        document("INV", "INVOICE", ", 'refs': ['O-1'], 'sentAt': @2026-04-14 10:00, " + told))
                .group(
                        "orders",
                        "[{'orderId': 'O-1', 'kind': 'STANDARD', 'createdAt': @2026-04-13 09:00, 'refs': ['Q'],"
                                + " 'lines': [{'materialId': 'X', 'qty': 2, 'unitPrice': {'amount': '10', 'currency': 'RUB'}}]}]")
                .decided();

        assertThat(seen.violations())
                .isEqualTo(
                        differing.isEmpty()
                                ? List.of()
                                : List.of("INVOICE_MISMATCH MAJOR INV M1 04-14 10:00:00 sanction/SA-10 {fields="
                                        + differing + "}"));
    }
}
