package io.reglament.evaluation.drl;

import io.reglament.evaluation.Notice;
import io.reglament.evaluation.Offence;
import io.reglament.evaluation.SanctionFindings;
import java.time.Instant;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** What the rules of sanctions see of one answer. */
public class SanctionUnit implements RuleUnitData {
    private final SanctionFindings findings;
    private final Instant at;
    private final DataStore<Offence> offences = DataSource.createStore();
    private final DataStore<Notice> notices = DataSource.createStore();

    public SanctionUnit(SanctionFindings findings, Instant at) {
        this.findings = findings;
        this.at = at;
    }

    public SanctionFindings getFindings() {
        return findings;
    }

    /** evaluationTime. */
    public Instant getAt() {
        return at;
    }

    public DataStore<Offence> getOffences() {
        return offences;
    }

    public DataStore<Notice> getNotices() {
        return notices;
    }
}
