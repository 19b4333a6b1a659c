package io.reglament.decision.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.decision.DecideDeal;
import io.reglament.evaluation.drl.RuleUnitRules;
import io.reglament.finding.text.IcuSentences;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.Trial;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.table.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is shipped decides every deal that a version is tried on; a law with a hole does not. */
class AVersionDecidesAllCasesFirstTest {
    private final Trial trial = new ShippedCases(new DecideDeal(new RuleUnitRules(), new IcuSentences()));

    @Test
    void theShippedVersionsDecideThemAll() {
        assertThat(TrialDeal.all()).hasSizeGreaterThan(100);
        assertThat(Bundle.allShipped()).allSatisfy(bundle -> assertThat(trial.failures(bundle.regulation()))
                .isEmpty());
    }

    @Test
    void aLawWithoutATableDecidesNotAllAndSaysWhich() {
        Regulation whole = Bundle.shipped().regulation();
        List<Table> tables = whole.tables().stream()
                .filter(table -> !table.id().equals("claim-deadline"))
                .toList();
        Regulation holed = new Regulation(
                whole.code(),
                "SR-7.1",
                whole.effectiveFrom(),
                whole.approvedAt(),
                whole.approvedBy(),
                whole.ruleModes(),
                tables,
                whole.contentHash());

        assertThat(trial.failures(holed)).isNotEmpty().allSatisfy(failure -> assertThat(failure)
                .contains("IllegalArgumentException"));
    }
}
