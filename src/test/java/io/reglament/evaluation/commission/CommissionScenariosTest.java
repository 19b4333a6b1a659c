package io.reglament.evaluation.commission;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.decision.Decision;
import io.reglament.finding.Commission;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineStatus;
import io.reglament.finding.Severity;
import io.reglament.finding.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Scenarios AS-17 to AS-23 of the specification, with its numbers. */
class CommissionScenariosTest {

    @Test
    void threeManagersSplitEquallyToTheKopeck() {
        Decision decision = Ask.won("2026-04-16 12:00")
                .participant("M2", "2026-04-01 10:00")
                .participant("M1", "2026-04-03 11:00")
                .participant("M3", "2026-04-07 15:00", "CLOSER")
                .paid("100000.00", "RUB")
                .evaluated("2026-04-17 10:00");
        Commission commission = commission(decision);

        assertThat(commission.base()).isEqualTo("100000.00");
        assertThat(commission.ratePercent()).isEqualTo("5.00");
        assertThat(commission.total()).isEqualTo("5000.00");
        assertThat(commission.mode()).isEqualTo("EQUAL");
        assertThat(commission.status()).isEqualTo("RELEASABLE");
        assertThat(commission.citation().rows()).contains("commission-rate/CR-01", "commission-split-mode/CS-13");
        assertThat(Ask.lines(commission)).containsExactly("M1 1666.67", "M2 1666.67", "M3 1666.66");
        assertThat(decision.violations()).isEmpty();
        assertThat(decision.actions()).isEmpty();
    }

    @Test
    void theOneWhoSpokeFirstAndTheOneWhoClosedSplitByHalves() {
        Commission commission = seedsExample().commission("2026-04-17 10:00");

        assertThat(commission.gross()).isEqualTo("16666.67");
        assertThat(commission.mode()).isEqualTo("EQUAL");
        assertThat(Ask.lines(commission)).containsExactly("M1 8333.34", "M2 8333.33");
    }

    @Test
    void bothContractsSayThirtyToTheFirstContactAndSeventyToTheCloser() {
        Commission commission = seedsExample()
                .contract("M1", "FIRST_CONTACT_SHARE")
                .contract("M2", "FIRST_CONTACT_SHARE")
                .commission("2026-04-17 10:00");

        assertThat(commission.citation().rows()).contains("commission-split-mode/CS-12", "split-weights/SW-01");
        assertThat(Ask.lines(commission)).containsExactly("M1 5000.00", "M2 11666.67");
        assertThat(commission.lines().stream().map(Commission.Line::weight)).containsExactly("30.00", "70.00");
    }

    @Test
    void whatAllSignedIsPaid() {
        Decision decision = agreed("15.00", "M3@2026-04-17 09:20").evaluated("2026-04-17 12:00");
        Commission commission = commission(decision);

        assertThat(commission.ratePercent()).isEqualTo("2.00");
        assertThat(commission.total()).isEqualTo("24691.36");
        assertThat(commission.mode()).isEqualTo("AGREED");
        assertThat(commission.citation().rows()).contains("commission-rate/CR-05", "commission-split-mode/CS-04");
        assertThat(Ask.lines(commission)).containsExactly("M1 14814.82", "M2 6172.84", "M3 3703.70");
        assertThat(decision.violations()).isEmpty();
        assertThat(decision.actions()).isEmpty();
    }

    @Test
    void percentsThatDoNotMakeAHundredAreNotNormalised() {
        Decision decision = agreed("14.99", "M3@2026-04-17 09:20").evaluated("2026-04-17 12:00");
        Commission commission = commission(decision);

        assertThat(commission.status()).isEqualTo("HELD");
        assertThat(commission.holdReason()).isEqualTo("CS-03");
        assertThat(commission.lines()).isEmpty();
        assertThat(decision.violations()).hasSize(1);
        Violation violation = decision.violations().get(0);
        assertThat(violation.code()).isEqualTo("SPLIT_NOT_100");
        assertThat(violation.severity()).isEqualTo(Severity.MINOR);
        assertThat(violation.details()).containsEntry("sum", "99.99");
        assertThat(violation.responsible().personId()).isEqualTo("M1");
        assertThat(violation.sanction()).isNotNull().satisfies(it -> assertThat(it.rows())
                .containsExactly("sanction/SA-10"));
        assertThat(Ask.actions(decision)).containsExactly("FIX_SPLIT_AGREEMENT -> M1");
    }

