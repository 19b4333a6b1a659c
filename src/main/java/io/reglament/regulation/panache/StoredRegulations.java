package io.reglament.regulation.panache;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.reglament.regulation.NormsInUse;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.Regulations;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Bundles;
import io.reglament.vital.VitalThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** All versions in memory; looked for imports of other replicas every two seconds, swapped by one reference. */
@ApplicationScoped
class StoredRegulations implements Regulations, Bundles {
    private static final Logger LOG = Logger.getLogger(StoredRegulations.class);

    private static final Duration BETWEEN_READS = Duration.ofSeconds(2);

    private record Snapshot(List<Kept> kept, RegulationVersions versions, long imports) {}

    private final ImportStore store;
    private final NormsInUse normsInUse;
    private final Kept shipped;
    private final VitalThreads vital;
    private @Nullable Thread reader;
    private volatile Snapshot now;

    StoredRegulations(ImportStore store, NormsInUse normsInUse, VitalThreads vital) {
        this.vital = vital;
        this.store = store;
        this.normsInUse = normsInUse;
        Bundle bundle = Bundle.shipped();
        shipped = new Kept(bundle.regulation(), bundle, false);
        now = snapshot(List.of());
    }

    void start(@Observes StartupEvent started) {
        read();
    }

    void keepReading(@Observes StartupEvent started) {
        reader = vital.every(BETWEEN_READS, "regulation", this::refresh);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (reader != null) {
            vital.end(reader);
        }
    }

    /** What cannot be read leaves the law as it is. */
    void refresh() {
        try {
            if (store.count() != now.imports()) {
                read();
            }
        } catch (RuntimeException e) {
            LOG.warnf(
                    "The imported versions could not be read again: %s",
                    e.getClass().getSimpleName());
        }
    }

    private synchronized void read() {
        now = snapshot(store.all());
    }

    @Override
    public RegulationVersions versions() {
        return now.versions();
    }

    @Override
    public List<Kept> all() {
        return now.kept();
    }

    @Override
    public Import take(Bundle bundle, String importedBy) {
        Regulation regulation = bundle.regulation();
        Import verdict = verdict(regulation);
        if (verdict != Import.IMPORTED) {
            return verdict;
        }
        boolean added = store.add(bundle, importedBy, () -> {
            read();
            return verdict(regulation) == Import.IMPORTED;
        });
        read();
        return added ? Import.IMPORTED : verdict(regulation);
    }

    private Import verdict(Regulation wanted) {
        RegulationVersions versions = now.versions();
        if (!wanted.code().equals(versions.code())) {
            return Import.OTHER_CODE;
        }
        Regulation known = versions.version(wanted.version()).orElse(null);
        if (known != null) {
            return known.contentHash().equals(wanted.contentHash()) ? Import.ALREADY_HERE : Import.OTHER_CONTENT;
        }
        if (versions.all().stream().anyMatch(each -> each.effectiveFrom().equals(wanted.effectiveFrom()))) {
            return Import.EFFECTIVE_WITH_ANOTHER;
        }
        return normsInUse.decidedAtOrAfter(wanted.effectiveFrom()) ? Import.WOULD_CHANGE_DECISIONS : Import.IMPORTED;
    }

    /** An imported version of the same name as the shipped one is the law that was applied here, so it stays. */
    private Snapshot snapshot(List<Bundle> imported) {
        List<Kept> kept = new ArrayList<>();
        for (Bundle bundle : imported) {
            kept.add(new Kept(bundle.regulation(), bundle, true));
        }
        String shippedName = shipped.regulation().version();
        if (kept.stream().noneMatch(each -> each.regulation().version().equals(shippedName))) {
            kept.add(shipped);
        }
        kept.sort(Comparator.comparing(each -> each.regulation().effectiveFrom()));
        List<Regulation> all = kept.stream().map(Kept::regulation).toList();
        return new Snapshot(List.copyOf(kept), new RegulationVersions(all), imported.size());
    }
}
