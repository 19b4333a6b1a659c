package io.reglament.regulation.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.bundle.TestVersions;
import io.reglament.regulation.judgement.Trials;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the shipped law can answer, and the index answers as the cells say one by one. */
class TablesAreWholeTest {
    private static final Map<Table, List<List<Object>>> VALUES = new ConcurrentHashMap<>();
    private static final int TRIES = 2_000;

    @TestFactory
    Stream<DynamicTest> everyRowAnswersSomeInputsIn() {
        return tables(table -> {
            for (int row = 0; row < table.rows().size(); row++) {
                assertThat(answersSomething(table, row))
                        .as("%s", table.rows().get(row))
                        .isTrue();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theIndexAnswersAsTheCellsDoIn() {
        return tables(table -> {
            Random random = new Random(1);
            for (int i = 0; i < TRIES; i++) {
                @Nullable Object[] inputs = inputs(table, random, column -> new Cell.Any());
                assertThat(table.find(inputs)).isEqualTo(ByCells.find(table, inputs));
            }
        });
    }

    private static boolean answersSomething(Table table, int row) {
        Random random = new Random(row);
        List<Cell> tests = table.rows().get(row).tests();
        for (int i = 0; i < TRIES; i++) {
            @Nullable Object[] inputs = inputs(table, random, tests::get);
            if (table.find(inputs).matched().contains(table.rows().get(row))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Object[] inputs(Table table, Random random, java.util.function.IntFunction<Cell> cells) {
        @Nullable Object[] inputs = new @Nullable Object[table.inputs().size()];
        for (int i = 0; i < inputs.length; i++) {
            List<@Nullable Object> choices = new ArrayList<>();
            for (Object value : VALUES.computeIfAbsent(table, Trials::values).get(i)) {
                if (cells.apply(i).matches(value)) {
                    choices.add(value);
                }
            }
            if (cells.apply(i) instanceof Cell.Any || cells.apply(i) instanceof Cell.Unknown) {
                choices.add(null);
            }
            inputs[i] = choices.get(random.nextInt(choices.size()));
        }
        return inputs;
    }

    private static Stream<DynamicTest> tables(java.util.function.Consumer<Table> check) {
        return TestVersions.sr10().tables().stream()
                .map(table -> DynamicTest.dynamicTest(table.id(), () -> check.accept(table)));
    }
}