    @Test
    void aMissingSignatureIsCollectedFromWhoOwesIt() {
        Decision decision = agreed("15.00").evaluated("2026-04-17 12:00");

        assertThat(commission(decision).status()).isEqualTo("HELD");
        assertThat(commission(decision).holdReason()).isEqualTo("CS-08");
        Deadline signatures = Ask.deadline(decision, "SIGNATURES");
        assertThat(Ask.local(signatures.dueAt())).isEqualTo("2026-04-23 18:00:00");
        assertThat(signatures.status()).isEqualTo(DeadlineStatus.OPEN);
        assertThat(decision.violations()).isEmpty();
        assertThat(Ask.actions(decision)).containsExactly("COLLECT_SIGNATURES -> M3 due 2026-04-23 18:00:00");
        assertThat(Ask.local(decision.nextEvaluationAt())).isEqualTo("2026-04-23 09:00:00");
    }

    @Test
    void aBigDealPaysTheMaximum() {
        Commission commission = Ask.won("2026-04-16 12:00")
                .participant("M1", "2026-04-01 10:00")
                .participant("M2", "2026-04-08 10:00", "CLOSER")
                .paid("4000000.00", "RUB")
                .commission("2026-04-17 10:00");

        assertThat(commission.gross()).isEqualTo("200000.00");
        assertThat(commission.total()).isEqualTo("150000.00");
        assertThat(commission.citation().rows()).contains("commission-bounds/CB-01");
        assertThat(Ask.lines(commission)).containsExactly("M1 75000.00", "M2 75000.00");
    }

    @Test
    void aSmallDealPaysTheMinimumToItsOnlyManager() {
        Commission commission = Ask.won("2026-04-16 12:00")
                .participant("M1", "2026-04-01 10:00")
                .paid("2000.00", "RUB")
                .commission("2026-04-17 10:00");

        assertThat(commission.gross()).isEqualTo("100.00");
        assertThat(commission.total()).isEqualTo("300.00");
        assertThat(commission.mode()).isEqualTo("SOLE");
        assertThat(commission.citation().rows()).contains("commission-split-mode/CS-07");
        assertThat(Ask.lines(commission)).containsExactly("M1 300.00");
    }

    @Test
    void aDealThatNobodyPaidForPaysNothing() {
        Decision decision = Ask.won("2026-04-16 12:00")
                .participant("M1", "2026-04-01 10:00")
                .with("payments")
                .evaluated("2026-04-17 10:00");
        Commission commission = commission(decision);

        assertThat(commission.status()).isEqualTo("NONE");
        assertThat(commission.total()).isEqualTo("0.00");
        assertThat(commission.lines()).isEmpty();
        assertThat(decision.actions()).isEmpty();
    }

    @Test
    void aRefundWithinNinetyDaysIsTakenBackExactly() {
        Commission commission = refunded("REFUND").commission("2026-05-12 15:00");

        assertThat(commission.citation().rows()).contains("return-clawback/RC-02");
        assertThat(commission.base()).isEqualTo("199999.99");
        assertThat(commission.gross()).isEqualTo("10000.00");
        assertThat(commission.adjustments())
                .containsExactly(
                        new Commission.Adjustment("M1", "7500.00", "5000.00", "-2500.00"),
                        new Commission.Adjustment("M2", "7500.00", "5000.00", "-2500.00"));
    }

    @Test
    void aReplacementTakesNothingBack() {
        Commission commission = refunded("REPLACEMENT").commission("2026-05-12 15:00");

        assertThat(commission.citation().rows()).contains("return-clawback/RC-01");
        assertThat(commission.base()).isEqualTo("300000.00");
        assertThat(commission.adjustments().stream().map(Commission.Adjustment::delta))
                .containsExactly("0.00", "0.00");
    }

