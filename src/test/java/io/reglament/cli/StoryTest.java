package io.reglament.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final String DECISION = """
            {"dealId": "D-4", "evaluationTime": "2026-04-06T12:10:00+03:00",
             "violations": [{"code": "FIRST_CONTACT_OVERDUE", "severity": "MAJOR",
               "responsible": {"role": "SALES_MANAGER", "personId": "M1"}, "ruleId": "R-FC-04",
               "rows": ["first-contact-deadline/FCD-05"], "version": "SR-1.0",
               "text": {"ru": "Первый контакт позже срока.", "en": "First contact late."}}],
             "actions": [{"code": "FILE_CALL_REPORT", "addressee": {"role": "SALES_MANAGER", "personId": "M1"},
               "dueAt": "2026-04-06T12:36:00+03:00", "ruleId": "R-CON-04", "version": "SR-1.0"}],
             "problems": [], "nextEvaluationAt": "2026-04-06T12:36:01+03:00"}
            """;

    @Test
    void aPersonReadsWhoMustDoWhatUntilWhenAndWhatWasBrokenUnderWhichRow() throws IOException {
        assertThat(new Story("ru").of("Late", ServiceClient.JSON.readTree(DECISION)))
                .isEqualTo("""
                        == Late
                           deal D-4, looked at 2026-04-06 12:10:00 +03:00
                           To do:
                             - SALES_MANAGER M1: FILE_CALL_REPORT, until 2026-04-06 12:36:00 +03:00
                                 by R-CON-04, SR-1.0
                           Broken:
                             - Первый контакт позже срока. [MAJOR, FIRST_CONTACT_OVERDUE, SALES_MANAGER M1]
                                 by R-FC-04, first-contact-deadline/FCD-05, SR-1.0
                           In doubt: nothing
                           Look again: 2026-04-06 12:36:01 +03:00

                        """);
    }

    @Test
    void aDealThatAsksForNothingIsLookedAtAgainWhenFactsCome() throws IOException {
        assertThat(
                        new Story("en")
                                .of(
                                        "Done",
                                        ServiceClient.JSON.readTree(
                                                "{\"dealId\": \"D\", \"evaluationTime\": \"2026-04-06T12:10:00+03:00\", \"nextEvaluationAt\": null}")))
                .contains("To do: nothing", "Broken: nothing", "Look again: when there are new facts");
    }
}
