package io.reglament.papers;

import static io.reglament.papers.ToldDocuments.WHOLE_REQUEST;
import static io.reglament.papers.ToldDocuments.document;
import static io.reglament.papers.ToldDocuments.steps;
import static io.reglament.papers.ToldDocuments.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Documents as a whole: several rules at once, sentences, versions, retractions. */
class DocumentsTest {
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
}
