package io.reglament.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private static final WorkingCalendar OFFICE = Samples.office("Europe/Moscow");

    @ParameterizedTest(name = "{0}: {1} opens next at {2}")
    @CsvSource({
        "open now,                 2026-04-06T10:00, 2026-04-06T10:00",
        "opening instant,          2026-04-06T09:00, 2026-04-06T09:00",
        "closing is not open,      2026-04-06T18:00, 2026-04-07T09:00",
        "close of a short day,     2026-04-30T17:00, 2026-05-04T09:00",
        "early morning,            2026-04-06T03:00, 2026-04-06T09:00",
        "Saturday,                 2026-04-11T12:00, 2026-04-13T09:00",
    })
    void theNextOpeningIsTheInstantItselfOrTheFirstOneAfter(String what, String from, String expected) {
        assertThat(OFFICE.nextOpening(Samples.moscow(from))).as(what).isEqualTo(Samples.moscow(expected));
        assertThat(OFFICE.isOpen(Samples.moscow(from))).isEqualTo(from.equals(expected));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "an hour is skipped in it,         2026-03-29, Europe/Amsterdam,    00:00-06:00, PT5H",
        "an hour is shown twice in it,     2026-10-25, Europe/Amsterdam,    00:00-06:00, PT7H",
        "half an hour is shown twice,      2026-04-05, Australia/Lord_Howe, 01:00-04:00, PT3H30M",
        "half an hour is skipped,          2026-10-04, Australia/Lord_Howe, 01:00-04:00, PT2H30M",
        "opens inside the skipped hour,    2026-03-08, America/New_York,    02:30-04:00, PT1H",
        "closes inside the skipped hour,   2026-03-08, America/New_York,    01:00-02:30, PT1H",
        "closes at the first of two,       2026-11-01, America/New_York,    00:00-01:30, PT1H30M",
        "midnight itself is skipped,       2026-03-08, America/Havana,      00:00-06:00, PT5H",
        "the whole of a day of 25 hours,   2026-11-01, America/New_York,    00:00-24:00, PT25H",
        "an offset of 45 minutes,          2026-06-10, Asia/Kathmandu,      09:00-18:00, PT9H",
    })
    void openTimeIsRealTimeWhenTheClocksChange(
            String what, LocalDate date, String zone, String hours, Duration expected) {
        Duration open = Samples.everyDay(zone, hours).open(date).stream()
                .map(Interval::length)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(open).as(what).isEqualTo(expected);
    }

    @Test
    void aDayWhoseHoursAreAllSkippedIsNoWorkingDay() {
        WorkingCalendar calendar = Samples.everyDay("Europe/Amsterdam", "02:00-03:00");

        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-03-29"))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-03-30"))).isTrue();
        assertThat(calendar.workingDaysAfter(LocalDate.parse("2026-03-28"), 1)).isEqualTo("2026-03-30");
    }

    @Test
    void openingAndCloseAreTheOuterOnesOfADayWithABreak() {
        WorkingCalendar calendar = Samples.everyDay("UTC", "14:00-18:00", "09:00-13:00");
        LocalDate day = LocalDate.parse("2026-06-10");

        assertThat(calendar.opening(day)).isEqualTo("2026-06-10T09:00:00Z");
        assertThat(calendar.close(day)).isEqualTo("2026-06-10T18:00:00Z");
        assertThat(calendar.isOpen(Instant.parse("2026-06-10T13:30:00Z"))).isFalse();
    }

    @Test
    void aDayOffHasNoOpeningAndNoClose() {
        LocalDate sunday = LocalDate.parse("2026-04-12");

        assertThatThrownBy(() -> OFFICE.opening(sunday)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OFFICE.close(sunday)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aYearThatIsNotLoadedIsNeverGuessed() {
        assertThatThrownBy(() -> OFFICE.isWorkingDay(LocalDate.parse("2027-01-11")))
                .asInstanceOf(type(CalendarYearMissing.class))
                .satisfies(missing -> {
                    assertThat(missing.calendarId()).isEqualTo("OFFICE");
                    assertThat(missing.year()).isEqualTo(2027);
                });
    }

    @Test
    void aYearIsTheDepartmentsYearAndNotThatOfUtc() {
        Instant lastEveningInUtc = Instant.parse("2026-12-31T22:00:00Z");

        assertThatThrownBy(() -> OFFICE.isOpen(lastEveningInUtc)).isInstanceOf(CalendarYearMissing.class);
    }

    @Test
    void aShiftOverMidnightBelongsToTheDayOnWhichItBegins() {
        WorkingCalendar nights = Samples.everyDay("UTC", "22:00-06:00");
        LocalDate day = LocalDate.parse("2026-06-10");

        assertThat(nights.close(day)).isEqualTo("2026-06-11T06:00:00Z");
        assertThat(nights.isOpen(Instant.parse("2026-06-11T05:59:59Z"))).isTrue();
        assertThat(nights.isOpen(Instant.parse("2026-06-11T06:00:00Z"))).isFalse();
        assertThat(nights.nextOpening(Instant.parse("2026-06-11T03:00:00Z"))).isEqualTo("2026-06-11T03:00:00Z");
        assertThat(nights.nextOpening(Instant.parse("2026-06-11T07:00:00Z"))).isEqualTo("2026-06-11T22:00:00Z");
    }

    @Test
    void aShiftThatRunsIntoTheNextOneIsRefused() {
        Map<DayOfWeek, List<OpenHours>> week = Map.of(
                DayOfWeek.SUNDAY, List.of(OpenHours.parse("22:00-06:00")),
                DayOfWeek.MONDAY, List.of(OpenHours.parse("05:00-09:00")));

        assertThatThrownBy(() -> new WorkingCalendar("X", Samples.MOSCOW, week, Map.of(), Set.of(2026)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SUNDAY");
    }

    @Test
    void hoursThatOverlapAreRefused() {
        List<OpenHours> overlapping = List.of(OpenHours.parse("09:00-13:00"), OpenHours.parse("12:00-18:00"));
        Map<LocalDate, List<OpenHours>> exceptions = Map.of(LocalDate.parse("2026-06-10"), overlapping);

        assertThatThrownBy(() -> new WorkingCalendar("X", Samples.MOSCOW, Map.of(), exceptions, Set.of(2026)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:00-09:00", "09:00", "9-18", "09:00-25:00", "", "24:00-24:00"})
    void hoursThatAreNoneAreRefused(String text) {
        assertThatThrownBy(() -> OpenHours.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:00-18:00", "00:00-24:00", "20:30-24:00"})
    void hoursAreWrittenAsTheyAreRead(String text) {
        assertThat(OpenHours.parse(text).text()).isEqualTo(text);
    }
}
