package io.reglament.evaluation.commission;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.decision.Decision;
import io.reglament.finding.Commission;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineStatus;
import io.reglament.finding.Problem;
import io.reglament.finding.Violation;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** T14 and the rules of disputes; M1 opened it on Monday, 20 April at 11:00. */
class DisputesTest {
    private static final String RULED =
            ", 'state': 'RESOLVED', 'ruledBy': 'H1', 'resolvedAt': '%s+03:00', 'ruling': [{'managerId': 'M1', 'percent': '70'},"
                    + " {'managerId': 'M2', 'percent': '30'}]";

    @Test
    void theManagersHaveUntilTheCloseOfTheThirdWorkingDay() {
        Ask ask = two().dispute("DI-1", "M1", "2026-04-20 11:00", ", 'state': 'OPEN'");

        assertThat(Ask.deadline(ask.evaluated("2026-04-23 18:00"), "DISPUTE_SELF_RESOLUTION")
                        .status())
                .isEqualTo(DeadlineStatus.WARNING);
        Decision over = ask.evaluated("2026-04-23 18:00:01");
        assertThat(Ask.deadline(over, "DISPUTE_SELF_RESOLUTION").status()).isEqualTo(DeadlineStatus.TARGET_MISSED);
        Deadline ruling = Ask.deadline(over, "DISPUTE_HEAD_RULING");
        assertThat(Ask.local(ruling.startAt())).isEqualTo("2026-04-23 18:00:00");
        assertThat(ruling.citation().rows()).contains("dispute-step/DS-02", "escalation-addressee/ER-04");
        assertThat(over.violations()).isEmpty();
    }

    @Test
    void aRulingThatIsMissedIsTheHeadsViolationAndStaysDue() {
        Decision decision = two().dispute("DI-1", "M1", "2026-04-20 11:00", ", 'state': 'OPEN'")
                .evaluated("2026-05-04 09:30");

        assertThat(decision.violations()).hasSize(1);
        Violation violation = decision.violations().get(0);
        assertThat(violation.key()).isEqualTo("RULING_OVERDUE|D-1|DI-1|2026-04-23T15:00:00Z");
        assertThat(violation.responsible().personId()).isEqualTo("H1");
        assertThat(Ask.local(violation.violatedAt())).isEqualTo("2026-04-30 17:00:00");
        assertThat(violation.overdueWorkingMinutes()).isEqualTo(30);
        assertThat(Ask.actions(decision))
                .containsExactlyInAnyOrder("RULE_DISPUTE -> H1 due 2026-04-30 17:00:00", "NOTIFY_SUPERIOR -> C1");
    }

    @Test
    void aRulingIsPaidAndMayBeAppealedAgainst() {
        Decision decision = two().dispute("DI-1", "M1", "2026-04-20 11:00", RULED.formatted("2026-04-24T10:00:00"))
                .evaluated("2026-04-24 12:00");

        assertThat(commission(decision).mode()).isEqualTo("RULING");
        assertThat(commission(decision).status()).isEqualTo("RELEASABLE");
        assertThat(Ask.lines(commission(decision))).containsExactly("M1 3500.00", "M2 1500.00");
        assertThat(Ask.deadline(decision, "DISPUTE_HEAD_RULING").status()).isEqualTo(DeadlineStatus.MET);
        Deadline appeal = Ask.deadline(decision, "DISPUTE_APPEAL");
        assertThat(Ask.local(appeal.dueAt())).isEqualTo("2026-05-04 18:00:00");
        assertThat(appeal.status()).isEqualTo(DeadlineStatus.OPEN);
        assertThat(appeal.responsible().personId()).isEqualTo("C1");
        assertThat(appeal.citation().rows()).contains("dispute-step/DS-03");
        assertThat(decision.actions()).isEmpty();
    }

    @Test
    void aRulingThatNobodyAppealedAgainstStays() {
        Decision decision = two().dispute("DI-1", "M1", "2026-04-20 11:00", RULED.formatted("2026-04-24T10:00:00"))
                .evaluated("2026-05-05 12:00");

        Deadline appeal = Ask.deadline(decision, "DISPUTE_APPEAL");
        assertThat(appeal.status()).isEqualTo(DeadlineStatus.CANCELLED);
        assertThat(appeal.reason()).isEqualTo("NO_APPEAL");
        assertThat(commission(decision).status()).isEqualTo("RELEASABLE");
        assertThat(decision.violations()).isEmpty();
    }