    @Test
    void anOpenDisputeHoldsTheCommissionWhileTheManagersTalk() {
        Decision decision = disputed().evaluated("2026-04-20 12:00");

        assertThat(commission(decision).status()).isEqualTo("HELD");
        assertThat(commission(decision).holdReason()).isEqualTo("CS-05");
        Deadline self = Ask.deadline(decision, "DISPUTE_SELF_RESOLUTION");
        assertThat(Ask.local(self.dueAt())).isEqualTo("2026-04-23 18:00:00");
        assertThat(self.status()).isEqualTo(DeadlineStatus.OPEN);
        assertThat(decision.violations()).isEmpty();
        assertThat(Ask.actions(decision))
                .containsExactly(
                        "RESOLVE_DISPUTE -> M1 due 2026-04-23 18:00:00",
                        "RESOLVE_DISPUTE -> M2 due 2026-04-23 18:00:00");
        assertThat(Ask.local(decision.nextEvaluationAt())).isEqualTo("2026-04-23 09:00:00");
    }

    @Test
    void whatTheManagersDoNotSettleGoesToTheHead() {
        Decision decision = disputed().evaluated("2026-04-24 09:00");

        assertThat(commission(decision).status()).isEqualTo("HELD");
        assertThat(Ask.deadline(decision, "DISPUTE_SELF_RESOLUTION").status()).isEqualTo(DeadlineStatus.TARGET_MISSED);
        assertThat(Ask.local(Ask.deadline(decision, "DISPUTE_HEAD_RULING").dueAt()))
                .isEqualTo("2026-04-30 17:00:00");
        assertThat(decision.violations()).isEmpty();
        assertThat(Ask.actions(decision)).isEqualTo(List.of("RULE_DISPUTE -> H1 due 2026-04-30 17:00:00"));
        assertThat(Ask.local(decision.nextEvaluationAt())).isEqualTo("2026-04-30 09:00:00");
    }

    private static Ask seedsExample() {
        return Ask.won("2026-04-16 12:00")
                .participant("M1", "2026-04-01 10:00")
                .participant("M2", "2026-04-10 12:00", "CLOSER")
                .paid("333333.33", "RUB");
    }

    private static Ask disputed() {
        return seedsExample().dispute("DI-1", "M1", "2026-04-20 11:00", ", 'state': 'OPEN'");
    }

    private static Ask agreed(String lastPercent, String... signature) {
        List<String> parts = new java.util.ArrayList<>(
                List.of("M1=60.00", "M2=25.00", "M3=" + lastPercent, "M1@2026-04-17 09:00", "M2@2026-04-17 09:10"));
        parts.addAll(List.of(signature));
        return Ask.won("2026-04-16 12:00")
                .deal("kind", "REPEAT")
                .deal("discountPercent", "7")
                .participant("M1", "2026-04-01 10:00")
                .participant("M2", "2026-04-03 11:00")
                .participant("M3", "2026-04-07 15:00", "CLOSER")
                .paid("1234567.89", "RUB")
                .agreement("SA-1", "M1", "", parts.toArray(String[]::new));
    }

    private static Ask refunded(String settlement) {
        return Ask.won("2026-04-02 12:00")
                .participant("M1", "2026-03-20 10:00")
                .participant("M2", "2026-03-25 10:00", "CLOSER")
                .paid("P-1", "300000.00", "RUB", "2026-04-02 10:00")
                .accrued("M1", "7500.00", "RUB")
                .accrued("M2", "7500.00", "RUB")
                .refunded(
                        "R-1",
                        "100000.01",
                        "RUB",
                        "2026-05-12 12:00",
                        ", 'settlement': '" + settlement + "', 'deliveredAt': '2026-04-01T12:00:00+03:00'");
    }

    private static Commission commission(Decision decision) {
        assertThat(decision.commission()).isNotNull();
        return java.util.Objects.requireNonNull(decision.commission());
    }
}
