package io.reglament.papers;

import static io.reglament.papers.ToldDocuments.WHOLE_REQUEST;
import static io.reglament.papers.ToldDocuments.document;
import static io.reglament.papers.ToldDocuments.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document has to say (T16, R-DOC-01, R-DOC-10). */
class DocumentAttributesTest {
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
}
