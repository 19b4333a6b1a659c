package io.reglament.evaluation.timeline;

import io.reglament.calendar.CalendarYearMissing;
import io.reglament.calendar.Interval;
import io.reglament.calendar.OpenHours;
import io.reglament.calendar.Span;
import io.reglament.calendar.WorkingClock;
import io.reglament.deal.Client;
import io.reglament.deal.Deal;
import io.reglament.deal.DealStatus;
import io.reglament.deal.Stage;
import io.reglament.finding.ClientCategory;
import io.reglament.finding.Notes;
import io.reglament.finding.VersionInForce;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts put in order under one version (model 3.6): contacts, visits, holds, segments, pauses, category, people. */
public final class Timeline {
    private final KnownDeal deal;
    private final VersionInForce version;
    private final Notes notes;
    private final Norms norms;
    private final People people;
    private final Row parameters;
    private final @Nullable String category;
    private final Consents consents;
    private final ContactHistory contacts;
    private final PauseHistory pauses;
    private final List<Visit> visits;
    private final List<Tenure> tenures;
    private final List<Segment> segments;

    /** @param lateAccepted whether records that came too late count as if they had come in time */
    public Timeline(KnownDeal deal, VersionInForce version, boolean lateAccepted) {
        this.deal = deal;
        this.version = version;
        this.notes = new Notes();
        this.norms = new Norms(version, notes);
        this.people = new People(deal, norms, notes);
        this.parameters = norms.parameters(deal.at());
        this.category = classify();
        Client client = deal.facts().client();
        this.consents = new Consents(client, norms);
        this.contacts = new ContactHistory(deal, norms, consents, clientZone(), window(), lateAccepted);
        this.pauses = new PauseHistory(deal, norms, version, notes, people, contacts.callbacks());
        this.visits = Visits.of(deal);
        this.tenures = Tenures.of(deal, notes);
        this.segments = Segments.of(visits, tenures, contacts.contacts(), deal.at());
    }

    /** The same timeline for a family that derives its facts from it, and keeps notes of its own. */
    public Timeline noting() {
        return new Timeline(this);
    }

    private Timeline(Timeline of) {
        this.deal = of.deal;
        this.version = of.version;
        this.notes = new Notes();
        this.norms = new Norms(version, notes);
        this.people = new People(deal, norms, notes);
        this.parameters = of.parameters;
        this.category = of.category;
        this.consents = of.consents.by(norms);
        this.contacts = of.contacts;
        this.pauses = of.pauses;
        this.visits = of.visits;
        this.tenures = of.tenures;
        this.segments = of.segments;
    }

    private @Nullable String classify() {
        Client client = deal.facts().client();
        Row row = norms.row(
                "client-category",
                deal.at(),
                client == null ? null : client.manualVip(),
                client == null ? null : client.cumulativeShareBefore(),
                client == null ? null : client.activeMonths12());
        if (row == null) {
            return null;
        }
        String value = row.string("category");
        notes.add(new ClientCategory(value, List.of(row.ref()), version.version(), deal.at()));
        return value;
    }

    /** The zone in which the client is called; null where it is not told. */
    public @Nullable ZoneId clientZone() {
        Client client = deal.facts().client();
        String zone = client == null ? null : client.zone();
        return zone == null ? null : ZoneId.of(zone);
    }

    private OpenHours window() {
        return new OpenHours(parameters.time("contactWindowFrom"), parameters.time("contactWindowTo"));
    }

    /** The department's clock, standing still in pauses; with the client's window where the norm respects it and the zone is known. */
    public WorkingClock clock(boolean respectClientWindow, List<Interval> alsoStopped) {
        List<Interval> stops = new ArrayList<>(pauses.stops());
        stops.addAll(alsoStopped);
        WorkingClock clock = new WorkingClock(deal.calendar()).withPauses(stops);
        ZoneId zone = clientZone();
        return respectClientWindow && zone != null ? clock.withWindow(zone, window()) : clock;
    }

    /** The department's clock without pauses. */
    public WorkingClock plainClock() {
        return new WorkingClock(deal.calendar());
    }

    /** When a span is used up; null while a pause stops it, or where the clock runs into a year that is not loaded (a problem then). */
    public @Nullable Instant due(WorkingClock clock, Instant from, Span span) {
        try {
            return clock.due(from, span).dueAt();
        } catch (CalendarYearMissing missing) {
            notes.problem("CALENDAR_YEAR_MISSING", null, List.of(), deal.at());
            return null;
        }
    }

    /** The instant itself if a clock runs then, else when it runs next; null as in {@link #due}. */
    public @Nullable Instant nextRunning(WorkingClock clock, Instant at) {
        try {
            return clock.nextRunning(at);
        } catch (CalendarYearMissing missing) {
            notes.problem("CALENDAR_YEAR_MISSING", null, List.of(), deal.at());
            return null;
        }
    }

    /** Whether a date is known to be a working day; in a year that is not loaded none is (a problem then). */
    public boolean isWorkingDay(LocalDate date) {
        try {
            return deal.calendar().isWorkingDay(date);
        } catch (CalendarYearMissing missing) {
            notes.problem("CALENDAR_YEAR_MISSING", null, List.of(), deal.at());
            return false;
        }
    }

    /** When the work on a stage ended with the deal; null while it goes on (decided 10). */
    public @Nullable Instant closedAt(@Nullable Stage stage) {
        Deal told = deal.facts().deal();
        Instant at =
                switch (told.status()) {
                    case OPEN -> null;
                    case LOST, CANCELLED -> told.closedAt() == null ? deal.at() : told.closedAt();
                    case WON -> stage == null || stage.rank() <= Stage.DEAL_DISCUSSION.rank() ? won(told) : null;
                };
        return at == null || at.isAfter(deal.at()) ? null : at;
    }

    private Instant won(Deal told) {
        return told.wonAt() == null ? deal.at() : told.wonAt();
    }

    public boolean open() {
        return deal.facts().deal().status() == DealStatus.OPEN || closedAt(null) == null;
    }

    /** The hold that covers an instant; null in a gap. */
    public @Nullable Tenure tenureAt(Instant at) {
        return tenures.stream().filter(each -> each.covers(at)).findFirst().orElse(null);
    }

    /** Who owns the deal now. */
    public @Nullable String owner() {
        Tenure tenure = tenureAt(deal.at());
        return tenure == null ? null : tenure.managerId();
    }

    /** The visit that covers an instant. */
    public @Nullable Visit visitAt(Instant at) {
        for (int i = visits.size() - 1; i >= 0; i--) {
            Visit visit = visits.get(i);
            if (!at.isBefore(visit.from()) && (visit.to() == null || at.isBefore(visit.to()))) {
                return visit;
            }
        }
        return null;
    }

    public KnownDeal deal() {
        return deal;
    }

    public VersionInForce version() {
        return version;
    }

    /** What came up in this view of the timeline. */
    public Notes notes() {
        return notes;
    }

    public Norms norms() {
        return norms;
    }

    public People people() {
        return people;
    }

    public Row parameters() {
        return parameters;
    }

    /** The client's category by T04. */
    public @Nullable String category() {
        return category;
    }

    public Consents consents() {
        return consents;
    }

    public List<NormalisedContact> contacts() {
        return contacts.contacts();
    }

    public List<Callback> callbacks() {
        return contacts.callbacks();
    }

    public PauseHistory pauses() {
        return pauses;
    }

    public List<Visit> visits() {
        return visits;
    }

    public List<Tenure> tenures() {
        return tenures;
    }

    public List<Segment> segments() {
        return segments;
    }
}
