package io.reglament.regulation.panache;

import io.reglament.regulation.Regulation;
import io.reglament.regulation.ScopedLaw;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Bundles.Kept;
import io.reglament.regulation.bundle.Bundles.Origin;
import io.reglament.regulation.bundle.Withdrawal;
import io.reglament.regulation.dmn.GateRefusal;
import io.reglament.regulation.panache.ImportStore.Stored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Puts the law together: what the build brings, what was imported, what has decided, and what was withdrawn. */
final class LawReader {
    private static final Logger LOG = Logger.getLogger(LawReader.class);

    private final ImportStore imports;
    private final LawStore store;
    private final List<Kept> shipped;

    LawReader(ImportStore imports, LawStore store) {
        this.imports = imports;
        this.store = store;
        shipped = Bundle.allShipped().stream()
                .map(bundle -> new Kept(bundle.regulation(), bundle, Origin.SHIPPED, null))
                .toList();
    }

    /** The law of the build alone, until the store was asked. */
    LawRead shippedOnly() {
        return new LawRead(
                shipped, new ScopedLaw(shipped.stream().map(Kept::regulation).toList()), new TreeMap<>(), 0);
    }

    /** The law of now; versions that are known from before are not read again. */
    LawRead read(LawRead before) {
        Map<String, Kept> known = new HashMap<>();
        shipped.forEach(each -> known.put(each.regulation().contentHash(), each));
        before.kept().forEach(each -> known.put(each.regulation().contentHash(), each));
        long changes = store.changes();
        SortedMap<String, String> unreadable = new TreeMap<>();
        List<Kept> found = new ArrayList<>();
        for (Stored stored : imports.all(known.keySet())) {
            Kept same = known.get(stored.contentHash());
            Kept kept = same == null ? opened(stored.version(), stored.zip(), unreadable) : same;
            if (kept != null) {
                found.add(new Kept(kept.regulation(), kept.bundle(), stored.origin(), null));
            }
        }
        Map<String, byte[]> decided = store.decidedShipped(known.keySet());
        decided.forEach((hash, zip) -> add(found, opened(hash, zip, unreadable)));
        Map<String, String> inUse = store.inUse();
        known.values().stream()
                .filter(each -> each.regulation()
                        .contentHash()
                        .equals(inUse.get(each.regulation().version())))
                .forEach(each -> add(found, each));
        shipped.forEach(each -> add(found, each));
        return law(found, unreadable, changes);
    }

    private LawRead law(List<Kept> found, SortedMap<String, String> unreadable, long changes) {
        Map<String, Withdrawal> withdrawals = store.withdrawals();
        List<Kept> kept = found.stream()
                .map(each -> each.with(withdrawals.get(each.regulation().version())))
                .sorted(Comparator.comparing(each -> each.regulation().effectiveFrom()))
                .toList();
        List<Regulation> standing = kept.stream()
                .filter(each -> each.withdrawal() == null)
                .map(Kept::regulation)
                .toList();
        return new LawRead(kept, new ScopedLaw(standing), unreadable, changes);
    }

    /** Whoever came first stays: an import or what has decided before what this build brings under the same name or for the same instant. */
    private static void add(List<Kept> found, @Nullable Kept wanted) {
        if (wanted == null) {
            return;
        }
        Regulation law = wanted.regulation();
        Predicate<Kept> collides = each -> each.regulation().version().equals(law.version())
                || (Objects.equals(each.regulation().branch(), law.branch())
                        && each.regulation().effectiveFrom().equals(law.effectiveFrom()))
                || !each.regulation().code().equals(law.code());
        if (found.stream().noneMatch(collides)) {
            found.add(wanted);
        }
    }

    /** One version that cannot be read harms nobody but those who need it. */
    private static @Nullable Kept opened(String name, byte @Nullable [] zip, SortedMap<String, String> unreadable) {
        try {
            Bundle bundle = Bundle.kept(zip == null ? new byte[0] : zip);
            return new Kept(bundle.regulation(), bundle, Origin.SHIPPED, null);
        } catch (RuntimeException | StackOverflowError e) {
            String why = e instanceof GateRefusal refusal
                    ? refusal.faults().get(0).toString()
                    : e.getClass().getSimpleName();
            unreadable.put(name, why);
            LOG.errorf("Version %s in the store is no law and was left out: %s", name, why);
            return null;
        }
    }
}
