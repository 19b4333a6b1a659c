package io.reglament.regulation.sheet;

import io.reglament.csv.CsvFile;
import io.reglament.csv.Guard;
import io.reglament.csv.OpenQuote;
import io.reglament.regulation.table.RowForm;
import io.reglament.regulation.table.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sheets as text files ({@link CsvFile}): the technical names, then the rows. */
public final class CsvSheet {
    private static final int MOST_COLUMNS = 500;

    private CsvSheet() {}

    public static byte[] write(SheetTable table) {
        List<String> names = table.columns().stream().map(SheetColumn::name).toList();
        Stream<List<String>> rows = table.rows().values().stream()
                .map(row -> row.values().stream().map(Guard::onUntyped).toList());
        return CsvFile.write(Stream.concat(Stream.of(names), rows).toList());
    }

    /**
     * @param table as it was when the file was made
     * @throws io.reglament.fault.FaultyFacts when the file cannot be read as a whole
     */
    public static ReadSheet read(Table table, Language language, byte[] content) {
        List<List<String>> lines = lines(content);
        if (lines.isEmpty()) {
            throw SheetRefusal.of("encoding");
        }
        List<String> names =
                lines.get(0).stream().map(Guard::off).map(Words::plain).toList();
        List<String> missing = SheetReader.missing(table, names);
        if (!missing.isEmpty()) {
            throw SheetRefusal.of("columns", Map.of("columns", String.join(", ", missing)));
        }
        if (lines.size() > RowForm.MOST + 1) {
            throw SheetRefusal.of("tooManyRows", Map.of("most", RowForm.MOST));
        }
        if (lines.stream().anyMatch(line -> line.size() > MOST_COLUMNS)) {
            throw SheetRefusal.of("tooManyColumns", Map.of("most", MOST_COLUMNS));
        }
        List<SheetRow> rows = IntStream.range(1, lines.size())
                .mapToObj(i -> new SheetRow(
                        i + 1,
                        lines.get(i).stream().map(Guard::off).map(SheetCell::of).toList()))
                .toList();
        return SheetReader.read(SheetTable.of(table, language), names, rows);
    }

    private static List<List<String>> lines(byte[] content) {
        try {
            return CsvFile.read(content);
        } catch (OpenQuote open) {
            throw SheetRefusal.of("quotes", Map.of("line", Integer.toString(open.line())));
        }
    }
}
