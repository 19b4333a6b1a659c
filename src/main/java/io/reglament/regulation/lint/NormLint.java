package io.reglament.regulation.lint;

import io.reglament.calendar.OpenHours;
import io.reglament.calendar.SpanUnit;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.calendar.WorkingClock;
import io.reglament.regulation.contract.Contract;
import io.reglament.regulation.lint.Finding.Kind;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks for norms that nobody can keep: the calendar, or another norm of the same law, leaves no time for them. */
final class NormLint {
    private static final String LIMITS = "contact-limit";
    private static final String GAP = "minGapMinutes";
    private static final BigDecimal MINUTES_IN_HOUR = BigDecimal.valueOf(60);

    private final Map<String, Table> tables;
    private final WorkingCalendar calendar;
    private final List<Finding> found = new ArrayList<>();

    private NormLint(Map<String, Table> tables, WorkingCalendar calendar) {
        this.tables = tables;
        this.calendar = calendar;
    }

    /** @param tables of a law, by id */
    static List<Finding> of(Map<String, Table> tables, WorkingCalendar calendar) {
        NormLint lint = new NormLint(tables, calendar);
        lint.noTime();
        lint.window();
        lint.retries();
        return lint.found;
    }

    /** A span of zero is over when it begins. */
    private void noTime() {
        tables.values().forEach(table -> Contract.ours()
                .unitColumns(table.id())
                .keySet()
                .forEach(column -> table.rows().forEach(row -> {
                    BigDecimal amount = row.nullableDecimal(column);
                    if (amount != null && amount.signum() == 0) {
                        add(table, row, column, row.text(column), Map.of());
                    }
                })));
    }

    /** Hours in which clients may be called: the calendar shares some with them, and the attempts of a day fit in. */
    private void window() {
        Table parameters = tables.get("regulation-parameter");
        if (parameters == null || parameters.rows().size() != 1) {
            return;
        }
        Row row = parameters.rows().get(0);
        OpenHours window = new OpenHours(row.time("contactWindowFrom"), row.time("contactWindowTo"));
        WorkingClock clock = new WorkingClock(calendar).withWindow(calendar.zone(), window);
        LocalDate firstKnown = LocalDate.of(calendar.years().iterator().next(), 1, 1);
        Map<String, String> hours = Map.of("contactWindow", window.text());
        if (clock.sharesNoHours(firstKnown.atStartOfDay(calendar.zone()).toInstant())) {
            add(parameters, row, "contactWindowFrom", row.text("contactWindowFrom"), hours);
        }
        long open = Duration.between(window.open(), window.close()).toMinutes();
        rows(LIMITS).forEach(limits -> {
            int attempts = limits.integer("maxCountedPerDay");
            if ((long) (attempts - 1) * limits.integer(GAP) > open) {
                add(table(LIMITS), limits, "maxCountedPerDay", limits.text("maxCountedPerDay"), hours);
            }
        });
    }

    /** A retry is not due before it is allowed. */
    private void retries() {
        int longest =
                rows(LIMITS).stream().mapToInt(row -> row.integer(GAP)).max().orElse(0);
        for (Row retry : rows("retry-schedule")) {
            Long minutes = minutes(retry);
            if (minutes != null && minutes < longest) {
                add(
                        table("retry-schedule"),
                        retry,
                        "limit",
                        retry.text("limit"),
                        Map.of("gap", String.valueOf(longest)));
            }
        }
    }

    private static @Nullable Long minutes(Row row) {
        BigDecimal amount = row.nullableDecimal("limit");
        String unit = row.nullableString("unit");
        if (amount == null || unit == null || SpanUnit.valueOf(unit).inDays()) {
            return null;
        }
        return unit.equals(SpanUnit.WORKING_HOUR.name())
                ? amount.multiply(MINUTES_IN_HOUR).longValue()
                : amount.longValue();
    }

    private List<Row> rows(String table) {
        Table found = tables.get(table);
        return found == null ? List.of() : found.rows();
    }

    private Table table(String id) {
        return Objects.requireNonNull(tables.get(id));
    }

    private void add(Table table, Row row, String column, String value, Map<String, String> because) {
        found.add(new Finding(
                Kind.UNKEEPABLE,
                table.id(),
                List.of(row.id()),
                column,
                value,
                new TreeMap<>(because),
                null,
                Substance.of(List.of(row)) + new TreeMap<>(because)));
    }
}
