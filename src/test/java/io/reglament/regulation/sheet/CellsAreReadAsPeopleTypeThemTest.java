package io.reglament.regulation.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.ColumnType;
import io.reglament.regulation.table.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, dates, times, words and intervals as Russian and English hands write them; what could be meant two ways is refused. */
class CellsAreReadAsPeopleTypeThemTest {
    private static final Map<String, Column> COLUMNS = Map.of(
            "number", column("limit", ColumnType.NUMBER, null, new Cell.Any(), false),
            "percent", column("warnPercent", ColumnType.NUMBER, "PERCENT", new Cell.Any(), false),
            "bounded",
                    column(
                            "tries",
                            ColumnType.NUMBER,
                            null,
                            new Cell.Within(BigDecimal.ONE, true, BigDecimal.TEN, true),
                            false),
            "date", column("day", ColumnType.DATE, null, new Cell.Any(), false),
            "time", column("from", ColumnType.TIME, null, new Cell.Any(), false),
            "duration", column("pause", ColumnType.DURATION, null, new Cell.Any(), false),
            "boolean", column("allowed", ColumnType.BOOLEAN, null, new Cell.Any(), false),
            "stage",
                    column(
                            "stage",
                            ColumnType.STRING,
                            null,
                            new Cell.OneOf(List.of("DEAL_DISCUSSION", "DEAL_FULFILMENT", "CLIENT_DEVELOPMENT")),
                            false),
            "stages",
                    column(
                            "stages",
                            ColumnType.STRING,
                            null,
                            new Cell.OneOf(List.of("DEAL_DISCUSSION", "DEAL_FULFILMENT", "CLIENT_DEVELOPMENT")),
                            true),
            "text", column("note", ColumnType.STRING, null, new Cell.Any(), false));

    private static Column column(String name, ColumnType type, @Nullable String unit, Cell allowed, boolean list) {
        return new Column(name, new Label("Столбец", "Column"), type, list, unit, allowed, true);
    }

    private static @Nullable String test(String column, String language, String typed) {
        return cells(column, language)
                .test(typed.replace("\\u00A0", "\u00A0").replace("\\u2009", "\u2009"))
                .map(Cell::text)
                .orElse(null);
    }

