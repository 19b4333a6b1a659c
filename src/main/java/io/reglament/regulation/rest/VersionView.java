package io.reglament.regulation.rest;

import io.reglament.regulation.Regulation;
import io.reglament.regulation.RuleMode;
import io.reglament.regulation.bundle.Bundles.Kept;
import io.reglament.regulation.bundle.Manifest;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A version: in force from effectiveFrom until effectiveTo, which is absent for the last. */
public record VersionView(
        String code,
        String version,
        OffsetDateTime effectiveFrom,
        @Nullable OffsetDateTime effectiveTo,
        OffsetDateTime approvedAt,
        String approvedBy,
        String contentHash,
        boolean imported) {

    /** The version among all, which are in the order in which they take effect. */
    static VersionView of(Kept kept, List<Kept> all) {
        Manifest manifest = kept.bundle().manifest();
        int place = all.indexOf(kept);
        Kept next = place + 1 < all.size() ? all.get(place + 1) : null;
        return new VersionView(
                manifest.code(),
                manifest.version(),
                manifest.effectiveFrom(),
                next == null ? null : next.bundle().manifest().effectiveFrom(),
                manifest.approvedAt(),
                manifest.approvedBy(),
                kept.regulation().contentHash(),
                kept.imported());
    }

    /** A version with the mode of each rule. */
    public record Whole(
            String code,
            String version,
            OffsetDateTime effectiveFrom,
            @Nullable OffsetDateTime effectiveTo,
            OffsetDateTime approvedAt,
            String approvedBy,
            String contentHash,
            boolean imported,
            SortedMap<String, RuleMode> ruleModes) {
        static Whole of(VersionView head, Regulation regulation) {
            return new Whole(
                    head.code,
                    head.version,
                    head.effectiveFrom,
                    head.effectiveTo,
                    head.approvedAt,
                    head.approvedBy,
                    head.contentHash,
                    head.imported,
                    regulation.ruleModes());
        }
    }
}
