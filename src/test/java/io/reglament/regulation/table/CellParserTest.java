package io.reglament.regulation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grid's language: what it says, and that nothing else is said in it. */
class CellParserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "STRING | - | -",
                "STRING | null | null",
                "STRING | \"VIP\" | \"VIP\"",
                "STRING | \"VIP\", \"A\" | \"VIP\",\"A\"",
                "STRING | not( \"VIP\",\"A\" ) | not(\"VIP\",\"A\")",
                "NUMBER | < 80 | < 80",
                "NUMBER | >=9 | >= 9",
                "NUMBER | [80..95) | [80..95)",
                "NUMBER | (5..15] | (5..15]",
                "NUMBER | -1.50 | -1.50",
                "BOOLEAN | true | true",
                "TIME | @\"09:00:00\" | @\"09:00:00\"",
                "DATE | > @\"2026-01-12\" | > @\"2026-01-12\"",
                "DURATION | [@\"PT1H\"..@\"PT2H\"] | [@\"PT1H\"..@\"PT2H\"]"
            })
    void aCellIsReadAndWrittenAgain(ColumnType type, String text, String written) {
        assertThat(CellParser.test(type, text).text()).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "STRING | VIP",
                "STRING | \"VIP",
                "STRING | \"V\\u0041\"",
                "STRING | \"A\" \"B\"",
                "STRING | \"A\",",
                "STRING | \"A\",null",
                "STRING | < \"A\"",
                "STRING | matches(?, \"a+\")",
                "STRING | \"A\" + \"B\"",
                "STRING | not(-)",
                "STRING | not(not(\"A\"))",
                "STRING | ``",
                "NUMBER | 1e9",
                "NUMBER | 1+1",
                "NUMBER | 1234567890123456",
                "NUMBER | 0.12345678901",
                "NUMBER | \"1\"",
                "NUMBER | [5..1]",
                "NUMBER | (5..5]",
                "NUMBER | [1..2",
                "NUMBER | ? > 3",
                "NUMBER | < 1, > 5",
                "BOOLEAN | yes",
                "BOOLEAN | not(now())",
                "TIME | time(\"09:00:00\")",
                "TIME | @\"25:00\"",
                "DATE | today()",
                "DATE | @\"2026-02-30\"",
                "DURATION | duration(\"PT1H\")"
            })
    void anythingElseIsRefused(ColumnType type, String text) {
        assertThatThrownBy(() -> CellParser.test(type, text)).isInstanceOf(CellSyntaxException.class);
    }

    @Test
    void anOutputIsALiteralOrAListOfThem() {
        assertThat(CellParser.value(ColumnType.NUMBER, false, "5.00")).isEqualTo(new BigDecimal("5.00"));
        assertThat(CellParser.value(ColumnType.TIME, false, "@\"21:00:00\"")).isEqualTo(LocalTime.of(21, 0));
        assertThat(CellParser.value(ColumnType.STRING, true, "[\"A\", \"B\"]")).isEqualTo(List.of("A", "B"));
        assertThat(CellParser.value(ColumnType.STRING, true, "[]")).isEqualTo(List.of());
        assertThat(CellParser.value(ColumnType.STRING, false, "null")).isNull();
        assertThatThrownBy(() -> CellParser.value(ColumnType.NUMBER, false, "-"))
                .isInstanceOf(CellSyntaxException.class);
        assertThatThrownBy(() -> CellParser.value(ColumnType.NUMBER, false, "amount * 2"))
                .isInstanceOf(CellSyntaxException.class);
    }
}
