package io.reglament.evaluation.commission;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.decision.Decision;
import io.reglament.finding.Commission;
import io.reglament.finding.Problem;
import io.reglament.finding.Unknown;
import io.reglament.finding.Violation;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T08, T09, T13 and what has to be known for them. */
class RatesAndBoundsTest {
    private static final String NOW = "2026-04-17 10:00";

    @ParameterizedTest(name = "{0} with {1} % discount: {2} % by {3}")
    @CsvSource({
        "NEW_CLIENT, 0, 5.00, CR-01, 5000.00",
        "NEW_CLIENT, 5, 5.00, CR-01, 5000.00",
        "NEW_CLIENT, 5.01, 4.00, CR-02, 4000.00",
        "NEW_CLIENT, 15, 4.00, CR-02, 4000.00",
        "NEW_CLIENT, 15.01, 2.00, CR-03, 2000.00",
        "NEW_CLIENT, 30, 2.00, CR-03, 2000.00",
        "REPEAT, 5, 3.00, CR-04, 3000.00",
        "CROSS_SALE, 15, 2.00, CR-05, 2000.00",
        "UP_SALE, 30, 1.00, CR-06, 1000.00",
        "CHANGE_SALE, 30, 1.00, CR-07, 1000.00",
        "CHANGE_SALE, 30.01, 0.00, CR-08, 0.00",
        "NEW_CLIENT, 100, 0.00, CR-08, 0.00"
    })
    void theRateFollowsKindAndDiscount(String kind, String discount, String rate, String row, String total) {
        Commission commission = sole().deal("kind", kind)
                .deal("discountPercent", discount)
                .deal("discountKind", "PROMO")
                .commission(NOW);

        assertThat(commission.ratePercent()).isEqualTo(rate);
        assertThat(commission.citation().rows()).contains("commission-rate/" + row);
        assertThat(commission.total()).isEqualTo(total);
        assertThat(commission.status()).isEqualTo("RELEASABLE");
    }

    @ParameterizedTest(name = "{0} {1} at {2} % pays {3}")
    @CsvSource({
        "RUB, 0.01, 0, 0.01, CB-01",
        "RUB, 299.99, 0, 299.99, CB-01",
        "RUB, 6000.20, 0, 300.01, CB-01",
        "RUB, 3000000.00, 0, 150000.00, CB-01",
        "RUB, 3000000.40, 0, 150000.00, CB-01",
        "JPY, 1010, 0, 51, CB-02",
        "KWD, 10.010, 0, 0.501, CB-02",
        "EUR, 4000000.00, 0, 200000.00, CB-02"
    })
    void theMinimumNeverExceedsTheBaseAndOtherCurrenciesHaveNoBounds(
            String currency, String net, String discount, String total, String row) {
        Decision decision =
                sole(net, currency).deal("discountPercent", discount).evaluated(NOW);
        Commission commission = commission(decision);

        assertThat(commission.total()).isEqualTo(total);
        assertThat(commission.currency()).isEqualTo(currency);
        assertThat(commission.citation().rows()).contains("commission-bounds/" + row);
        assertThat(decision.problems().stream().map(Problem::code))
                .isEqualTo(row.equals("CB-02") ? List.of("NO_BOUNDS_FOR_CURRENCY") : List.of());
    }

    @ParameterizedTest(name = "{0} delivered {1}: {2}")
    @CsvSource({
        "REPLACEMENT, 2026-04-01, RC-01, 100000.00",
        "EXCHANGE, 2026-04-01, RC-01, 100000.00",
        "REPAIR, 2026-04-01, RC-01, 100000.00",
        "REFUND, 2026-07-01, RC-02, 60000.00",
        "REFUND, 2026-04-02, RC-02, 60000.00",
        "CREDIT_MEMO, 2026-04-01, RC-03, 100000.00",
        "CREDIT_MEMO, 2026-06-30, RC-02, 60000.00",
        "REFUND, '', RC-04, 60000.00"
    })
    void whatIsTakenBackFollowsTheSettlementAndTheDaysSinceDelivery(
            String settlement, String delivered, String row, String base) {
        String at = delivered.isEmpty() ? "" : ", 'deliveredAt': '" + delivered + "T23:59:00+03:00'";
        Commission commission = sole().refunded(
                        "R-1", "40000.00", "RUB", "2026-07-01 00:01", ", 'settlement': '" + settlement + "'" + at)
                .commission("2026-07-02 12:00");

        assertThat(commission.base()).isEqualTo(base);
        assertThat(commission.citation().rows()).contains("return-clawback/" + row);
    }

