package io.reglament.regulation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.draft.Change.Kind;
import io.reglament.regulation.draft.TableMerge.Merged;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.TableWords;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Edits of two people at the same time, a thousand times: what each changed is in the table, or both are told. */
class NobodyLosesACellTest {
    private static final long SEED = Long.getLong("reglament.seed", 20261126L);
    private static final int TIMES = 1_000;
    private static final RowSentences SENTENCES = TableWords::sentences;
    private static final RowTexts TEXTS = new RowTexts(SENTENCES);

    private final Random random = new Random(SEED);
    private final List<Table> tables = Bundle.shipped().regulation().tables().stream()
            .filter(table -> !table.inputs().isEmpty())
            .toList();

    private Table any() {
        return tables.get(random.nextInt(tables.size()));
    }

    @Test
    void bothEditsAreInTheTableOrBothAreTold() {
        System.out.println("reglament.seed=" + SEED);
        RandomEdit edit = new RandomEdit(random);
        int joined = 0;
        for (int i = 0; i < TIMES; i++) {
            Table base = any();
            Table theirs = edit.of(base, 1 + random.nextInt(4), "T");
            Table yours = edit.of(base, 1 + random.nextInt(4), "Y");

            Merged merged = TableMerge.of(base, theirs, yours, SENTENCES);

            if (merged.conflicts().isEmpty()) {
                joined++;
                holds(base, theirs, merged.table());
                holds(base, yours, merged.table());
                invented(base, theirs, yours, merged.table());
            } else {
                told(base, theirs, yours, merged.conflicts());
            }
        }
        assertThat(joined).as("joined of " + TIMES).isBetween(TIMES / 2, TIMES - 1);
    }

    /** Everything that one person changed is in the joined table. */
    private static void holds(Table base, Table edited, Table merged) {
        Map<String, Map<String, String>> texts = TEXTS.of(merged);
        for (Change change : TableDiff.of(base, edited, SENTENCES)) {
            Map<String, String> row = texts.get(change.row());
            switch (change.kind()) {
                case REMOVED -> assertThat(row).as(change.toString()).isNull();
                case ADDED ->
                    assertThat(row)
                            .as(change.toString())
                            .isEqualTo(TEXTS.of(edited).get(change.row()));
                case EDITED ->
                    assertThat(Objects.requireNonNull(row).get(change.field()))
                            .as(change.toString())
                            .isEqualTo(change.after());
                case MOVED -> {}
            }
        }
    }

    /** Nothing is in the joined table that neither of them wrote. */
    private static void invented(Table base, Table theirs, Table yours, Table merged) {
        Set<String> said = new HashSet<>();
        TableDiff.of(base, theirs, SENTENCES).forEach(change -> said.add(key(change)));
        TableDiff.of(base, yours, SENTENCES).forEach(change -> said.add(key(change)));
        TableDiff.of(base, merged, SENTENCES).stream()
                .filter(change -> change.kind() != Kind.MOVED)
                .forEach(change -> assertThat(said).contains(key(change)));
    }

    private static String key(Change change) {
        return change.kind() + " " + change.row() + " " + change.field() + " " + change.after();
    }

    /** A conflict is told only where both changed the same thing, each to something else. */
    private static void told(Table base, Table theirs, Table yours, List<Conflict> conflicts) {
        Set<String> byThem = rows(TableDiff.of(base, theirs, SENTENCES));
        Set<String> byYou = rows(TableDiff.of(base, yours, SENTENCES));
        for (Conflict conflict : conflicts) {
            if (conflict.row() != null) {
                assertThat(byThem).contains(conflict.row());
                assertThat(byYou).contains(conflict.row());
                assertThat(conflict.theirs()).isNotEqualTo(conflict.yours());
            } else {
                assertThat(conflict.theirs()).isNotEqualTo(conflict.yours()).isNotEqualTo(conflict.base());
            }
        }
    }

    private static Set<String> rows(List<Change> changes) {
        Set<String> rows = new HashSet<>();
        changes.forEach(change -> rows.add(change.row()));
        return rows;
    }

    @Test
    void theFirstToSaveChangesNothingForTheSecondWhoChangedNothing() {
        RandomEdit edit = new RandomEdit(random);
        for (int i = 0; i < TIMES / 10; i++) {
            Table base = any();
            Table edited = edit.of(base, 5, "E");

            assertThat(TEXTS.of(TableMerge.of(base, edited, base, SENTENCES).table()))
                    .isEqualTo(TEXTS.of(edited));
            assertThat(List.copyOf(TEXTS.of(
                                    TableMerge.of(base, base, edited, SENTENCES).table())
                            .keySet()))
                    .isEqualTo(List.copyOf(TEXTS.of(edited).keySet()));
        }
    }

    @Test
    void undoingIsJoiningTheStateBefore() {
        RandomEdit edit = new RandomEdit(random);
        for (int i = 0; i < TIMES / 10; i++) {
            Table base = any();
            Table edited = edit.of(base, 3, "E");

            Table undone = TableMerge.of(edited, edited, base, SENTENCES).table();

            assertThat(TEXTS.of(undone)).isEqualTo(TEXTS.of(base));
        }
    }

    @Test
    void aMoveIsNoEditAndTheFewestRowsMove() {
        assertThat(TableDiff.moved(List.of("a", "b", "c", "d"), List.of("b", "c", "d", "a")))
                .containsExactly("a");
        assertThat(TableDiff.moved(List.of("a", "b", "c"), List.of("a", "b", "c")))
                .isEmpty();
        assertThat(TableDiff.moved(List.of("a", "b", "c"), List.of("c", "b", "a")))
                .hasSize(2);
    }
}
