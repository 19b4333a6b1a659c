package io.reglament.decision;

import io.reglament.finding.Finding;
import io.reglament.finding.Findings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What all versions found that speak in one answer, kind by kind, in the order of the versions. What is found later is seen too. */
final class AllFindings {
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

    /** Each once, whatever instants it was found for. */
    <F extends Finding> List<F> distinct(
            Function<Findings, ? extends Collection<F>> kind, Comparator<F> order, UnaryOperator<F> plain) {
        Set<F> all = new LinkedHashSet<>();
        all(kind).forEach(each -> all.add(plain.apply(each)));
        return all.stream().sorted(order).toList();
    }
}
