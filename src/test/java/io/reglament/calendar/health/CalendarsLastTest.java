package io.reglament.calendar.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.reglament.calendar.CalendarYear;
import io.reglament.calendar.Calendars;
import io.reglament.calendar.ProductionCalendar;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.calendar.json.CalendarJson;
import io.reglament.vital.VitalThreads;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarsLastTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-26T00:00:00Z | until 2027-12-31                                                          | 400
            2027-11-01T00:00:00Z | until 2027-12-31                                                          | 60
            2027-11-01T21:00:00Z | ends on 2027-12-31, in 59 days: then nothing can be decided by it; add the next year | 59
            2027-12-31T12:00:00Z | ends on 2027-12-31, in 0 days: then nothing can be decided by it; add the next year  | 0
            2027-12-31T21:00:00Z | has no year 2028: nothing can be decided by it; add the year              | -1
            """)
    void anOperatorIsWarnedFromSixtyDaysBeforeTheLastYearEnds(Instant now, String said, double left) {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        CalendarsLast last =
                new CalendarsLast(new OnlyRuMsk(), Clock.fixed(now, ZoneOffset.UTC), meters, new VitalThreads(), 60);

        HealthCheckResponse response = last.call();
        last.look();

        assertThat(response.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(response.getData().orElseThrow()).containsEntry("RU-MSK", said);
        assertThat(meters.get("reglament.calendar.days.left")
                        .tag("calendar", "RU-MSK")
                        .gauge()
                        .value())
                .isEqualTo(left);
    }

    private record OnlyRuMsk() implements Calendars {
        @Override
        public List<ProductionCalendar> all() {
            return List.of(CalendarJson.ruMsk());
        }

        @Override
        public Optional<WorkingCalendar> byId(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<ProductionCalendar> kept(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int version(String id, int year) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean replace(String id, int year, CalendarYear content, int expected, String changedBy) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int version(String id) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean define(ProductionCalendar calendar, int expected, String changedBy) {
            throw new UnsupportedOperationException();
        }
    }
}
