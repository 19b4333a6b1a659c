package io.reglament.evaluation.commission;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.decision.Decision;
import io.reglament.finding.Commission;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What was accrued before is set off (F-22, decided 40 and 43), and what an open deal would pay. */
class TargetBalanceTest {
    private static final String NOW = "2026-04-17 10:00";

    @Test
    void aFullReturnTakesAllBack() {
        Commission commission = two().accrued("M1", "2500.00", "RUB")
                .accrued("M2", "2500.00", "RUB")
                .refunded("R-1", "100000.00", "RUB", "2026-04-17 09:00", ", 'settlement': 'REFUND'")
                .commission(NOW);

        assertThat(commission.status()).isEqualTo("RELEASABLE");
        assertThat(commission.total()).isEqualTo("0.00");
        assertThat(Ask.lines(commission)).containsExactly("M1 0.00", "M2 0.00");
        assertThat(deltas(commission)).containsExactly("M1 -2500.00", "M2 -2500.00");
    }

    @Test
    void accrualsToOneManagerAddUpEvenIfTheyAreEqual() {
        Commission commission = two().accrued("M1", "1000.00", "RUB")
                .accrued("M1", "1000.00", "RUB")
                .commission(NOW);

        assertThat(deltas(commission)).containsExactly("M1 500.00", "M2 2500.00");
    }

    @Test
    void whoIsNoParticipantAnyMoreGivesBackWhatHeHad() {
        Commission commission = two().accrued("M9", "700.00", "RUB").commission(NOW);

        assertThat(deltas(commission)).containsExactly("M1 2500.00", "M2 2500.00", "M9 -700.00");
        assertThat(commission.ineligible()).containsExactly(new Commission.Ineligible("M9", "NOT_A_PARTICIPANT"));
    }

    @Test
    void aHeldCommissionTouchesNoAccruals() {
        Commission commission = two().accrued("M1", "2500.00", "RUB")
                .dispute("DI-1", "M1", "2026-04-17 09:00", ", 'state': 'OPEN'")
                .commission(NOW);

        assertThat(commission.status()).isEqualTo("HELD");
        assertThat(commission.adjustments()).isEmpty();
        assertThat(commission.lines()).isEmpty();
    }

    @Test
    void aDealThatIsLostAfterTheWinIsComputedAllTheSame() {
        Commission commission = two().deal("status", "CANCELLED")
                .deal("closedAt", "2026-04-17T09:00:00+03:00")
                .commission(NOW);

        assertThat(commission.total()).isEqualTo("5000.00");
    }

    @Test
    void beforeTheWinThereIsNoCommission() {
        assertThat(two().evaluated("2026-04-16 11:59:59", NOW).commission()).isNull();
        assertThat(two().deal("status", "OPEN").not("wonAt").evaluated(NOW).commission())
                .isNull();
    }

    @Test
    void aWinOfAnUntoldTimeIsUnknown() {
        Decision decision = two().not("wonAt").evaluated(NOW);

        assertThat(decision.commission()).isNull();
        assertThat(decision.unknowns())
                .anySatisfy(each -> assertThat(each.field()).isEqualTo("wonAt"));
    }

    @Test
    void aSimulationSaysWhatAnOpenDealWouldPayAndAsksForNothing() {
        Decision decision = Ask.open()
                .simulated()
                .deal("discountPercent", "20")
                .deal("discountKind", "INDIVIDUAL")
                .held("M1", "2026-04-01 09:00", "")
                .talked("c1", "M1", "2026-04-01 10:00")
                .talked("c2", "M2", "2026-04-02 10:00")
                .paid("100000.00", "RUB")
                .evaluated(NOW);
        Commission commission = Objects.requireNonNull(decision.commission());

        assertThat(commission.forecast()).isTrue();
        assertThat(commission.holdReason()).isEqualTo("CS-02");
        assertThat(commission.total()).isEqualTo("2000.00");
        assertThat(commission.text().en()).startsWith("If the deal were won now.");
        assertThat(decision.violations()).isEmpty();
        assertThat(Ask.actions(decision)).noneMatch(each -> each.startsWith("APPROVE_DISCOUNT"));
        assertThat(decision.deadlines()).noneMatch(each -> each.kind().name().equals("SIGNATURES"));
    }

    @Test
    void aForecastSplitsAmongThoseWhoTookPartByNow() {
        Commission commission = Ask.open()
                .simulated()
                .held("M1", "2026-04-01 09:00", "")
                .talked("c1", "M1", "2026-04-01 10:00")
                .talked("c2", "M2", "2026-04-02 10:00")
                .paid("100000.00", "RUB")
                .commission(NOW);

        assertThat(Ask.lines(commission)).containsExactly("M1 2500.00", "M2 2500.00");
    }

    @Test
    void theSentenceNamesTheRowThatHolds() {
        Commission commission = two().contract("M1", "CLOSER_ALL").commission(NOW);

        assertThat(commission.text().en())
                .isEqualTo("The payout is held. The managers' agreements differ: the head decides.");
    }

    private static List<String> deltas(Commission commission) {
        return commission.adjustments().stream()
                .map(each -> each.managerId() + " " + each.delta())
                .toList();
    }

    private static Ask two() {
        return Ask.won("2026-04-16 12:00")
                .participant("M1", "2026-04-01 10:00")
                .participant("M2", "2026-04-10 10:00", "CLOSER")
                .paid("100000.00", "RUB");
    }
}
