package io.reglament.backtest;

import io.reglament.decision.Decision;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft as if it were in force over all the time in which the version is that it started from.
 *
 * @param draft under the name and the content hash of that version
 * @param branch the branch whose deals it is for; null for those of all
 */
public record DraftInPlace(Regulation draft, @Nullable String branch) {
    /**
     * These versions with the draft among them; the same object where its base is not among them, or the deal is none of its branch.
     *
     * @param branchId of the deal
     */
    public RegulationVersions among(RegulationVersions inForce, @Nullable String branchId) {
        if (branch != null && !branch.equals(branchId)) {
            return inForce;
        }
        if (inForce.all().stream().noneMatch(this::isBase)) {
            return inForce;
        }
        List<Regulation> all =
                inForce.all().stream().map(each -> isBase(each) ? draft : each).toList();
        return new RegulationVersions(all);
    }

    /** Whether the version that the draft started from spoke in a decision. */
    public boolean underBase(Decision decision) {
        return decision.regulations().stream()
                .anyMatch(each -> each.contentHash().equals(draft.contentHash()));
    }

    private boolean isBase(Regulation each) {
        return each.contentHash().equals(draft.contentHash());
    }
}
