package io.reglament.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentsTest {
    private static final String WHOLE_REQUEST =
            "'attributes': {'documentId': true, 'sentAt': true, 'materialId': 'X', 'materialDescription': true}";

    private static Told told(String at, String... documents) {
        return new Told(at).group("documents", "[" + String.join(", ", documents) + "]");
    }

    private static String document(String id, String type, String rest) {
        return "{'documentId': '%s', 'type': '%s'%s}".formatted(id, type, rest);
    }

    /** {@code "RECEIVED 2026-04-14 10:00, REGISTERED -"}; a dash is done at a time that nobody told. */
    private static String steps(String steps) {
        return ", 'steps': ["
                + Arrays.stream(steps.split(",", -1))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .map(each -> each.split(" ", 2))
                        .map(each -> each[1].equals("-")
                                ? "{'step': '" + each[0] + "'}"
                                : "{'step': '" + each[0] + "', 'doneAt': @" + each[1] + "}")
                        .collect(Collectors.joining(", "))
                + "]";
    }

    /** AS-26. */
    @Test
    void a_quotation_late_incomplete_and_with_steps_skipped() {
        String request = document(
                "RQ-1",
                "REQUEST",
                ", 'receivedAt': @2026-11-03 15:00, "
                        + WHOLE_REQUEST
                        + steps(
                                "RECEIVED 2026-11-03 15:00, REGISTERED 2026-11-03 15:40, ASSORTMENT_CHECKED 2026-11-03 15:45"));
        String quotation = document(
                "QT-1",
                "QUOTATION",
                ", 'refs': ['RQ-1'], 'sentAt': @2026-11-06 10:00, 'attributes': {'documentId': true, 'sentAt': true,"
                        + " 'materialId': true, 'materialDescription': true, 'price': true}"
                        + steps("PREPARED 2026-11-06 09:40, FORMATTED 2026-11-06 09:50, SENT 2026-11-06 10:00"));

        Seen seen = told("2026-11-06 12:00", request, quotation)
                .without("roster")
                .underBothVersions()
                .decided();

        assertThat(seen.deadlines())
                .containsExactly(
                        "DOCUMENT RQ-1/REGISTERED 11-03 16:00:00 MET",
                        "DOCUMENT RQ-1/SENT 11-05 18:00:00 MET_LATE",
                        "DOCUMENT QT-1/SEND_REGISTERED 11-06 11:00:00 OVERDUE");
        assertThat(seen.decision().deadlines())
                .allSatisfy(it -> assertThat(it.citation().version()).isEqualTo("SR-1.1"));
        assertThat(seen.violations())
                .containsExactly(
                        "DOCUMENT_OVERDUE MINOR RQ-1/SENT M1 11-05 18:00:00 late 60 sanction/SA-10 {quotation=QT-1}",
                        "DOCUMENT_ATTRIBUTE_MISSING MINOR QT-1/currency M1 11-06 10:00:00 sanction/SA-10"
                                + " {attribute=currency, document=QT-1}",
                        "DOCUMENT_ATTRIBUTE_MISSING MINOR QT-1/shipmentDates M1 11-06 10:00:00 sanction/SA-10"
                                + " {attribute=shipmentDates, document=QT-1}",
                        "STEP_SKIPPED MINOR QT-1/AGREED M1 11-06 10:00:00 sanction/SA-10 {document=QT-1, step=AGREED}",
                        "STEP_OVERDUE MINOR QT-1/SEND_REGISTERED M1 11-06 11:00:00 late 60 sanction/SA-10");
        assertThat(seen.actions()).containsExactly("COMPLETE_DOCUMENT M1");
        assertThat(seen.action("COMPLETE_DOCUMENT").details())
                .containsEntry("attributes", List.of("currency", "shipmentDates"))
                .containsEntry("steps", List.of("AGREED", "SEND_REGISTERED"));
        assertThat(seen.action("COMPLETE_DOCUMENT").subjectId()).isEqualTo("QT-1");
        assertThat(seen.next()).isEqualTo("-");
    }

    @Test
    void a_sentence_names_the_document_the_attribute_and_the_step_in_words() {
        String quotation = document(
                "QT-1",
                "QUOTATION",
                ", 'refs': ['RQ'], 'sentAt': @2026-04-14 10:00, 'attributes': {'documentId': true, 'sentAt': true,"
                        + " 'materialId': true, 'materialDescription': true, 'price': true, 'currency': true}"
                        + steps("PREPARED -, FORMATTED -, SENT 2026-04-14 10:00, SEND_REGISTERED 2026-04-14 10:00"));

        assertThat(told("2026-04-14 12:00", quotation).decided().decision().violations())
                .extracting(each -> each.text().ru(), each -> each.text().en())
                .containsExactly(
                        tuple(
                                "В документе QT-1 нет обязательного реквизита сроки отгрузки.",
                                "Document QT-1 lacks the required attribute shipment dates."),
                        tuple(
                                "В документе QT-1 пропущен шаг «согласование».",
                                "In document QT-1 step “agreed” was skipped."));
    }

    @Test
    void a_step_of_an_order_is_not_retracted_where_orders_are_not_told() {
        String before = "[{'key': 'STEP_SKIPPED|D-1|%s|2026-04-14T07:00:00Z', 'code': 'STEP_SKIPPED',"
                + " 'responsibleId': 'M1', 'violatedAt': @2026-04-14 10:00, 'state': 'OPEN'}]";
        Told told = told("2026-04-14 12:00", document("K", "CONTRACT", ""));

        assertThat(told.group("violationHistory", before.formatted("O-1/CONTRACT_CHECKED"))
                        .decided()
                        .decision()
                        .retractions())
                .isEmpty();
        assertThat(told.group("violationHistory", before.formatted("K/CONTRACT_CHECKED"))
                        .decided()
                        .decision()
                        .retractions())
                .hasSize(1);
        assertThat(told.group("violationHistory", before.formatted("O-1/CONTRACT_CHECKED"))
                        .group("orders", "[]")
                        .decided()
                        .decision()
                        .retractions())
                .hasSize(1);
    }

    /** Documents told without the instant of their making still bind under the version of their own instants. */
    @Test
    void a_quotation_sent_under_an_older_version_is_judged_by_it() {
        String quotation = document(
                "Q", "QUOTATION", ", 'refs': ['RQ'], 'sentAt': @2026-05-29 10:00, 'attributes': {'documentId': true}");
        Seen seen = told("2026-06-02 12:00", quotation)
                .without("ownerships")
                .underBothVersions()
                .decided();

        assertThat(seen.decision().violations())
                .hasSize(6)
                .allSatisfy(each -> assertThat(each.citation().version()).isEqualTo("SR-1.0"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            QUOTATION         | documentId,sentAt,materialId,materialDescription,price,currency,shipmentDates | DA-07,DA-08,DA-09,DA-10,DA-11,DA-12,DA-13
            ORDER             | documentId,kind,sentAt,materialId,deliveryTerms,currency                      | DA-19,DA-20,DA-21,DA-22,DA-23,DA-24
            INVOICE           | documentId,issuedAt,orderRef,currency,total,taxAmount                         | DA-25,DA-26,DA-27,DA-28,DA-29,DA-30
            CONTRACT          | documentId,validFrom,validTo,status                                           | DA-31,DA-32,DA-33,DA-34
            POWER_OF_ATTORNEY | documentId,holder,validTo                                                     | DA-37,DA-38,DA-39
            """)
    void each_attribute_of_a_sent_document_is_asked_by_its_row(String type, String attributes, String rows) {
        List<String> names = List.of(attributes.split(","));
        String all = names.stream().map(each -> "'" + each + "': true").collect(Collectors.joining(", "));
        for (int i = 0; i < names.size(); i++) {
            String one = all.replace("'" + names.get(i) + "': true", "'" + names.get(i) + "': false");
            Seen seen = sent(type, one);

            assertThat(seen.breaches()).containsExactly("DOCUMENT_ATTRIBUTE_MISSING D/" + names.get(i));
            assertThat(seen.rows()).contains("document-attribute/" + rows.split(",")[i]);
        }
        assertThat(sent(type, all).breaches()).isEmpty();
        assertThat(sent(type, "").breaches()).hasSameSizeAs(names);
    }

    private static Seen sent(String type, String attributes) {
        return told(
                        "2026-04-14 10:30",
                        document(
                                "D",
                                type,
                                ", 'refs': ['GONE'], 'sentAt': @2026-04-14 10:00, 'attributes': {" + attributes + "}"))
                .decided();
    }

    @Test
    void what_may_be_told_is_not_asked() {
        Seen seen = sent("QUOTATION", "'price': true");

        assertThat(seen.matched("document-attribute"))
                .contains(
                        "document-attribute/DA-14",
                        "document-attribute/DA-15",
                        "document-attribute/DA-16",
                        "document-attribute/DA-17",
                        "document-attribute/DA-18");
        assertThat(seen.rows()).doesNotContain("document-attribute/DA-14", "document-attribute/DA-18");
        assertThat(sent("CONTRACT", "").rows()).doesNotContain("document-attribute/DA-35", "document-attribute/DA-36");
    }

    @Test
    void a_draft_need_not_be_whole_and_a_contract_that_is_made_does() {
        assertThat(told(
                                "2026-04-14 12:00",
                                document(
                                        "Q",
                                        "QUOTATION",
                                        ", 'refs': ['GONE'], 'createdAt': @2026-04-14 10:00, 'attributes': {}"))
                        .decided()
                        .breaches())
                .isEmpty();
        assertThat(told(
                                "2026-04-14 12:00",
                                document(
                                        "K",
                                        "CONTRACT",
                                        ", 'createdAt': @2026-04-14 10:00, 'attributes': {'documentId': true,"
                                                + " 'validFrom': true, 'validTo': true}"))
                        .decided()
                        .breaches())
                .containsExactly("DOCUMENT_ATTRIBUTE_MISSING K/status");
    }

    @Test
    void documents_without_attributes_and_steps_are_not_judged_by_them() {
        Seen seen = told(
                        "2026-04-14 12:00", document("Q", "QUOTATION", ", 'refs': ['RQ'], 'sentAt': @2026-04-14 10:00"))
                .decided();

        assertThat(seen.breaches()).isEmpty();
        assertThat(seen.deadlines()).isEmpty();
        assertThat(seen.actions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"documentId, DA-01", "sentAt, DA-02", "materialId, DA-03", "materialDescription, DA-04"})
    void what_a_request_lacks_is_asked_of_the_client_and_nobodys_violation(String attribute, String row) {
        String lacking = WHOLE_REQUEST.replaceAll("'" + attribute + "': (true|'X')", "'" + attribute + "': false");
        Seen seen = told("2026-04-14 12:00", document("RQ", "REQUEST", ", 'receivedAt': @2026-04-14 10:00, " + lacking))
                .decided();

        assertThat(seen.violations()).isEmpty();
        assertThat(seen.actions()).containsExactly("COMPLETE_REQUEST_DATA M1");
        assertThat(seen.action("COMPLETE_REQUEST_DATA").details()).containsEntry("attributes", List.of(attribute));
        assertThat(seen.rows()).contains("document-attribute/" + row);
        assertThat(seen.matched("document-attribute")).contains("document-attribute/DA-05", "document-attribute/DA-06");
        assertThat(told(
                                "2026-04-14 12:00",
                                document("RQ", "REQUEST", ", 'receivedAt': @2026-04-14 10:00, " + WHOLE_REQUEST))
                        .decided()
                        .actions())
                .isEmpty();
    }

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
