package io.reglament.decision.horizon;

import io.reglament.decision.Decision;
import io.reglament.finding.Commission;
import io.reglament.finding.Deadline;
import io.reglament.finding.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares the answers of two instants to the same facts. */
public final class Foresight {
    private Foresight() {}

    /** What the later answer says otherwise; empty where it says the same but for what changes all the time. */
    public static Optional<HorizonPoint> between(Decision before, Decision after) {
        boolean paid = !same(before.commission(), after.commission());
        Commission commission = paid ? after.commission() : null;
        HorizonPoint point = new HorizonPoint(
                after.evaluationTime(),
                only(after.deadlines(), before.deadlines(), Lasting::of),
                only(before.deadlines(), after.deadlines(), Foresight::obligation),
                only(after.violations(), before.violations(), Lasting::of),
                only(before.violations(), after.violations(), Violation::key).stream()
                        .map(Violation::key)
                        .toList(),
                only(after.actions(), before.actions(), Lasting::of),
                only(before.actions(), after.actions(), Lasting::of),
                only(after.recommendations(), before.recommendations(), Lasting::of),
                only(before.recommendations(), after.recommendations(), Lasting::of),
                commission,
                others(before, after, paid && commission == null));
        return point.saysSomething() ? Optional.of(point) : Optional.empty();
    }

    /** Those that the others do not have, each of which stands for one. */
    private static <T> List<T> only(List<T> these, List<T> others, Function<T, @Nullable Object> identity) {
        Collection<@Nullable Object> left = new ArrayList<>();
        others.forEach(each -> left.add(identity.apply(each)));
        return these.stream().filter(each -> !left.remove(identity.apply(each))).toList();
    }

    private static Object obligation(Deadline it) {
        return List.of(it.kind(), it.subjectId(), it.startAt());
    }

    private static List<String> others(Decision before, Decision after, boolean paidNoMore) {
        List<String> names = new ArrayList<>();
        other(names, "regulations", before.regulations(), after.regulations());
        other(names, "clientCategory", before.clientCategory(), after.clientCategory());
        other(names, "tallies", before.tallies(), after.tallies());
        if (paidNoMore) {
            names.add("commission");
        }
        other(names, "orderDecisions", before.orderDecisions(), after.orderDecisions());
        other(names, "retractions", before.retractions(), after.retractions());
        other(names, "exceptionCases", before.exceptionCases(), after.exceptionCases());
        other(names, "unknowns", before.unknowns(), after.unknowns());
        other(names, "problems", before.problems(), after.problems());
        other(names, "notJudged", before.notJudged(), after.notJudged());
        return List.copyOf(names);
    }

    private static void other(List<String> names, String name, @Nullable Object before, @Nullable Object after) {
        if (!same(before, after)) {
            names.add(name);
        }
    }

    private static boolean same(@Nullable Object before, @Nullable Object after) {
        return Objects.equals(Lasting.of(before), Lasting.of(after));
    }
}
