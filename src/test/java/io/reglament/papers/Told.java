package io.reglament.papers;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.calendar.json.CalendarJson;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.DecideDeal;
import io.reglament.decision.PriorViolations;
import io.reglament.evaluation.drl.RuleUnitRules;
import io.reglament.finding.text.IcuSentences;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.TestVersions;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A deal as a scenario tells it: JSON with single quotes, and times of Moscow written as {@code @2026-04-14 10:00}. Without a word the
 * deal is open, belongs to M1 since New Year, the unit has no head, H1 heads the sales and C1 the company.
 */
final class Told {
    private static final WorkingCalendar CALENDAR = CalendarJson.ruMsk().workingCalendar();
    private static final RequestReader READER = new RequestReader();
    private static final DecideDeal DECIDE = new DecideDeal(new RuleUnitRules(), new IcuSentences());

    private final String at;
    private final SortedMap<String, String> groups = new TreeMap<>();
    private RegulationVersions versions =
            new RegulationVersions(List.of(Bundle.shipped().regulation()));
    private String deal = "";

    /** @param at evaluationTime and knowledgeTime in Moscow, without seconds */
    Told(String at) {
        this.at = at;
        group("ownerships", "[{'managerId': 'M1', 'from': @2026-01-12 09:00, 'assignedBy': 'H1'}]");
        group(
                "roster",
                "{'UNIT_HEAD': {'state': 'VACANT'}, 'HEAD_OF_SALES': {'state': 'FILLED', 'personId': 'H1'},"
                        + " 'COMPANY_HEAD': {'state': 'FILLED', 'personId': 'C1'}}");
    }

    /** More fields of the deal. */
    Told deal(String fields) {
        deal = deal + ", " + fields;
        return this;
    }

    Told group(String name, String json) {
        groups.put(name, json);
        return this;
    }

    Told without(String name) {
        groups.remove(name);
        return this;
    }

    /** With the fixture SR-1.1, in force since the first of June. */
    Told underBothVersions() {
        return under(TestVersions.both());
    }

    Told under(RegulationVersions law) {
        versions = law;
        return this;
    }

    Seen decided() {
        String status = deal.contains("'status'") ? "" : ", 'status': 'OPEN'";
        String rest = groups.entrySet().stream()
                .map(group -> ", '" + group.getKey() + "': " + group.getValue())
                .collect(Collectors.joining());
        String json = "{'mode': 'LIVE', 'evaluationTime': @%s, 'knowledgeTime': @%s, 'deal': {'dealId': 'D-1'%s%s}%s}"
                .formatted(at, at, status, deal, rest);
        byte[] body = json.replaceAll("@(\\S+) (\\d\\d:\\d\\d)", "'$1T$2:00+03:00'")
                .replace('\'', '"')
                .getBytes(UTF_8);
        return new Seen(DECIDE.decide(READER.read(body), CALENDAR, versions, PriorViolations.NONE));
    }
}
