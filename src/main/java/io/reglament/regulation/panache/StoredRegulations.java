package io.reglament.regulation.panache;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.reglament.regulation.NormsInUse;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.Regulations;
import io.reglament.regulation.ScopedLaw;
import io.reglament.regulation.StandingLaw;
import io.reglament.regulation.Trial;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Bundles;
import io.reglament.regulation.bundle.Manifest;
import io.reglament.regulation.bundle.Overlay;
import io.reglament.regulation.bundle.Withdrawal;
import io.reglament.regulation.dmn.GateFault;
import io.reglament.regulation.dmn.GateRefusal;
import io.reglament.vital.VitalThreads;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** All versions in memory; looked for changes by other replicas every two seconds, swapped by one reference. */
@ApplicationScoped
class StoredRegulations implements Regulations, Bundles, StandingLaw {
    private static final Logger LOG = Logger.getLogger(StoredRegulations.class);
    private static final Duration BETWEEN_READS = Duration.ofSeconds(2);
    private static final int FIRST = 1;

    private final ImportStore store;
    private final LawStore law;
    private final NormsInUse normsInUse;
    private final Trial trial;
    private final Clock clock;
    private final VitalThreads vital;
    private final LawReader reader;
    private @Nullable Thread refresher;
    private volatile LawRead now;

    StoredRegulations(
            ImportStore store,
            LawStore law,
            NormsInUse normsInUse,
            Trial trial,
            Clock clock,
            MeterRegistry meters,
            VitalThreads vital) {
        this.vital = vital;
        this.store = store;
        this.law = law;
        this.normsInUse = normsInUse;
        this.trial = trial;
        this.clock = clock;
        reader = new LawReader(store, law);
        now = reader.shippedOnly();
        Gauge.builder("reglament.regulation.unreadable", this, it -> it.unreadable()
                        .size())
                .description("Versions in the store that cannot be read as law")
                .register(meters);
    }

    void start(@Observes @Priority(FIRST) StartupEvent started) {
        law.keep(Bundle.allShipped());
        read();
    }

    void keepReading(@Observes StartupEvent started) {
        refresher = vital.every(BETWEEN_READS, "regulation", this::refresh);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (refresher != null) {
            vital.end(refresher);
        }
    }

    /** What cannot be read leaves the law as it is. */
    void refresh() {
        try {
            if (law.changes() != now.changes()) {
                read();
            }
        } catch (RuntimeException e) {
            LOG.warnf(
                    "The imported versions could not be read again: %s",
                    e.getClass().getSimpleName());
        }
    }

    private synchronized void read() {
        now = reader.read(now);
    }

    @Override
    public ScopedLaw law() {
        return now.law();
    }

    @Override
    public ScopedLaw after(long changes) {
        if (now.changes() != changes) {
            read();
        }
        return now.law();
    }

    @Override
    public List<Kept> all() {
        return now.kept();
    }

    @Override
    public SortedMap<String, String> unreadable() {
        return now.unreadable();
    }

    @Override
    public Import take(Bundle bundle, Origin origin, Runnable approval) {
        Regulation regulation = bundle.regulation();
        Import verdict = verdict(bundle, regulation);
        if (verdict != Import.IMPORTED) {
            return verdict;
        }
        tried(regulation);
        Supplier<Boolean> stillAllowed = () -> {
            read();
            return verdict(bundle, regulation) == Import.IMPORTED;
        };
        Import outcome =
                store.add(bundle, origin, stillAllowed, approval) ? Import.IMPORTED : verdict(bundle, regulation);
        readAfterCommit();
        return outcome;
    }

    private void tried(Regulation regulation) {
        List<GateFault> failures = trial.failures(regulation).stream()
                .map(failure -> new GateFault("regulation.json", "trial", "the version cannot decide " + failure))
                .toList();
        if (!failures.isEmpty()) {
            throw new GateRefusal(failures);
        }
    }

    /** What is stored is stored: when this look fails, the next one finds it. */
    private void readAfterCommit() {
        try {
            read();
        } catch (RuntimeException e) {
            LOG.warnf("A change of the law will be seen later: %s", e.getClass().getSimpleName());
        }
    }

    @Override
    public Withdrawing withdraw(String version, String by, String reason) {
        Withdrawing outcome = store.alone(() -> {
            read();
            Kept kept = version(version).orElse(null);
            Withdrawing allowed = kept == null ? Withdrawing.UNKNOWN : mayWithdraw(kept);
            if (kept != null && allowed == Withdrawing.WITHDRAWN) {
                law.withdraw(version, kept.regulation().contentHash(), by, reason);
            }
            return allowed;
        });
        readAfterCommit();
        return outcome;
    }

    private Withdrawing mayWithdraw(Kept kept) {
        Withdrawal before = kept.withdrawal();
        if (before != null) {
            return Withdrawing.ALREADY_WITHDRAWN;
        }
        boolean inEffect = !kept.regulation().effectiveFrom().isAfter(clock.instant());
        Map<String, String> used = law.inUse();
        if (used.containsKey(kept.regulation().version()) && inEffect) {
            return Withdrawing.IN_USE;
        }
        return kept.regulation().branch() == null && versions().all().size() == 1
                ? Withdrawing.THE_LAST
                : Withdrawing.WITHDRAWN;
    }

    private Import verdict(Bundle bundle, Regulation wanted) {
        Manifest.Base base = bundle.manifest().base();
        Import overBase = base == null ? Import.IMPORTED : overlay(bundle, base);
        return overBase == Import.IMPORTED ? verdict(wanted) : overBase;
    }

    /**
     * Whether what a branch's version lies over is here as it says.
     *
     * @throws GateRefusal when it changes what is not the branch's to change
     */
    private Import overlay(Bundle bundle, Manifest.Base wanted) {
        Kept base = version(wanted.version()).orElse(null);
        if (base == null
                || base.withdrawal() != null
                || !base.regulation().contentHash().equals(wanted.contentHash())) {
            return Import.NO_SUCH_BASE;
        }
        Overlay.require(base.bundle(), bundle);
        boolean inForce = versions()
                .inForce(bundle.regulation().effectiveFrom())
                .filter(each -> each.version().equals(wanted.version()))
                .isPresent();
        return inForce ? Import.IMPORTED : Import.BASE_NOT_IN_FORCE;
    }

    private Import verdict(Regulation wanted) {
        RegulationVersions versions = versions();
        if (!wanted.code().equals(versions.code())) {
            return Import.OTHER_CODE;
        }
        Kept known = version(wanted.version()).orElse(null);
        if (known != null && known.withdrawal() != null) {
            return Import.WITHDRAWN;
        }
        if (known != null) {
            return known.regulation().contentHash().equals(wanted.contentHash())
                    ? Import.ALREADY_HERE
                    : Import.OTHER_CONTENT;
        }
        if (now.unreadable().containsKey(wanted.version())) {
            return Import.OTHER_CONTENT;
        }
        if (now.kept().stream()
                .filter(each -> each.withdrawal() == null)
                .map(Kept::regulation)
                .filter(each -> Objects.equals(each.branch(), wanted.branch()))
                .anyMatch(each -> each.effectiveFrom().equals(wanted.effectiveFrom()))) {
            return Import.EFFECTIVE_WITH_ANOTHER;
        }
        return normsInUse.decidedAtOrAfter(wanted.effectiveFrom(), wanted.branch())
                ? Import.WOULD_CHANGE_DECISIONS
                : Import.IMPORTED;
    }
}
