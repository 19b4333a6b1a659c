package io.reglament.evaluation.commission;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.decision.Decision;
import io.reglament.finding.Commission;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who took part, as conversations and holds show it (T12, decided 43); a win on 16 April at noon. */
class ParticipationTest {
    private static final String NOW = "2026-04-17 10:00";

    @Test
    void whoReachedTheClientSharesAndTheOwnerAtTheWinIsTheCloser() {
        Commission commission = held().talked("c1", "M1", "2026-04-01 10:00")
                .talked("c2", "M2", "2026-04-10 10:00")
                .commission(NOW);

        assertThat(roles(commission)).containsExactly("M1 [FIRST_CONTACT]", "M2 [CLOSER]");
        assertThat(Ask.lines(commission)).containsExactly("M1 2500.00", "M2 2500.00");
        assertThat(commission.citation().rows()).contains("participation-terms/PT-02", "regulation-parameter/RP-01");
    }

    @Test
    void aCloserSharesEvenIfHeNeverReachedTheClient() {
        Commission commission = held().talked("c1", "M1", "2026-04-01 10:00").commission(NOW);

        assertThat(roles(commission)).containsExactly("M1 [FIRST_CONTACT]", "M2 [CLOSER]");
    }

    @Test
    void theOddKopeckGoesToTheCloserLastIfHeNeverReachedTheClient() {
        Commission commission = held().talked("c1", "M9", "2026-04-01 10:00")
                .paid("0.20", "RUB")
                .commission(NOW);

        assertThat(Ask.lines(commission)).containsExactly("M2 2500.00", "M9 2500.01");
    }

    @Test
    void whoOnlyHeldTheDealGetsNothing() {
        Commission commission = held().talked("c2", "M2", "2026-04-10 10:00").commission(NOW);

        assertThat(roles(commission)).containsExactly("M2 [FIRST_CONTACT, CLOSER]");
        assertThat(commission.mode()).isEqualTo("SOLE");
        assertThat(ineligible(commission)).containsExactly("M1 NO_CONTACT");
    }

    @ParameterizedTest(name = "VIP {0}, spoken with at {1}: {2}")
    @CsvSource({
        "false, 2026-01-16 12:00, '', PT-02",
        "false, 2026-01-16 11:59, M1 OUTSIDE_WINDOW, PT-02",
        "true, 2025-10-18 12:00, '', PT-01",
        "true, 2025-10-18 11:59, M1 OUTSIDE_WINDOW, PT-01"
    })
    void theWindowLooksBackNinetyDaysAndForVipsTwiceThat(boolean vip, String talked, String reason, String row) {
        Ask ask = held().talked("c1", "M1", talked).talked("c2", "M2", "2026-04-10 10:00");
        Commission commission = (vip ? ask.vip() : ask).commission(NOW);

        assertThat(ineligible(commission)).isEqualTo(reason.isEmpty() ? List.of() : List.of(reason));
        assertThat(commission.citation().rows()).contains("participation-terms/" + row);
    }

    @ParameterizedTest(name = "a hold that ended with {0}: {1}")
    @CsvSource({
        "REGULATION_VIOLATION, true",
        "FIRST_CONTACT_MISSED, true",
        "CONTACT_LIMIT, false",
        "ABSENCE, false",
        "CLIENT_REQUEST, false",
        "WORKLOAD, false",
        "DISMISSAL, false",
        "OTHER, false"
    })
    void whoLostTheDealByABreachForfeitsHisShare(String endReason, boolean forfeited) {
        Commission commission = Ask.won("2026-04-16 12:00")
                .held("M1", "2026-04-01 09:00", ", 'to': '2026-04-08T09:00:00+03:00', 'endReason': '" + endReason + "'")
                .held("M2", "2026-04-08 09:00", "")
                .talked("c1", "M1", "2026-04-01 10:00")
                .talked("c2", "M2", "2026-04-10 10:00")
                .paid("100000.00", "RUB")
                .commission(NOW);

        assertThat(ineligible(commission)).isEqualTo(forfeited ? List.of("M1 FORFEITED") : List.of());
        assertThat(roles(commission))
                .isEqualTo(
                        forfeited
                                ? List.of("M2 [FIRST_CONTACT, CLOSER]")
                                : List.of("M1 [FIRST_CONTACT]", "M2 [CLOSER]"));
    }

    @Test
    void aBreachIsForgivenToWhoGotTheDealBackBeforeTheWin() {
        Commission commission = Ask.won("2026-04-16 12:00")
                .held(
                        "M1",
                        "2026-04-01 09:00",
                        ", 'to': '2026-04-03T09:00:00+03:00', 'endReason': 'REGULATION_VIOLATION'")
                .held("M2", "2026-04-03 09:00", ", 'to': '2026-04-08T09:00:00+03:00', 'endReason': 'WORKLOAD'")
                .held("M1", "2026-04-08 09:00", "")
                .talked("c1", "M1", "2026-04-01 10:00")
                .talked("c2", "M2", "2026-04-04 10:00")
                .paid("100000.00", "RUB")
                .commission(NOW);

        assertThat(ineligible(commission)).isEmpty();
    }

