package io.reglament.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineKind;
import io.reglament.finding.DeadlineStatus;
import io.reglament.finding.Problem;
import org.junit.jupiter.api.Test;

/** A look back sees what was known then, and says nothing of what came later (decided 64 and 88). */
class LookingBackTest {
    private static final String AT = "2026-04-13T13:00:00+03:00";

    @Test
    void aStatementThatIsKnownLaterDoesNotHideTheOneOfThen() {
        ObjectNode asked = asked("REPLAY");
        contact(asked, "k", "2026-04-13T10:30:00+03:00", "REACHED");
        contact(asked, "k", "2026-04-16T15:00:00+03:00", "REACHED");
        Decision decision = decide(asked);
        assertThat(firstContact(decision).status()).isEqualTo(DeadlineStatus.MET);
        assertThat(decision.problems()).isEmpty();
    }

    @Test
    void whatIsRecordedLaterIsSilentlyOutOfView() {
        for (String mode : new String[] {"REPLAY", "SIMULATION"}) {
            ObjectNode asked = asked(mode);
            contact(asked, "k", "2026-04-13T10:30:00+03:00", "REACHED").put("recordedAt", "2026-04-13T13:00:01+03:00");
            Decision decision = decide(asked);
            assertThat(firstContact(decision).status()).isEqualTo(DeadlineStatus.OPEN);
            assertThat(decision.problems()).isEmpty();
        }
    }

    @Test
    void whatClaimsToBeKnownBeforeItHappenedIsAProblemInEveryMode() {
        for (String mode : new String[] {"REPLAY", "SIMULATION", "LIVE"}) {
            ObjectNode asked = asked(mode);
            contact(asked, "k", "2026-04-13T15:00:00+03:00", "REACHED").put("recordedAt", "2026-04-13T12:00:00+03:00");
            assertThat(decide(asked).problems()).extracting(Problem::code).containsExactly("FUTURE_EVENT");
        }
    }

    @Test
    void toldNowWhatHappensLaterIsAProblemAndInALookBackItIsNot() {
        ObjectNode live = asked("LIVE");
        contact(live, "k", "2026-04-13T15:00:00+03:00", "REACHED");
        ObjectNode back = asked("REPLAY");
        contact(back, "k", "2026-04-13T15:00:00+03:00", "REACHED");
        assertThat(decide(live).problems()).extracting(Problem::code).containsExactly("FUTURE_EVENT");
        assertThat(decide(back).problems()).isEmpty();
    }

    @Test
    void aCallersClockThatRunsAMinuteAheadOfItsRecordIsBelieved() {
        ObjectNode asked = asked("LIVE");
        contact(asked, "k", "2026-04-13T12:59:30+03:00", "REACHED").put("recordedAt", "2026-04-13T13:01:00+03:00");
        assertThat(firstContact(decide(asked)).status()).isEqualTo(DeadlineStatus.MET);
    }

    @Test
    void anOwnershipThatEndsAheadIsAnnounced() {
        ObjectNode asked = asked("LIVE");
        ((ObjectNode) asked.at("/ownerships/0")).put("to", "2026-04-13T16:00:00+03:00");
        Decision decision = decide(asked);
        assertThat(firstContact(decision).status()).isEqualTo(DeadlineStatus.OPEN);
        assertThat(decision.nextEvaluationAt()).hasToString("2026-04-13T13:00:00Z");
    }

    private static Deadline firstContact(Decision decision) {
        return decision.deadlines().stream()
                .filter(each -> each.kind() == DeadlineKind.FIRST_CONTACT)
                .findFirst()
                .orElseThrow();
    }

    private static Decision decide(ObjectNode asked) {
        return Deciding.decide(Deciding.read(asked.toString()));
    }

    private static ObjectNode asked(String mode) {
        ObjectNode asked = Deciding.copy("""
                {"regulationCode": "SALES-REG", "calendarId": "RU-MSK",
                 "deal": {"dealId": "D-1", "status": "OPEN", "saleType": "B2B"},
                 "stageHistory": [{"stage": "DEAL_DISCUSSION", "enteredAt": "2026-04-13T09:00:00+03:00"}],
                 "ownerships": [{"managerId": "M1", "from": "2026-04-13T09:00:00+03:00"}],
                 "contacts": []}
                """);
        return asked.put("mode", mode).put("evaluationTime", AT).put("knowledgeTime", AT);
    }

    private static ObjectNode contact(ObjectNode asked, String id, String occurredAt, String outcome) {
        return ((ArrayNode) asked.get("contacts"))
                .addObject()
                .put("contactId", id)
                .put("occurredAt", occurredAt)
                .put("actor", "MANAGER")
                .put("managerId", "M1")
                .put("direction", "OUTBOUND")
                .put("channel", "PHONE")
                .put("outcome", outcome)
                .put("source", "TELEPHONY");
    }
}
