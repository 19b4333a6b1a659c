package io.reglament.evaluation;

import java.time.Instant;

/** The rules over derived facts; they only add findings. */
public interface Rules {
    void judge(DerivedFacts facts, Findings findings);

    /** Proposes sanctions and asks for what follows from them. */
    void sanction(Offences offences, SanctionFindings findings, Instant at);
}
