package io.reglament.calendar.panache;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.reglament.calendar.CalendarYear;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version of a calendar's year; only ever added. */
@Entity
@Immutable
@Table(name = "calendar_year")
class YearEntity extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long number;

    String calendar;
    int year;
    int version;
    List<LocalDate> daysOff;
    List<LocalDate> shortDays;
    List<LocalDate> workingWeekendDays;

    @Nullable
    LocalDate knownAsOf;

    Instant changedAt;
    String changedBy;

    @SuppressWarnings("NullAway.Init")
    protected YearEntity() {}

    @SuppressWarnings("NullAway.Init")
    YearEntity(String calendar, int year, int version, CalendarYear content, Instant changedAt, String changedBy) {
        this.calendar = calendar;
        this.year = year;
        this.version = version;
        this.daysOff = content.daysOff();
        this.shortDays = content.shortDays();
        this.workingWeekendDays = content.workingWeekendDays();
        this.knownAsOf = content.knownAsOf();
        this.changedAt = changedAt;
        this.changedBy = changedBy;
    }

    /** Every version, the oldest first, so that the last of a year is the one that holds. */
    static List<YearEntity> inOrder() {
        return list("order by calendar, year, version");
    }

    /** Grows with every change. */
    static long lastNumber() {
        YearEntity last = find("order by number desc").firstResult();
        return last == null ? 0 : last.number;
    }

    CalendarYear content() {
        return new CalendarYear(daysOff, shortDays, workingWeekendDays, knownAsOf);
    }
}
