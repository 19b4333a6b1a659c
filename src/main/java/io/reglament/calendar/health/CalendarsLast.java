package io.reglament.calendar.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.reglament.calendar.Calendars;
import io.reglament.calendar.ProductionCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;

/**
 * Says in readiness, log and metrics how long the years of each calendar last: after the last one nothing can be decided. The service stays
 * ready, because until then it works.
 */
@Readiness
@ApplicationScoped
class CalendarsLast implements HealthCheck {
    private static final Logger LOG = Logger.getLogger(CalendarsLast.class);

    private final Calendars calendars;
    private final Clock clock;
    private final long warnDays;
    private final MultiGauge daysLeft;

    CalendarsLast(
            Calendars calendars,
            Clock clock,
            MeterRegistry meters,
            @ConfigProperty(name = "reglament.calendars.warn-days", defaultValue = "60") long warnDays) {
        this.calendars = calendars;
        this.clock = clock;
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

    void started(@Observes StartupEvent event) {
        look();
    }

    /** Once a day, so that an operator who reads a day's log reads it. */
    @Scheduled(every = "24h", delayed = "24h")
    void warn() {
        look();
    }

    @Scheduled(every = "1m")
    void measure() {
        daysLeft.register(
                calendars.all().stream()
                        .map(each -> MultiGauge.Row.of(Tags.of("calendar", each.id()), daysLeft(each)))
                        .toList(),
                true);
    }

    private void look() {
        measure();
        for (ProductionCalendar calendar : calendars.all()) {
            if (isEnding(calendar)) {
                LOG.warnf("Calendar %s: %s", calendar.id(), said(calendar));
            }
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
