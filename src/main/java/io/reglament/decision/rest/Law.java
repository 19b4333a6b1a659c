package io.reglament.decision.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.calendar.json.CalendarJson;
import io.reglament.deal.DecisionRequest;
import io.reglament.decision.json.StoredJson;
import io.reglament.ledger.Content;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.Table;
import io.reglament.regulation.bundle.Bundle;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** The regulation and the calendar that a request asks for. */
@ApplicationScoped
class Law {
    private static final int NOT_FOUND = 404;

    /** A calendar with the content by which it is recorded. */
    record CalendarInUse(WorkingCalendar calendar, Content content) {
        static CalendarInUse of(WorkingCalendar calendar) {
            return new CalendarInUse(calendar, StoredJson.of(calendar));
        }
    }

    private final CalendarInUse shipped = CalendarInUse.of(CalendarJson.ruMsk().workingCalendar());
    private final RegulationVersions versions =
            new RegulationVersions(List.of(Bundle.shipped().regulation()));

    /** The calendar that the request brings or names; the shipped one where it does neither. */
    CalendarInUse calendar(DecisionRequest request) {
        if (request.calendar() != null) {
            return CalendarInUse.of(StoredJson.calendar(request.calendar()));
        }
        String id = request.calendarId();
        if (id != null && !id.equals(shipped.calendar().id())) {
            throw unknown("There is no calendar '" + id + "'.");
        }
        return shipped;
    }

    RegulationVersions versions(DecisionRequest request) {
        String code = request.regulationCode();
        if (code != null && !code.equals(versions.code())) {
            throw unknown("There is no regulation '" + code + "'.");
        }
        String pinned = request.regulationVersion();
        if (pinned != null && versions.version(pinned).isEmpty()) {
            throw unknown("There is no version '" + pinned + "' of " + versions.code() + ".");
        }
        return versions;
    }

    /** How far a caller's clock may be ahead of ours, by the latest version (T30). */
    Duration clockSkew(RegulationVersions known) {
        List<Regulation> all = known.all();
        Table parameters = all.get(all.size() - 1).table("regulation-parameter");
        return Duration.ofSeconds(parameters.only().integer("clockSkewSeconds"));
    }

    private static HttpProblem unknown(String detail) {
        return HttpProblem.builder().withStatus(NOT_FOUND).withDetail(detail).build();
    }
}
