package io.reglament.evaluation.commission;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.decision.Decision;
import io.reglament.finding.Commission;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineStatus;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of T10, T11 with what it asks for, and the agreements of the managers; M1 spoke first, M2 closed, M3 helped. */
class SplitModeTest {
    private static final String NOW = "2026-04-17 12:00";

    static Stream<Arguments> rows() {
        return Stream.of(
                Arguments.of(
                        "CS-03",
                        three().agreement("SA-1", "M1", "2026-04-17 09:00", "M1=50.00", "M9=50.00"),
                        List.of(),
                        List.of("FIX_SPLIT_AGREEMENT -> M1")),
                Arguments.of(
                        "CS-04",
                        three().agreement(
                                        "SA-1",
                                        "M1",
                                        "2026-04-17 09:00",
                                        "M1=33.33",
                                        "M2=66.67",
                                        "M1@2026-04-17 09:10",
                                        "M2@2026-04-17 09:10",
                                        "M3@2026-04-17 09:10"),
                        List.of("M1 1666.50", "M2 3333.50"),
                        List.of()),
                Arguments.of(
                        "CS-05",
                        three().dispute("DI-1", "M3", "2026-04-17 09:00", ", 'state': 'OPEN'"),
                        List.of(),
                        List.of(
                                "RESOLVE_DISPUTE -> M1 due 2026-04-22 18:00:00",
                                "RESOLVE_DISPUTE -> M2 due 2026-04-22 18:00:00",
                                "RESOLVE_DISPUTE -> M3 due 2026-04-22 18:00:00")),
                Arguments.of(
                        "CS-06",
                        three().dispute(
                                        "DI-1",
                                        "M3",
                                        "2026-04-17 09:00",
                                        ", 'state': 'RESOLVED', 'resolvedAt': '2026-04-17T11:00:00+03:00', 'ruledBy': 'H1', "
                                                + "'ruling': [{'managerId': 'M1', 'percent': '0.01'}, {'managerId': 'M3', 'percent': '99.99'}]"),
                        List.of("M1 0.50", "M3 4999.50"),
                        List.of()),
                Arguments.of(
                        "CS-08",
                        three().agreement("SA-1", "M1", "2026-04-17 09:00", "M1=100", "M1@2026-04-17 09:10"),
                        List.of(),
                        List.of(
                                "COLLECT_SIGNATURES -> M2 due 2026-04-23 18:00:00",
                                "COLLECT_SIGNATURES -> M3 due 2026-04-23 18:00:00")),
                Arguments.of(
                        "CS-09", three().contract("M1", "CLOSER_ALL"), List.of(), List.of("ESCALATE_TO_HEAD -> H1")),
                Arguments.of("CS-10", all("FIRST_CONTACT_ALL"), List.of("M1 5000.00"), List.of()),
                Arguments.of("CS-11", all("CLOSER_ALL"), List.of("M2 5000.00"), List.of()),
                Arguments.of("CS-12", all("FIRST_CONTACT_SHARE"), List.of("M1 1500.00", "M2 3500.00"), List.of()),
                Arguments.of("CS-13", all("EQUAL"), List.of("M1 1666.67", "M2 1666.66", "M3 1666.67"), List.of()),
                Arguments.of(
                        "CS-14",
                        all("BY_AGREEMENT"),
                        List.of(),
                        List.of(
                                "COLLECT_SIGNATURES -> M1 due 2026-04-23 18:00:00",
                                "COLLECT_SIGNATURES -> M2 due 2026-04-23 18:00:00",
                                "COLLECT_SIGNATURES -> M3 due 2026-04-23 18:00:00")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void eachRowSaysWhoIsPaidOrWhatHasToBeDone(String row, Ask ask, List<String> lines, List<String> actions) {
        Decision decision = ask.evaluated(NOW);
        Commission commission = commission(decision);

        assertThat(commission.citation().rows()).contains("commission-split-mode/" + row);
        assertThat(commission.status()).isEqualTo(lines.isEmpty() ? "HELD" : "RELEASABLE");
        assertThat(commission.holdReason()).isEqualTo(lines.isEmpty() ? row : null);
        assertThat(Ask.lines(commission)).isEqualTo(lines);
        assertThat(Ask.actions(decision)).isEqualTo(actions);
    }

    @Test
    void whoIsLeftWithNothingIsNamed() {
        assertThat(all("CLOSER_ALL").commission(NOW).ineligible())
                .containsExactly(
                        new Commission.Ineligible("M1", "NO_SHARE_IN_SPLIT"),
                        new Commission.Ineligible("M3", "NO_SHARE_IN_SPLIT"));
    }

    @Test
    void aDealThatNobodyClosedCannotBePaidToTheCloser() {
        Decision decision = Ask.won("2026-04-16 12:00")
                .participant("M1", "2026-04-01 10:00")
                .participant("M2", "2026-04-02 10:00")
                .contract("M1", "CLOSER_ALL")
                .contract("M2", "CLOSER_ALL")
                .paid("100000.00", "RUB")
                .evaluated(NOW);

        assertThat(commission(decision).status()).isEqualTo("NOT_COMPUTED");
        assertThat(decision.unknowns())
                .anySatisfy(each -> assertThat(each.field()).isEqualTo("CLOSER"));
    }

    @Test
    void oneManagerWithBothRolesHasBothParts() {
        Commission commission = Ask.won("2026-04-16 12:00")
                .participant("M1", "2026-04-01 10:00", "FIRST_CONTACT", "CLOSER")
                .participant("M2", "2026-04-02 10:00")
                .contract("M1", "FIRST_CONTACT_SHARE")
                .contract("M2", "FIRST_CONTACT_SHARE")
                .paid("100000.00", "RUB")
                .commission(NOW);

        assertThat(commission.lines().stream().map(each -> each.managerId() + " " + each.weight()))
                .containsExactly("M1 100.00");
    }

    @Test
    void aContractThatWasNotInForceAtTheWinDoesNotCount() {
        String fields = "{'managerId': 'M1', 'splitPolicy': 'CLOSER_ALL', 'validFrom': '%s', 'validTo': '%s'}";
        Commission commission = three().with("managerAgreements", fields.formatted("2026-01-01", "2026-04-15"))
                .with("managerAgreements", fields.formatted("2026-04-17", "2026-12-31"))
                .commission(NOW);

        assertThat(commission.mode()).isEqualTo("EQUAL");
    }

    @Test
    void aWrongAgreementLapsesTooAndThePolicyApplies() {
        Ask ask = three().agreement("SA-1", "M1", "2026-04-17 09:00", "M1=99.99", "M1@2026-04-17 09:10");
        Decision inTime = ask.evaluated("2026-04-23 18:00");
        Decision over = ask.evaluated("2026-04-23 18:00:01");

        assertThat(commission(inTime).agreementStatus()).isEqualTo("INVALID");
        assertThat(Ask.local(inTime.nextEvaluationAt())).isEqualTo("2026-04-23 18:00:01");
        assertThat(commission(over).agreementStatus()).isEqualTo("LAPSED");
        assertThat(commission(over).mode()).isEqualTo("EQUAL");
        assertThat(over.actions()).isEmpty();
        Deadline signatures = Ask.deadline(over, "SIGNATURES");
        assertThat(signatures.status()).isEqualTo(DeadlineStatus.CANCELLED);
        assertThat(signatures.reason()).isEqualTo("LAPSED");
    }

    @Test
    void theOneWhoPreparedItWithoutAClaimLeavesTheMendingToTheCloser() {
        Decision decision = three().agreement("SA-1", "M9", "2026-04-17 09:00", "M1=60.00", "M2=30.00")
                .evaluated(NOW);

        assertThat(Ask.actions(decision)).containsExactly("FIX_SPLIT_AGREEMENT -> M2");
        assertThat(decision.violations().get(0).responsible().personId()).isEqualTo("M9");
    }

    @Test
    void aPolicyByAgreementWithoutOneGoesToTheHeadWhenTheTimeIsOver() {
        Decision decision = all("BY_AGREEMENT").evaluated("2026-04-24 09:00");

        assertThat(commission(decision).holdReason()).isEqualTo("CS-14");
        assertThat(Ask.actions(decision)).containsExactly("ESCALATE_TO_HEAD -> H1");
        assertThat(decision.actions().get(0).reason()).isEqualTo("SIGNATURES_LAPSED");
    }

    @Test
    void ofSeveralCompleteAgreementsTheLatestCounts() {
        Ask ask = three().agreement(
                        "SA-1",
                        "M1",
                        "2026-04-16 13:00",
                        "M1=100",
                        "M1@2026-04-16 14:00",
                        "M2@2026-04-16 14:00",
                        "M3@2026-04-16 14:00")
                .agreement(
                        "SA-2",
                        "M1",
                        "2026-04-16 15:00",
                        "M2=100",
                        "M1@2026-04-16 16:00",
                        "M2@2026-04-16 16:00",
                        "M3@2026-04-17 11:00");

        assertThat(Ask.lines(ask.commission("2026-04-17 10:59:59"))).containsExactly("M1 5000.00");
        assertThat(Ask.lines(ask.commission("2026-04-17 11:00"))).containsExactly("M2 5000.00");
    }

    @Test
    void aSignatureAfterTheTimeStillMakesTheAgreementCount() {
        Decision decision = three().agreement(
                        "SA-1",
                        "M1",
                        "2026-04-17 09:00",
                        "M1=100",
                        "M1@2026-04-17 09:10",
                        "M2@2026-04-17 09:10",
                        "M3@2026-04-24 10:00")
                .evaluated("2026-04-24 10:00");

        assertThat(commission(decision).mode()).isEqualTo("AGREED");
        assertThat(Ask.deadline(decision, "SIGNATURES").status()).isEqualTo(DeadlineStatus.CANCELLED);
        assertThat(decision.violations()).isEmpty();
    }

    @Test
    void anOverlayCreditsWithoutMoney() {
        Commission commission = three().split("SA-9", "M1", "2026-04-16 13:00", "OVERLAY", "M9=40.00", "M3=30.5")
                .commission(NOW);

        assertThat(commission.overlay())
                .containsExactly(new Commission.Overlay("M3", "30.50"), new Commission.Overlay("M9", "40.00"));
        assertThat(commission.agreementStatus()).isEqualTo("NONE");
        assertThat(commission.mode()).isEqualTo("EQUAL");
    }

    private static Ask all(String policy) {
        return three().contract("M1", policy).contract("M2", policy).contract("M3", policy);
    }

    private static Ask three() {
        return Ask.won("2026-04-16 12:00")
                .participant("M1", "2026-04-01 10:00")
                .participant("M2", "2026-04-10 10:00", "CLOSER")
                .participant("M3", "2026-04-02 10:00")
                .paid("100000.00", "RUB");
    }

    private static Commission commission(Decision decision) {
        return Objects.requireNonNull(decision.commission());
    }
}
