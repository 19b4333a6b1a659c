package io.reglament.evaluation.drl;

import io.reglament.evaluation.timeline.Situation;
import io.reglament.finding.Findings;
import java.util.Collection;
import java.util.List;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.RuleUnitData;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one family, or of some that share facts, see of one deal under one version: derived facts, one source a kind, where the
 * deal stands, and the findings to which they add. Kogito makes a rule's {@code /source}, or a variable, of each getter.
 */
public abstract class FamilyUnit implements RuleUnitData {
    private final Situation situation;
    private final Findings findings;
    private boolean holdsFacts;

    FamilyUnit(Situation situation, Findings findings) {
        this.situation = situation;
        this.findings = findings;
    }

    public Situation getSituation() {
        return situation;
    }

    public Findings getFindings() {
        return findings;
    }

    /** A source of this unit. */
    final <T> DataSource<T> facts(Collection<T> all) {
        holdsFacts |= !all.isEmpty();
        return new Facts<>(all);
    }

    /** A source of one fact, or of none. */
    final <T> DataSource<T> fact(@Nullable T one) {
        return facts(one == null ? List.of() : List.of(one));
    }

    /** Whether there is anything to fire for: each rule starts from a source. */
    final boolean holdsFacts() {
        return holdsFacts;
    }
}
