package io.reglament.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.Table;
import io.reglament.regulation.bundle.TestVersions;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Changing a number of the law changes what some case expects: no number stands there untried. */
class ChangedCellsTest {
    private final Regulation first = TestVersions.sr10();
    private final Regulation second = TestVersions.sr11();

    @Test
    void a_changed_number_turns_a_case_red() {
        DirectDecisions unchanged = new DirectDecisions(TestVersions.both());
        assertThat(CaseFiles.passing()).noneMatch(each -> isRed(each, unchanged));
        SortedSet<String> survivors = new TreeSet<>();
        for (Table table : first.tables()) {
            for (ChangedCell cell : ChangedCell.of(table)) {
                if (!isNoticed(cell)) {
                    survivors.add(cell.name());
                }
            }
        }
        assertThat(survivors).as("cells of which no case notices the change").isEqualTo(CaseFiles.gaps("survivors"));
    }

    private boolean isNoticed(ChangedCell cell) {
        DirectDecisions decisions =
                new DirectDecisions(new RegulationVersions(List.of(cell.in(first), cell.in(second))));
        return CaseFiles.passing().stream().anyMatch(each -> isRed(each, decisions));
    }

    private static boolean isRed(Case each, DirectDecisions decisions) {
        try {
            return !Comparison.of(each, decisions.answer(each.request()))
                    .differences()
                    .isEmpty();
        } catch (RuntimeException e) {
            return true;
        }
    }
}
