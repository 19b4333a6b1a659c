package io.reglament.regulation.draft.desk;

import io.reglament.calendar.Calendars;
import io.reglament.regulation.draft.Drafts;
import io.reglament.regulation.draft.desk.DraftFindings.Stated;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks a draft through, and keeps who accepts a finding and why. */
@ApplicationScoped
public class FindingDesk {
    private final Drafts drafts;
    private final Calendars calendars;
    private final String usualCalendar;

    FindingDesk(
            Drafts drafts,
            Calendars calendars,
            @ConfigProperty(name = "reglament.usual-calendar") String usualCalendar) {
        this.drafts = drafts;
        this.calendars = calendars;
        this.usualCalendar = usualCalendar;
    }

    /** All findings of a draft as it is now, by the usual calendar. */
    public List<Stated> of(DraftedLaw law) {
        return new DraftFindings(
                        law,
                        calendars.byId(usualCalendar).orElseThrow(),
                        drafts.acknowledgements(law.draft().id()))
                .all();
    }

    /** Accepts a finding; the last word on it counts. */
    public void accept(long draft, String finding, String by, String reason) {
        drafts.acknowledge(draft, finding, by, reason);
    }
}
