package io.reglament.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.deal.DecisionRequest;
import org.junit.jupiter.api.Test;

/** Silence that comes from what was not known is not taken for health (decided 100). */
class SilenceTest {
    private static final String CLIENT =
            ", \"client\": {\"clientId\": \"K\"}, \"roster\": {\"HEAD_OF_SALES\": {\"state\": \"FILLED\", \"personId\": \"H\"}}";
    private static final String STAGE =
            ", \"stageHistory\": [{\"stage\": \"INBOUND_ATTRACTION\", \"enteredAt\": \"2026-04-06T12:00:00+03:00\"}]";

    @Test
    void aLeadOfWhichOnlyTheStageIsToldIsNotJudgedForContactsAndAssignment() {
        assertThat(of("OPEN", STAGE + CLIENT))
                .isEqualTo("CONTACTS/CONTACTS_NOT_TOLD CONTACTS/OWNERSHIPS_NOT_TOLD ASSIGNMENT/OWNERSHIPS_NOT_TOLD "
                        + "CALL_REPORTS/CONTACTS_NOT_TOLD");
    }

    @Test
    void aDealOfWhichNothingIsToldHasNothingToJudge() {
        assertThat(of("OPEN", CLIENT)).isEmpty();
    }

    @Test
    void allThatIsToldIsJudged() {
        assertThat(of("OPEN", STAGE + CLIENT + owner() + contact("\"reportFiled\": true")))
                .isEmpty();
    }

    @Test
    void aConversationWhoseReportIsNotToldIsNotJudgedForIt() {
        assertThat(of("OPEN", STAGE + CLIENT + owner() + contact("\"important\": true")))
                .isEqualTo("CALL_REPORTS/REPORT_FILED_NOT_TOLD");
    }

    @Test
    void contactsWithoutStagesHaveNoTermToRunFrom() {
        assertThat(of("OPEN", CLIENT + owner() + contact("\"reportFiled\": true")))
                .isEqualTo("CONTACTS/STAGE_HISTORY_NOT_TOLD ASSIGNMENT/STAGE_HISTORY_NOT_TOLD");
    }

    @Test
    void aStageThatWasLeftWithoutItsEvidenceIsNotJudged() {
        String two =
                ", \"stageHistory\": [{\"stage\": \"INBOUND_ATTRACTION\", \"enteredAt\": \"2026-04-06T12:00:00+03:00\"},"
                        + "{\"stage\": \"OUTBOUND_ATTRACTION\", \"enteredAt\": \"2026-04-06T12:30:00+03:00\"}]";
        assertThat(of("OPEN", two + CLIENT + owner() + ", \"contacts\": []")).isEqualTo("STAGES/EVIDENCE_NOT_TOLD");
    }

    @Test
    void aWinWithoutItsFactsEarnsNothingThatCouldBeSaid() {
        assertThat(of("WON", CLIENT))
                .isEqualTo("DOCUMENTS/DOCUMENTS_NOT_TOLD HANDOVERS/HANDOVERS_NOT_TOLD COMMISSION/CONTACTS_NOT_TOLD "
                        + "COMMISSION/OWNERSHIPS_NOT_TOLD COMMISSION/PAYMENTS_NOT_TOLD COMMISSION/WON_AT_NOT_TOLD");
    }

    @Test
    void whoHoldsThePostsIsNeededToEscalate() {
        assertThat(of("OPEN", STAGE + ", \"client\": {\"clientId\": \"K\"}, \"contacts\": []" + owner()))
                .isEqualTo("ESCALATION/ROSTER_NOT_TOLD");
    }

    @Test
    void theAnswerNamesItsCalendarAndItsContract() {
        Decision decision = Deciding.decide(request("OPEN", CLIENT));

        assertThat(decision.calendar()).isEqualTo(new CalendarUsed("RU-MSK", "Europe/Moscow"));
        assertThat(decision.contractVersion()).isEqualTo(AnswerContract.VERSION);
    }

    private static String of(String status, String groups) {
        return String.join(
                " ",
                Deciding.decide(request(status, groups)).notJudged().stream()
                        .map(each -> each.family() + "/" + each.because())
                        .toList());
    }

    private static DecisionRequest request(String status, String groups) {
        return Deciding.read(
                "{\"mode\": \"LIVE\", \"evaluationTime\": \"2026-04-06T13:00:00+03:00\", \"knowledgeTime\": \"2026-04-06T13:00:00+03:00\","
                        + "\"deal\": {\"dealId\": \"D\", \"status\": \"" + status + "\"}" + groups + "}");
    }

    private static String owner() {
        return ", \"ownerships\": [{\"managerId\": \"M1\", \"from\": \"2026-04-06T12:00:00+03:00\"}]";
    }

    private static String contact(String more) {
        return ", \"contacts\": [{\"contactId\": \"c1\", \"occurredAt\": \"2026-04-06T12:02:00+03:00\", \"actor\": \"MANAGER\","
                + "\"managerId\": \"M1\", \"direction\": \"OUTBOUND\", \"channel\": \"PHONE\", \"outcome\": \"REACHED\", "
                + more + "}]";
    }
}
