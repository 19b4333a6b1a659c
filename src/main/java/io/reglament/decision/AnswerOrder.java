package io.reglament.decision;

import io.reglament.finding.Action;
import io.reglament.finding.Deadline;
import io.reglament.finding.ExceptionCase;
import io.reglament.finding.MatchedRow;
import io.reglament.finding.OrderDecision;
import io.reglament.finding.Problem;
import io.reglament.finding.Tally;
import io.reglament.finding.Unknown;
import io.reglament.finding.Violation;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The orders of the contract (api 3.10, decided 29), each total, so that equal findings give equal bytes. */
final class AnswerOrder {
    private static final Comparator<@Nullable Instant> NULL_LAST = Comparator.nullsLast(Comparator.naturalOrder());
    private static final Comparator<@Nullable String> TEXT = Comparator.nullsFirst(Comparator.naturalOrder());

    static final Comparator<Deadline> DEADLINES = Comparator.comparing(Deadline::dueAt, NULL_LAST)
            .thenComparing(each -> each.kind().name())
            .thenComparing(Deadline::subjectId)
            .thenComparing(Deadline::startAt)
            .thenComparing(Deadline::toString);
    static final Comparator<Violation> VIOLATIONS = Comparator.comparing(Violation::violatedAt)
            .thenComparing(Violation::code)
            .thenComparing(Violation::key);
    static final Comparator<Action> ACTIONS = Comparator.comparing(Action::dueAt, NULL_LAST)
            .thenComparing(Action::code)
            .thenComparing(each -> each.addressee().role().name())
            .thenComparing(each -> each.addressee().personId(), TEXT)
            .thenComparing(Action::subjectId, TEXT)
            .thenComparing(Action::earliestAt, NULL_LAST)
            .thenComparing(each -> String.valueOf(each.reason()))
            .thenComparing(each -> String.valueOf(each.about()))
            .thenComparing(Action::toString);
    static final Comparator<Tally> TALLIES =
            Comparator.comparing(Tally::managerId).thenComparing(Tally::stage);
    static final Comparator<OrderDecision> ORDER_DECISIONS = Comparator.comparing(OrderDecision::orderId);
    static final Comparator<Problem> PROBLEMS = Comparator.comparing(Problem::code)
            .thenComparing(Problem::subjectId, TEXT)
            .thenComparing(Problem::toString);
    static final Comparator<Unknown> UNKNOWNS = Comparator.comparing(Unknown::group)
            .thenComparing(Unknown::subjectId, TEXT)
            .thenComparing(Unknown::field);
    static final Comparator<ExceptionCase> EXCEPTION_CASES = Comparator.comparing(ExceptionCase::table)
            .thenComparing(ExceptionCase::version)
            .thenComparing(ExceptionCase::toString);
    static final Comparator<MatchedRow> MATCHED_ROWS = Comparator.comparing(MatchedRow::row)
            .thenComparing(MatchedRow::version)
            .thenComparing(each -> each.inputs().toString());

    private AnswerOrder() {}

    static Problem withoutBinding(Problem it) {
        return new Problem(it.code(), it.subjectId(), it.factIds(), it.pointer(), it.text(), it.args(), Instant.EPOCH);
    }

    static Unknown withoutBinding(Unknown it) {
        return new Unknown(it.group(), it.subjectId(), it.field(), Instant.EPOCH);
    }

    static ExceptionCase withoutBinding(ExceptionCase it) {
        return new ExceptionCase(it.table(), it.inputs(), it.version(), Instant.EPOCH);
    }

    static MatchedRow withoutBinding(MatchedRow it) {
        return new MatchedRow(it.row(), it.version(), it.inputs(), Instant.EPOCH);
    }
}
