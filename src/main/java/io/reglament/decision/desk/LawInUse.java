package io.reglament.decision.desk;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DecisionRequest;
import io.reglament.decision.ApplicableLaw;
import io.reglament.decision.json.StoredJson;
import io.reglament.fault.UnknownReference;
import io.reglament.ledger.Content;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.ScopedLaw;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Finds what a request is to be decided by: its versions, its calendar, and that calendar's content for the record. */
@ApplicationScoped
class LawInUse {
    private final ApplicableLaw law;

    /** The content of the calendar that was used last: nearly always the next one's too. */
    private volatile @Nullable CalendarInUse last;

    LawInUse(ApplicableLaw law) {
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
        WorkingCalendar calendar = law.calendar(id)
                .orElseThrow(() -> UnknownReference.calendar(String.valueOf(id), "/calendarId", law.calendars()));
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
        ScopedLaw known = law.regulation(code)
                .orElseThrow(() -> new UnknownReference(
                        "/regulationCode", "There is no regulation '" + code + "'.", law.regulations()));
        String pinned = request.regulationVersion();
        RegulationVersions versions = known.of(request.branchId());
        if (pinned != null && versions.version(pinned).isEmpty()) {
            if (known.company().version(pinned).isPresent()) {
                return known.company();
            }
            throw new UnknownReference(
                    "/regulationVersion",
                    "There is no version '" + pinned + "' of " + versions.code() + ".",
                    versions.names());
        }
        return versions;
    }
}
