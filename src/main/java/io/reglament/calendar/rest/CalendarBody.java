package io.reglament.calendar.rest;

import io.reglament.calendar.CalendarYear;
import io.reglament.calendar.OpenHours;
import io.reglament.calendar.ProductionCalendar;
import io.reglament.calendar.json.CalendarJson;
import io.reglament.deal.InlineCalendar;
import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.fault.bounds.NonNegative;
import io.reglament.fault.bounds.Required;
import io.reglament.fault.bounds.Zone;
import io.reglament.json.BodyReader;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The hours of a calendar as they are sent; a day of the week that is not named is off. */
public record CalendarBody(
        @Required @Zone String zone,
        @Required SortedMap<String, List<String>> weekly,
        @Nullable List<String> workingWeekendDay,
        @NonNegative @Nullable Integer shorterByMinutes) {
    private static final BodyReader<CalendarBody> BODY = new BodyReader<>(CalendarBody.class);
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final String WEEKEND_DAY = "/workingWeekendDay";

    /**
     * The calendar in a body of JSON, with the years that it has.
     *
     * @throws FaultyFacts with all faults
     */
    static ProductionCalendar read(byte[] body, String id, @Nullable ProductionCalendar before) {
        if (!ID.matcher(id).matches()) {
            throw new FaultyFacts(List.of(Fault.of(
                    "/id", FaultCode.BAD_CHARACTER, "letters, digits, dot, hyphen and underscore, at most 64")));
        }
        CalendarBody sent = BODY.read(body);
        List<Fault> faults = sent.faults(id);
        if (!faults.isEmpty()) {
            throw new FaultyFacts(faults);
        }
        ProductionCalendar week = sent.week(id, before);
        List<Fault> ofYears = before == null ? List.of() : faults(week, before.years());
        if (!ofYears.isEmpty()) {
            throw new FaultyFacts(ofYears);
        }
        return before == null
                ? week
                : before.withWeek(week.zone(), week.weekly(), week.workingWeekendDay(), week.shorterBy());
    }

    /** The dates of the calendar's own years that do not go with the hours, one fault for each. */
    private static List<Fault> faults(ProductionCalendar week, SortedMap<Integer, CalendarYear> years) {
        List<Fault> faults = new ArrayList<>();
        years.forEach((year, content) -> week.faults(year, content).stream()
                .map(found -> Fault.of(
                        "/weekly",
                        FaultCode.CONTRADICTION,
                        "the year %d has %s in %s, which is then %s; change the year first"
                                .formatted(year, found.date(), found.field(), YearBody.why(found))))
                .forEach(faults::add));
        return faults;
    }

    /** The hours are checked as those of an inline calendar, whose exceptions stand for the worked day off. */
    private List<Fault> faults(String id) {
        List<Fault> faults = new ArrayList<>(new InlineCalendar(id, zone, weekly, null, List.of()).faults());
        if (weekly.values().stream().allMatch(List::isEmpty)) {
            faults.add(Fault.of(
                    "/weekly", FaultCode.MISSING, "a calendar has open hours on one day of the week at least"));
        }
        SortedMap<String, List<String>> weekendDay =
                new TreeMap<>(Map.of("SAT", Objects.requireNonNullElse(workingWeekendDay, List.of())));
        new InlineCalendar(id, zone, weekendDay, null, List.of())
                .faults().stream()
                        .map(fault -> new Fault(
                                fault.pointer().replace("/weekly/SAT", WEEKEND_DAY),
                                fault.code(),
                                fault.detail(),
                                fault.allowed(),
                                fault.impossible()))
                        .forEach(faults::add);
        return faults;
    }

    /** The hours without years; what is not sent stays as the calendar has it. */
    private ProductionCalendar week(String id, @Nullable ProductionCalendar before) {
        List<OpenHours> weekendDay = workingWeekendDay != null || before == null
                ? Objects.requireNonNullElse(workingWeekendDay, List.<String>of()).stream()
                        .map(OpenHours::parse)
                        .toList()
                : before.workingWeekendDay();
        Duration shorter = shorterByMinutes != null || before == null
                ? Duration.ofMinutes(Objects.requireNonNullElse(shorterByMinutes, 0))
                : before.shorterBy();
        try {
            return new ProductionCalendar(
                    id, ZoneId.of(zone), CalendarJson.week(weekly), weekendDay, shorter, new TreeMap<>());
        } catch (IllegalArgumentException contradiction) {
            // What each part of it says is right; its parts do not go together.
            throw new FaultyFacts(
                    List.of(Fault.of("/weekly", FaultCode.CONTRADICTION, String.valueOf(contradiction.getMessage()))));
        }
    }
}
