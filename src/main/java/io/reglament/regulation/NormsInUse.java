package io.reglament.regulation;

import java.time.Instant;

/** What the record says about when norms were applied. */
public interface NormsInUse {
    /** Whether a decision is recorded that looked at this instant or a later one, so that a version from then on would change its norms. */
    boolean decidedAtOrAfter(Instant instant);
}
