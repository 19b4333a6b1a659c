package io.reglament.papers;

import io.reglament.decision.Decision;
import io.reglament.finding.Action;
import io.reglament.finding.Deadline;
import io.reglament.finding.MatchedRow;
import io.reglament.finding.OrderDecision;
import io.reglament.finding.Party;
import io.reglament.finding.Problem;
import io.reglament.finding.Sanction;
import io.reglament.finding.Text;
import io.reglament.finding.Violation;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A decision in short lines that a scenario can be typed against; times are Moscow's. */
record Seen(Decision decision) {
    Seen {
        texts(decision).forEach(text -> {
            if (text.ru().isBlank() || text.en().isBlank() || (text.ru() + text.en()).contains("{")) {
                throw new AssertionError("A sentence with a hole: " + text);
            }
        });
    }

    private static Stream<Text> texts(Decision decision) {
        return Stream.of(
                        decision.deadlines().stream().map(Deadline::text),
                        decision.violations().stream().map(Violation::text),
                        decision.actions().stream().map(Action::text),
                        decision.recommendations().stream().map(Action::text),
                        decision.orderDecisions().stream().map(OrderDecision::text),
                        decision.problems().stream().map(Problem::text))
                .flatMap(each -> each);
    }

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Europe/Moscow"));

    /** {@code CODE SEVERITY subject person violatedAt [late n] [sanction row] details}. */
    List<String> violations() {
        return decision.violations().stream().map(Seen::line).toList();
    }

    /** The codes of violations with their subjects. */
    List<String> breaches() {
        return decision.violations().stream()
                .map(each -> each.code() + " " + each.subjectId())
                .toList();
    }

    /** {@code CODE addressee [due]}. */
    List<String> actions() {
        return decision.actions().stream().map(Seen::line).toList();
    }

    List<String> recommendations() {
        return decision.recommendations().stream().map(Seen::line).toList();
    }

    /** The only action of a code. */
    Action action(String code) {
        List<Action> found = decision.actions().stream()
                .filter(each -> each.code().equals(code))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(code + " in " + actions());
        }
        return found.get(0);
    }

    /** {@code KIND subject due STATUS}. */
    List<String> deadlines() {
        return decision.deadlines().stream()
                .map(each -> each.kind() + " " + each.subjectId() + " " + time(each.dueAt()) + " " + each.status())
                .toList();
    }

    Deadline deadline(String subjectId) {
        return decision.deadlines().stream()
                .filter(each -> each.subjectId().equals(subjectId))
                .findFirst()
                .orElseThrow(() -> new AssertionError(subjectId + " in " + deadlines()));
    }

    List<String> unknowns() {
        return decision.unknowns().stream()
                .map(each ->
                        each.group() + (each.subjectId() == null ? "" : " " + each.subjectId()) + " " + each.field())
                .toList();
    }

    List<String> problems() {
        return decision.problems().stream()
                .map(each -> each.code() + (each.subjectId() == null ? "" : " " + each.subjectId()))
                .toList();
    }

    /** All rows that violations, deadlines, actions and order decisions cite, and all that matched. */
    List<String> rows() {
        return Stream.of(
                        decision.violations().stream().flatMap(each -> each.citation().rows().stream()),
                        decision.deadlines().stream().flatMap(each -> each.citation().rows().stream()),
                        decision.actions().stream().flatMap(each -> each.citation().rows().stream()),
                        decision.orderDecisions().stream().flatMap(each -> each.citation().rows().stream()))
                .flatMap(each -> each)
                .distinct()
                .sorted()
                .toList();
    }

    /** The rows of a table that matched, whether or not an item cites them. */
    List<String> matched(String table) {
        return decision.matchedRows().stream()
                .map(MatchedRow::row)
                .filter(each -> each.startsWith(table + "/"))
                .distinct()
                .toList();
    }

    String next() {
        return time(decision.nextEvaluationAt());
    }

    static String time(@Nullable Instant at) {
        return at == null ? "-" : TIME.format(at);
    }

    private static String line(Violation it) {
        Sanction sanction = it.sanction();
        return it.code() + " " + it.severity() + " " + it.subjectId() + " " + person(it.responsible()) + " "
                + time(it.violatedAt())
                + (it.overdueWorkingMinutes() == null ? "" : " late " + it.overdueWorkingMinutes())
                + (sanction == null ? "" : " " + String.join(",", sanction.rows()))
                + (it.details().isEmpty() ? "" : " " + it.details());
    }

    private static String line(Action it) {
        return it.code() + " " + person(it.addressee()) + (it.dueAt() == null ? "" : " " + time(it.dueAt()));
    }

    private static String person(Party party) {
        return party.personId() == null ? party.role().name() : party.personId();
    }
}
