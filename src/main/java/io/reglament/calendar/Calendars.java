package io.reglament.calendar;

import java.util.List;
import java.util.Optional;

/** The working calendars that are kept here. Reading costs no query; a change shows here at once and elsewhere within seconds. */
public interface Calendars {
    /** What the clocks of decisions run on; the same object until the calendar changes. */
    Optional<WorkingCalendar> byId(String id);

    /** The calendar as it is kept and edited. */
    Optional<ProductionCalendar> kept(String id);

    /** All calendars, by id. */
    List<ProductionCalendar> all();

    /** The version of a calendar's year, counted from 1; zero where the year is not there. */
    int version(String id, int year);

    /**
     * Makes this the content of a year.
     *
     * @param expected the version that is replaced, zero for a new year
     * @return whether that was still the version; nothing is changed otherwise
     * @throws IllegalArgumentException for an unknown calendar or a year with {@link ProductionCalendar#faults}
     */
    boolean replace(String id, int year, CalendarYear content, int expected, String changedBy);

    /** The version of a calendar's hours, counted from 1; zero where there is no such calendar. */
    int version(String id);

    /**
     * Makes these the hours of a calendar, new or known; its years stay.
     *
     * @param expected the version that is replaced, zero for a new calendar
     * @return whether that was still the version; nothing is changed otherwise
     */
    boolean define(ProductionCalendar calendar, int expected, String changedBy);
}
