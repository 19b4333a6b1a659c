package io.reglament.evaluation.drl;

import io.reglament.evaluation.sanctions.Notice;
import io.reglament.evaluation.sanctions.Offence;
import io.reglament.evaluation.sanctions.Offences;
import io.reglament.evaluation.sanctions.SanctionFindings;
import java.time.Instant;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.RuleUnitData;

/** What the rules of sanctions see of one answer. */
public final class SanctionUnit implements RuleUnitData {
    private final SanctionFindings findings;
    private final Instant at;
    private final DataSource<Offence> offences;
    private final DataSource<Notice> notices;

    SanctionUnit(Offences seen, SanctionFindings findings, Instant at) {
        this.findings = findings;
        this.at = at;
        offences = new Facts<>(seen.offences());
        notices = new Facts<>(seen.notices());
    }

    public SanctionFindings getFindings() {
        return findings;
    }

    /** evaluationTime. */
    public Instant getAt() {
        return at;
    }

    public DataSource<Offence> getOffences() {
        return offences;
    }

    public DataSource<Notice> getNotices() {
        return notices;
    }
}
