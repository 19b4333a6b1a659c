package io.reglament.deal.json;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.reglament.deal.Contact;
import io.reglament.deal.DealFacts;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.Document;
import io.reglament.deal.Payment;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultyFacts;
import io.reglament.fault.bounds.Attribute;
import io.reglament.json.CanonicalJson;
import io.reglament.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestReaderTest {
    private static final String DEAL = "\"deal\":{\"dealId\":\"D-1\",\"status\":\"OPEN\"}";
    private static final Currency RUB = Currency.getInstance("RUB");

    private final RequestReader reader = new RequestReader();

    @Test
    void a_leading_byte_order_mark_is_skipped() {
        assertThat(read("\uFEFF{" + DEAL + "}").facts().deal().dealId()).isEqualTo("D-1");
        assertThatThrownBy(() -> read("\uFEFF\uFEFF{" + DEAL + "}")).isInstanceOf(FaultyFacts.class);
    }

    @Test
    void a_fraction_of_a_second_is_kept_where_it_orders_facts_and_in_the_record() {
        DecisionRequest request = read("""
                {"evaluationTime":"2026-04-06T12:00:00.9Z",%s,
                 "contacts":[{"contactId":"c1","occurredAt":"2026-04-06T11:00:00.1234567899Z",
                   "recordedAt":"2026-04-06T11:00:01.5Z","direction":"OUTBOUND","channel":"PHONE","actor":"MANAGER",
                   "managerId":"M1","outcome":"REACHED","reportFiledAt":"2026-04-06T11:10:00.7Z"}]}
                """.formatted(DEAL));

        Contact contact = Objects.requireNonNull(request.facts().contacts()).get(0);
        assertThat(request.evaluationTime()).isEqualTo("2026-04-06T12:00:00Z");
        assertThat(contact.occurredAt()).isEqualTo("2026-04-06T11:00:00.123456789Z");
        assertThat(contact.recordedAt()).isEqualTo("2026-04-06T11:00:01.500Z");
        assertThat(contact.reportFiledAt()).isEqualTo("2026-04-06T11:10:00Z");
        assertThat(reader.read(CanonicalJson.of(request))).isEqualTo(request);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-02-30T12:00:00Z      | there is no day 2026-02-30
            2026-04-06 12:00:00Z      | between date and time stands T
            2026-04-06T24:00:00Z      | the hour is from 00 to 23
            2026-04-06T12:60:00Z      | the minute is from 00 to 59
            2026-04-06T12:00Z         | the seconds are missing
            2026-04-06T12:00:60Z      | the second is from 00 to 59
            2026-04-06T12:00:00.Z     | a fraction of a second is a dot and digits
            2026-04-06T12:00:00,5Z    | a fraction of a second is a dot and digits
            2026-04-06T12:00:00+3     | the offset is Z or hours and minutes, such as +03:00
            2026-04-06T12:00:00+24:00 | the offset is Z or hours and minutes, such as +03:00
            2026-04-06                | this is a date without a time of day
            06.04.2026 12:00          | it does not begin with a date and a time of day
            """)
    void what_is_no_time_says_which_part_is_wrong(String time, String wrong) {
        assertThatThrownBy(() -> read("{\"knowledgeTime\":\"" + time + "\"," + DEAL + "}"))
                .isInstanceOfSatisfying(
                        FaultyFacts.class,
                        faulty -> assertThat(faulty.faults().get(0).detail()).startsWith(wrong + ";"));
    }

    @Test
    void what_is_not_told_is_absent_and_what_is_known_to_be_none_is_empty() {
        DealFacts facts = read("{" + DEAL + ",\"contacts\":[],\"pauses\":null}").facts();
        assertThat(facts.deal().dealId()).isEqualTo("D-1");
        assertThat(facts.deal().needIdentified()).isNull();
        assertThat(facts.contacts()).isEmpty();
        assertThat(facts.pauses()).isNull();
        assertThat(facts.documents()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-06T12:10:00+03:00, 2026-04-06T09:10:00Z",
        "2026-04-06T12:10:00.999999999999+03:00, 2026-04-06T09:10:00Z",
        "2026-01-01T00:00:00+14:00, 2025-12-31T10:00:00Z",
        "2026-04-06t09:10:00z, 2026-04-06T09:10:00Z",
        "2026-04-06T00:10:00-23:59, 2026-04-07T00:09:00Z",
        "2028-02-29T23:59:59-00:00, 2028-02-29T23:59:59Z",
        "1900-01-01T00:00:00Z, 1900-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z",
        "1969-12-31T23:59:59.5Z, 1969-12-31T23:59:59Z"
    })
    void a_time_is_read_in_utc_and_cut_to_whole_seconds(String written, Instant read) {
        assertThat(read("{\"evaluationTime\":\"" + written + "\"," + DEAL + "}").evaluationTime())
                .isEqualTo(read);
    }

    @Test
    void numbers_are_read_exactly_from_numbers_and_from_strings() {
        List<Payment> payments = Objects.requireNonNull(read("{" + DEAL + ",\"payments\":[" + payment("\"100.00\"")
                        + "," + payment("100") + "," + payment("1e2") + "," + payment("999999999999999.99") + "]}")
                .facts()
                .payments());
        assertThat(payments)
                .extracting(Payment::net)
                .containsExactly(
                        new Money(new BigDecimal("100.00"), RUB),
                        new Money(new BigDecimal("100.00"), RUB),
                        new Money(new BigDecimal("100.00"), RUB),
                        new Money(new BigDecimal("999999999999999.99"), RUB));
    }

    private static String payment(String amount) {
        return "{\"paymentId\":\"P\",\"kind\":\"PAYMENT\",\"paidAt\":\"2026-04-06T12:00:00Z\",\"net\":{\"amount\":"
                + amount + ",\"currency\":\"RUB\"}}";
    }

    @Test
    void an_attribute_is_told_as_present_or_missing_or_by_its_value() {
        List<Document> documents = Objects.requireNonNull(read("{" + DEAL
                        + ",\"documents\":[{\"documentId\":\"Q\",\"type\":\"QUOTATION\",\"attributes\":"
                        + "{\"a\":true,\"b\":false,\"c\":\"text\",\"d\":1.50,\"e\":null}}]}")
                .facts()
                .documents());
        assertThat(documents.get(0).attributes())
                .hasSize(4)
                .containsEntry("a", new Attribute(true, null))
                .containsEntry("b", new Attribute(false, null))
                .containsEntry("c", new Attribute(true, "text"))
                .containsEntry("d", new Attribute(true, "1.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Decided 8: the problem ZERO_PRICE.
                "\"orders\":[{\"orderId\":\"O\",\"kind\":\"STANDARD\",\"createdAt\":\"2026-04-06T12:00:00Z\",\"lines\":"
                        + "[{\"materialId\":\"X\",\"qty\":1,\"unitPrice\":{\"amount\":0,\"currency\":\"RUB\"}}]}]",
                // An unknown settlement: NOT_COMPUTED (decided 38).
                "\"payments\":[{\"paymentId\":\"P\",\"kind\":\"REFUND\",\"paidAt\":\"2026-04-06T12:00:00Z\","
                        + "\"net\":{\"amount\":1,\"currency\":\"RUB\"}}]",
                // An unknown manager, and a record older than its contact.
                "\"contacts\":[{\"contactId\":\"c\",\"occurredAt\":\"2026-04-06T12:00:00Z\",\"recordedAt\":"
                        + "\"2026-04-06T11:59:58Z\",\"actor\":\"MANAGER\",\"direction\":\"OUTBOUND\",\"channel\":\"PHONE\","
                        + "\"outcome\":\"REACHED\",\"callbackAt\":\"2026-04-06T12:00:00Z\"}]",
                // Shares that are not 100 percent: HELD, not refused.
                "\"splitAgreements\":[{\"agreementId\":\"A\",\"creditKind\":\"REVENUE\",\"signatures\":[],\"shares\":"
                        + "[{\"managerId\":\"M1\",\"percent\":\"99.99\"}]}]",
                // A document sent before the CRM had it, and accruals below zero.
                "\"documents\":[{\"documentId\":\"Q\",\"type\":\"QUOTATION\",\"createdAt\":\"2026-04-06T12:00:00Z\","
                        + "\"sentAt\":\"2026-04-06T11:00:00Z\"}],\"priorAccruals\":[{\"managerId\":\"M1\",\"amount\":"
                        + "{\"amount\":\"-5.00\",\"currency\":\"RUB\"}}]",
                // A simulation looks ahead and chooses its version.
                "\"mode\":\"SIMULATION\",\"regulationVersion\":\"SR-1.1\",\"evaluationTime\":\"2026-04-06T12:00:01Z\","
                        + "\"knowledgeTime\":\"2026-04-06T12:00:00Z\"",
                // No later than what is known.
                "\"evaluationTime\":\"2026-04-06T12:00:00Z\",\"knowledgeTime\":\"2026-04-06T12:00:00.9Z\""
            })
    void what_is_only_doubtful_is_no_fault(String groups) {
        assertThat(read("{" + DEAL + "," + groups + "}").facts().deal().dealId())
                .isEqualTo("D-1");
    }

    @Test
    void texts_lists_and_nesting_are_bounded() {
        String longest = "x".repeat(1_000);
        assertThat(read(lost(longest)).facts().deal().lostReason()).isEqualTo(longest);
        assertThat(faults(lost(longest + "x"))).containsExactly("/deal/lostReason TOO_LONG");

        assertThat(read(refs(5_000)).facts().documents()).hasSize(1);
        assertThat(faults(refs(5_001))).containsExactly("/documents/0/refs TOO_MANY");

        assertThat(faults("{" + DEAL + ",\"x\":" + "[".repeat(15) + "]".repeat(15) + "}"))
                .containsExactly("/x UNKNOWN_FIELD");
        assertThat(faults("{" + DEAL + ",\"x\":" + "[".repeat(16) + "]".repeat(16) + "}"))
                .containsExactly("/x TOO_DEEP");
        assertThat(faults("[".repeat(100_000))).containsExactly(" TOO_DEEP");
    }

    @Test
    void names_and_numbers_are_bounded() {
        assertThat(faults("{" + DEAL + ",\"" + "n".repeat(100_000) + "\":1}")).containsExactly(" TOO_LONG");
        assertThat(faults("{" + DEAL + ",\"availability\":[{\"materialId\":\"X\",\"stockQty\":" + "1".repeat(100_000)
                        + "}]}"))
                .containsExactly("/availability/0/stockQty OUT_OF_BOUNDS");
        assertThat(faults(attributes(5_001))).containsExactly("/documents/0/attributes TOO_MANY");
    }

    @Test
    void a_flood_of_faults_is_cut_off_and_says_so() {
        StringBuilder body = new StringBuilder("{").append(DEAL);
        for (int i = 0; i < 100_000; i++) {
            body.append(",\"x").append(i).append("\":0");
        }
        assertThat(faults(body.append('}').toString()))
                .hasSize(501)
                .contains(" TOO_MANY_FAULTS")
                .contains("/x499 UNKNOWN_FIELD")
                .doesNotContain("/x500 UNKNOWN_FIELD");
    }

    @Test
    void a_flood_of_what_cannot_be_is_still_422() {
        String negative = payment("-1") + ",";
        String body = "{" + DEAL + ",\"payments\":[" + negative.repeat(600) + payment("1") + "]";
        assertThat(refused(body + "}").impossible()).isTrue();
        assertThat(refused(body + ",\"x\":1}").impossible()).isFalse();
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_where_they_stand() {
        byte[] body = ("{\"requestId\":\"?\"," + DEAL + "}").getBytes(UTF_8);
        body[14] = (byte) 0xC0;
        FaultyFacts refused = catchThrowableOfType(FaultyFacts.class, () -> reader.read(body));
        assertThat(refused.faults())
                .containsExactly(new Fault("", "UNREADABLE", "not UTF-8 at byte 14", List.of(), false));
    }

    @Test
    void a_body_in_another_encoding_is_refused() {
        byte[] body = ("{" + DEAL + "}").getBytes(UTF_16LE);
        assertThat(catchThrowableOfType(FaultyFacts.class, () -> reader.read(body))
                        .faults())
                .extracting(Fault::code)
                .containsExactly("UNREADABLE");
    }

    private static String lost(String reason) {
        return "{\"deal\":{\"dealId\":\"D-1\",\"status\":\"LOST\",\"lostReason\":\"" + reason + "\"}}";
    }

    private static String refs(int count) {
        return "{" + DEAL + ",\"documents\":[{\"documentId\":\"Q\",\"type\":\"QUOTATION\",\"refs\":[\"R\""
                + ",\"R\"".repeat(count - 1) + "]}]}";
    }

    private static String attributes(int count) {
        StringBuilder body = new StringBuilder("{" + DEAL)
                .append(",\"documents\":[{\"documentId\":\"Q\",\"type\":\"QUOTATION\",\"attributes\":{\"a0\":true");
        for (int i = 1; i < count; i++) {
            body.append(",\"a").append(i).append("\":true");
        }
        return body.append("}}]}").toString();
    }

    private DecisionRequest read(String body) {
        return reader.read(body.getBytes(UTF_8));
    }

    private FaultyFacts refused(String body) {
        return catchThrowableOfType(FaultyFacts.class, () -> read(body));
    }

    private List<String> faults(String body) {
        return refused(body).faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