    @Test
    void anAppealIsANewDisputeThatCounts() {
        Decision decision = two().dispute("DI-1", "M1", "2026-04-20 11:00", RULED.formatted("2026-04-24T10:00:00"))
                .dispute("DI-2", "M2", "2026-04-27 10:00", ", 'state': 'OPEN'")
                .evaluated("2026-04-27 12:00");

        Deadline appeal = Ask.deadline(decision, "DISPUTE_APPEAL");
        assertThat(appeal.status()).isEqualTo(DeadlineStatus.MET);
        assertThat(appeal.metBy()).isEqualTo("DI-2");
        assertThat(commission(decision).holdReason()).isEqualTo("CS-05");
        assertThat(Ask.actions(decision))
                .containsExactly(
                        "RESOLVE_DISPUTE -> M1 due 2026-04-30 17:00:00",
                        "RESOLVE_DISPUTE -> M2 due 2026-04-30 17:00:00");
    }

    @Test
    void aRulingInTimeNeedsNoHeadsDeadline() {
        Decision decision = two().dispute("DI-1", "M1", "2026-04-20 11:00", RULED.formatted("2026-04-22T10:00:00"))
                .evaluated("2026-05-12 12:00");

        assertThat(decision.deadlines().stream().map(each -> each.kind().name() + " " + each.status()))
                .containsExactlyInAnyOrder("DISPUTE_SELF_RESOLUTION MET", "DISPUTE_APPEAL CANCELLED");
        assertThat(decision.violations()).isEmpty();
    }

    @Test
    void anInvalidRulingRulesNothing() {
        String wrong = RULED.replace("'30'", "'29.99'").formatted("2026-04-22T10:00:00");
        Decision decision =
                two().dispute("DI-1", "M1", "2026-04-20 11:00", wrong).evaluated("2026-04-22 12:00");

        assertThat(commission(decision).holdReason()).isEqualTo("CS-05");
        assertThat(decision.problems().stream().map(Problem::code)).containsExactly("RULING_INVALID");
        assertThat(Ask.deadline(decision, "DISPUTE_SELF_RESOLUTION").status()).isEqualTo(DeadlineStatus.OPEN);
    }

    @Test
    void aRulingForSomebodyWithoutAClaimRulesNothing() {
        String wrong = RULED.replace("'M2'", "'M9'").formatted("2026-04-22T10:00:00");
        Decision decision =
                two().dispute("DI-1", "M1", "2026-04-20 11:00", wrong).evaluated("2026-04-22 12:00");

        assertThat(commission(decision).status()).isEqualTo("HELD");
        assertThat(decision.problems().stream().map(Problem::code)).containsExactly("RULING_INVALID");
    }

    @Test
    void aSettlementThatNobodyTellsLeavesTheSplitOpen() {
        Decision decision = two().dispute(
                        "DI-1",
                        "M1",
                        "2026-04-20 11:00",
                        ", 'state': 'RESOLVED', 'resolvedAt': '2026-04-22T10:00:00+03:00'")
                .evaluated("2026-05-12 12:00");

        assertThat(commission(decision).status()).isEqualTo("NOT_COMPUTED");
        assertThat(decision.unknowns())
                .anySatisfy(each -> assertThat(each.field()).isEqualTo("ruling"));
        assertThat(decision.violations()).isEmpty();
        assertThat(decision.actions()).isEmpty();
    }

    @Test
    void anAgreementThatAllSignAfterTheOpeningSettlesTheDispute() {
        Decision decision = two().dispute("DI-1", "M1", "2026-04-20 11:00", ", 'state': 'OPEN'")
                .agreement(
                        "SA-1",
                        "M1",
                        "2026-04-21 10:00",
                        "M1=50",
                        "M2=50",
                        "M1@2026-04-21 10:00",
                        "M2@2026-04-21 11:00")
                .evaluated("2026-05-12 12:00");

        assertThat(commission(decision).agreementStatus()).isEqualTo("COMPLETE");
        assertThat(commission(decision).mode()).isEqualTo("AGREED");
        Deadline self = Ask.deadline(decision, "DISPUTE_SELF_RESOLUTION");
        assertThat(self.status()).isEqualTo(DeadlineStatus.MET);
        assertThat(self.metBy()).isEqualTo("SA-1");
        assertThat(decision.violations()).isEmpty();
        assertThat(decision.actions()).isEmpty();
    }

