package io.reglament.decision;

import io.reglament.calendar.WorkingCalendar;

/** The calendar on which all working time of an answer ran. */
public record CalendarUsed(String id, String zone) {

    static CalendarUsed of(WorkingCalendar calendar) {
        return new CalendarUsed(calendar.id(), calendar.zone().getId());
    }
}
