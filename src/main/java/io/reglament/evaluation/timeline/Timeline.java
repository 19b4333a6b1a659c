package io.reglament.evaluation.timeline;

import io.reglament.calendar.CalendarYearMissing;
import io.reglament.calendar.Interval;
import io.reglament.calendar.OpenHours;
import io.reglament.calendar.Span;
import io.reglament.calendar.WorkingClock;
import io.reglament.deal.Client;
import io.reglament.deal.Stage;
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
    private final Categories categories;
    private final Closures closures;
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
        this.categories = new Categories(deal, norms, notes, version.version());
        this.closures = new Closures(deal, notes);
        Client client = deal.facts().client();
        this.consents = new Consents(client, norms);
        this.contacts = new ContactHistory(deal, norms, consents, clientZone(), window(), lateAccepted, closures);
        this.pauses = new PauseHistory(deal, norms, version, notes, people, contacts.callbacks());
        this.visits = Visits.of(deal);
        this.tenures = Tenures.of(deal, notes);
        this.segments = Segments.of(closures.open(visits), tenures, contacts.contacts(), deal.at());
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
        this.categories = of.categories;
        this.closures = of.closures;
        this.consents = of.consents.by(norms);
        this.contacts = of.contacts;
        this.pauses = of.pauses;
        this.visits = of.visits;
        this.tenures = of.tenures;
        this.segments = of.segments;
    }

    /** The zone in which the client is called; null where it is not known. */
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

    /** When a span is used up; null while a pause stops it, where the client may never be called in open hours, or where the clock runs into a year that is not loaded (a problem then). */
    public @Nullable Instant due(WorkingClock clock, Instant from, Span span) {
        try {
            return !span.unit().inDays() && clock.sharesNoHours(from)
                    ? null
                    : clock.due(from, span).dueAt();
        } catch (CalendarYearMissing missing) {
            notes.problem("CALENDAR_YEAR_MISSING", null, List.of(), deal.at());
            return null;
        }
    }

    /** The instant itself if a clock runs then, else when it runs next; null as in {@link #due}. */
    public @Nullable Instant nextRunning(WorkingClock clock, Instant at) {
        try {
            return clock.sharesNoHours(at) ? null : clock.nextRunning(at);
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
        return closedAt(stage, deal.at());
    }

    /** When the work that was going on at an instant ended with the deal, before or after it; null where it goes on (decided 60, 71). */
    public @Nullable Instant closedAt(@Nullable Stage stage, Instant from) {
        return closures.endOf(from, stage == null || stage.rank() <= Stage.DEAL_DISCUSSION.rank());
    }

    /** When the deal was opened again after it was closed at an instant; null while it was not (decided 71). */
    public @Nullable Instant reopenedAfter(Instant closedAt) {
        return closures.reopenedAfter(closedAt);
    }

    /** Every time at which the deal was opened again after an instant, the earliest first. */
    public List<Instant> reopenedSince(Instant from) {
        return closures.reopenedSince(from);
    }

    public boolean open() {
        return closedAt(null) == null;
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

    /** What the client was at an instant, where that is known; else his category today (decided 62). */
    public @Nullable String categoryAt(Instant instant) {
        return categories.at(instant);
    }

    /**
     * What ends a contact obligation that began at an instant: that the client may not be contacted for it any more (decided 84).
     *
     * @param stage where it began, null where that is not known: then it is not known to be allowed
     */
    public Consents.@Nullable Ban ban(@Nullable Stage stage, Instant start) {
        Instant withdrawnAt = consents.withdrawnAt();
        Visit then = withdrawnAt == null || withdrawnAt.isBefore(start) ? null : visitAt(withdrawnAt);
        Stage concerned = then == null ? stage : then.stage();
        return concerned == null ? consents.anyBan(start) : consents.ban(concerned, start);
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
