package io.reglament.calendar.rest;

import io.reglament.calendar.CalendarYear;
import io.reglament.calendar.ProductionCalendar;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A year as it is sent. */
public record YearBody(
        @Required List<LocalDate> daysOff,
        @Required List<LocalDate> shortDays,
        @Required List<LocalDate> workingWeekendDays,
        @Nullable LocalDate knownAsOf) {
    private static final BodyReader<YearBody> BODY = new BodyReader<>(YearBody.class);

    /**
     * The year in a body of JSON.
     *
     * @throws FaultyFacts with all faults, those of the dates as 422
     */
    static CalendarYear read(byte[] body, ProductionCalendar calendar, int year) {
        YearBody sent = BODY.read(body);
        CalendarYear content = new CalendarYear(sent.daysOff, sent.shortDays, sent.workingWeekendDays, sent.knownAsOf);
        List<Fault> faults =
                calendar.faults(year, content).stream().map(sent::fault).toList();
        if (!faults.isEmpty()) {
            throw new FaultyFacts(faults);
        }
        return content;
    }

    private Fault fault(ProductionCalendar.Fault found) {
        List<LocalDate> dates =
                switch (found.field()) {
                    case "daysOff" -> daysOff;
                    case "shortDays" -> shortDays;
                    default -> workingWeekendDays;
                };
        String pointer = "/" + found.field() + "/" + dates.indexOf(found.date());
        FaultCode code = found.code().equals("OTHER_YEAR") ? FaultCode.OUT_OF_BOUNDS : FaultCode.CONTRADICTION;
        return Fault.of(pointer, code, why(found));
    }

    /** What is wrong with a date, in words that follow the date. */
    static String why(ProductionCalendar.Fault found) {
        return switch (found.code()) {
            case "OTHER_YEAR" -> "a date of another year";
            case "ALSO_DAY_OFF" -> "a day off as well";
            case "NOT_A_WORKING_DAY" -> "not a working day";
            default -> "a working day anyway";
        };
    }
}
