package io.reglament.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.deal.RealDeals;
import io.reglament.decision.Deciding;
import io.reglament.decision.Decision;
import io.reglament.finding.Action;
import io.reglament.finding.Deadline;
import io.reglament.finding.Problem;
import io.reglament.finding.Violation;
import io.reglament.regulation.bundle.Bundle;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The product never answers with a code that its contract does not list; the cases over the API hold every answer to the contract too. */
class EmittedCodesTest {

    @Test
    void theRealDealsAreAnsweredInTheCodesOfTheContract() {
        for (String deal : RealDeals.lines()) {
            Decision decision = Deciding.decide(Deciding.read(deal));
            listed("ViolationCode", decision.violations().stream().map(Violation::code));
            listed("ActionCode", actions(decision, Action::code));
            listed("ActionReason", actions(decision, Action::reason));
            listed("ProblemCode", decision.problems().stream().map(Problem::code));
            listed("DeadlineReason", decision.deadlines().stream().map(Deadline::reason));
            listed("RuleId", decision.deadlines().stream().map(each -> each.citation()
                    .ruleId()));
            listed("RuleId", actions(decision, each -> each.citation().ruleId()));
        }
    }

    @Test
    void everyRuleOfTheRegulationIsInTheContract() {
        assertThat(Codes.values("RuleId"))
                .containsAll(Bundle.shipped().regulation().ruleModes().keySet());
    }

    private static Stream<String> actions(Decision decision, Function<Action, String> part) {
        return Stream.concat(decision.actions().stream(), decision.recommendations().stream())
                .map(part);
    }

    private static void listed(String enumeration, Stream<String> codes) {
        assertThat(codes.filter(Objects::nonNull)).isSubsetOf(Codes.values(enumeration));
    }
}
