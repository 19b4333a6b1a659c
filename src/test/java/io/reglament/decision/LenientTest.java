package io.reglament.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.deal.DecisionRequest;
import io.reglament.deal.json.RequestReader;
import io.reglament.fault.FaultyFacts;
import io.reglament.finding.Action;
import io.reglament.finding.Problem;
import io.reglament.finding.Violation;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fact that cannot be read is left out, and nobody is accused because it is not there (decided 80). */
class LenientTest {
    private static final RequestReader READER = new RequestReader();
    private static final String LEAD = """
            "evaluationTime": "2026-04-06T15:00:00+03:00", "knowledgeTime": "2026-04-06T15:00:00+03:00",
            "stageHistory": [{"stage": "INBOUND_ATTRACTION", "enteredAt": "2026-04-06T12:00:00+03:00"}],
            "ownerships": [{"managerId": "M1", "from": "2026-04-06T12:00:00+03:00"}]
            """;
    private static final String DEAL = "\"deal\": {\"dealId\": \"D\", \"status\": \"OPEN\", \"channel\": \"CHAT\"}, ";
    private static final String BROKEN = contact("c1", "2026-04-06 12:02");

    @Test
    void noViolationAndNoActionRestsOnAContactThatCouldNotBeRead() {
        String noContact = "{" + DEAL + LEAD + ", \"contacts\": []}";
        String broken = "{" + DEAL + LEAD + ", \"contacts\": [" + BROKEN + "]}";

        assertThat(Deciding.decide(Deciding.read(noContact)).violations())
                .extracting(Violation::code)
                .contains("FIRST_CONTACT_OVERDUE");
        Decision lenient = Deciding.decide(read(broken));
        assertThat(lenient.violations()).isEmpty();
        assertThat(lenient.actions()).extracting(Action::code).doesNotContain("CONTACT_CLIENT", "REASSIGN");
        assertThat(lenient.problems()).extracting(Problem::code).containsExactly("FACT_LEFT_OUT");
        assertThat(lenient.problems().get(0).pointer()).isEqualTo("/contacts/0");
        assertThat(lenient.problems().get(0).text().en()).contains("/contacts/0", "NOT_A_TIME", "contacts");
        assertThat(lenient.notJudged())
                .contains(new NotJudged(Family.CONTACTS, NotJudged.Because.FACT_LEFT_OUT))
                .doesNotContain(new NotJudged(Family.CONTACTS, NotJudged.Because.CONTACTS_NOT_TOLD));
    }

    @Test
    void whatWasDoneInAToldContactIsStillFound() {
        String told =
                contact("c2", "2026-04-06T12:30:00+03:00").replace("\"reportFiled\": true", "\"reportFiled\": false");

        Decision lenient = Deciding.decide(read("{" + DEAL + LEAD + ", \"contacts\": [" + BROKEN + ", " + told + "]}"));

        assertThat(lenient.violations()).extracting(Violation::code).containsExactly("CALL_REPORT_OVERDUE");
        assertThat(lenient.actions()).extracting(Action::code).contains("FILE_CALL_REPORT");
    }

    @Test
    void aPauseThatCouldNotBeReadMayHaveStoppedEveryClock() {
        Decision lenient = Deciding.decide(
                read(
                        "{" + DEAL + LEAD
                                + ", \"contacts\": [], \"pauses\": [{\"reason\": \"LUNCH\", \"from\": \"2026-04-06T12:00:00+03:00\"}]}"));

        assertThat(lenient.violations()).isEmpty();
        assertThat(lenient.notJudged()).contains(new NotJudged(Family.CONTACTS, NotJudged.Because.FACT_LEFT_OUT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"client\": {\"clientId\": \"K\", \"doNotContact\": true, \"zone\": \"Moskow\"}",
                "\"staff\": [{\"personId\": \"M1\", \"role\": \"SALES_MANAGER\", \"absences\": [{\"from\": \"2026-04-06\"}]}]",
                "\"approvals\": [{\"type\": \"CONTACT_LIMIT_EXTENSION\", \"subjectId\": \"D\", \"value\": \"three\"}]"
            })
    void whatCouldNotBeReadMayHaveExcused(String broken) {
        Decision lenient = Deciding.decide(read("{" + DEAL + LEAD + ", \"contacts\": [], " + broken + "}"));

        assertThat(lenient.violations()).isEmpty();
        assertThat(lenient.actions()).extracting(Action::code).doesNotContain("CONTACT_CLIENT", "REASSIGN");
        assertThat(lenient.notJudged()).contains(new NotJudged(Family.CONTACTS, NotJudged.Because.FACT_LEFT_OUT));
    }

    @Test
    void nothingElseChangesWhereAllCanBeRead() {
        String all = "{" + DEAL + LEAD + ", \"contacts\": []}";

        assertThat(Deciding.decide(read(all))).isEqualTo(Deciding.decide(Deciding.read(all)));
    }

    @Test
    void theRecordKeepsWhatWasLeftOut() {
        DecisionRequest request = read("{" + DEAL + LEAD + ", \"contacts\": [" + BROKEN
                + "], \"client\": {\"clientId\": \"K\", \"kind\": 1}}");

        DecisionRequest again = READER.read(READER.canonical(request));

        assertThat(again).isEqualTo(request);
        assertThat(again.leftOut()).extracting("pointer").containsExactly("/contacts/0", "/client");
        assertThat(Deciding.decide(again)).isEqualTo(Deciding.decide(request));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"deal\": {\"dealId\": \"D\", \"status\": \"NEW\"}, \"contacts\": []}",
                "{\"deal\": {\"dealId\": \"D\", \"status\": \"OPEN\"}, \"contact\": []}",
                "{\"deal\": {\"dealId\": \"D\", \"status\": \"OPEN\"}, \"contacts\": [",
                "{\"deal\": {\"dealId\": \"D\", \"status\": \"OPEN\"}, \"calendar\": {\"id\": 1}}"
            })
    void aFaultyDealAndWhatIsNoFactAreRefusedAllTheSame(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(FaultyFacts.class);
    }

    private static DecisionRequest read(String json) {
        return READER.readLeniently(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String contact(String id, String at) {
        return "{\"contactId\": \"" + id + "\", \"occurredAt\": \"" + at
                + "\", \"actor\": \"MANAGER\", \"managerId\": \"M1\", \"direction\": \"OUTBOUND\", \"channel\": \"PHONE\", \"outcome\": \"REACHED\", \"reportFiled\": true}";
    }
}
