package io.reglament.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.backtest.json.SumsJson;
import io.reglament.backtest.text.BacktestWords;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Parts come in any order, from any replica: their sums are the same. */
class MergingSumsTest {
    private static final long SEED = Long.getLong("reglament.seed", System.nanoTime());
    private final Random random = new Random(SEED);

    @Test
    void mergingIsAssociativeAndCommutativeAndHasAZeroAndAText() {
        for (int i = 0; i < 500; i++) {
            BacktestSums a = any();
            BacktestSums b = any();
            BacktestSums c = any();
            assertThat(a.plus(b).plus(c)).as("seed " + SEED).isEqualTo(a.plus(b.plus(c)));
            assertThat(a.plus(b)).as("seed " + SEED).isEqualTo(b.plus(a));
            assertThat(a.plus(BacktestSums.NONE)).isEqualTo(a);
            assertThat(SumsJson.sums(SumsJson.write(a))).isEqualTo(a);
        }
    }

    @Test
    void theSummarySaysWhatIsLostFirstAndCountsAsTheLanguageDoes() {
        BacktestSums none = BacktestSums.NONE;
        assertThat(BacktestWords.of(none).ru()).isEqualTo("За это время нет ни одного решения.");
        ChangedFindings found = new ChangedFindings(
                new TreeMap<>(Map.of("A", new MoreFewer(12, 0), "B", new MoreFewer(0, 3))),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(Map.of("C", new MoreFewer(1, 2))),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeMap<>(Map.of("FIRST_CONTACT", new DeadlineMoves(4, 1, 0, 0))),
                new TreeMap<>(Map.of(
                        "RUB",
                        new TreeMap<>(Map.of(
                                "M1", new MovedMoney(new BigDecimal("1250.50"), new BigDecimal("0.00")),
                                "M2", new MovedMoney(new BigDecimal("0.00"), new BigDecimal("10.00")))))));
        SortedMap<String, NormKept> norms = new TreeMap<>(Map.of("FIRST_CONTACT", new NormKept(92, 8, 85, 15)));
        BacktestSums sums = new BacktestSums(
                600, 605, new TreeMap<>(Map.of(NotReplayed.OTHER_LAW, 5L)), 600, 600, 37, 38, 0, found, norms);
        assertThat(BacktestWords.of(sums).ru().replace('\u00a0', ' '))
                .isEqualTo("Не удалось повторить 5 из 605 решений (0,8 %). Из 600 сделок изменятся 37: "
                        + "нарушений больше на 12, меньше на 3; действий больше на 1, меньше на 2; "
                        + "сроков раньше 4, позже 1; комиссии больше на 1 250,50 RUB, меньше на 10,00 RUB. "
                        + "Сроки соблюдены в 92 % случаев, по черновику — в 85 %.");
        assertThat(BacktestWords.of(sums).en())
                .isEqualTo("5 of 605 decisions (0.8 %) cannot be made again as recorded. Of 600 deals 37 change: "
                        + "12 more and 3 fewer violations; 1 more and 2 fewer actions; "
                        + "4 deadlines earlier, 1 later; 1,250.50 RUB more and 10.00 RUB less commission. "
                        + "Deadlines were met in 92 % of cases, 85 % by the draft.");
        BacktestSums same =
                new BacktestSums(1, 1, new TreeMap<>(), 1, 0, 0, 0, 0, ChangedFindings.NONE, new TreeMap<>());
        assertThat(BacktestWords.of(same).ru())
                .isEqualTo("Из 1 сделки не изменится ни одна."
                        + " Черновик основан на версии, которая не действовала ни в одном из этих решений.");
    }

    private BacktestSums any() {
        return new BacktestSums(
                random.nextInt(9),
                random.nextInt(9),
                map(NotReplayed::valueOf, Map.of("FAILED", 2L, "OTHER_LAW", 1L)),
                random.nextInt(9),
                random.nextInt(9),
                random.nextInt(9),
                random.nextInt(9),
                random.nextInt(9),
                new ChangedFindings(counts(), counts(), counts(), counts(), counts(), counts(), moves(), commission()),
                norms());
    }

    private <K extends Comparable<K>, V> SortedMap<K, V> map(Function<String, K> key, Map<String, V> all) {
        SortedMap<K, V> some = new TreeMap<>();
        all.forEach((name, value) -> {
            if (random.nextBoolean()) {
                some.put(key.apply(name), value);
            }
        });
        return some;
    }

    private SortedMap<String, MoreFewer> counts() {
        return map(
                Function.identity(),
                Map.of(
                        "A", new MoreFewer(random.nextInt(5), random.nextInt(5)),
                        "B", new MoreFewer(random.nextInt(5), random.nextInt(5))));
    }

    private SortedMap<String, NormKept> norms() {
        return map(Function.identity(), Map.of("N", new NormKept(random.nextInt(5), 1, random.nextInt(5), 2)));
    }

    private SortedMap<String, DeadlineMoves> moves() {
        return map(Function.identity(), Map.of("K", new DeadlineMoves(random.nextInt(5), 1, random.nextInt(5), 0)));
    }

    private SortedMap<String, SortedMap<String, MovedMoney>> commission() {
        MovedMoney money = new MovedMoney(
                new BigDecimal(random.nextInt(99_999)).movePointLeft(2).setScale(2), new BigDecimal("0.10"));
        return map(Function.identity(), Map.of("RUB", map(Function.identity(), Map.of("M1", money, "M2", money))));
    }
}
