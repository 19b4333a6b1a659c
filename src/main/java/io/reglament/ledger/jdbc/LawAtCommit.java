package io.reglament.ledger.jdbc;

import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.DecisionEntry.Stamp;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.ScopedLaw;
import io.reglament.regulation.StandingLaw;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks, within the transaction that writes decisions, whether the law that they were made by is still the law: a version that came or
 * went meanwhile would make them say what nobody decided. No version comes or goes until the transaction ends.
 */
final class LawAtCommit {
    /** The lock that a change of the law takes for itself. */
    private static final String SHARED = "SELECT pg_advisory_xact_lock_shared(hashtext('reglament.regulation'))";

    private static final String CHANGES =
            "SELECT (SELECT count(*) FROM regulation_import) + (SELECT count(*) FROM regulation_withdrawal)";
    private static final String USE = """
            INSERT INTO regulation_in_use (version, content_hash, first_used_at) VALUES (?, ?, ?::timestamptz)
            ON CONFLICT DO NOTHING
            """;
    private static final String USED = "SELECT content_hash FROM regulation_in_use WHERE version = ?";

    private final StandingLaw law;
    private final Clock clock;
    private final Set<Stamp> known = new HashSet<>();

    LawAtCommit(StandingLaw law, Clock clock) {
        this.law = law;
        this.clock = clock;
    }

    /** Those of the entries whose versions are those that bind now, with the content that they have here. */
    List<DecisionEntry> standing(Connection open, List<DecisionEntry> entries) throws SQLException {
        ScopedLaw now = law.after(changes(open));
        List<DecisionEntry> bound = entries.stream()
                .filter(each -> isBoundBy(now.of(each.branchId()), each))
                .toList();
        Set<Stamp> stamps =
                bound.stream().flatMap(each -> each.versions().stream()).collect(Collectors.toSet());
        Set<Stamp> others = new HashSet<>();
        for (Stamp stamp : stamps) {
            if (!known.contains(stamp) && !isUsedWithThisContent(open, stamp)) {
                others.add(stamp);
            }
        }
        return bound.stream()
                .filter(each -> each.versions().stream().noneMatch(others::contains))
                .toList();
    }

    /** What was written is known from now on. */
    void written(List<DecisionEntry> entries) {
        entries.forEach(each -> known.addAll(each.versions()));
    }

    void forget() {
        known.clear();
    }

    private static long changes(Connection open) throws SQLException {
        try (Statement statement = open.createStatement()) {
            statement.execute(SHARED);
            try (ResultSet count = statement.executeQuery(CHANGES)) {
                count.next();
                return count.getLong(1);
            }
        }
    }

    private boolean isUsedWithThisContent(Connection open, Stamp stamp) throws SQLException {
        try (PreparedStatement use = open.prepareStatement(USE)) {
            use.setString(1, stamp.version());
            use.setString(2, stamp.contentHash());
            use.setString(3, clock.instant().toString());
            use.executeUpdate();
        }
        try (PreparedStatement used = open.prepareStatement(USED)) {
            used.setString(1, stamp.version());
            try (ResultSet rows = used.executeQuery()) {
                return rows.next() && stamp.contentHash().equals(rows.getString(1));
            }
        }
    }

    /** The versions from the earliest that spoke to the instant that was looked at are those that spoke. */
    static boolean isBoundBy(RegulationVersions now, DecisionEntry entry) {
        Set<Stamp> spoke = Set.copyOf(entry.versions());
        Instant at = entry.evaluationTime();
        Optional<Instant> earliest = now.all().stream()
                .filter(each -> spoke.contains(stamp(each)))
                .map(Regulation::effectiveFrom)
                .min(Comparator.naturalOrder());
        return earliest.map(from -> now.overlapping(from, at).stream()
                        .map(LawAtCommit::stamp)
                        .collect(Collectors.toSet())
                        .equals(spoke))
                .orElseGet(() -> spoke.isEmpty() && now.inForce(at).isEmpty());
    }

    private static Stamp stamp(Regulation law) {
        return new Stamp(law.version(), law.contentHash());
    }
}
