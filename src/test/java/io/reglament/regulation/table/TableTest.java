package io.reglament.regulation.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a table answers, what it leaves open, and why a row did not match. */
class TableTest {
    private static final Column CATEGORY = column("category", ColumnType.STRING, "\"VIP\",\"A\",\"B\"");
    private static final Column SHARE = column("share", ColumnType.NUMBER, "[0..100]");

    @Test
    void aTestOnAnUnknownDoesNotMatchNotEvenANegatedOne() {
        Table table = table(HitPolicy.FIRST, List.of(CATEGORY), "not(\"VIP\")", "null");

        assertThat(ids(table.find("A"))).containsExactly("R-1");
        assertThat(ids(table.find((Object) null))).containsExactly("R-2");
        assertThat(table.find((Object) null).undecided()).containsExactly("category");
        assertThat(table.find("VIP").row()).isNull();
    }

    @Test
    void aDashMatchesAnUnknownAndLeavesNothingOpen() {
        Table table = table(HitPolicy.FIRST, List.of(CATEGORY), "-", "\"A\"");

        assertThat(table.find((Object) null)).isEqualTo(new Lookup(List.of(table.row("R-1")), List.of()));
    }

    @Test
    void twoRowsOfAUniqueTableThatMatchAreABrokenTable() {
        Table table = table(HitPolicy.UNIQUE, List.of(SHARE), "<= 50", ">= 50");

        assertThat(ids(table.find(new BigDecimal("49.99")))).containsExactly("R-1");
        assertThatThrownBy(() -> table.find(50))
                .isInstanceOf(BrokenTableException.class)
                .hasMessageContaining("R-1")
                .hasMessageContaining("R-2");
    }

    @Test
    void rowsOverlapWhereOneVectorOfInputsMatchesBoth() {
        Table table = table(
                HitPolicy.FIRST,
                List.of(CATEGORY, SHARE),
                "\"VIP\";<= 50",
                "\"VIP\",\"A\";>= 50",
                "not(\"VIP\");[0..50)",
                "null;null",
                "-;-");

        assertThat(table.overlaps().stream()
                        .map(pair -> pair.get(0).id() + "+" + pair.get(1).id()))
                .containsExactly("R-1+R-2", "R-1+R-5", "R-2+R-5", "R-3+R-5", "R-4+R-5");
    }

    @Test
    void ruleOrderGivesEveryRowThatMatchesInTheOrderOfTheTable() {
        Table table = table(HitPolicy.RULE_ORDER, List.of(SHARE), "> 10", "[0..5]", "> 20", "-");

        assertThat(ids(table.find(30))).containsExactly("R-1", "R-3", "R-4");
        assertThat(table.find((Object) null).undecided()).containsExactly("share");
    }

    @Test
    void equalNumbersOfAnotherScaleAreOneNumber() {
        Table table = table(HitPolicy.FIRST, List.of(SHARE), "80.0", "[80..95)");

        assertThat(ids(table.find(new BigDecimal("80.000")))).containsExactly("R-1");
        assertThat(ids(table.find(new BigDecimal("80.001")))).containsExactly("R-2");
        assertThat(ids(table.find(new BigDecimal("95.00")))).isEmpty();
    }

