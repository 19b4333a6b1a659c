package io.reglament.backtest;

import io.reglament.decision.Decision;
import io.reglament.finding.Action;
import io.reglament.finding.Party;
import io.reglament.finding.Violation;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is found under a draft and not under the law in force, and the other way round. A violation is the same while its key is, an action
 * while code, subject and the persons whom it concerns are; whose or by which row it is then counts where it moves. Nothing that did not change
 * has an entry.
 *
 * @param violationsByPerson by the person's id, or by the role where nobody is known
 * @param violationsByRow by table/row
 * @param commission by currency and manager
 */
public record ChangedFindings(
        SortedMap<String, MoreFewer> violationsByCode,
        SortedMap<String, MoreFewer> violationsByPerson,
        SortedMap<String, MoreFewer> violationsByRow,
        SortedMap<String, MoreFewer> actionsByCode,
        SortedMap<String, MoreFewer> actionsByPerson,
        SortedMap<String, MoreFewer> recommendationsByCode,
        SortedMap<String, DeadlineMoves> deadlinesByKind,
        SortedMap<String, SortedMap<String, MovedMoney>> commission) {
    public static final ChangedFindings NONE =
            new ChangedFindings(none(), none(), none(), none(), none(), none(), none(), none());

    private static <T> SortedMap<String, T> none() {
        return Collections.emptySortedMap();
    }

    /** Of one deal. */
    public static ChangedFindings of(Decision inForce, Decision draft) {
        List<Violation> before = inForce.violations();
        List<Violation> after = draft.violations();
        return new ChangedFindings(
                counted(before, after, it -> Stream.of(new Mark(it.code(), it.key()))),
                counted(before, after, it -> Stream.of(new Mark(who(it.responsible()), it.key()))),
                counted(before, after, it -> it.citation().rows().stream().map(row -> new Mark(row, it.key()))),
                counted(inForce.actions(), draft.actions(), it -> Stream.of(new Mark(it.code(), same(it)))),
                counted(inForce.actions(), draft.actions(), it -> Stream.of(new Mark(who(it.addressee()), same(it)))),
                counted(
                        inForce.recommendations(),
                        draft.recommendations(),
                        it -> Stream.of(new Mark(it.code(), same(it)))),
                MovedDeadlines.between(inForce.deadlines(), draft.deadlines()),
                MovedCommission.between(inForce.commission(), draft.commission()));
    }

    /** Of both; the order does not matter. */
    public ChangedFindings plus(ChangedFindings other) {
        return new ChangedFindings(
                joined(violationsByCode, other.violationsByCode, MoreFewer::plus),
                joined(violationsByPerson, other.violationsByPerson, MoreFewer::plus),
                joined(violationsByRow, other.violationsByRow, MoreFewer::plus),
                joined(actionsByCode, other.actionsByCode, MoreFewer::plus),
                joined(actionsByPerson, other.actionsByPerson, MoreFewer::plus),
                joined(recommendationsByCode, other.recommendationsByCode, MoreFewer::plus),
                joined(deadlinesByKind, other.deadlinesByKind, DeadlineMoves::plus),
                joined(commission, other.commission, (one, two) -> joined(one, two, MovedMoney::plus)));
    }

    /** All of a map together. */
    public static MoreFewer total(SortedMap<String, MoreFewer> counts) {
        return counts.values().stream().reduce(new MoreFewer(0, 0), MoreFewer::plus);
    }

    /** What moves in one currency, of all managers. */
    public static MovedMoney inAll(SortedMap<String, MovedMoney> managers) {
        return managers.values().stream().reduce(MovedMoney::plus).orElseGet(() -> MovedMoney.of(BigDecimal.ZERO));
    }

    /** What an item counts for, and by what it is the same on both sides. */
    private record Mark(String label, Object item) {}

    private static <T> SortedMap<String, MoreFewer> counted(
            List<T> before, List<T> after, Function<T, Stream<Mark>> marks) {
        Map<Mark, Integer> balance = new HashMap<>();
        before.stream().flatMap(marks).forEach(mark -> balance.merge(mark, -1, Integer::sum));
        after.stream().flatMap(marks).forEach(mark -> balance.merge(mark, 1, Integer::sum));
        SortedMap<String, MoreFewer> counted = new TreeMap<>();
        balance.forEach((mark, number) -> {
            if (number != 0) {
                MoreFewer one = new MoreFewer(Math.max(0, number), Math.max(0, -number));
                counted.merge(mark.label, one, MoreFewer::plus);
            }
        });
        return counted;
    }

    private static Object same(Action action) {
        return List.of(
                action.code(),
                Objects.requireNonNullElse(action.subjectId(), ""),
                Objects.requireNonNullElse(action.about(), List.of()));
    }

    private static String who(Party party) {
        return party.personId() == null ? party.role().name() : party.personId();
    }

    private static <T> SortedMap<String, T> joined(
            SortedMap<String, T> one, SortedMap<String, T> other, BinaryOperator<T> sum) {
        SortedMap<String, T> both = new TreeMap<>(one);
        other.forEach((key, value) -> both.merge(key, value, sum));
        return both;
    }
}
