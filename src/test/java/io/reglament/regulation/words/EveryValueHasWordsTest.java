package io.reglament.regulation.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A head of sales reads words, not names of the programme. */
class EveryValueHasWordsTest {
    private static final Pattern INNER_NAME = Pattern.compile("[A-Z]{2,}_[A-Z_]+");

    private static Stream<Table> tables() {
        return Bundle.allShipped().stream().flatMap(bundle -> bundle.regulation().tables().stream());
    }

    @Test
    void everyAllowedValueOfEveryColumn() {
        Set<String> unsaid = tables().flatMap(TableWords::columns)
                .map(Column::values)
                .flatMap(values ->
                        values.stream().filter(String.class::isInstance).map(String.class::cast))
                .filter(value -> !Phrases.RUSSIAN.knows("value." + value) || !Phrases.ENGLISH.knows("value." + value))
                .collect(Collectors.toSet());

        assertThat(unsaid).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aSentenceHoldsNoInnerName() {
        return tables().map(table ->
                DynamicTest.dynamicTest(table.id(), () -> table.rows().forEach(row -> plain(table, row))));
    }

    private static void plain(Table table, Row row) {
        Label sentence = TableWords.sentences(table, row);

        assertThat(sentence.ru()).isNotBlank().doesNotContainPattern(INNER_NAME).doesNotContain("{", "то .");
        assertThat(sentence.en()).isNotBlank().doesNotContainPattern(INNER_NAME).doesNotContain("{", "then .");
    }

    @Test
    void aDeadlineIsSaidWithItsUnit() {
        Table table = Bundle.shipped().regulation().table("first-contact-deadline");

        Label sentence = TableWords.sentences(table, table.row("FCD-01"));

        assertThat(sentence.ru())
                .startsWith(
                        "Если «Событие» — смена ответственного и «Категория клиента» — VIP, то «Срок»: 4 рабочих часа;");
        assertThat(sentence.en())
                .startsWith(
                        "If “Trigger” is change of owner and “Client category” is VIP, then “Limit”: 4 working hours;");
    }
}
