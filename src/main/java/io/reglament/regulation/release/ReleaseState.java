package io.reglament.regulation.release;

import io.reglament.regulation.Regulation;
import io.reglament.regulation.ScopedLaw;
import io.reglament.regulation.bundle.Bundles;
import io.reglament.regulation.bundle.Bundles.Kept;
import io.reglament.regulation.draft.Draft;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a draft or the version made of it has come (spec 3.13). */
public enum ReleaseState {
    DRAFT,
    DISCARDED,
    IN_REVIEW,
    /** Law from an instant on that is still to come. */
    APPROVED,
    /** In force. */
    EFFECTIVE,
    /** A later version is in force. */
    SUPERSEDED,
    /** Taken back; it binds nothing. */
    WITHDRAWN;

    /** Of a draft at an instant, by the versions that there are. */
    public static ReleaseState of(Draft draft, Bundles bundles, Instant at) {
        return switch (draft.stage()) {
            case OPEN -> DRAFT;
            case DISCARDED -> DISCARDED;
            case IN_REVIEW -> IN_REVIEW;
            case APPROVED ->
                bundles.version(draft.last().submission().version())
                        .map(version -> of(version, bundles, at))
                        .orElse(APPROVED);
        };
    }

    private static ReleaseState of(Kept version, Bundles bundles, Instant at) {
        if (version.withdrawal() != null) {
            return WITHDRAWN;
        }
        Optional<Kept> inForce = inForce(bundles, version.regulation().branch(), at);
        if (version.regulation().effectiveFrom().isAfter(at)) {
            return APPROVED;
        }
        return inForce.filter(version::equals).isPresent() ? EFFECTIVE : SUPERSEDED;
    }

    /**
     * The version that binds at an instant; those that were taken back do not.
     *
     * @param branch whose deals; null for those of the company
     */
    public static Optional<Kept> inForce(Bundles bundles, @Nullable String branch, Instant at) {
        List<Regulation> standing = bundles.all().stream()
                .filter(each -> each.withdrawal() == null)
                .map(Kept::regulation)
                .toList();
        return new ScopedLaw(standing).of(branch).inForce(at).flatMap(law -> bundles.version(law.version()));
    }
}
