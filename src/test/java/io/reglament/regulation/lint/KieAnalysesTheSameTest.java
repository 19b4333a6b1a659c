package io.reglament.regulation.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.bundle.TestVersions;
import io.reglament.regulation.dmn.DmnWriter;
import io.reglament.regulation.dmn.EngineSilence;
import io.reglament.regulation.lint.Finding.Kind;
import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.HitPolicy;
import io.reglament.regulation.table.Table;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNMessageType;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;

/**
 * The analysis that others wrote finds gaps and overlaps in the same UNIQUE and ANY tables as ours. It does not know the unknown, skips
 * free strings, and takes numbers for ones with a fraction: such tables are left to {@link EveryFindingIsProvedTest}.
 */
@ExtendWith(EngineSilence.class)
class KieAnalysesTheSameTest {
    private static final int COMPARED = 200;
    private static final Set<DMNMessageType> OVERLAPS = Set.of(
            DMNMessageType.DECISION_TABLE_OVERLAP_HITPOLICY_UNIQUE,
            DMNMessageType.DECISION_TABLE_OVERLAP_HITPOLICY_ANY);

    /** Gaps that only we see: the engine misses some of which a single number is all, which our own example proves. */
    private int unseen;

    private final DMNValidator engine = DMNValidatorFactory.newValidator();

    @Test
    void randomTables() {
        long seed = Long.getLong("reglament.seed", System.nanoTime());
        SmallTable tables = new SmallTable(new Random(seed));
        int compared = 0;
        for (int i = 0; compared < COMPARED; i++) {
            Table table = tables.next();
            if (isOfBoth(table) && compare(table, "-Dreglament.seed=" + seed + ", table " + i)) {
                compared++;
            }
        }
        assertThat(unseen).as("-Dreglament.seed=" + seed).isLessThan(COMPARED / 5);
    }

    @Test
    void theShippedTables() {
        long compared = TestVersions.sr10().tables().stream()
                .filter(KieAnalysesTheSameTest::isOfBoth)
                .filter(table -> !table.id().equals("retry-schedule"))
                .filter(table -> compare(table, table.id()))
                .count();

        assertThat(compared).isEqualTo(11);
        assertThat(unseen).isZero();
    }

    private static boolean isOfBoth(Table table) {
        return (table.hitPolicy() == HitPolicy.UNIQUE || table.hitPolicy() == HitPolicy.ANY)
                && table.rows().stream().flatMap(row -> row.tests().stream()).noneMatch(Cell.Unknown.class::isInstance);
    }

    /** @return false where the engine did not look for gaps or for overlaps */
    private boolean compare(Table table, String which) {
        List<DMNMessage> messages = engine.validateUsing(DMNValidator.Validation.ANALYZE_DECISION_TABLE)
                .theseModels(new InputStreamReader(
                        new ByteArrayInputStream(DmnWriter.write(table)), StandardCharsets.UTF_8));
        boolean skipped = messages.stream()
                .anyMatch(each -> each.getMessageType() == DMNMessageType.DECISION_TABLE_ANALYSIS_ERROR
                        || each.getText().contains("skipped"));
        if (skipped) {
            return false;
        }
        List<Finding> found = TableLint.of(table);
        if (messages.stream().anyMatch(each -> each.getMessageType() == DMNMessageType.DECISION_TABLE_GAP)) {
            assertThat(found).as("gap: " + which).extracting(Finding::kind).contains(Kind.GAP);
        } else if (found.stream().anyMatch(each -> each.kind() == Kind.GAP)) {
            unseen++;
        }
        assertThat(found.stream().anyMatch(each -> each.kind() == Kind.OVERLAP || each.kind() == Kind.CONTRADICTION))
                .as("overlap: " + which)
                .isEqualTo(messages.stream().anyMatch(each -> OVERLAPS.contains(each.getMessageType())));
        return true;
    }
}
