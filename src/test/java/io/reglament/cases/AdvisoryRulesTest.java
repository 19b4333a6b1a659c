package io.reglament.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.RuleMode;
import io.reglament.regulation.bundle.EditedVersion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rule that is ADVISORY recommends with a sentence of its own, whatever it would do else, and accuses nobody (decided 78). */
class AdvisoryRulesTest {
    private static final List<String> ACCUSING =
            List.of("R-FC-04", "R-CON-02", "R-CON-04", "R-CON-05", "R-STG-03", "R-ORD-04", "R-CLM-03", "R-COM-07");

    @TestFactory
    Stream<DynamicTest> a_rule_that_accuses_recommends_instead() {
        return ACCUSING.stream()
                .map(rule -> dynamicTest(rule, () -> {
                    DirectDecisions advised = new DirectDecisions(law(Set.of(rule)));
                    for (Case each : CaseFiles.underAnyLaw()) {
                        JsonNode answer = advised.answer(each.request());
                        assertThat(answer.path("violations"))
                                .noneMatch(it -> rule.equals(it.path("ruleId").asText()));
                        saidInBothLanguages(answer);
                    }
                }));
    }

    @Test
    void with_all_rules_advisory_nobody_is_accused_and_nothing_is_demanded() {
        Set<String> rules = new TreeSet<>(
                EditedVersion.ofShipped().bundle().manifest().ruleModes().keySet());
        DirectDecisions advised = new DirectDecisions(law(rules));
        for (Case each : CaseFiles.underAnyLaw()) {
            JsonNode answer = advised.answer(each.request());
            assertThat(answer.path("violations")).as(each.name()).isEmpty();
            saidInBothLanguages(answer);
        }
    }

    /** R-FC-02 opens the deadline, R-FC-04 accuses who missed it. */
    @Test
    void a_deadline_that_an_advisory_rule_opened_stays_listed_and_accuses_nobody() {
        DirectDecisions mandatory = new DirectDecisions(law(Set.of()));
        DirectDecisions advised = new DirectDecisions(law(Set.of("R-FC-02")));
        int missed = 0;
        for (Case each : CaseFiles.underAnyLaw()) {
            JsonNode before = mandatory.answer(each.request());
            JsonNode after = advised.answer(each.request());
            assertThat(after.path("violations")).noneMatch(it -> "FIRST_CONTACT_OVERDUE"
                    .equals(it.path("code").asText()));
            assertThat(after.path("deadlines").size())
                    .as(each.name())
                    .isEqualTo(before.path("deadlines").size());
            for (JsonNode violation : before.path("violations")) {
                if (violation.path("code").asText().equals("FIRST_CONTACT_OVERDUE")) {
                    missed++;
                    assertThat(after.path("recommendations"))
                            .anySatisfy(it -> assertThat(it.at("/text/ru").asText())
                                    .startsWith("Рекомендация, а не нарушение.")
                                    .contains("Первый контакт"));
                }
            }
        }
        assertThat(missed).isPositive();
    }

    private static void saidInBothLanguages(JsonNode answer) {
        for (JsonNode text : answer.findValues("text")) {
            assertThat(text.path("ru").asText()).isNotBlank().doesNotContain("{", "}");
            assertThat(text.path("en").asText()).isNotBlank().doesNotContain("{", "}");
        }
    }

    private static RegulationVersions law(Set<String> advisory) {
        EditedVersion edited = EditedVersion.ofShipped().named("SR-7.1").from("2026-01-12T00:00:00+03:00");
        advisory.forEach(rule -> edited.mode(rule, RuleMode.ADVISORY));
        return new RegulationVersions(List.of(edited.bundle().regulation()));
    }
}
