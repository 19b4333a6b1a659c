package io.reglament.regulation;

import io.reglament.regulation.table.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The versions of one regulation in the order in which they take effect; each is in force in [effectiveFrom, effectiveTo). */
public final class RegulationVersions {
    private final List<Regulation> versions;

    /**
     * @throws IllegalArgumentException when there is none, the codes differ, or two share a version name or an effective instant
     */
    public RegulationVersions(List<Regulation> versions) {
        this.versions = versions.stream()
                .sorted(Comparator.comparing(Regulation::effectiveFrom))
                .toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("No version of a regulation");
        }
        requireOne(versions.stream().map(Regulation::code).distinct().count() == 1, "several codes");
        requireOne(isDistinct(versions.stream().map(Regulation::version).toList()), "a version name twice");
        requireOne(
                isDistinct(versions.stream().map(Regulation::effectiveFrom).toList()),
                "two versions effective at one instant");
    }

    public String code() {
        return versions.get(0).code();
    }

    /** All versions, the earliest first. */
    public List<Regulation> all() {
        return versions;
    }

    /** The names of the versions, the earliest first. */
    public List<String> names() {
        return versions.stream().map(Regulation::version).toList();
    }

    /** The version of this name. */
    public Optional<Regulation> version(String name) {
        return versions.stream().filter(each -> each.version().equals(name)).findFirst();
    }

    /** The version that binds at an instant; none before the first takes effect. */
    public Optional<Regulation> inForce(Instant at) {
        return versions.stream()
                .filter(each -> !each.effectiveFrom().isAfter(at))
                .reduce((earlier, later) -> later);
    }

    /** The versions in force at some instant of [from, to], both ends included, the earliest first. */
    public List<Regulation> overlapping(Instant from, Instant to) {
        return versions.stream()
                .filter(each -> !each.effectiveFrom().isAfter(to))
                .filter(each -> effectiveTo(each).map(end -> end.isAfter(from)).orElse(true))
                .toList();
    }

    /** The instant at which the next version replaces this one; none for the last. */
    public Optional<Instant> effectiveTo(Regulation version) {
        return nextEffectiveAfter(version.effectiveFrom());
    }

    /** The first instant strictly after another at which a version takes effect. */
    public Optional<Instant> nextEffectiveAfter(Instant at) {
        return versions.stream()
                .map(Regulation::effectiveFrom)
                .filter(each -> each.isAfter(at))
                .findFirst();
    }

    private static boolean isDistinct(List<?> values) {
        return values.stream().distinct().count() == values.size();
    }

    private static void requireOne(boolean holds, String fault) {
        if (!holds) {
            throw new IllegalArgumentException("Versions of a regulation with " + fault);
        }
    }

    /** How far a caller's clock may be ahead of ours, by the latest version (T30). */
    public Duration clockSkew() {
        Table parameters = all().get(all().size() - 1).table("regulation-parameter");
        return Duration.ofSeconds(parameters.only().integer("clockSkewSeconds"));
    }
}
