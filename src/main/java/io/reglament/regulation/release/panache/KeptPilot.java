package io.reglament.regulation.release.panache;

import io.quarkus.runtime.StartupEvent;
import io.reglament.calendar.Calendars;
import io.reglament.regulation.bundle.Bundles;
import io.reglament.regulation.release.Pilot;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The pilot begins once: when this database has its first version and that version is in force. */
@ApplicationScoped
class KeptPilot implements Pilot {
    private static final int AFTER_THE_LAW = 100;

    private final EntityManager database;
    private final Bundles bundles;
    private final ZoneId zone;

    KeptPilot(
            EntityManager database,
            Bundles bundles,
            Calendars calendars,
            @ConfigProperty(name = "reglament.usual-calendar") String usualCalendar) {
        this.database = database;
        this.bundles = bundles;
        zone = calendars.byId(usualCalendar).orElseThrow().zone();
    }

    /** A database that served before there was a pilot began it when it kept its first version. */
    @Transactional
    void begin(@Observes @Priority(AFTER_THE_LAW) StartupEvent started) {
        Instant effective = bundles.all().get(0).regulation().effectiveFrom();
        database.createNativeQuery("""
                        INSERT INTO regulation_pilot (started_at, zone)
                        SELECT greatest(min(stored_at), :effective), :zone FROM regulation_shipped HAVING count(*) > 0
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter("effective", effective)
                .setParameter("zone", zone.getId())
                .executeUpdate();
    }

    @Override
    @Transactional
    public Optional<Instant> until() {
        List<?> found = database.createNativeQuery("SELECT started_at, zone FROM regulation_pilot")
                .getResultList();
        return found.stream().map(row -> end((Object[]) row)).findFirst();
    }

    private static Instant end(Object[] row) {
        return ((Instant) row[0])
                .atZone(ZoneId.of((String) row[1]))
                .plusMonths(1)
                .toInstant();
    }
}
