package io.reglament.calendar;

/** A date was asked of a calendar year that is not loaded; the answer is refused rather than guessed. */
public final class CalendarYearMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String calendarId;
    private final int year;

    public CalendarYearMissing(String calendarId, int year) {
        super("Calendar " + calendarId + " has no year " + year);
        this.calendarId = calendarId;
        this.year = year;
    }

    public String calendarId() {
        return calendarId;
    }

    public int year() {
        return year;
    }
}
