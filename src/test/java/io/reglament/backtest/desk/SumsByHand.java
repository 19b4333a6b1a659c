package io.reglament.backtest.desk;

import io.reglament.backtest.ChangedFindings;
import io.reglament.backtest.DeadlineMoves;
import io.reglament.backtest.MoreFewer;
import io.reglament.backtest.MovedMoney;
import io.reglament.decision.Decision;
import io.reglament.finding.Action;
import io.reglament.finding.Commission;
import io.reglament.finding.Deadline;
import io.reglament.finding.Violation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What changed from answer to answer, added up by plain loops: each item of one side is looked for on the other. */
final class SumsByHand {
    private final SortedMap<String, MoreFewer> codes = new TreeMap<>();
    private final SortedMap<String, MoreFewer> persons = new TreeMap<>();
    private final SortedMap<String, MoreFewer> rows = new TreeMap<>();
    private final SortedMap<String, MoreFewer> actionCodes = new TreeMap<>();
    private final SortedMap<String, MoreFewer> actionPersons = new TreeMap<>();
    private final SortedMap<String, MoreFewer> recommendations = new TreeMap<>();
    private final SortedMap<String, DeadlineMoves> deadlines = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, MovedMoney>> money = new TreeMap<>();

    private final SortedMap<String, List<Integer>> kept = new TreeMap<>();

    /** By kind of deadline: met and missed by the law in force, met and missed by the draft. */
    SortedMap<String, List<Integer>> kept() {
        return kept;
    }

    ChangedFindings sums() {
        return new ChangedFindings(codes, persons, rows, actionCodes, actionPersons, recommendations, deadlines, money);
    }

    void deal(Decision before, Decision after) {
        violations(before.violations(), after.violations(), new MoreFewer(0, 1));
        violations(after.violations(), before.violations(), new MoreFewer(1, 0));
        actions(before.actions(), after.actions(), actionCodes, actionPersons, new MoreFewer(0, 1));
        actions(after.actions(), before.actions(), actionCodes, actionPersons, new MoreFewer(1, 0));
        actions(
                before.recommendations(),
                after.recommendations(),
                recommendations,
                new TreeMap<>(),
                new MoreFewer(0, 1));
        actions(
                after.recommendations(),
                before.recommendations(),
                recommendations,
                new TreeMap<>(),
                new MoreFewer(1, 0));
        deadlines(before.deadlines(), after.deadlines());
        money(before.commission(), after.commission());
        kept(before.deadlines(), 0);
        kept(after.deadlines(), 2);
    }

    private void kept(List<Deadline> all, int first) {
        for (Deadline each : all) {
            String status = each.status().name();
            boolean met = status.equals("MET");
            if (met || Set.of("MET_LATE", "OVERDUE").contains(status)) {
                List<Integer> counts =
                        kept.computeIfAbsent(each.kind().name(), kind -> new ArrayList<>(List.of(0, 0, 0, 0)));
                int place = met ? first : first + 1;
                counts.set(place, counts.get(place) + 1);
            }
        }
    }

    private void violations(List<Violation> these, List<Violation> those, MoreFewer one) {
        for (Violation it : these) {
            Violation same = null;
            for (Violation other : those) {
                same = other.key().equals(it.key()) ? other : same;
            }
            if (same == null) {
                codes.merge(it.code(), one, MoreFewer::plus);
            }
            if (same == null || !person(same).equals(person(it))) {
                persons.merge(person(it), one, MoreFewer::plus);
            }
            for (String row : it.citation().rows()) {
                if (same == null || !same.citation().rows().contains(row)) {
                    rows.merge(row, one, MoreFewer::plus);
                }
            }
        }
    }

    private static String person(Violation it) {
        String person = it.responsible().personId();
        return person != null ? person : it.responsible().role().toString();
    }

    private static String person(Action it) {
        String person = it.addressee().personId();
        return person != null ? person : it.addressee().role().toString();
    }

    private static void actions(
            List<Action> these,
            List<Action> those,
            SortedMap<String, MoreFewer> codes,
            SortedMap<String, MoreFewer> persons,
            MoreFewer one) {
        List<Action> left = new ArrayList<>(those);
        List<Action> leftToThePerson = new ArrayList<>(those);
        for (Action it : these) {
            if (!taken(left, it, false)) {
                codes.merge(it.code(), one, MoreFewer::plus);
            }
            if (!taken(leftToThePerson, it, true)) {
                persons.merge(person(it), one, MoreFewer::plus);
            }
        }
    }

    private static boolean taken(List<Action> left, Action it, boolean samePerson) {
        for (Action other : left) {
            if (other.code().equals(it.code())
                    && String.valueOf(other.subjectId()).equals(String.valueOf(it.subjectId()))
                    && String.valueOf(other.about()).equals(String.valueOf(it.about()))
                    && (!samePerson || person(other).equals(person(it)))) {
                left.remove(other);
                return true;
            }
        }
        return false;
    }

    private void deadlines(List<Deadline> before, List<Deadline> after) {
        List<Deadline> left = new ArrayList<>(after);
        for (Deadline was : before) {
            Deadline is = null;
            for (Deadline other : left) {
                if (is == null
                        && other.kind() == was.kind()
                        && other.subjectId().equals(was.subjectId())
                        && other.startAt().equals(was.startAt())) {
                    is = other;
                }
            }
            left.remove(is);
            if (is == null) {
                count(was, new DeadlineMoves(0, 0, 0, 1));
            } else if (is.dueAt() != null && was.dueAt() != null && is.dueAt().isBefore(was.dueAt())) {
                count(was, new DeadlineMoves(1, 0, 0, 0));
            } else if (is.dueAt() != null && was.dueAt() != null && is.dueAt().isAfter(was.dueAt())) {
                count(was, new DeadlineMoves(0, 1, 0, 0));
            }
        }
        left.forEach(more -> count(more, new DeadlineMoves(0, 0, 1, 0)));
    }

    private void count(Deadline of, DeadlineMoves moved) {
        deadlines.merge(of.kind().name(), moved, DeadlineMoves::plus);
    }

    private void money(@Nullable Commission before, @Nullable Commission after) {
        Map<String, BigDecimal> moved = new TreeMap<>();
        if (before != null) {
            for (Commission.Line line : before.lines()) {
                BigDecimal less = new BigDecimal(line.amount()).negate();
                moved.merge(before.currency() + " " + line.managerId(), less, BigDecimal::add);
            }
        }
        if (after != null) {
            for (Commission.Line line : after.lines()) {
                BigDecimal more = new BigDecimal(line.amount());
                moved.merge(after.currency() + " " + line.managerId(), more, BigDecimal::add);
            }
        }
        moved.forEach((who, amount) -> {
            if (amount.signum() != 0) {
                String[] parts = who.split(" ", 2);
                money.computeIfAbsent(parts[0], any -> new TreeMap<>())
                        .merge(
                                parts[1],
                                amount.signum() > 0
                                        ? new MovedMoney(amount, new BigDecimal("0.00"))
                                        : new MovedMoney(new BigDecimal("0.00"), amount.abs()),
                                MovedMoney::plus);
            }
        });
    }
}