    private static TypedCells cells(String column, String language) {
        return new TypedCells(
                java.util.Objects.requireNonNull(COLUMNS.get(column)),
                Language.ofCode(language).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "number   | ru | 1,5                  | 1.5",
                "number   | ru | 1.5                  | 1.5",
                "number   | en | 1.5                  | 1.5",
                "number   | en | 1,5                  | 1.5",
                "number   | ru | 150 000              | 150000",
                "number   | ru | 150\\u00A0000        | 150000",
                "number   | ru | 1\\u2009500\\u2009000,25 | 1500000.25",
                "number   | en | 150,000              | 150000",
                "number   | en | 0,125                | 0.125",
                "number   | en | 1,500,000.5          | 1500000.5",
                "number   | ru | 1,500                | 1.500",
                "number   | ru | −5                   | -5",
                "number   | ru | 1; 2,5               | 1,2.5",
                "number   | ru | 1, 5                 | 1,5",
                "number   | ru | 5..10                | [5..10]",
                "number   | ru | 5...10               | [5..10]",
                "number   | ru | 5…10                 | [5..10]",
                "number   | ru | [5..10)              | [5..10)",
                "number   | ru | (1,5..2,5]           | (1.5..2.5]",
                "number   | ru | 5-10                 | [5..10]",
                "number   | ru | 5 – 10               | [5..10]",
                "number   | ru | 5—10                 | [5..10]",
                "number   | ru | от 5 до 10           | [5..10]",
                "number   | ru | От 1 500 до 2 000    | [1500..2000]",
                "number   | en | from 5 to 10         | [5..10]",
                "number   | en | between 5 and 10     | [5..10]",
                "number   | ru | > 5                  | > 5",
                "number   | ru | >5                   | > 5",
                "number   | ru | ≥ 5                  | >= 5",
                "number   | ru | >= 5                 | >= 5",
                "number   | ru | ≤5                   | <= 5",
                "number   | ru | больше 5             | > 5",
                "number   | ru | не меньше 5          | >= 5",
                "number   | ru | не более 5           | <= 5",
                "number   | ru | до 5                 | <= 5",
                "number   | ru | от 5                 | >= 5",
                "number   | en | at least 5           | >= 5",
                "number   | en | less than 5          | < 5",
                "number   | ru | не 5                 | not(5)",
                "number   | ru | не 5; 6              | not(5,6)",
                "number   | ru | ≠ 5                  | not(5)",
                "number   | ru | <> 5                 | not(5)",
                "number   | ru | неизвестно           | null",
                "number   | en | unknown              | null",
                "number   | ru | -                    | -",
                "number   | ru | —                    | -",
                "number   | ru | ``                   | -",
                "number   | ru | любое                | -",
                "percent  | ru | 15 %                 | 15",
                "percent  | ru | 15%                  | 15",
                "percent  | ru | 12,5\\u00A0%         | 12.5",
                "percent  | ru | от 5 % до 10 %       | [5..10]",
                "date     | ru | 31.12.2026           | @\"2026-12-31\"",
                "date     | ru | 1.2.2026             | @\"2026-02-01\"",
                "date     | ru | 31.12.2026 г.        | @\"2026-12-31\"",
                "date     | en | 31.12.2026           | @\"2026-12-31\"",
                "date     | ru | 2026-12-31           | @\"2026-12-31\"",
                "date     | en | 12/31/2026           | @\"2026-12-31\"",
                "date     | en | 31/12/2026           | @\"2026-12-31\"",
                "date     | ru | 01.02.2026-05.02.2026 | [@\"2026-02-01\"..@\"2026-02-05\"]",
                "date     | ru | с 01.02.2026 по 05.02.2026 | [@\"2026-02-01\"..@\"2026-02-05\"]",
                "time     | ru | 9:30                 | @\"09:30:00\"",
                "time     | ru | 09.30                | @\"09:30:00\"",
                "time     | ru | 21:05:07             | @\"21:05:07\"",
                "time     | en | 9:30 PM              | @\"21:30:00\"",
                "time     | en | 12:15 am             | @\"00:15:00\"",
                "time     | ru | 9:00-18:00           | [@\"09:00:00\"..@\"18:00:00\"]",
                "duration | ru | 90 мин               | @\"PT1H30M\"",
                "duration | en | 2 hours              | @\"PT2H\"",
                "duration | ru | PT1H30M              | @\"PT1H30M\"",
                "boolean  | ru | да                   | true",
                "boolean  | ru | ИСТИНА               | true",
                "boolean  | en | TRUE                 | true",
                "boolean  | en | yes                  | true",
                "boolean  | ru | Нет                  | false",
                "boolean  | ru | ЛОЖЬ                 | false",
                "stage    | ru | обсуждение сделки    | \"DEAL_DISCUSSION\"",
                "stage    | ru | Обсуждение  сделки   | \"DEAL_DISCUSSION\"",
                "stage    | ru | deal discussion      | \"DEAL_DISCUSSION\"",
                "stage    | en | обсуждение сделки    | \"DEAL_DISCUSSION\"",
                "stage    | ru | DEAL_DISCUSSION      | \"DEAL_DISCUSSION\"",
                "stage    | ru | deal_discussion      | \"DEAL_DISCUSSION\"",
                "stage    | ru | \"DEAL_DISCUSSION\"  | \"DEAL_DISCUSSION\"",
                "stage    | ru | обсуждение сделки, развитие клиента | \"DEAL_DISCUSSION\",\"CLIENT_DEVELOPMENT\"",
                "stage    | ru | обсуждение сделки;CLIENT_DEVELOPMENT | \"DEAL_DISCUSSION\",\"CLIENT_DEVELOPMENT\"",
                "stage    | ru | не обсуждение сделки | not(\"DEAL_DISCUSSION\")",
                "stage    | en | not deal discussion  | not(\"DEAL_DISCUSSION\")",
                "stage    | ru | not(\"DEAL_DISCUSSION\",\"CLIENT_DEVELOPMENT\") | not(\"DEAL_DISCUSSION\",\"CLIENT_DEVELOPMENT\")",
                "text     | ru | слово                | \"слово\"",
                "text     | ru | \"a, b\"; c          | \"a, b\",\"c\"",
            })
    void asItIsMeant(String column, String language, String typed, String grid) {
        assertThat(test(column, language, typed == null ? "" : typed)).isEqualTo(grid);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "number  | ru | много",
                "number  | ru | 1 5",
                "number  | ru | 1,5,7",
                "number  | ru | 15 %",
                "number  | ru | 2026-05-01",
                "number  | ru | 10..5",
                "number  | ru | 1e999999999",
                "number  | ru | =1+1",
                "number  | ru | 12345678901234567890",
                "date    | ru | 31.02.2026",
                "date    | ru | 01.02.26",
                "date    | en | 01/02/2026",
                "time    | ru | 25:00",
                "time    | en | 13:00 PM",
                "boolean | ru | > да",
                "stage   | ru | обсуждение",
                "stage   | ru | обсуждение сделки; чай",
                "stage   | ru | \"чай\"",
                "text    | ru | a\"b",
            })
    void whatIsNoneOfTheColumnOrCouldBeMeantTwoWaysIsRefused(String column, String language, String typed) {
        assertThat(test(column, language, typed)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "number  | 1,5   | 1.5",
                "number  | ``    | null",
                "number  | -     | null",
                "bounded | 10    | 10",
                "stages  | обсуждение сделки; CLIENT_DEVELOPMENT | [\"DEAL_DISCUSSION\",\"CLIENT_DEVELOPMENT\"]",
                "stages  | [\"DEAL_DISCUSSION\"] | [\"DEAL_DISCUSSION\"]",
                "stages  | []    | []",
                "text    | Срочно, по закону | \"Срочно, по закону\"",
            })
    void anOutput(String column, String typed, String grid) {
        assertThat(cells(column, "ru").value(typed == null ? "" : typed)).contains(grid);
    }

    @Test
    void anOutputOutsideItsBoundsIsRefused() {
        assertThat(cells("bounded", "ru").value("11")).isEmpty();
        assertThat(cells("bounded", "ru").value("> 5")).isEmpty();
    }

    @Test
    void aTextOfAMillionSignsIsRefusedAtOnce() {
        assertThat(cells("number", "ru").test("5".repeat(1_000_000))).isEmpty();
        assertThat(cells("stage", "ru").test("не ".repeat(1_600))).isEmpty();
        assertThat(cells("date", "ru").test("1-".repeat(2_400))).isEmpty();
    }

    @Test
    void valuesMayStandInLinesOfTheirOwn() {
        assertThat(test("stage", "ru", "обсуждение сделки;\nреализация сделки;\n"))
                .isEqualTo("\"DEAL_DISCUSSION\",\"DEAL_FULFILMENT\"");
        assertThat(test("stage", "ru", "обсуждение сделки\nреализация сделки"))
                .isEqualTo("\"DEAL_DISCUSSION\",\"DEAL_FULFILMENT\"");
        assertThat(test("number", "ru", "5;\n6")).isEqualTo("5,6");
        assertThat(test("stage", "ru", "обсуждение сделки;;реализация сделки")).isNull();
    }

    @Test
    void blanksOfAWebPageAtTheEndsSayNothing() {
        assertThat(test("text", "ru", "\u00A0юг\u00A0\u2009")).isEqualTo("\"юг\"");
        assertThat(cells("stage", "ru").value("\u00A0обсуждение\u00A0сделки\n")).contains("\"DEAL_DISCUSSION\"");
        assertThat(cells("text", "ru").value("a\u2028b")).isEmpty();
    }
}
