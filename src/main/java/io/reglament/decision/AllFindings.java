package io.reglament.decision;

import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineStatus;
import io.reglament.finding.Finding;
import io.reglament.finding.Findings;
import io.reglament.finding.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What all versions found that speak in one answer, kind by kind, in the order of the versions. What is found later is seen too. */
final class AllFindings {
    private static final Comparator<Deadline> STRICTEST = Comparator.<Deadline, Boolean>comparing(
                    each -> each.status() == DeadlineStatus.CANCELLED)
            .thenComparing(AnswerOrder.DEADLINES);
    private static final Comparator<Violation> EARLIEST =
            AnswerOrder.VIOLATIONS.thenComparing(each -> each.citation().toString());

    private final List<Findings> byVersion;

    AllFindings(List<Findings> byVersion) {
        this.byVersion = List.copyOf(byVersion);
    }

    <F> List<F> all(Function<Findings, ? extends Collection<F>> kind) {
        List<F> all = new ArrayList<>();
        byVersion.forEach(each -> all.addAll(kind.apply(each)));
        return all;
    }

    <F> List<F> sorted(Function<Findings, ? extends Collection<F>> kind, Comparator<F> order) {
        List<F> all = all(kind);
        all.sort(order);
        return all;
    }

    /**
     * Deadlines: those of one kind that begin at one instant for one thing are one obligation, whatever asked for it. What falls due first
     * counts, of what is still asked for where something is.
     */
    List<Deadline> deadlines() {
        Map<List<Object>, Deadline> first = new LinkedHashMap<>();
        all(Findings::deadlines)
                .forEach(each -> first.merge(
                        List.of(each.kind(), each.subjectId(), each.startAt()), each, BinaryOperator.minBy(STRICTEST)));
        return List.copyOf(first.values());
    }

    /** Violations, each key once: nobody is accused twice of one thing. The earliest counts. */
    List<Violation> violations() {
        Map<String, Violation> first = new LinkedHashMap<>();
        all(Findings::violations).forEach(each -> first.merge(each.key(), each, BinaryOperator.minBy(EARLIEST)));
        return first.values().stream().sorted(AnswerOrder.VIOLATIONS).toList();
    }

    /** Each once, whatever instants it was found for. */
    <F extends Finding> List<F> distinct(
            Function<Findings, ? extends Collection<F>> kind, Comparator<F> order, UnaryOperator<F> plain) {
        Set<F> all = new LinkedHashSet<>();
        all(kind).forEach(each -> all.add(plain.apply(each)));
        return all.stream().sorted(order).toList();
    }
}
