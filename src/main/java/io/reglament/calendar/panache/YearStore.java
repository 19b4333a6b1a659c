package io.reglament.calendar.panache;

import io.reglament.calendar.CalendarYear;
import io.reglament.calendar.ProductionCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Adds versions of years and of hours, one change at a time over all replicas. */
@ApplicationScoped
class YearStore {
    private static final String ONE_AT_A_TIME = "select 1 from pg_advisory_xact_lock(hashtext('reglament.calendar'))";

    private final EntityManager database;
    private final Clock clock;

    YearStore(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether the year was at the expected version, and now is at the next one. */
    @Transactional
    boolean add(String calendar, int year, CalendarYear content, int expected, String changedBy) {
        database.createNativeQuery(ONE_AT_A_TIME, Integer.class).getSingleResult();
        if (YearEntity.count("calendar = ?1 and year = ?2", calendar, year) != expected) {
            return false;
        }
        new YearEntity(calendar, year, expected + 1, content, clock.instant(), changedBy).persist();
        return true;
    }

    /** Whether the hours were at the expected version, and now are at the next one. */
    @Transactional
    boolean define(ProductionCalendar calendar, int expected, String changedBy) {
        database.createNativeQuery(ONE_AT_A_TIME, Integer.class).getSingleResult();
        if (WeekEntity.count("calendar = ?1", calendar.id()) != expected) {
            return false;
        }
        new WeekEntity(calendar, expected + 1, clock.instant(), changedBy).persist();
        return true;
    }

    @Transactional
    List<WeekEntity> weeks() {
        return WeekEntity.inOrder();
    }

    @Transactional
    List<YearEntity> all() {
        return YearEntity.inOrder();
    }

    @Transactional
    long lastNumber() {
        return YearEntity.lastNumber() + WeekEntity.lastNumber();
    }
}
