package io.reglament.decision;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.finding.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a decision has to know from earlier: the violations of its deal, to take back what is no longer found, and those that
 * count for the sanctions of what it finds.
 */
public record PriorViolationsQuestion(String dealId, List<Offender> offenders) {

    /**
     * Who is responsible for a violation of this answer: the same violated in [from, to) counts as an earlier occurrence where it has one of
     * these codes (R-SAN-01), and for the month's cap where it reduced the bonus (R-SAN-02).
     */
    public record Offender(String personId, SortedSet<String> codes, Instant from, Instant to) {}

    /**
     * @param violations of the answer
     * @param windowDays calendar days that an occurrence is remembered (T30)
     */
    static PriorViolationsQuestion of(
            String dealId, Collection<Violation> violations, int windowDays, WorkingCalendar calendar) {
        Map<String, List<Violation>> byPerson = new TreeMap<>();
        for (Violation violation : violations) {
            String person = violation.responsible().personId();
            if (person != null) {
                byPerson.computeIfAbsent(person, any -> new ArrayList<>()).add(violation);
            }
        }
        List<Offender> offenders = new ArrayList<>();
        byPerson.forEach((person, theirs) -> offenders.add(offender(person, theirs, windowDays, calendar)));
        return new PriorViolationsQuestion(dealId, offenders);
    }

    private static Offender offender(
            String person, List<Violation> violations, int windowDays, WorkingCalendar calendar) {
        SortedSet<LocalDate> dates = violations.stream()
                .map(each -> calendar.localDate(each.violatedAt()))
                .collect(Collectors.toCollection(TreeSet::new));
        LocalDate window = dates.first().minusDays(windowDays);
        LocalDate month = dates.first().withDayOfMonth(1);
        return new Offender(
                person,
                violations.stream().map(Violation::code).collect(Collectors.toCollection(TreeSet::new)),
                calendar.startOf(window.isBefore(month) ? window : month),
                calendar.startOf(dates.last().plusMonths(1).withDayOfMonth(1)));
    }
}
