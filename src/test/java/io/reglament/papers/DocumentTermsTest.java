package io.reglament.papers;

import static io.reglament.papers.ToldDocuments.WHOLE_REQUEST;
import static io.reglament.papers.ToldDocuments.document;
import static io.reglament.papers.ToldDocuments.steps;
import static io.reglament.papers.ToldDocuments.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when a document is registered, answered and sent (T18, R-DOC-04, R-DOC-08, R-DOC-11, R-DOC-12). */
class DocumentTermsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            REQUEST_RECEIVED | ""                          | 2026-04-14 11:00 | ""                       | RQ/REGISTERED | DD-01
            REQUEST_RECEIVED | ""                          | 2026-04-14 11:01 | STEP_OVERDUE RQ/REGISTERED | RQ/REGISTERED | DD-01
            REQUEST_RECEIVED | REGISTERED 2026-04-14 11:00 | 2026-04-14 11:01 | ""                       | RQ/REGISTERED | DD-01
            REQUEST_RECEIVED | REGISTERED 2026-04-14 10:00 | 2026-04-15 18:00 | ""                       | RQ/SENT       | DD-03
            REQUEST_RECEIVED | REGISTERED 2026-04-14 10:00 | 2026-04-15 18:01 | DOCUMENT_OVERDUE RQ/SENT | RQ/SENT       | DD-03
            VIP              | REGISTERED 2026-04-14 10:00 | 2026-04-14 14:00 | ""                       | RQ/SENT       | DD-02
            VIP              | REGISTERED 2026-04-14 10:00 | 2026-04-14 14:01 | DOCUMENT_OVERDUE RQ/SENT | RQ/SENT       | DD-02
            """)
    void a_request_is_registered_and_answered_in_time(
            String about, String done, String at, String breach, String subject, String row) {
        String all = "RECEIVED 2026-04-14 10:00" + (done.isEmpty() ? "" : ", " + done);
        Told told = told(at, document("RQ", "REQUEST", ", 'receivedAt': @2026-04-14 10:00" + steps(all)));
        if (about.equals("VIP")) {
            told.group("client", "{'clientId': 'K', 'manualVip': true}");
        }
        Seen seen = told.decided();

        assertThat(seen.breaches()).isEqualTo(breach.isEmpty() ? List.of() : List.of(breach));
        assertThat(seen.deadline(subject).citation().rows()).containsExactly("document-deadline/" + row);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            QUOTATION | sentAt     | SEND_REGISTERED | 2026-04-14 11:00 | 2026-04-14 11:01 | DD-04
            INVOICE   | sentAt     | SEND_REGISTERED | 2026-04-14 11:00 | 2026-04-14 11:01 | DD-04
            ORDER     | receivedAt | REGISTERED      | 2026-04-15 18:00 | 2026-04-15 18:01 | DD-05
            """)
    void what_was_sent_or_received_is_registered_in_time(
            String type, String event, String step, String due, String late, String row) {
        String begun = ", 'refs': ['GONE'], '" + event + "': @2026-04-14 10:00";
        String before = type.equals("ORDER") ? "RECEIVED -" : "PREPARED -, FORMATTED -, AGREED -";
        Seen open = told(due, document("D", type, begun + steps(before))).decided();
        Seen missed = told(late, document("D", type, begun + steps(before))).decided();
        Seen done = told(late, document("D", type, begun + steps(before + ", " + step + " " + due)))
                .decided();

        assertThat(open.breaches()).isEmpty();
        assertThat(open.action("COMPLETE_DOCUMENT").details()).containsEntry("steps", List.of(step));
        assertThat(missed.breaches()).containsExactly("STEP_OVERDUE D/" + step);
        assertThat(missed.rows()).contains("document-deadline/" + row);
        assertThat(done.breaches()).isEmpty();
        assertThat(done.actions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            2026-04-20 18:00 | ""               | ""
            2026-04-20 18:01 | ""               | DOCUMENT_OVERDUE O-1/SENT
            2026-04-20 18:01 | 2026-04-20 18:00 | ""
            2026-04-22 12:00 | 2026-04-21 10:00 | DOCUMENT_OVERDUE O-1/SENT
            """)
    void what_was_shipped_is_billed_within_five_days(String at, String invoiced, String breach) {
        String order = "[{'orderId': 'O-1', 'kind': 'STANDARD', 'createdAt': @2026-04-13 09:00, 'refs': ['Q'],"
                + " 'shippedAt': @2026-04-15 10:00}]";
        Told told = invoiced.isEmpty()
                ? told(at)
                : told(at, document("INV", "INVOICE", ", 'refs': ['O-1'], 'sentAt': @" + invoiced));

        Seen seen = told.group("orders", order).decided();
        assertThat(seen.breaches()).isEqualTo(breach.isEmpty() ? List.of() : List.of(breach));
        assertThat(seen.deadline("O-1/SENT").citation().rows()).containsExactly("document-deadline/DD-06");
    }

    @Test
    void what_a_delivery_note_shipped_is_billed_too() {
        assertThat(told("2026-04-20 18:01", document("DN", "DELIVERY_NOTE", ", 'shippedAt': @2026-04-15 10:00"))
                        .decided()
                        .breaches())
                .containsExactly("DOCUMENT_OVERDUE DN/SENT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            null                                                                                   | PREPARE_QUOTATION M1 04-15 18:00:00
            [{'materialId': 'X', 'inAssortment': true, 'stockQty': 1}]                             | PREPARE_QUOTATION M1 04-15 18:00:00
            [{'materialId': 'X', 'inAssortment': false}]                                           | ""
            [{'materialId': 'X', 'inAssortment': false, 'alternativeMaterialId': 'Y'}]             | PREPARE_QUOTATION M1 04-15 18:00:00;OFFER_ALTERNATIVE M1
            [{'materialId': 'X', 'inAssortment': true, 'stockQty': 0, 'alternativeMaterialId': 'Y'}] | PREPARE_QUOTATION M1 04-15 18:00:00;OFFER_ALTERNATIVE M1
            [{'materialId': 'X', 'inAssortment': true, 'stockQty': 0}]                             | PREPARE_QUOTATION M1 04-15 18:00:00
            [{'materialId': 'Z', 'inAssortment': false, 'alternativeMaterialId': 'Y'}]             | PREPARE_QUOTATION M1 04-15 18:00:00
            """)
    void a_request_is_answered_with_a_quotation_or_an_alternative(@Nullable String availability, String actions) {
        String done = "RECEIVED 2026-04-14 10:00, REGISTERED 2026-04-14 10:10, ASSORTMENT_CHECKED 2026-04-14 10:20";
        String request = document("RQ", "REQUEST", ", 'receivedAt': @2026-04-14 10:00, " + WHOLE_REQUEST + steps(done));
        Told told = told("2026-04-14 12:00", request).group("availability", String.valueOf(availability));

        assertThat(told.decided().actions()).isEqualTo(actions.isEmpty() ? List.of() : List.of(actions.split(";")));
        assertThat(told.group(
                                "documents",
                                "[" + request + ", "
                                        + document("Q", "QUOTATION", ", 'refs': ['RQ'], 'sentAt': @2026-04-14 11:00")
                                        + "]")
                        .decided()
                        .actions())
                .isEmpty();
    }

    @Test
    void a_lost_deal_owes_no_quotation() {
        Seen seen = told(
                        "2026-04-16 12:00",
                        document("RQ", "REQUEST", steps("RECEIVED 2026-04-14 10:00, REGISTERED 2026-04-14 10:10")))
                .deal("'status': 'LOST', 'closedAt': @2026-04-15 10:00")
                .decided();

        assertThat(seen.deadline("RQ/SENT").reason()).isEqualTo("DEAL_CLOSED");
        assertThat(seen.violations()).isEmpty();
        assertThat(seen.actions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            true  | 2026-04-15 18:00 | ""                                      | ""                | 04-15 18:00:01
            true  | 2026-04-15 18:01 | ""                                      | CHASE_RECEIPT M1  | -
            true  | 2026-04-15 18:01 | , 'receiptConfirmedAt': @2026-04-15 17:00 | ""              | -
            false | 2026-04-15 18:01 | ""                                      | ""                | -
            """)
    void a_receipt_that_was_asked_for_is_chased(
            boolean requested, String at, String confirmed, String action, String next) {
        Seen seen = told(
                        at,
                        document(
                                "Q",
                                "QUOTATION",
                                ", 'refs': ['RQ'], 'sentAt': @2026-04-14 10:00, 'receiptRequested': " + requested
                                        + confirmed))
                .decided();

        assertThat(seen.actions()).isEqualTo(action.isEmpty() ? List.of() : List.of(action));
        assertThat(seen.next()).isEqualTo(next);
    }
}
