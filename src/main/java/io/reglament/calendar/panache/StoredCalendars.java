package io.reglament.calendar.panache;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.reglament.calendar.CalendarYear;
import io.reglament.calendar.Calendars;
import io.reglament.calendar.ProductionCalendar;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.calendar.json.CalendarJson;
import io.reglament.vital.VitalThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The calendars in memory; looked for changes of other replicas every two seconds, swapped as one. */
@ApplicationScoped
class StoredCalendars implements Calendars {
    private static final Logger LOG = Logger.getLogger(StoredCalendars.class);

    private static final Duration BETWEEN_READS = Duration.ofSeconds(2);

    private final List<ProductionCalendar> shipped = List.of(CalendarJson.ruMsk());
    private final YearStore store;
    private final VitalThreads vital;
    private @Nullable Thread reader;
    private volatile KeptCalendars now = new KeptCalendars(0, shipped, List.of(), List.of());

    StoredCalendars(YearStore store, VitalThreads vital) {
        this.vital = vital;
        this.store = store;
    }

    /** A shipped year that the database does not have becomes its first version. */
    void seed(@Observes StartupEvent started) {
        for (ProductionCalendar calendar : shipped) {
            store.define(calendar, 0, "shipped");
            calendar.years().forEach((year, content) -> store.add(calendar.id(), year, content, 0, "shipped"));
        }
        read();
    }

    void keepReading(@Observes StartupEvent started) {
        reader = vital.every(BETWEEN_READS, "calendars", this::refresh);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (reader != null) {
            vital.end(reader);
        }
    }

    /** A database that is away leaves the calendars as they are. */
    void refresh() {
        try {
            if (store.lastNumber() != now.upTo()) {
                read();
            }
        } catch (RuntimeException e) {
            LOG.warnf("The calendars could not be read again: %s", e.getClass().getSimpleName());
        }
    }

    private synchronized void read() {
        long upTo = store.lastNumber();
        now = new KeptCalendars(upTo, shipped, store.weeks(), store.all());
    }

    @Override
    public Optional<WorkingCalendar> byId(String id) {
        return Optional.ofNullable(now.working(id));
    }

    @Override
    public Optional<ProductionCalendar> kept(String id) {
        return Optional.ofNullable(now.kept().get(id));
    }

    @Override
    public List<ProductionCalendar> all() {
        return List.copyOf(now.kept().values());
    }

    @Override
    public int version(String id, int year) {
        return now.version(id, year);
    }

    @Override
    public int version(String id) {
        return now.version(id);
    }

    @Override
    public boolean define(ProductionCalendar calendar, int expected, String changedBy) {
        boolean defined = store.define(calendar, expected, changedBy);
        refresh();
        return defined;
    }

    @Override
    public boolean replace(String id, int year, CalendarYear content, int expected, String changedBy) {
        ProductionCalendar calendar =
                kept(id).orElseThrow(() -> new IllegalArgumentException("There is no calendar " + id));
        if (!calendar.faults(year, content).isEmpty()) {
            throw new IllegalArgumentException("A year with faults");
        }
        boolean replaced = store.add(id, year, content, expected, changedBy);
        refresh();
        return replaced;
    }
}