    @Test
    void aValueOutsideTheAllowedOnesIsRefusedAndSoAreOtherTypesAndNames() {
        Table table = table(HitPolicy.FIRST, List.of(CATEGORY, SHARE), "-;-");

        assertThatThrownBy(() -> table.find("D", 1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> table.find("A", 101)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> table.find(1, 1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> table.find("A", 1.0d)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> table.find(Map.of("categroy", "A"))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> table.find("A")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRowThatDidNotMatchNamesTheCellThatFailedAndWhatItSaw() {
        Table table = table(HitPolicy.FIRST, List.of(CATEGORY, SHARE), "\"VIP\";< 80", "-;>= 95", "-;null");

        assertThat(table.explain(Map.of("category", "VIP", "share", 90)))
                .extracting(RowTest::matched, RowTest::column, RowTest::cell, test -> String.valueOf(test.saw()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, "share", "< 80", "90"),
                        org.assertj.core.groups.Tuple.tuple(false, "share", ">= 95", "90"),
                        org.assertj.core.groups.Tuple.tuple(false, "share", "null", "90"));
        assertThat(table.explain(Map.of()))
                .extracting(RowTest::matched, RowTest::column)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, "category"),
                        org.assertj.core.groups.Tuple.tuple(false, "share"),
                        org.assertj.core.groups.Tuple.tuple(true, null));
    }

    /** Tables of one to several words of bits, with every kind of cell, against the plain reading. */
    @Property(tries = 200)
    void theIndexOfAnyTableAnswersAsItsCellsDo(@ForAll long seed, @ForAll @IntRange(min = 1, max = 150) int rows) {
        Random random = new Random(seed);
        HitPolicy policy = random.nextBoolean() ? HitPolicy.FIRST : HitPolicy.RULE_ORDER;
        Column free = column("free", ColumnType.STRING, "-");
        Column flag = column("flag", ColumnType.BOOLEAN, "-");
        String[] cells = IntStream.range(0, rows)
                .mapToObj(i -> String.join(
                        ";",
                        pick(random, "-", "\"VIP\"", "\"A\",\"B\"", "not(\"A\")", "null"),
                        pick(random, "-", "50", "< 50", ">= 50", "[20..80)", "(20..80]", "not(0,50)", "null", "1,2"),
                        pick(random, "-", "\"X\"", "not(\"X\",\"Y\")"),
                        pick(random, "-", "-", "true", "false", "null")))
                .toArray(String[]::new);
        Table table = table(policy, List.of(CATEGORY, SHARE, free, flag), cells);

        for (int i = 0; i < 50; i++) {
            @Nullable
            Object[] inputs = {
                orUnknown(random, "VIP", "A", "B"),
                number(orUnknown(random, 0, 1, 20, 49, 50, 51, 80, 100)),
                orUnknown(random, "X", "Y", "Z"),
                orUnknown(random, true, false)
            };
            assertThat(table.find(inputs)).isEqualTo(ByCells.find(table, inputs));
        }
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private static @Nullable Object orUnknown(Random random, Object... choices) {
        int at = random.nextInt(choices.length + 1);
        return at == choices.length ? null : choices[at];
    }

    private static @Nullable BigDecimal number(@Nullable Object whole) {
        return whole == null ? null : new BigDecimal(whole.toString());
    }

    private static List<String> ids(Lookup found) {
        return found.matched().stream().map(Row::id).toList();
    }

    private static Column column(String name, ColumnType type, String allowed) {
        return new Column(name, new Label(name, name), type, false, null, CellParser.test(type, allowed), true);
    }

    /** A table with the cells of each row divided by semicolons; each row answers with its own number. */
    private static Table table(HitPolicy policy, List<Column> inputs, String... cells) {
        Column output = column("answer", ColumnType.NUMBER, "-");
        List<Row> rows = new ArrayList<>();
        for (String row : cells) {
            String[] texts = row.split(";", -1);
            List<Cell> tests = IntStream.range(0, texts.length)
                    .mapToObj(i -> CellParser.test(inputs.get(i).type(), texts[i]))
                    .toList();
            int number = rows.size() + 1;
            rows.add(new Row(
                    "tried",
                    "R-" + number,
                    "1.1." + number,
                    Origin.DEFAULT,
                    List.of(),
                    new Label("", ""),
                    "",
                    tests,
                    Map.of("answer", BigDecimal.valueOf(number))));
        }
        return new Table(
                "tried", new Label("", ""), "Tried.", "1.1", "PROCESS_OWNER", policy, inputs, List.of(output), rows);
    }
}
