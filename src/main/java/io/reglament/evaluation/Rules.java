package io.reglament.evaluation;

import io.reglament.evaluation.sanctions.Offences;
import io.reglament.evaluation.sanctions.SanctionFindings;
import io.reglament.finding.Findings;
import java.time.Instant;

/** The rules over derived facts; they only add findings. */
public interface Rules {
    void judge(DerivedFacts facts, Findings findings);

    /** Proposes sanctions and asks for what follows from them. */
    void sanction(Offences offences, SanctionFindings findings, Instant at);
}
