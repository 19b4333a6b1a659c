package io.reglament.regulation.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.lint.Finding.Kind;
import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.HitPolicy;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Over random tables: what is told is so, by its own example, and what is so by trying everything is told. */
class EveryFindingIsProvedTest {
    private static final int TABLES = 2_000;

    @Test
    void whatIsToldIsSoAndWhatIsSoIsTold() {
        long seed = Long.getLong("reglament.seed", System.nanoTime());
        SmallTable tables = new SmallTable(new Random(seed));
        int[] told = new int[Kind.values().length];
        for (int i = 0; i < TABLES; i++) {
            Table table = tables.next();
            List<Finding> found = TableLint.of(table);
            String which = "-Dreglament.seed=" + seed + ", table " + i + ": " + rows(table);
            found.forEach(each -> told[each.kind().ordinal()]++);

            assertThat(found).as(which).extracting(Finding::kind).doesNotContain(Kind.NOT_SEARCHED);
            found.forEach(each -> proved(table, each, which));
            everyGapIsTold(table, found, which);
            everyMaskedRowIsTold(table, found, which);
            everyContradictionIsTold(table, found, which);
        }
        assertThat(Set.of(
                        Kind.GAP,
                        Kind.OVERLAP,
                        Kind.CONTRADICTION,
                        Kind.MASKED,
                        Kind.PARTLY_MASKED,
                        Kind.DUPLICATE,
                        Kind.OUTSIDE))
                .as("-Dreglament.seed=" + seed)
                .allMatch(kind -> told[kind.ordinal()] > 0);
    }

    @Test
    void aLongTableIsSearchedToTheEnd() {
        Random random = new Random(20261126);
        for (int i = 0; i < 10; i++) {
            Table table = new SmallTable(random).table(8, 500);
            assertThat(TableLint.of(table)).extracting(Finding::kind).doesNotContain(Kind.NOT_SEARCHED);
        }
    }

    private static void proved(Table table, Finding finding, String which) {
        @Nullable Object[] example = example(table, finding);
        List<String> answering =
                SmallTable.matching(table, example).stream().map(Row::id).toList();
        switch (finding.kind()) {
            case GAP -> {
                if (table.hitPolicy() != HitPolicy.RULE_ORDER) {
                    assertThat(answering).as(which).isEmpty();
                }
                assertThat(TableLint.of(with(table, finding)))
                        .as(which)
                        .noneMatch(each -> each.kind() == Kind.GAP && each.key().equals(finding.key()));
            }
            case OVERLAP, CONTRADICTION, DUPLICATE ->
                assertThat(answering).as(which).containsAll(finding.rows());
            case MASKED, PARTLY_MASKED -> {
                assertThat(answering).as(which).contains(finding.rows().get(0));
                assertThat(answering.get(0)).as(which).isEqualTo(finding.rows().get(1));
            }
            default -> {}
        }
    }

    private static void everyGapIsTold(Table table, List<Finding> found, String which) {
        if (table.hitPolicy() == HitPolicy.RULE_ORDER) {
            return;
        }
        List<Row> closing = found.stream()
                .filter(each -> each.kind() == Kind.GAP)
                .map(each -> proposed(table, each))
                .toList();
        Table closed = table.with(closing.isEmpty() ? table.rows() : concat(table.rows(), closing));
        for (@Nullable Object[] values : SmallTable.everything(table)) {
            assertThat(SmallTable.matching(closed, values)).as(which).isNotEmpty();
        }
    }

    private static void everyMaskedRowIsTold(Table table, List<Finding> found, String which) {
        if (table.hitPolicy() != HitPolicy.FIRST) {
            return;
        }
        Set<String> alive = SmallTable.everything(table).stream()
                .map(values -> SmallTable.matching(table, values))
                .filter(rows -> !rows.isEmpty())
                .map(rows -> rows.get(0).id())
                .collect(Collectors.toSet());
        Set<String> dead = found.stream()
                .filter(each ->
                        Set.of(Kind.MASKED, Kind.DUPLICATE, Kind.UNREACHABLE).contains(each.kind()))
                .map(each -> each.rows().get(0))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(table.rows().stream().map(Row::id).filter(id -> !alive.contains(id)))
                .as(which)
                .containsExactlyInAnyOrderElementsOf(dead);
    }

    private static void everyContradictionIsTold(Table table, List<Finding> found, String which) {
        if (table.hitPolicy() != HitPolicy.UNIQUE) {
            return;
        }
        Set<Set<String>> told = found.stream()
                .filter(each -> each.kind() == Kind.OVERLAP)
                .map(each -> Set.copyOf(each.rows()))
                .collect(Collectors.toSet());
        for (@Nullable Object[] values : SmallTable.everything(table)) {
            List<Row> rows = SmallTable.matching(table, values);
            if (rows.size() > 1) {
                assertThat(told)
                        .as(which)
                        .contains(Set.of(rows.get(0).id(), rows.get(1).id()));
            }
        }
    }

    private static Table with(Table table, Finding gap) {
        return table.with(concat(table.rows(), List.of(proposed(table, gap))));
    }

    private static Row proposed(Table table, Finding gap) {
        Finding.Proposal proposal = Objects.requireNonNull(gap.proposal());
        Row like = table.row(proposal.like());
        List<Cell> tests = table.inputs().stream()
                .map(column ->
                        column.test(Objects.requireNonNull(proposal.cells().get(column.name()))))
                .toList();
        return like.with(tests, like.outputs());
    }

    private static List<Row> concat(List<Row> rows, List<Row> more) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(more);
        return all;
    }

    private static @Nullable Object[] example(Table table, Finding finding) {
        return table.inputs().stream()
                .map(column -> {
                    String text = finding.example().get(column.name());
                    Cell cell = text == null ? new Cell.Unknown() : column.test(text);
                    return cell instanceof Cell.OneOf one ? one.values().get(0) : null;
                })
                .toArray();
    }

    private static List<String> rows(Table table) {
        return table.rows().stream()
                .map(row -> row.tests().stream().map(Cell::text).toList() + " " + row.outputs())
                .toList();
    }
}
