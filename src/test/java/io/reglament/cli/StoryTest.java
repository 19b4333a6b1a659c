package io.reglament.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.decision.Family;
import io.reglament.decision.NotJudged;
import java.io.IOException;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTest {
    private static final String DECISION = """
            {"dealId": "D-4", "evaluationTime": "2026-04-06T12:10:00+03:00",
             "violations": [{"code": "FIRST_CONTACT_OVERDUE", "severity": "MAJOR", "violatedAt": "2026-04-06T12:05:00+03:00",
               "responsible": {"role": "SALES_MANAGER", "personId": "M1"}, "ruleId": "R-FC-04",
               "rows": ["first-contact-deadline/FCD-05"], "version": "SR-1.0",
               "sanction": {"kind": "REMARK", "rows": ["sanction/SA-01"]},
               "text": {"ru": "Первый контакт позже срока.", "en": "First contact late."}}],
             "actions": [{"code": "FILE_CALL_REPORT", "addressee": {"role": "SALES_MANAGER", "personId": "M1"},
               "dueAt": "2026-04-06T12:36:00+03:00", "ruleId": "R-CON-04", "version": "SR-1.0",
               "text": {"ru": "Внести отчёт до 06.04.2026 12:36.", "en": "File the report by 2026-04-06 12:36."}}],
             "problems": [], "nextEvaluationAt": "2026-04-06T12:36:01+03:00"}
            """;

    @Test
    void aPersonReadsWhoMustDoWhatUntilWhenAndWhatWasBrokenUnderWhichRow() throws IOException {
        assertThat(story("en", "Late", DECISION)).isEqualTo("""
                        == Late
                           deal D-4, looked at 2026-04-06 12:10:00 +03:00
                           To do:
                             - SALES_MANAGER M1: File the report by 2026-04-06 12:36.
                               FILE_CALL_REPORT [R-CON-04, SR-1.0]
                           Broken:
                             - 2026-04-06 12:05:00 +03:00, SALES_MANAGER M1: First contact late.
                               MAJOR FIRST_CONTACT_OVERDUE [R-FC-04, first-contact-deadline/FCD-05, SR-1.0]
                               proposed: REMARK (sanction/SA-01)
                           Look again: 2026-04-06 12:36:01 +03:00

                        """);
    }

    @Test
    void theSameIsReadInRussian() throws IOException {
        assertThat(story("ru", "Поздно", DECISION))
                .contains(
                        "Сделать:",
                        "Нарушено:",
                        "SALES_MANAGER M1: Первый контакт позже срока.",
                        "значительное FIRST_CONTACT_OVERDUE",
                        "предложено: замечание (sanction/SA-01)",
                        "Проверить снова: 2026-04-06");
    }

    @Test
    void aDealThatAsksForNothingIsLookedAtAgainWhenFactsCome() throws IOException {
        String quiet = """
                {"dealId": "D", "evaluationTime": "2026-04-06T12:10:00+03:00", "nextEvaluationAt": null}
                """;

        assertThat(story("en", "Done", quiet))
                .contains("To do: nothing", "Broken: nothing", "Look again when there are new facts");
    }

    @Test
    void whatWasNotJudgedIsReadWithTheReasons() throws IOException {
        String silent = """
                {"dealId": "D", "evaluationTime": "2026-04-06T12:10:00+03:00", "nextEvaluationAt": null,
                 "notJudged": [{"family": "CONTACTS", "because": "CONTACTS_NOT_TOLD"},
                   {"family": "CONTACTS", "because": "OWNERSHIPS_NOT_TOLD"}, {"family": "NEWER", "because": "THAN_THIS"}]}
                """;

        assertThat(story("en", "Silent", silent)).contains("""
                   Not judged:
                     - contacts and their terms: contacts were not told, who owned the deal was not told
                     - NEWER: THAN_THIS
                """.indent(0));
        assertThat(story("ru", "Молчит", silent)).contains("контакты и их сроки: контакты не сообщены");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void everyFamilyAndReasonHasALabel(String language) {
        ResourceBundle words = ResourceBundle.getBundle("io.reglament.cli.story", Locale.forLanguageTag(language));

        assertThat(Family.values()).allSatisfy(each -> assertThat(words.getString("family." + each))
                .isNotBlank());
        assertThat(NotJudged.Because.values()).allSatisfy(each -> assertThat(words.getString("because." + each))
                .isNotBlank());
    }

    @Test
    void whoEarnsWhatIsReadToo() throws IOException {
        String won = """
                {"dealId": "D", "evaluationTime": "2026-04-06T12:10:00+03:00", "nextEvaluationAt": null,
                 "commission": {"status": "RELEASABLE", "currency": "RUB", "ruleId": "R-COM-05",
                   "rows": ["commission-split-mode/CS-13"], "version": "SR-1.0", "text": {"en": "To be paid."},
                   "lines": [{"managerId": "M1", "amount": "0.34"}, {"managerId": "M2", "amount": "0.33"}]}}
                """;

        assertThat(story("en", "Won", won)).contains("""
                           Commission: To be paid.
                             - M1: 0.34 RUB
                             - M2: 0.33 RUB
                             RELEASABLE [R-COM-05, commission-split-mode/CS-13, SR-1.0]
                        """);
    }

    private static String story(String language, String title, String decision) throws IOException {
        return new Story(language).of(title, ServiceClient.JSON.readTree(decision));
    }
}
