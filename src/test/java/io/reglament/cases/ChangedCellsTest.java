package io.reglament.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.bundle.TestVersions;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changing a number or a word of the law changes what some case expects: nothing stands there untried. */
class ChangedCellsTest {
    private final Regulation first = TestVersions.sr10();
    private final Regulation second = TestVersions.sr11();
    private final DirectDecisions unchanged = new DirectDecisions(TestVersions.both());
    private final Map<String, List<Case>> met = new HashMap<>();

    @BeforeEach
    void no_case_is_red_before() {
        for (Case each : CaseFiles.passing()) {
            assertThat(isRed(each, unchanged)).as(each.name()).isFalse();
            for (JsonNode row : unchanged.answer(each.request()).path("matchedRows")) {
                met.computeIfAbsent(row.path("row").asText(), any -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    @Test
    void a_changed_number_turns_a_case_red() {
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

    @Test
    void a_word_that_is_changed_turns_a_case_red() {
        SortedSet<String> survivors = new TreeSet<>();
        for (Table table : first.tables()) {
            ChangedCell.words(table).forEach((name, others) -> {
                if (others.stream().noneMatch(this::isNoticed)) {
                    survivors.add(name);
                }
            });
        }
        assertThat(survivors).as("words of which no case notices the change").isEqualTo(CaseFiles.gaps("words"));
    }

    /** The cases that met the changed row come first: mostly one of them notices. */
    private boolean isNoticed(ChangedCell cell) {
        DirectDecisions decisions =
                new DirectDecisions(new RegulationVersions(List.of(cell.in(first), cell.in(second))));
        return Stream.concat(met.getOrDefault(cell.before().ref(), List.of()).stream(), CaseFiles.passing().stream())
                .anyMatch(each -> isRed(each, decisions));
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
