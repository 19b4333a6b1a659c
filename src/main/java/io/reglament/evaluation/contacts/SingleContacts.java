package io.reglament.evaluation.contacts;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.deal.Client;
import io.reglament.deal.Role;
import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.evaluation.timeline.Tenure;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Act;
import io.reglament.finding.Party;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What single contacts give the rules to judge. */
public final class SingleContacts {
    private final Timeline time;

    SingleContacts(Timeline time) {
        this.time = time;
    }

    public List<JudgedContact> judged() {
        List<JudgedContact> judged = new ArrayList<>();
        for (NormalisedContact contact : time.contacts()) {
            String permission = contact.permissionRow();
            Act act = Act.of(
                    contact.id(),
                    contact.at(),
                    // What a machine sends is the work of who owns the process, and of no person (decided 93).
                    contact.byPerson() ? time.people().party(contact.fact()) : new Party(Role.PROCESS_OWNER, null),
                    permission == null ? List.of() : List.of(permission),
                    List.of(contact.id()));
            JudgedContact candidate = new JudgedContact(contact, act);
            if (candidate.worthJudging()) {
                judged.add(candidate);
            }
        }
        return judged;
    }

    /** The latest wrong number that neither a correction nor a later conversation has put right (decided 30). */
    @Nullable
    public WrongNumber wrongNumber() {
        NormalisedContact wrong = null;
        for (NormalisedContact contact : time.contacts()) {
            if (contact.conversation()) {
                wrong = null;
            } else if (contact.fact().outcome() == io.reglament.deal.ContactOutcome.WRONG_NUMBER) {
                wrong = contact;
            }
        }
        Client client = time.deal().facts().client();
        Instant corrected = client == null ? null : client.dataCorrectedAt();
        boolean done = wrong == null || !time.open() || corrected != null && !corrected.isBefore(wrong.at());
        if (done || wrong == null) {
            return null;
        }
        Row row = time.norms().parameters(time.deal().at());
        Span span = Span.of(row.decimal("correctData"), SpanUnit.WORKING_HOUR);
        return new WrongNumber(
                wrong, correcting(wrong), time.due(time.plainClock(), wrong.at(), span), List.of(row.ref()));
    }

    /** The owner of now; in a gap the head, and where holds are not known who dialled (decided 96). */
    private Party correcting(NormalisedContact wrong) {
        if (time.owner() != null) {
            return time.people().party(time.owner());
        }
        return time.deal().facts().ownerships() == null
                ? time.people().party(wrong.fact())
                : time.people().head(Role.HEAD_OF_SALES, wrong.at()).party();
    }

    @Nullable
    public ProcessingStop processingStop() {
        Client client = time.deal().facts().client();
        Instant now = time.deal().at();
        Instant since = time.consents().withdrawnAt();
        boolean asked = (time.consents().doNotContact() || time.consents().withdrawn())
                && (since == null || !since.isAfter(now));
        Instant stopped = client == null ? null : client.processingStoppedAt();
        if (!asked || stopped != null && !stopped.isAfter(now)) {
            return null;
        }
        Row row = time.norms().parameters(now);
        Span span = new Span(row.integer("stopProcessingDays"), SpanUnit.WORKING_DAY);
        return new ProcessingStop(
                since,
                since == null ? null : time.due(time.plainClock(), since, span),
                time.people().head(Role.HEAD_OF_SALES, now),
                List.of(row.ref()));
    }

    public List<UnapprovedPause> unapprovedPauses() {
        return time.pauses().unapproved().stream()
                .map(pause -> {
                    Tenure tenure = time.tenureAt(pause.from());
                    String owner = tenure == null ? null : tenure.managerId();
                    Row row = time.norms().row("pause-reason", pause.from(), pause.reason());
                    List<String> rows = row == null ? List.of() : List.of(row.ref());
                    return new UnapprovedPause(Act.of(
                                    pause.reason() + "@" + pause.from(),
                                    pause.from(),
                                    time.people().party(owner),
                                    rows,
                                    List.of())
                            .arg("pause", pause.reason()));
                })
                .toList();
    }
}
