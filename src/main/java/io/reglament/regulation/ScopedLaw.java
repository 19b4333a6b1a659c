package io.reglament.regulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The versions that stand, by whom they are for: a branch inherits the company's, and where it has a version over one of them, that one
 * binds its deals from its instant on until the company has another (S1-70). Immutable.
 */
public final class ScopedLaw {
    private final RegulationVersions company;
    private final Map<String, RegulationVersions> branches = new TreeMap<>();

    /**
     * @param standing those of the company and those of branches; a branch's whose base is not in force when it would take effect binds
     *     nothing
     * @throws IllegalArgumentException when the company has none, the codes differ, or two of one line share a name or an instant
     */
    public ScopedLaw(List<Regulation> standing) {
        company = new RegulationVersions(
                standing.stream().filter(each -> each.branch() == null).toList());
        SortedSet<String> named = new TreeSet<>();
        standing.stream().map(Regulation::branch).filter(Objects::nonNull).forEach(named::add);
        for (String branch : named) {
            branches.put(
                    branch,
                    line(standing.stream()
                            .filter(each -> branch.equals(each.branch()))
                            .toList()));
        }
    }

    /** The versions of the whole company. */
    public RegulationVersions company() {
        return company;
    }

    /**
     * The versions that bind the deals of a branch.
     *
     * @param branchId null where it is not told, so that the company's bind
     */
    public RegulationVersions of(@Nullable String branchId) {
        return branchId == null ? company : branches.getOrDefault(branchId, company);
    }

    /** All that bind somebody's deals, those of the company first. */
    public List<Regulation> all() {
        List<Regulation> all = new ArrayList<>(company.all());
        branches.values().forEach(line -> line.all().stream()
                .filter(each -> each.branch() != null)
                .forEach(all::add));
        return List.copyOf(all);
    }

    /** The names of {@link #all()}. */
    public List<String> names() {
        return all().stream().map(Regulation::version).toList();
    }

    /** The version of this name among {@link #all()}. */
    public Optional<Regulation> version(String name) {
        return all().stream().filter(each -> each.version().equals(name)).findFirst();
    }

    private RegulationVersions line(List<Regulation> overlays) {
        List<Regulation> bound = overlays.stream()
                .filter(this::isOverItsBase)
                .sorted(Comparator.comparing(Regulation::effectiveFrom))
                .toList();
        Set<Instant> replaced = new HashSet<>();
        bound.forEach(each -> replaced.add(each.effectiveFrom()));
        List<Regulation> line = new ArrayList<>(bound);
        company.all().stream()
                .filter(each -> !replaced.contains(each.effectiveFrom()))
                .forEach(line::add);
        return new RegulationVersions(line);
    }

    private boolean isOverItsBase(Regulation overlay) {
        Optional<Regulation> under = company.inForce(overlay.effectiveFrom());
        return under.filter(each -> each.version().equals(overlay.name().company()))
                .isPresent();
    }
}
