package io.reglament.regulation.judgement.desk;

import io.reglament.regulation.dmn.DmnGate;
import io.reglament.regulation.judgement.Judgement;
import io.reglament.regulation.judgement.Judgements;
import io.reglament.regulation.judgement.Judgements.Claim;
import io.reglament.regulation.judgement.OtherEngine;
import io.reglament.regulation.judgement.SecondOpinion;
import io.reglament.regulation.judgement.Verdict;
import java.time.Duration;
import java.util.List;

/** Has the other engine judge whatever waits, on the calling thread. */
public final class JudgementWork {
    private static final int MOST_TRIES = 2;

    private final Judgements judgements;
    private final SecondOpinion opinion;
    private final Duration lease;

    /** @param limit how long the engine may take for one claim */
    public JudgementWork(Judgements judgements, OtherEngine engine, Duration limit) {
        this.judgements = judgements;
        opinion = new SecondOpinion(engine);
        lease = limit.multipliedBy(3);
    }

    /** False when there was nothing to do. */
    public boolean next() {
        Claim claim = judgements.claim(lease);
        if (claim.files().isEmpty()) {
            return false;
        }
        boolean kept = false;
        try {
            List<Judgement> said = opinion.on(claim.files().stream()
                    .map(file -> DmnGate.drafted(file.table() + ".dmn", file.dmn()))
                    .toList());
            // What fails with others is tried alone, for one table may have failed all of them.
            boolean failed = said.stream().allMatch(each -> each.verdict() == Verdict.NOT_JUDGED);
            if (!failed || claim.attempt() >= MOST_TRIES) {
                judgements.keep(claim, said);
                kept = true;
            }
        } finally {
            if (!kept) {
                judgements.release(claim);
            }
        }
        return true;
    }
}
