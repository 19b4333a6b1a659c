package io.reglament.calendar.rest;

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
import java.time.DayOfWeek;
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
        try {
            return sent.calendar(id, before);
        } catch (IllegalArgumentException contradiction) {
            // What each part of it says is right; its parts, or its years, do not go together.
            throw new FaultyFacts(
                    List.of(Fault.of("/weekly", FaultCode.CONTRADICTION, String.valueOf(contradiction.getMessage()))));
        }
    }

    /** The hours are checked as those of an inline calendar, whose exceptions stand for the worked day off. */
    private List<Fault> faults(String id) {
        List<Fault> faults = new ArrayList<>(new InlineCalendar(id, zone, weekly, null, List.of()).faults());
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

    private ProductionCalendar calendar(String id, @Nullable ProductionCalendar before) {
        Map<DayOfWeek, List<OpenHours>> week = CalendarJson.week(weekly);
        List<OpenHours> weekendDay = Objects.requireNonNullElse(workingWeekendDay, List.<String>of()).stream()
                .map(OpenHours::parse)
                .toList();
        Duration shorter = Duration.ofMinutes(Objects.requireNonNullElse(shorterByMinutes, 0));
        return before == null
                ? new ProductionCalendar(id, ZoneId.of(zone), week, weekendDay, shorter, new TreeMap<>())
                : before.withWeek(ZoneId.of(zone), week, weekendDay, shorter);
    }
}
