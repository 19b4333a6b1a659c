package io.reglament.regulation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the record says about when norms were applied. */
public interface NormsInUse {
    /**
     * Whether a decision is recorded that looked at this instant or a later one, so that a version from then on would change its norms.
     *
     * @param branchId the branch whose deals the version is for; null for those of all
     */
    boolean decidedAtOrAfter(Instant instant, @Nullable String branchId);
}
