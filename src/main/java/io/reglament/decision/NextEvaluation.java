package io.reglament.decision;

import io.reglament.deal.Absence;
import io.reglament.deal.Client;
import io.reglament.deal.Deal;
import io.reglament.deal.DealStatus;
import io.reglament.deal.Pause;
import io.reglament.deal.StaffMember;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.finding.Deadline;
import io.reglament.finding.DeadlineStatus;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** When the answer changes without new facts (model 3.2, decided 21). */
final class NextEvaluation {
    private final Instant at;
    private final TreeSet<Instant> instants = new TreeSet<>();

    NextEvaluation(Instant at) {
        this.at = at;
    }

    /** The earliest instant strictly after evaluationTime; null when there is none. */
    @Nullable
    Instant first() {
        return instants.isEmpty() ? null : instants.first();
    }

    private void add(@Nullable Instant instant) {
        if (instant != null && instant.isAfter(at)) {
            instants.add(instant);
        }
    }

    private void addAfter(@Nullable Instant instant) {
        add(instant == null ? null : instant.plusSeconds(1));
    }

    NextEvaluation deadlines(List<Deadline> deadlines) {
        for (Deadline each : deadlines) {
            if (each.running()) {
                add(each.warnAt());
                addAfter(each.targetAt());
                addAfter(each.dueAt());
                addAfter(each.reassignAt());
            }
        }
        return this;
    }

    /** The planned ends of pauses while a clock may stand still. */
    NextEvaluation pauses(Timeline time, List<Deadline> deadlines) {
        boolean affected =
                deadlines.stream().anyMatch(each -> each.running() || each.status() == DeadlineStatus.PAUSED);
        List<Pause> pauses = time.deal().facts().pauses();
        if (affected && pauses != null) {
            pauses.forEach(each -> add(each.to()));
        }
        return this;
    }

    /** The absences of those to whom something is addressed: they change who has to act. */
    NextEvaluation absences(Timeline time, boolean somethingIsOwed) {
        if (somethingIsOwed) {
            for (StaffMember member : time.people().members()) {
                List<Absence> absences = member.absences();
                if (absences != null) {
                    absences.forEach(each -> {
                        add(each.from());
                        addAfter(each.to());
                    });
                }
                add(member.leavesAt());
            }
        }
        return this;
    }

    /** The next version, where its approval was known. */
    NextEvaluation versions(RegulationVersions versions, Instant knownAt) {
        for (Regulation version : versions.all()) {
            if (!version.approvedAt().isAfter(knownAt)) {
                add(version.effectiveFrom());
            }
        }
        return this;
    }

    /** What an action waits for without a deadline of its own. */
    NextEvaluation changes(Collection<Instant> others) {
        others.forEach(this::add);
        return this;
    }

    /** What is known of the client and dated ahead. */
    NextEvaluation client(@Nullable Client client) {
        if (client != null) {
            add(client.requestsOtherManagerAt());
            add(client.consentChangedAt());
            add(client.manualVipSince());
            if (client.categoryHistory() != null) {
                client.categoryHistory().forEach(each -> add(each.from()));
            }
        }
        return this;
    }

    /** A close, a win or a reopening that has not happened yet (decided 71, 88). */
    NextEvaluation deal(Deal deal) {
        add(deal.wonAt());
        add(deal.status() == DealStatus.LOST || deal.status() == DealStatus.CANCELLED ? deal.closedAt() : null);
        if (deal.closures() != null) {
            deal.closures().forEach(each -> {
                add(each.closedAt());
                add(each.reopenedAt());
            });
        }
        return this;
    }
}
