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
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void a_commission_does_not_wait_for_an_approval_that_is_only_recommended() {
        DirectDecisions mandatory = new DirectDecisions(law(Set.of()));
        DirectDecisions advised = new DirectDecisions(law(Set.of("R-COM-02")));
        int held = 0;
        for (Case each : CaseFiles.underAnyLaw()) {
            JsonNode after = advised.answer(each.request());
            assertThat(after.at("/commission/holdReason").asText())
                    .as(each.name())
                    .isNotEqualTo("CS-02");
            assertThat(codes(after, "actions")).as(each.name()).doesNotContain("APPROVE_DISCOUNT");
            if (mandatory
                    .answer(each.request())
                    .at("/commission/holdReason")
                    .asText()
                    .equals("CS-02")) {
                held++;
                assertThat(after.path("recommendations")).as(each.name()).anyMatch(it -> "R-COM-02"
                        .equals(it.path("ruleId").asText()));
            }
        }
        assertThat(held).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "R-ORD-04,BLOCK_BILLING",
        "R-ORD-05,BLOCK_DELIVERY",
        "R-ORD-06,BLOCK_DELIVERY",
        "R-ORD-07,BLOCK_DELIVERY",
        "R-ORD-08,BLOCK_DELIVERY"
    })
    void nothing_is_blocked_by_what_is_only_recommended(String rule, String block) {
        DirectDecisions mandatory = new DirectDecisions(law(Set.of()));
        DirectDecisions advised = new DirectDecisions(law(Set.of(rule)));
        int blocked = 0;
        for (Case each : CaseFiles.underAnyLaw()) {
            JsonNode after = advised.answer(each.request());
            assertThat(asked(after, "actions", rule)).as(each.name()).doesNotContain(block);
            assertThat(asked(after, "recommendations", rule)).as(each.name()).doesNotContain(block);
            if (asked(mandatory.answer(each.request()), "actions", rule).contains(block)) {
                blocked++;
                assertThat(asked(after, "recommendations", rule))
                        .as(each.name())
                        .isNotEmpty();
            }
        }
        assertThat(blocked).isPositive();
    }

    @Test
    void an_order_that_is_only_recommended_against_is_put_before_who_may_permit_it() {
        Case tooMuch = CaseFiles.underAnyLaw().stream()
                .filter(each -> each.name().equals("AS-24c"))
                .findFirst()
                .orElseThrow();

        assertThat(codes(new DirectDecisions(law(Set.of())).answer(tooMuch.request()), "actions"))
                .contains("BLOCK_DELIVERY")
                .doesNotContain("APPROVE_ORDER");
        assertThat(codes(new DirectDecisions(law(Set.of("R-ORD-07"))).answer(tooMuch.request()), "actions"))
                .contains("APPROVE_ORDER")
                .doesNotContain("BLOCK_DELIVERY", "NOTIFY_SUPERIOR");
    }

    private static List<String> codes(JsonNode answer, String part) {
        return answer.path(part).findValuesAsText("code");
    }

    private static List<String> asked(JsonNode answer, String part, String rule) {
        return StreamSupport.stream(answer.path(part).spliterator(), false)
                .filter(it -> rule.equals(it.path("ruleId").asText()))
                .map(it -> it.path("code").asText())
                .toList();
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
