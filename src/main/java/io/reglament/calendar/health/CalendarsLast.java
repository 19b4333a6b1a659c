package io.reglament.calendar.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.reglament.calendar.Calendars;
import io.reglament.calendar.ProductionCalendar;
import io.reglament.vital.VitalThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Says in readiness, log and metrics how long the years of each calendar last: after the last one nothing can be decided. The service stays
 * ready, because until then it works.
 */
@Readiness
@ApplicationScoped
class CalendarsLast implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(CalendarsLast.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final Calendars calendars;
    private final Clock clock;
    private final long warnDays;
    private final MultiGauge daysLeft;
    private final VitalThreads vital;
    private @Nullable Thread watcher;
    private @Nullable LocalDate warnedOn;

    CalendarsLast(
            Calendars calendars,
            Clock clock,
            MeterRegistry meters,
            VitalThreads vital,
            @ConfigProperty(name = "reglament.calendars.warn-days", defaultValue = "60") long warnDays) {
        this.calendars = calendars;
        this.clock = clock;
        this.vital = vital;
        this.warnDays = warnDays;
        this.daysLeft = MultiGauge.builder("reglament.calendar.days.left")
                .description("Days until the last loaded year of a calendar ends")
                .register(meters);
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("Working calendars").up();
        for (ProductionCalendar calendar : calendars.all()) {
            response.withData(calendar.id(), said(calendar));
        }
        return response.build();
    }

    void start(@Observes StartupEvent started) {
        watcher = vital.every(BETWEEN_LOOKS, "calendars-last", this::look);
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (watcher != null) {
            vital.end(watcher);
        }
    }

    /** Measures, and warns once a day, so that an operator who reads a day's log reads it. */
    void look() {
        daysLeft.register(
                calendars.all().stream()
                        .map(each -> MultiGauge.Row.of(Tags.of("calendar", each.id()), daysLeft(each)))
                        .toList(),
                true);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(warnedOn)) {
            warnedOn = today;
            calendars.all().stream()
                    .filter(this::isEnding)
                    .forEach(each -> LOG.warnf("Calendar %s: %s", each.id(), said(each)));
        }
    }

    private String said(ProductionCalendar calendar) {
        LocalDate last = calendar.knownUntil(today(calendar)).orElse(null);
        if (last == null) {
            return "has no year " + today(calendar).getYear() + ": nothing can be decided by it; add the year";
        }
        return isEnding(calendar)
                ? "ends on " + last + ", in " + daysLeft(calendar)
                        + " days: then nothing can be decided by it; add the next year"
                : "until " + last;
    }

    private boolean isEnding(ProductionCalendar calendar) {
        return daysLeft(calendar) < warnDays;
    }

    /** Zero on the last day; -1 where not even the year of today is there. */
    private long daysLeft(ProductionCalendar calendar) {
        LocalDate today = today(calendar);
        return calendar.knownUntil(today)
                .map(last -> ChronoUnit.DAYS.between(today, last))
                .orElse(-1L);
    }

    private LocalDate today(ProductionCalendar calendar) {
        return LocalDate.ofInstant(clock.instant(), calendar.zone());
    }
}