    @Test
    void aDisputeAfterTheLastSignatureSuspendsTheAgreement() {
        Decision decision = two().agreement(
                        "SA-1",
                        "M1",
                        "2026-04-17 10:00",
                        "M1=50",
                        "M2=50",
                        "M1@2026-04-17 10:00",
                        "M2@2026-04-17 11:00")
                .dispute("DI-1", "M1", "2026-04-20 11:00", ", 'state': 'OPEN'")
                .evaluated("2026-04-20 12:00");

        assertThat(commission(decision).agreementStatus()).isEqualTo("SUPERSEDED");
        assertThat(commission(decision).holdReason()).isEqualTo("CS-05");
    }

    @Test
    void ofAgreementAndRulingTheLaterWins() {
        Ask ask = two().dispute("DI-1", "M1", "2026-04-20 11:00", RULED.formatted("2026-04-22T10:00:00"))
                .agreement(
                        "SA-1",
                        "M1",
                        "2026-04-21 10:00",
                        "M1=50",
                        "M2=50",
                        "M1@2026-04-21 10:00",
                        "M2@2026-04-21 11:00");

        assertThat(ask.commission("2026-04-21 12:00").mode()).isEqualTo("AGREED");
        Commission ruled = ask.commission("2026-04-22 12:00");
        assertThat(ruled.agreementStatus()).isEqualTo("SUPERSEDED");
        assertThat(ruled.mode()).isEqualTo("RULING");
    }

    @Test
    void aWithdrawnDisputeSupersedesNothing() {
        Decision decision = two().dispute(
                        "DI-1",
                        "M1",
                        "2026-04-20 11:00",
                        ", 'state': 'WITHDRAWN', 'resolvedAt': '2026-04-21T10:00:00+03:00'")
                .agreement(
                        "SA-1",
                        "M1",
                        "2026-04-17 10:00",
                        "M1=50",
                        "M2=50",
                        "M1@2026-04-17 10:00",
                        "M2@2026-04-17 11:00")
                .evaluated("2026-05-12 12:00");

        assertThat(commission(decision).agreementStatus()).isEqualTo("COMPLETE");
        Deadline self = Ask.deadline(decision, "DISPUTE_SELF_RESOLUTION");
        assertThat(self.status()).isEqualTo(DeadlineStatus.CANCELLED);
        assertThat(self.reason()).isEqualTo("WITHDRAWN");
        assertThat(decision.violations()).isEmpty();
    }

    @Test
    void whoOpenedItIsAskedEvenWithoutAClaimOfHisOwn() {
        Decision decision = two().dispute("DI-1", "M9", "2026-04-20 11:00", ", 'state': 'OPEN'")
                .evaluated("2026-04-20 12:00");

        assertThat(Ask.actions(decision).stream().map(each -> each.replaceAll(" due.*", "")))
                .containsExactly("RESOLVE_DISPUTE -> M1", "RESOLVE_DISPUTE -> M2", "RESOLVE_DISPUTE -> M9");
    }

    @Test
    void aDisputeBeforeTheWinRunsToo() {
        Decision decision = Ask.open()
                .participant("M1", "2026-04-01 10:00")
                .participant("M2", "2026-04-10 10:00")
                .dispute("DI-1", "M1", "2026-04-20 11:00", ", 'state': 'OPEN'")
                .evaluated("2026-04-20 12:00");

        assertThat(decision.commission()).isNull();
        assertThat(Ask.actions(decision)).hasSize(2);
    }

    private static Ask two() {
        return Ask.won("2026-04-16 12:00")
                .participant("M1", "2026-04-01 10:00")
                .participant("M2", "2026-04-10 10:00", "CLOSER")
                .paid("100000.00", "RUB");
    }

    private static Commission commission(Decision decision) {
        return Objects.requireNonNull(decision.commission());
    }
}
