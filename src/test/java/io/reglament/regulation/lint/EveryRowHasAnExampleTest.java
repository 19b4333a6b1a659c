package io.reglament.regulation.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.bundle.TestVersions;
import io.reglament.regulation.lint.RowExample.NearMiss;
import io.reglament.regulation.table.BrokenTableException;
import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.HitPolicy;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Over random tables and the shipped ones: what is told to fire a row fires it, what is told to miss it misses it by one cell. */
class EveryRowHasAnExampleTest {
    private static final int TABLES = 2_000;

    @Test
    void whatIsToldIsSoAndWhatIsSoIsTold() {
        long seed = Long.getLong("reglament.seed", System.nanoTime());
        SmallTable tables = new SmallTable(new Random(seed));
        int fired = 0;
        int never = 0;
        int missed = 0;
        for (int i = 0; i < TABLES; i++) {
            Table table = tables.next();
            String which = "-Dreglament.seed=" + seed + ", table " + i + ": " + table.hitPolicy() + " " + rows(table);
            for (RowExample example : proved(table, which)) {
                if (example.fires() == null) {
                    never++;
                    neverFires(table, example.row(), which);
                } else {
                    fired++;
                    if (example.nearMiss() != null) {
                        missed++;
                    } else {
                        noMissIsNear(table, example.row(), which);
                    }
                }
            }
        }
        assertThat(List.of(fired, never, missed)).as("-Dreglament.seed=" + seed).allMatch(count -> count > 100);
    }

    @Test
    void everyShippedRowFiresAndIsOnlyJustMissed() {
        List<String> answeringAlways = new ArrayList<>();
        for (Table table : TestVersions.sr12().tables()) {
            List<RowExample> examples = proved(table, table.id());
            assertThat(examples).as(table.id()).extracting(RowExample::never).containsOnlyNulls();
            examples.stream()
                    .filter(each -> each.nearMiss() == null)
                    .map(each -> table.row(each.row()).ref())
                    .forEach(answeringAlways::add);
        }
        assertThat(answeringAlways)
                .containsExactly(
                        "claim-closure/CX-01",
                        "claim-closure/CX-02",
                        "claim-closure/CX-03",
                        "regulation-parameter/RP-01",
                        "split-weights/SW-01");
    }

    @Test
    void aLongTableIsSearchedToTheEnd() {
        Table table = new SmallTable(new Random(20261126)).table(8, 500);

        assertThat(RowExamples.of(table)).extracting(RowExample::never).doesNotContain(RowExample.Never.NOT_SEARCHED);
    }

    private static List<RowExample> proved(Table table, String which) {
        List<RowExample> examples = RowExamples.of(table);
        assertThat(examples)
                .as(which)
                .extracting(RowExample::row)
                .containsExactlyElementsOf(table.rows().stream().map(Row::id).toList());
        examples.forEach(each -> proved(table, each, which));
        return examples;
    }

    private static void proved(Table table, RowExample example, String which) {
        SortedMap<String, String> fires = example.fires();
        NearMiss miss = example.nearMiss();
        assertThat(fires == null).as(which).isEqualTo(example.never() != null);
        if (fires != null) {
            assertThat(answers(table, values(table, fires))).as(which).contains(example.row());
        }
        if (miss != null) {
            assertThat(differing(Objects.requireNonNull(fires), miss.inputs()))
                    .as(which)
                    .containsExactly(miss.column());
            assertThat(answers(table, values(table, miss.inputs())))
                    .as(which)
                    .doesNotContain(example.row(), "broken")
                    .containsExactlyElementsOf(miss.answeredBy());
        }
    }

    private static void neverFires(Table table, String row, String which) {
        for (@Nullable Object[] values : SmallTable.everything(table)) {
            assertThat(answers(table, values)).as(which).doesNotContain(row);
        }
    }

    /** In a table that contradicts itself a miss may lie behind what cannot be asked; elsewhere the row answers everything. */
    private static void noMissIsNear(Table table, String row, String which) {
        if (table.contradictions().isEmpty()) {
            for (@Nullable Object[] values : SmallTable.everything(table)) {
                assertThat(answers(table, values)).as(which).contains(row);
            }
        }
    }

    private static List<String> differing(SortedMap<String, String> one, SortedMap<String, String> other) {
        return one.keySet().stream()
                .filter(name -> !Objects.equals(one.get(name), other.get(name)))
                .toList();
    }

    /** The rows that answer; in tables in which one answers no more than one. */
    private static List<String> answers(Table table, @Nullable Object[] values) {
        try {
            List<Row> matched = table.find(values).matched();
            assertThat(matched.size() <= 1 || table.hitPolicy() == HitPolicy.RULE_ORDER)
                    .isTrue();
            return matched.stream().map(Row::id).toList();
        } catch (BrokenTableException broken) {
            return List.of("broken");
        }
    }

    private static @Nullable Object[] values(Table table, SortedMap<String, String> texts) {
        List<@Nullable Object> values = new ArrayList<>();
        table.inputs().forEach(column -> {
            Cell cell = column.test(Objects.requireNonNull(texts.get(column.name())));
            values.add(cell instanceof Cell.OneOf one ? one.values().get(0) : null);
        });
        return values.toArray();
    }

    private static String rows(Table table) {
        return table.rows().stream()
                .map(row -> IntStream.range(0, table.inputs().size())
                        .mapToObj(i -> row.tests().get(i).text())
                        .collect(Collectors.joining(" | ", row.id() + ": ", "")))
                .collect(Collectors.joining("; "));
    }
}
