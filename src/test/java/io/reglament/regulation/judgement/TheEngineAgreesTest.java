package io.reglament.regulation.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.judge.Engine;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.dmn.DmnGate;
import io.reglament.regulation.dmn.DmnWriter;
import io.reglament.regulation.dmn.EngineSilence;
import io.reglament.regulation.dmn.RandomTable;
import io.reglament.regulation.table.HitPolicy;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** An engine that others wrote finds the same rows and values as we do, in the shipped tables and in tables of every shape that the grid has. */
@ExtendWith(EngineSilence.class)
class TheEngineAgreesTest {
    private static final int TABLES = Integer.getInteger("reglament.tables", 1_000);
    private static final long SEED = Long.getLong("reglament.seed", System.nanoTime());
    private static final SecondOpinion OPINION = new SecondOpinion(
            questions -> questions.stream().map(Engine::opinion).toList());

    @TestFactory
    Stream<DynamicTest> onTheShippedTable() {
        return Bundle.shipped().regulation().tables().stream()
                .map(table -> DynamicTest.dynamicTest(table.id(), () -> {
                    assertAgrees(table, table.id());
                    assertThat(fired(table)).containsAll(ids(table));
                }));
    }

    @Test
    void onRandomTables() {
        RandomTable tables = new RandomTable(new Random(SEED));
        Set<HitPolicy> seen = EnumSet.noneOf(HitPolicy.class);
        int contradicting = 0;
        for (int i = 0; i < TABLES; i++) {
            Table table = DmnGate.drafted("tried.dmn", DmnWriter.write(tables.next()));
            assertAgrees(table, "-Dreglament.seed=" + SEED + ", table " + i + ", " + table.hitPolicy());
            seen.add(table.hitPolicy());
            contradicting += table.contradictions().isEmpty() ? 0 : 1;
        }
        assertThat(seen).containsExactlyInAnyOrder(HitPolicy.values());
        assertThat(contradicting).isPositive();
    }

    private static void assertAgrees(Table table, String which) {
        Judgement judgement = OPINION.on(List.of(table)).get(0);
        assertThat(judgement.verdict()).as("%s: %s", which, judgement).isEqualTo(Verdict.AGREES);
        assertThat(judgement.facts()).isPositive();
    }

    private static Set<String> fired(Table table) {
        Set<String> fired = new TreeSet<>();
        Trials.of(table).forEach(facts -> {
            try {
                table.find(facts.toArray()).matched().stream().map(Row::id).forEach(fired::add);
            } catch (RuntimeException refused) {
                // Trials also ask what the table refuses.
            }
        });
        return fired;
    }

    private static List<String> ids(Table table) {
        return table.rows().stream().map(Row::id).toList();
    }
}
