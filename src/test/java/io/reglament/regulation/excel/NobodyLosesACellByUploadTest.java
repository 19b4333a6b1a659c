package io.reglament.regulation.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.draft.SentRows;
import io.reglament.regulation.draft.TableDiff;
import io.reglament.regulation.draft.TableMerge;
import io.reglament.regulation.draft.TableMerge.Merged;
import io.reglament.regulation.sheet.Language;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.TableWords;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two people take the same table home, each changes numbers in the workbook, and both bring it back. */
class NobodyLosesACellByUploadTest {
    private static final long SEED = Long.getLong("reglament.seed", 20261130L);
    private static final Table BASE = Bundle.shipped().regulation().table("contact-limit");
    private static final List<String> NUMBERS = List.of("maxUnanswered", "maxReachedToClose", "maxCountedPerDay");
    private static final int ROUNDS = 40;

    private final Random random = new Random(SEED);

    @Test
    void whatOneChangedIsThereOrAConflictSaysSo() throws IOException {
        System.out.println("reglament.seed=" + SEED);
        byte[] home = ATableComesBackFromExcelTest.workbook(BASE, Language.RUSSIAN);
        int conflicts = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Map<List<String>, String> mine = edits();
            Map<List<String>, String> yours = edits();
            Table one = uploaded(home, mine);
            Table other = uploaded(home, yours);
            assertThat(TableDiff.of(BASE, one, TableWords::sentences)).hasSameSizeAs(mine.keySet());

            Merged merged = TableMerge.of(BASE, one, other, TableWords::sentences);

            boolean differ = mine.entrySet().stream()
                    .anyMatch(edit ->
                            !yours.getOrDefault(edit.getKey(), edit.getValue()).equals(edit.getValue()));
            assertThat(merged.conflicts().isEmpty()).as("round %d", i).isEqualTo(!differ);
            if (differ) {
                conflicts++;
            } else {
                mine.forEach(
                        (cell, text) -> assertThat(text(merged.table(), cell)).isEqualTo(text));
                yours.forEach(
                        (cell, text) -> assertThat(text(merged.table(), cell)).isEqualTo(text));
            }
        }
        assertThat(conflicts).isBetween(1, ROUNDS - 1);
    }

    /** Other numbers than now by row and column. */
    private Map<List<String>, String> edits() {
        Map<List<String>, String> edits = new HashMap<>();
        for (int i = 0; i < 3; i++) {
            Row row = BASE.rows().get(random.nextInt(BASE.rows().size()));
            String column = NUMBERS.get(random.nextInt(NUMBERS.size()));
            String now = row.text(column);
            edits.put(
                    List.of(row.id(), column),
                    List.of("1", "2", "3").stream()
                            .filter(number -> !number.equals(now))
                            .toList()
                            .get(random.nextInt(2)));
        }
        return edits;
    }

    private static Table uploaded(byte[] home, Map<List<String>, String> edits) throws IOException {
        byte[] edited = EditedWorkbook.edited(
                home,
                sheet -> edits.forEach((cell, text) ->
                        EditedWorkbook.cell(sheet, cell.get(0), cell.get(1)).setCellValue(text)));
        return SentRows.read(
                BASE,
                Set.of(),
                ATableComesBackFromExcelTest.read(edited, BASE)
                        .requireNoFaults()
                        .rows(),
                TableWords::sentences);
    }

    private static String text(Table table, List<String> cell) {
        return table.row(cell.get(0)).text(cell.get(1));
    }
}
