package io.reglament.decision.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.calendar.json.CalendarJson;
import io.reglament.decision.DecideDeal;
import io.reglament.evaluation.drl.RuleUnitRules;
import io.reglament.finding.text.IcuSentences;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.bundle.EditedVersion;
import io.reglament.regulation.bundle.TestVersions;
import io.reglament.regulation.cases.Case;
import io.reglament.regulation.cases.FindingList;
import io.reglament.regulation.cases.ListResult;
import io.reglament.regulation.cases.SampleCase;
import io.reglament.regulation.cases.Verdict;
import io.reglament.regulation.cases.Verdict.State;
import io.reglament.regulation.cases.json.CaseJson;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case is decided by one law whenever that is in force, and says by list what came instead of what was expected. */
class TriedCasesTest {
    private static final TriedCases TRIED = new TriedCases(
            new DecideDeal(new RuleUnitRules(), new IcuSentences()),
            id -> id == null || id.equals("RU-MSK")
                    ? Optional.of(CalendarJson.ruMsk().workingCalendar())
                    : Optional.empty());

    private static Case read(String json) {
        return CaseJson.read(json.getBytes(StandardCharsets.UTF_8), TRIED.words());
    }

    private static Verdict tried(String json, Regulation law) {
        return TRIED.verdict(read(json), law);
    }

    private static ListResult list(Verdict verdict, FindingList list) {
        return verdict.lists().stream()
                .filter(each -> each.list() == list)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLawThatFindsWhatIsExpectedIsGreenAndCitesItsRows() {
        Verdict verdict = tried(SampleCase.smallClientCalledAgain(), TestVersions.sr10());

        assertThat(verdict.state()).isEqualTo(State.GREEN);
        assertThat(verdict.rows()).contains("contact-limit/CL-04");
    }

    @Test
    void anotherLawIsRedAndSaysWhatCameInstead() {
        Verdict verdict = tried(SampleCase.smallClientGivenBack(), TestVersions.sr10());

        assertThat(verdict.state()).isEqualTo(State.RED);
        assertThat(list(verdict, FindingList.VIOLATIONS).asExpected()).isTrue();
        ListResult actions = list(verdict, FindingList.ACTIONS);
        assertThat(actions.missing())
                .extracting(item -> item.fields().get("code"))
                .containsExactly("RECYCLE_LEAD");
        assertThat(actions.besides())
                .extracting(
                        item -> item.fields().get("code") + " " + item.fields().get("person"))
                .containsExactly("RETRY_CONTACT M1");
    }

    @Test
    void aLawDecidesCasesOfATimeWhenItIsNotInForce() {
        Regulation future = EditedVersion.ofShipped().named("SR-9.9").bundle().regulation();

        assertThat(tried(SampleCase.smallClientCalledAgain(), future).isGreen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'nothingElse': {'actions': true}} | RED",
                "{'nothingElse': {'violations': true}} | GREEN",
                "{'actions': [{'code': 'RETRY_CONTACT'}]} | GREEN",
                "{'actions': [{'code': 'RETRY_CONTACT', 'person': 'M2'}]} | RED",
                "{'actions': [{'code': 'RETRY_CONTACT'}, {'code': 'RETRY_CONTACT'}]} | RED",
                "{'deadlines': [{'kind': 'RETRY', 'dueAt': '2026-04-08T18:00:00+03:00', 'status': 'OPEN'}]} | GREEN",
                "{'deadlines': [{'kind': 'RETRY', 'dueAt': '2026-04-08T18:01:00+03:00'}]} | RED",
                "{'deadlines': [{'kind': 'RETRY', 'status': 'OVERDUE'}]} | RED",
            })
    void eachFieldThatIsNamedCounts(String expected, State state) {
        assertThat(tried(SampleCase.expecting(expected.replace('\'', '"')), TestVersions.sr10())
                        .state())
                .isEqualTo(state);
    }

    @Test
    void aCalendarThatIsNotHereIsSaid() {
        Verdict verdict = tried(SampleCase.with("RU-MSK", "RU-XXX"), TestVersions.sr10());

        assertThat(verdict.state()).isEqualTo(State.RED);
        assertThat(Objects.requireNonNull(verdict.fault())).isEqualTo("There is no calendar 'RU-XXX'.");
    }

    @Test
    void aYearThatTheCalendarDoesNotHaveIsSaid() {
        String far = SampleCase.with("\"evaluationTime\": \"2026", "\"evaluationTime\": \"2126");

        assertThat(Objects.requireNonNull(tried(far, TestVersions.sr10()).fault()))
                .contains("the year 2126");
    }
}
