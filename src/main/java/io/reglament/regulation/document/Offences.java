package io.reglament.regulation.document;

import io.reglament.regulation.document.Block.Grid;
import io.reglament.regulation.document.Block.Line;
import io.reglament.regulation.document.Block.Prose;
import io.reglament.regulation.sheet.Language;
import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.TableWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every violation with its severity, what is proposed for it the first time and later, and the rules that find it. */
final class Offences {
    private static final String FIRST_CONTACT = "FIRST_CONTACT_OVERDUE";

    private final Map<String, Table> tables;
    private final Map<String, List<String>> rulesByViolation;
    private final TableWords words;

    /** @param tables by id */
    Offences(Map<String, Table> tables, Map<String, List<String>> rulesByViolation, Language language) {
        this.tables = tables;
        this.rulesByViolation = rulesByViolation;
        words = language.words();
    }

    /** Empty where the law has no table of severities. */
    Optional<Section> section() {
        Table severities = tables.get("violation-severity");
        if (severities == null || severities.inputs().size() != 1) {
            return Optional.empty();
        }
        Column codes = severities.inputs().get(0);
        List<Line> lines = codes.values().stream()
                .map(String::valueOf)
                .map(code -> new Line(
                        code,
                        List.of(
                                Capital.first(words.value(codes, code)),
                                severity(severities, code),
                                measures(code),
                                String.join(", ", rulesByViolation.getOrDefault(code, List.of())))))
                .toList();
        List<String> headings = List.of(say("violation"), say("severity"), say("sanction"), say("byRule"));
        return Optional.of(new Section(
                "violations",
                say("violations"),
                List.of(new Prose(intro(severities)), new Grid(say("violations"), headings, lines)),
                List.of()));
    }

    private String intro(Table severities) {
        Table sanctions = tables.get("sanction");
        Table parameters = tables.get("regulation-parameter");
        if (sanctions == null || parameters == null || parameters.rows().size() != 1) {
            return say("violations.intro.plain");
        }
        return say(
                "violations.intro",
                Map.of(
                        "severity", severities.clause(),
                        "sanction", sanctions.clause(),
                        "cap", output(parameters, parameters.rows().get(0), "monthlyReductionCapPercent"),
                        "window", output(parameters, parameters.rows().get(0), "occurrenceWindowDays")));
    }

    private String severity(Table severities, String code) {
        Optional<Row> row = severities.rows().stream()
                .filter(each -> each.tests().get(0).matches(code))
                .findFirst();
        if (row.isPresent()) {
            return output(severities, row.get(), "severity") + " " + clause(row.get());
        }
        Table deadlines = tables.get("first-contact-deadline");
        return code.equals(FIRST_CONTACT) && deadlines != null
                ? say("severity.byRow", Map.of("clause", deadlines.clause()))
                : say("severity.none");
    }

    /** A run of occurrences that one row answers. */
    private record Run(int low, int high, @Nullable Row row) {}

    private String measures(String code) {
        Table sanctions = tables.get("sanction");
        if (sanctions == null || sanctions.inputs().size() != 2) {
            return say("sanction.none");
        }
        int last = sanctions.rows().stream()
                        .flatMap(row -> row.tests().get(1).mentioned().stream())
                        .filter(BigDecimal.class::isInstance)
                        .mapToInt(bound -> ((BigDecimal) bound)
                                .min(BigDecimal.valueOf(100))
                                .intValue())
                        .max()
                        .orElse(0)
                + 1;
        List<Run> runs = new ArrayList<>();
        for (int occurrence = 1; occurrence <= last; occurrence++) {
            Row row = row(sanctions, code, occurrence);
            Run before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (before != null && before.row() == row) {
                runs.set(runs.size() - 1, new Run(before.low(), occurrence, row));
            } else {
                runs.add(new Run(occurrence, occurrence, row));
            }
        }
        if (runs.size() == 1) {
            return measure(sanctions, runs.get(0).row());
        }
        return runs.stream()
                .map(run -> say(
                        "occurrence", Map.of("test", occurrences(run, last), "measure", measure(sanctions, run.row()))))
                .collect(Collectors.joining("; "));
    }

    private static @Nullable Row row(Table sanctions, String code, int occurrence) {
        return sanctions.rows().stream()
                .filter(row -> matches(row.tests().get(0), code))
                .filter(row -> matches(row.tests().get(1), BigDecimal.valueOf(occurrence)))
                .findFirst()
                .orElse(null);
    }

    private static boolean matches(Cell cell, Object value) {
        return cell.matches(value);
    }

    private String occurrences(Run run, int last) {
        if (run.high() == last) {
            return say("occurrence.from", Map.of("low", Integer.toString(run.low())));
        }
        return run.low() == run.high()
                ? say("occurrence.label", Map.of("test", Integer.toString(run.low())))
                : say(
                        "occurrence.span",
                        Map.of("low", Integer.toString(run.low()), "high", Integer.toString(run.high())));
    }

    private String measure(Table sanctions, @Nullable Row row) {
        if (row == null) {
            return say("sanction.none");
        }
        List<String> parts = new ArrayList<>();
        BigDecimal points = number(row, "points");
        if (points.signum() == 0 || !"POINTS".equals(row.outputs().get("kind"))) {
            parts.add(output(sanctions, row, "kind"));
        }
        if (points.signum() != 0) {
            parts.add(say("measure.points", Map.of("points", points, "t", points.toPlainString())));
        }
        if (number(row, "bonusReductionPercent").signum() != 0) {
            parts.add(say("measure.bonus", Map.of("percent", output(sanctions, row, "bonusReductionPercent"))));
        }
        return String.join(", ", parts) + " " + clause(row);
    }

    private static BigDecimal number(Row row, String output) {
        return row.outputs().get(output) instanceof BigDecimal number ? number : BigDecimal.ZERO;
    }

    private String output(Table table, Row row, String name) {
        return table.outputs().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(column -> words.output(table, row, column))
                .orElseGet(() -> say("sanction.none"));
    }

    private String clause(Row row) {
        return say("measure.clause", Map.of("clause", row.clause()));
    }

    private String say(String key) {
        return say(key, Map.of());
    }

    private String say(String key, Map<String, ?> blanks) {
        return words.say("document." + key, blanks);
    }
}
