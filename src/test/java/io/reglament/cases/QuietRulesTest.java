package io.reglament.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.RuleMode;
import io.reglament.regulation.bundle.TestVersions;
import io.reglament.regulation.contract.Contract;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which rules' modes change an answer, and which change none: a head who switches one of the latter is told so. */
class QuietRulesTest {
    private static final List<Case> CASES = CaseFiles.underAnyLaw();
    private static final DirectDecisions AS_SHIPPED = new DirectDecisions(TestVersions.both());

    private final Set<String> rules = TestVersions.sr10().ruleModes().keySet();

    @Test
    void no_answer_changes_with_the_modes_of_quiet_rules() {
        DirectDecisions switched =
                with(rules.stream().filter(Contract.ours()::isQuiet).collect(Collectors.toSet()));
        for (Case each : CASES) {
            assertThat(switched.bytes(each.request())).as(each.name()).isEqualTo(AS_SHIPPED.bytes(each.request()));
        }
    }

    @Test
    void some_answer_changes_with_the_mode_of_every_other_rule() {
        for (String rule : rules) {
            if (!Contract.ours().isQuiet(rule)) {
                DirectDecisions switched = with(Set.of(rule));
                assertThat(CASES).as(rule).anySatisfy(each -> assertThat(switched.bytes(each.request()))
                        .isNotEqualTo(AS_SHIPPED.bytes(each.request())));
            }
        }
    }

    private static DirectDecisions with(Set<String> switched) {
        return new DirectDecisions(new RegulationVersions(
                List.of(with(TestVersions.sr10(), switched), with(TestVersions.sr11(), switched))));
    }

    private static Regulation with(Regulation law, Set<String> switched) {
        Map<String, RuleMode> modes = new TreeMap<>(law.ruleModes());
        switched.forEach(rule ->
                modes.compute(rule, (id, mode) -> mode == RuleMode.ADVISORY ? RuleMode.MANDATORY : RuleMode.ADVISORY));
        return new Regulation(
                law.code(),
                law.version(),
                law.effectiveFrom(),
                law.approvedAt(),
                law.approvedBy(),
                modes,
                law.tables(),
                law.contentHash());
    }
}
