package io.reglament.regulation.rest;

import io.reglament.regulation.Regulation;
import io.reglament.regulation.RuleMode;
import io.reglament.regulation.bundle.Bundles.Kept;
import io.reglament.regulation.bundle.Bundles.Origin;
import io.reglament.regulation.bundle.Manifest;
import io.reglament.regulation.bundle.Withdrawal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A version: in force from effectiveFrom until effectiveTo, which is absent for the last.
 *
 * @param branch the branch whose deals it binds; null for those of all
 * @param approvedBy who answers for it here: who brought an imported version in
 * @param claimedApprovedBy whom the manifest of an imported version names
 * @param draft that an approver made it of; null for a shipped or imported one
 * @param withdrawnAt when it was taken back; it binds nothing then
 */
public record VersionView(
        String code,
        String version,
        @Nullable String branch,
        OffsetDateTime effectiveFrom,
        @Nullable OffsetDateTime effectiveTo,
        OffsetDateTime approvedAt,
        String approvedBy,
        @Nullable String claimedApprovedBy,
        String contentHash,
        boolean imported,
        @Nullable Long draft,
        @Nullable OffsetDateTime withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawalReason) {

    /** The version among all, which are in the order in which they take effect. */
    static VersionView of(Kept kept, List<Kept> all) {
        Manifest manifest = kept.bundle().manifest();
        Kept next = all.stream()
                .filter(each -> each.withdrawal() == null)
                .filter(each -> each.regulation().branch() == null
                        || each.regulation().branch().equals(kept.regulation().branch()))
                .filter(each -> each.regulation()
                        .effectiveFrom()
                        .isAfter(kept.regulation().effectiveFrom()))
                .findFirst()
                .orElse(null);
        Withdrawal withdrawal = kept.withdrawal();
        Origin origin = kept.origin();
        String importedBy = origin.isImported() ? origin.by() : null;
        return new VersionView(
                manifest.code(),
                manifest.version(),
                kept.regulation().branch(),
                manifest.effectiveFrom(),
                next == null ? null : next.bundle().manifest().effectiveFrom(),
                manifest.approvedAt(),
                importedBy == null ? manifest.approvedBy() : importedBy,
                importedBy == null ? null : manifest.approvedBy(),
                kept.regulation().contentHash(),
                origin.isImported(),
                origin.draft(),
                withdrawal == null
                        ? null
                        : withdrawal.at().atOffset(manifest.effectiveFrom().getOffset()),
                withdrawal == null ? null : withdrawal.by(),
                withdrawal == null ? null : withdrawal.reason());
    }

    /** A version with the mode of each rule. */
    public record Whole(
            String code,
            String version,
            @Nullable String branch,
            OffsetDateTime effectiveFrom,
            @Nullable OffsetDateTime effectiveTo,
            OffsetDateTime approvedAt,
            String approvedBy,
            @Nullable String claimedApprovedBy,
            String contentHash,
            boolean imported,
            @Nullable Long draft,
            @Nullable OffsetDateTime withdrawnAt,
            @Nullable String withdrawnBy,
            @Nullable String withdrawalReason,
            SortedMap<String, RuleMode> ruleModes) {
        static Whole of(VersionView head, Regulation regulation) {
            return new Whole(
                    head.code,
                    head.version,
                    head.branch,
                    head.effectiveFrom,
                    head.effectiveTo,
                    head.approvedAt,
                    head.approvedBy,
                    head.claimedApprovedBy,
                    head.contentHash,
                    head.imported,
                    head.draft,
                    head.withdrawnAt,
                    head.withdrawnBy,
                    head.withdrawalReason,
                    regulation.ruleModes());
        }
    }
}