    @Test
    void forfeitingIsNamedBeforeTheWindowAndHoldsForStatedParticipantsToo() {
        Commission commission = Ask.won("2026-04-16 12:00")
                .held(
                        "M1",
                        "2025-12-01 09:00",
                        ", 'to': '2026-01-12T09:00:00+03:00', 'endReason': 'REGULATION_VIOLATION'")
                .held("M2", "2026-01-12 09:00", "")
                .participant("M1", "2025-12-01 10:00", "FIRST_CONTACT")
                .participant("M2", "2026-04-10 10:00")
                .participant("M3", "2025-12-02 10:00")
                .paid("100000.00", "RUB")
                .commission(NOW);

        assertThat(ineligible(commission)).containsExactly("M1 FORFEITED", "M3 OUTSIDE_WINDOW");
        assertThat(roles(commission)).containsExactly("M2 [FIRST_CONTACT, CLOSER]");
    }

    @Test
    void theEndOfAHoldWithTheWinItselfLeavesHimTheCloser() {
        Commission commission = Ask.won("2026-04-16 12:00")
                .held("M1", "2026-04-01 09:00", ", 'to': '2026-04-16T12:00:00+03:00', 'endReason': 'OTHER'")
                .with("contacts")
                .paid("100000.00", "RUB")
                .commission(NOW);

        assertThat(roles(commission)).containsExactly("M1 [FIRST_CONTACT, CLOSER]");
    }

    @Test
    void nobodyEntitledIsForTheHead() {
        Decision decision = Ask.won("2026-04-16 12:00")
                .with("participants")
                .paid("100000.00", "RUB")
                .evaluated(NOW);

        assertThat(commission(decision).mode()).isEqualTo("NONE");
        assertThat(commission(decision).holdReason()).isEqualTo("CS-01");
        assertThat(Ask.actions(decision)).containsExactly("ESCALATE_TO_HEAD -> H1");
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource({"contacts", "ownerships"})
    void participantsThatCannotBeKnownAreNotEscalated(String group) {
        Decision decision =
                held().talked("c1", "M1", "2026-04-01 10:00").not(group).evaluated(NOW);

        assertThat(commission(decision).status()).isEqualTo("NOT_COMPUTED");
        assertThat(commission(decision).total()).isEqualTo("5000.00");
        assertThat(commission(decision).lines()).isEmpty();
        assertThat(decision.unknowns())
                .anySatisfy(each -> assertThat(each.group()).isEqualTo(group));
        assertThat(Ask.actions(decision)).noneMatch(each -> each.startsWith("ESCALATE"));
    }

    @Test
    void aConversationOfNobodyLeavesTheParticipantsOpen() {
        Decision decision = held().talked("c1", "M1", "2026-04-01 10:00")
                .with(
                        "contacts",
                        "{'contactId': 'c9', 'occurredAt': '2026-04-02T10:00:00+03:00', 'actor': 'MANAGER', "
                                + "'direction': 'INBOUND', 'channel': 'PHONE', 'outcome': 'REACHED'}")
                .evaluated(NOW);

        assertThat(commission(decision).status()).isEqualTo("NOT_COMPUTED");
        assertThat(decision.unknowns())
                .anySatisfy(each -> assertThat(each.subjectId()).isEqualTo("c9"));
    }

    @Test
    void termsAreFrozenAtTheWinWhateverHappensLater() {
        Ask ask = held().talked("c1", "M1", "2026-04-01 10:00").talked("c2", "M2", "2026-04-10 10:00");
        List<String> atTheWin = Ask.lines(ask.commission(NOW));
        Commission later = ask.talked("c3", "M3", "2026-05-04 10:00")
                .held("M3", "2026-05-04 09:00", "")
                .commission("2026-07-01 10:00");

        assertThat(Ask.lines(later)).isEqualTo(atTheWin);
        assertThat(later.citation().version()).isEqualTo("SR-1.0");
    }

    private static Ask held() {
        return Ask.won("2026-04-16 12:00")
                .held("M1", "2026-04-01 09:00", ", 'to': '2026-04-08T09:00:00+03:00', 'endReason': 'WORKLOAD'")
                .held("M2", "2026-04-08 09:00", "")
                .paid("100000.00", "RUB");
    }

    private static List<String> roles(Commission commission) {
        return commission.lines().stream()
                .map(each -> each.managerId() + " " + each.roles())
                .toList();
    }

    private static List<String> ineligible(Commission commission) {
        return commission.ineligible().stream()
                .map(each -> each.managerId() + " " + each.reason())
                .toList();
    }

    private static Commission commission(Decision decision) {
        return Objects.requireNonNull(decision.commission());
    }
}
