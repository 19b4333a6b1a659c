package io.reglament.decision.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DecisionRequest;
import io.reglament.decision.Law;
import io.reglament.decision.json.StoredJson;
import io.reglament.ledger.Content;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.Table;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what a request is to be decided by: its versions, its calendar, and that calendar's content for the record. */
@ApplicationScoped
class Setting {
    private static final int NOT_FOUND = 404;

    private final Law law;

    /** The content of the calendar that was used last: nearly always the next one's too. */
    private volatile @Nullable CalendarInUse last;

    Setting(Law law) {
        this.law = law;
    }

    /** A calendar with the content by which it is recorded. */
    record CalendarInUse(WorkingCalendar calendar, Content content) {}

    /** The calendar that the request brings or names; the usual one where it does neither. */
    CalendarInUse calendar(DecisionRequest request) {
        if (request.calendar() != null) {
            WorkingCalendar brought = StoredJson.calendar(request.calendar());
            return new CalendarInUse(brought, StoredJson.of(brought));
        }
        String id = request.calendarId();
        WorkingCalendar calendar = law.calendar(id).orElseThrow(() -> unknown("There is no calendar '" + id + "'."));
        CalendarInUse before = last;
        if (before != null && before.calendar() == calendar) {
            return before;
        }
        CalendarInUse now = new CalendarInUse(calendar, StoredJson.of(calendar));
        last = now;
        return now;
    }

    RegulationVersions versions(DecisionRequest request) {
        String code = request.regulationCode();
        RegulationVersions versions =
                law.regulation(code).orElseThrow(() -> unknown("There is no regulation '" + code + "'."));
        String pinned = request.regulationVersion();
        if (pinned != null && versions.version(pinned).isEmpty()) {
            throw unknown("There is no version '" + pinned + "' of " + versions.code() + ".");
        }
        return versions;
    }

    /** How far a caller's clock may be ahead of ours, by the latest version (T30). */
    static Duration clockSkew(RegulationVersions versions) {
        List<Regulation> all = versions.all();
        Table parameters = all.get(all.size() - 1).table("regulation-parameter");
        return Duration.ofSeconds(parameters.only().integer("clockSkewSeconds"));
    }

    private static HttpProblem unknown(String detail) {
        return HttpProblem.builder().withStatus(NOT_FOUND).withDetail(detail).build();
    }
}