    @Test
    void moreRefundsThanPaymentsCountAsNothing() {
        Decision decision = sole().refunded("R-1", "100000.01", "RUB", "2026-04-16 13:00", ", 'settlement': 'REFUND'")
                .evaluated(NOW);

        assertThat(commission(decision).status()).isEqualTo("NONE");
        assertThat(commission(decision).base()).isEqualTo("0.00");
        assertThat(decision.problems().stream().map(Problem::code)).containsExactly("NEGATIVE_BASE");
    }

    @Test
    void severalCurrenciesAreNotAddedUp() {
        Decision decision = sole().paid("10.00", "EUR").evaluated(NOW);

        assertThat(commission(decision).status()).isEqualTo("NOT_COMPUTED");
        assertThat(commission(decision).lines()).isEmpty();
        assertThat(decision.problems().stream().map(Problem::code)).containsExactly("MIXED_CURRENCY");
        assertThat(decision.actions()).isEmpty();
    }

    @Test
    void accrualsInAnotherCurrencyAreNotSetOffEither() {
        Decision decision = sole().accrued("M1", "10.00", "EUR").evaluated(NOW);

        assertThat(commission(decision).status()).isEqualTo("NOT_COMPUTED");
        assertThat(decision.problems().stream().map(Problem::code)).containsExactly("MIXED_CURRENCY");
    }

