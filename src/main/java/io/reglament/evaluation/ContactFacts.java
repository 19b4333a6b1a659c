package io.reglament.evaluation;

import io.reglament.calendar.Span;
import io.reglament.calendar.SpanUnit;
import io.reglament.deal.Client;
import io.reglament.deal.Role;
import io.reglament.regulation.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What single contacts give the rules to judge, and the tallies of the answer. */
final class ContactFacts {
    private final Timeline time;
    private final Counting counting;

    ContactFacts(Timeline time, Counting counting) {
        this.time = time;
        this.counting = counting;
    }

    List<JudgedContact> judged() {
        List<JudgedContact> judged = new ArrayList<>();
        for (NormalisedContact contact : time.contacts()) {
            String permission = contact.permissionRow();
            Act act = Act.of(
                    contact.id(),
                    contact.at(),
                    time.people().party(contact.managerId()),
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
    WrongNumber wrongNumber() {
        NormalisedContact wrong = null;
        for (NormalisedContact contact : time.contacts()) {
            if (contact.conversation()) {
                wrong = null;
            } else if (contact.fact().outcome() == io.reglament.deal.Outcome.WRONG_NUMBER) {
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
        Span span = new Span(row.integer("correctData"), SpanUnit.WORKING_HOUR);
        String owner = time.owner() == null ? wrong.managerId() : time.owner();
        return new WrongNumber(
                wrong, time.people().party(owner), time.due(time.plainClock(), wrong.at(), span), List.of(row.ref()));
    }

    @Nullable
    ProcessingStop processingStop() {
        Client client = time.deal().facts().client();
        Instant now = time.deal().at();
        Instant since = time.consents().withdrawnAt();
        boolean asked =
                time.consents().doNotContact() || time.consents().withdrawn() && (since == null || !since.isAfter(now));
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

    List<LimitExcess> excesses() {
        List<LimitExcess> acts = new ArrayList<>();
        for (ReachedLimits.Excess excess : counting.excesses()) {
            NormalisedContact contact = excess.contact();
            Row row = time.norms()
                    .row("contact-limit", contact.at(), excess.limit().visit().stage(), time.category());
            Act act = Act.of(
                            contact.id(),
                            contact.at(),
                            time.people().party(contact.managerId()),
                            row == null ? List.of() : List.of(row.ref()),
                            List.of(contact.id(), excess.limit().by().id()))
                    .detail("kind", excess.limit().kind().name())
                    .detail("limit", excess.limit().limit())
                    .detail("actual", excess.actual());
            acts.add(new LimitExcess(act));
        }
        return acts;
    }

    List<UnapprovedPause> unapprovedPauses() {
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

    /** One tally for each owner and stage, as it stands now or stood when he left it. */
    void tallies() {
        Map<String, Tally> byOwnerAndStage = new HashMap<>();
        for (OwnerCount count : counting.counts()) {
            for (var stage : count.reached.keySet()) {
                Row row = counting.row(stage);
                if (row == null) {
                    continue;
                }
                Integer maximum = row.nullableInteger("maxReachedToClose");
                Tally tally = new Tally(
                        count.tenure.managerId(),
                        stage,
                        new Count(
                                count.streakAt.getOrDefault(stage, 0),
                                row.integer("maxUnanswered") + counting.extension()),
                        new Count(
                                count.reached.getOrDefault(stage, 0),
                                maximum == null ? null : maximum + counting.extension()),
                        count.ignored.getOrDefault(stage, List.of()).stream()
                                .sorted(java.util.Comparator.comparing(Ignored::contactId))
                                .toList(),
                        new DealCount(counting.dealAttempts(), counting.dealConversations()),
                        List.of(row.ref()),
                        time.findings().version(),
                        time.deal().at());
                byOwnerAndStage.put(count.tenure.managerId() + "|" + stage, tally);
            }
        }
        new TreeMap<>(byOwnerAndStage).values().forEach(time.findings()::add);
    }
}
