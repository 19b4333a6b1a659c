package io.reglament.regulation.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.lint.RowExample;
import io.reglament.regulation.lint.RowExamples;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** An example is said as a head of sales would say it. */
class ExampleWordsTest {
    private static final Table LIMITS = Bundle.shipped().regulation().table("contact-limit");

    private static RowExample example(Table table, String row) {
        return RowExamples.of(table).stream()
                .filter(each -> each.row().equals(row))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aRowIsSaidWithTheFactsThatTheRowsAboveLeaveToIt() {
        RowExample example = example(LIMITS, "CL-03");

        assertThat(ExampleWords.of(example, LIMITS).ru())
                .isEqualTo("Строка CL-03 отвечает, когда «Этап» — входящее привлечение и «Категория клиента» — A.");
        assertThat(ExampleWords.of(example, LIMITS).en())
                .isEqualTo("Row CL-03 answers when “Stage” is inbound attraction and “Client category” is A.");
        assertThat(ExampleWords.of(Objects.requireNonNull(example.nearMiss()), LIMITS)
                        .en())
                .isEqualTo("It does not when “Stage” is deal discussion: then CL-04 answers.");
    }

    @Test
    void aRowBelowOneThatTakesAllNeverAnswers() {
        List<Row> rows = new ArrayList<>(LIMITS.rows());
        rows.add(rows.remove(1));
        Table table = LIMITS.with(rows);
        RowExample example = example(table, "CL-02");

        assertThat(example.never()).isEqualTo(RowExample.Never.MASKED);
        assertThat(ExampleWords.of(example, table).ru())
                .isEqualTo("Строка CL-02 никогда не ответит: все её случаи раньше забирают другие строки (CL-03).");
    }

    @Test
    void everyExampleOfTheShippedTablesIsSaid() {
        for (Table table : Bundle.shipped().regulation().tables()) {
            for (RowExample example : RowExamples.of(table)) {
                assertThat(ExampleWords.of(example, table).ru()).isNotBlank().doesNotContain("{");
                RowExample.NearMiss miss = example.nearMiss();
                if (miss != null) {
                    assertThat(ExampleWords.of(miss, table).en()).isNotBlank().doesNotContain("{");
                }
            }
        }
    }
}
