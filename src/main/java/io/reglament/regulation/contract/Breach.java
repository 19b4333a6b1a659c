package io.reglament.regulation.contract;

import io.reglament.regulation.table.Label;
import java.math.BigDecimal;
import java.util.List;

/** How a row breaks the contract, in both languages. */
final class Breach {
    static final Label EMPTY = new Label("не может быть пусто", "may not be empty");
    static final Label NO_NAME = new Label("не является именем", "is no name");

    private Breach() {}

    static Label notAmong(String value, String allowed) {
        return new Label(value + " нет среди " + allowed, value + " is not among " + allowed);
    }

    static Label notWhole(String value) {
        return new Label(value + " не целое", value + " is not whole");
    }

    static Label belowZero(String value) {
        return new Label(value + " меньше 0", value + " is below 0");
    }

    static Label noWholeMinutes(String value, String unit) {
        return new Label(
                value + " " + unit + " не составляет целых минут",
                value + " " + unit + " does not come to whole minutes");
    }

    static Label emptyBeside(String column) {
        return new Label(
                "не может быть пусто, когда задано «" + column + "»",
                "may not be empty where '" + column + "' is told");
    }

    static Label noUnit(String column) {
        return new Label("без единицы в «" + column + "»", "has no unit in '" + column + "'");
    }

    static Label aboveCeiling(String value, String unit, BigDecimal most) {
        return new Label(
                value + " " + unit + " больше предела " + most.toPlainString(),
                value + " " + unit + " is above the ceiling of " + most.toPlainString());
    }

    static Label sum(List<String> others, BigDecimal sum, BigDecimal total) {
        return new Label(
                "вместе с " + others + " составляет " + sum.toPlainString() + ", а не " + total.toPlainString(),
                "with " + others + " comes to " + sum.toPlainString() + ", not to " + total.toPlainString());
    }

    static Label order(String low, String other, String high, boolean strict) {
        return new Label(
                low + (strict ? " должно быть меньше «" : " больше «") + other + "», " + high,
                low + (strict ? " must be below '" : " is above '") + other + "', " + high);
    }

    static Label needed(String other, String value) {
        return new Label(
                "не может быть пусто, когда «" + other + "» — " + value,
                "may not be empty where '" + other + "' is " + value);
    }

    static Label unanswered(Object value) {
        return new Label("ни одна строка не отвечает на " + value, "no row answers for " + value);
    }
}