    @Test
    void aResentPaymentNeverPaysTwice() {
        Ask once = sole("100000.00", "RUB");
        Decision decision =
                once.paid("P0", "100000.00", "RUB", "2026-04-02 10:00").evaluated(NOW);

        assertThat(commission(decision).base()).isEqualTo("100000.00");
        assertThat(decision.problems().stream().map(Problem::code)).containsExactly("DUPLICATE_EVENT");
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource({"payments, payments, *", "kind, deal, kind", "discountPercent, deal, discountPercent"})
    void whatIsNotToldIsNotGuessed(String left, String group, String field) {
        Decision decision = sole().not(left).evaluated(NOW);

        assertThat(commission(decision).status()).isEqualTo("NOT_COMPUTED");
        assertThat(unknowns(decision)).contains(group + "." + field);
        assertThat(decision.actions()).isEmpty();
        assertThat(decision.violations()).isEmpty();
    }

    @Test
    void aRefundWithoutASettlementLeavesTheBaseOpen() {
        Decision decision =
                sole().refunded("R-1", "1.00", "RUB", "2026-04-16 13:00", "").evaluated(NOW);

        assertThat(commission(decision).status()).isEqualTo("NOT_COMPUTED");
        assertThat(decision.unknowns().stream().filter(each -> "R-1".equals(each.subjectId())))
                .singleElement()
                .satisfies(each -> assertThat(each.group() + "." + each.field()).isEqualTo("payments.settlement"));
    }

    @Test
    void aDiscountThatNobodyApprovedIsAViolationOfTheOwnerAndHoldsTheCommission() {
        Decision decision =
                discounted("INDIVIDUAL").held("M1", "2026-04-01 09:00", "").evaluated(NOW);

        assertThat(commission(decision).holdReason()).isEqualTo("CS-02");
        assertThat(commission(decision).lines()).isEmpty();
        assertThat(decision.violations()).hasSize(1);
        Violation violation = decision.violations().get(0);
        assertThat(violation.key()).isEqualTo("DISCOUNT_NOT_APPROVED|D-1|D-1|2026-04-16T09:00:00Z");
        assertThat(violation.responsible().personId()).isEqualTo("M1");
        assertThat(Ask.actions(decision)).containsExactlyInAnyOrder("APPROVE_DISCOUNT -> H1", "NOTIFY_SUPERIOR -> H1");
    }

    @Test
    void theHeadOfTheCompanyApprovesTheGreatestDiscounts() {
        Decision decision = discounted("INDIVIDUAL")
                .deal("discountPercent", "31")
                .approvedDiscount("HEAD_OF_SALES", "31", "2026-04-15 10:00")
                .evaluated(NOW);

        assertThat(Ask.actions(decision)).contains("APPROVE_DISCOUNT -> C1");
    }

    @ParameterizedTest(name = "{0} approves {1}: {2}")
    @CsvSource({
        "HEAD_OF_SALES, 20, RELEASABLE",
        "COMPANY_HEAD, 20, RELEASABLE",
        "COMMERCIAL_DIRECTOR, 25, RELEASABLE",
        "HEAD_OF_SALES, 19.99, HELD",
        "UNIT_HEAD, 20, HELD"
    })
    void anApprovalCountsByRoleAndValue(String role, String value, String status) {
        Commission commission = discounted("INDIVIDUAL")
                .approvedDiscount(role, value, "2026-04-17 09:00")
                .commission(NOW);

        assertThat(commission.status()).isEqualTo(status);
    }

    @Test
    void anApprovalFromTheFutureCountsNotYet() {
        Decision decision = discounted("INDIVIDUAL")
                .approvedDiscount("HEAD_OF_SALES", "20", "2026-04-17 10:30")
                .evaluated(NOW, "2026-04-18 10:00");

        assertThat(commission(decision).status()).isEqualTo("HELD");
    }

    @Test
    void aSpecialOfferNeedsNoApproval() {
        assertThat(discounted("PROMO").commission(NOW).status()).isEqualTo("RELEASABLE");
    }

    @Test
    void aDiscountOfAnUntoldKindAccusesNobody() {
        Decision decision = discounted("INDIVIDUAL").not("discountKind").evaluated(NOW);

        assertThat(commission(decision).status()).isEqualTo("NOT_COMPUTED");
        assertThat(unknowns(decision)).contains("deal.discountKind");
        assertThat(decision.violations()).isEmpty();
    }

    @Test
    void anApprovalOfAnUntoldValueAccusesNobodyEither() {
        Decision decision = discounted("INDIVIDUAL")
                .with(
                        "approvals",
                        "{'type': 'DISCOUNT', 'subjectId': 'D-1', 'by': 'H1', 'role': 'HEAD_OF_SALES', "
                                + "'at': '2026-04-15T10:00:00+03:00'}")
                .evaluated(NOW);

        assertThat(commission(decision).status()).isEqualTo("NOT_COMPUTED");
        assertThat(unknowns(decision)).contains("approvals.value");
        assertThat(decision.violations()).isEmpty();
    }

    @Test
    void aWinBeforeTheFirstVersionHasNoCommission() {
        Decision decision = sole().deal("wonAt", "2026-01-11T12:00:00+03:00").evaluated(NOW);

        assertThat(decision.commission()).isNull();
        assertThat(decision.problems().stream().map(Problem::code)).contains("NO_REGULATION_IN_FORCE");
    }

    private static List<String> unknowns(Decision decision) {
        return decision.unknowns().stream()
                .map((Unknown each) -> each.group() + "." + each.field())
                .toList();
    }

    private static Ask discounted(String discountKind) {
        return sole().deal("discountPercent", "20").deal("discountKind", discountKind);
    }

    private static Ask sole() {
        return sole("100000.00", "RUB");
    }

    private static Ask sole(String net, String currency) {
        return Ask.won("2026-04-16 12:00")
                .participant("M1", "2026-04-01 10:00", "FIRST_CONTACT", "CLOSER")
                .paid(net, currency);
    }

    private static Commission commission(Decision decision) {
        return Objects.requireNonNull(decision.commission());
    }
}
