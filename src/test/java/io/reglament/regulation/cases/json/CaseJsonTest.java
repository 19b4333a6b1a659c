package io.reglament.regulation.cases.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.reglament.deal.Mode;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.cases.Case;
import io.reglament.regulation.cases.SampleCase;
import io.reglament.regulation.cases.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case is read strictly and has a clock of its own. */
class CaseJsonTest {
    private static final Vocabulary WORDS = new Vocabulary(
            List.of("FIRST_CONTACT_LATE"), List.of("RECYCLE_LEAD", "RETRY_CONTACT"), List.of("RETRY"), List.of("OPEN"));

    private static Case read(String json) {
        return CaseJson.read(json.getBytes(StandardCharsets.UTF_8), WORDS);
    }

    private static List<Fault> faults(String json) {
        return catchThrowableOfType(FaultyFacts.class, () -> read(json)).faults();
    }

    @Test
    void whatIsKnownIsWhatIsKnownAtItsOwnTimeAndItIsASimulation() {
        Case read = read(SampleCase.smallClientGivenBack());

        assertThat(read.given().evaluationTime()).isEqualTo(Instant.parse("2026-04-07T07:05:00Z"));
        assertThat(read.given().knowledgeTime()).isEqualTo(read.given().evaluationTime());
        assertThat(read.given().mode()).isEqualTo(Mode.SIMULATION);
    }

    @Test
    void whatIsKeptIsReadAsTheSameCase() {
        Case read = read(SampleCase.smallClientGivenBack());

        assertThat(CaseJson.kept(CaseJson.write(read))).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"evaluationTime\": \"2026-04-07T10:05:00+03:00\", | `` | /given/evaluationTime | MISSING",
                "\"evaluationTime\": | \"mode\": \"LIVE\", \"evaluationTime\": | /given/mode | UNKNOWN_VALUE",
                "\"evaluationTime\": | \"mode\": \"SIMULATION\", \"regulationVersion\": \"SR-1.0\", \"evaluationTime\": | /given/regulationVersion | UNKNOWN_FIELD",
                "\"enteredAt\": \"2026-04-06T09:55:00+03:00\" | \"enteredAt\": \"yesterday\" | /given/stageHistory/0/enteredAt | NOT_A_TIME",
                "\"saleType\": \"B2B\" | \"saleType\": \"B2B\", \"run\": \"1\" | /given/deal/run | UNKNOWN_FIELD",
                "\"RECYCLE_LEAD\" | \"RECYCLE\" | /expected/actions/0/code | UNKNOWN_VALUE",
                "\"violations\": [] | \"violations\": [{\"code\": \"LATE\"}] | /expected/violations/0/code | UNKNOWN_VALUE",
                "\"violations\": [] | \"deadlines\": [{\"kind\": \"RETRY\", \"status\": \"GONE\"}] | /expected/deadlines/0/status | UNKNOWN_VALUE",
                "Малого клиента возвращают после трёх звонков | ` ` | /name | BLANK",
            })
    void aFaultIsToldWithItsPlace(String text, String other, String pointer, String code) {
        assertThat(faults(SampleCase.with(text, other)))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(tuple(pointer, code));
    }

    @Test
    void aNameIsOneLine() {
        assertThat(faults(SampleCase.with("Малого клиента", "М".repeat(301))))
                .extracting(Fault::pointer)
                .containsExactly("/name");
    }

    @Test
    void aCaseThatAnyAnswerWouldMeetIsNone() {
        assertThat(faults(SampleCase.expecting("{\"violations\": []}")))
                .extracting(Fault::pointer)
                .containsExactly("/expected");
        assertThat(read(SampleCase.expecting("{\"nothingElse\": {\"violations\": true}}"))
                        .expected()
                        .saysNothing())
                .isFalse();
    }

    @Test
    void allCasesOfADraftAreDecidedAtEachSaveSoThatNoneIsVeryLong() {
        String first = "{\"contactId\": \"c1\", ";
        StringBuilder contacts = new StringBuilder();
        for (int i = 10; i < 600; i++) {
            contacts.append("{\"contactId\": \"c")
                    .append(i)
                    .append("\", \"actor\": \"MANAGER\", \"managerId\": \"M1\", \"direction\": \"OUTBOUND\", ")
                    .append(
                            "\"channel\": \"PHONE\", \"source\": \"TELEPHONY\", \"outcome\": \"NO_ANSWER\", \"occurredAt\": \"2026-04-06T10:00:00Z\"}, ");
        }

        assertThat(faults(SampleCase.with(first, contacts + first)))
                .extracting(Fault::code)
                .containsExactly("TOO_LONG");
    }
}
