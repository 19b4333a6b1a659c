package io.reglament.evaluation.firstcontact;

import io.reglament.calendar.Interval;
import io.reglament.deal.ContactOutcome;
import io.reglament.evaluation.timeline.Callback;
import io.reglament.evaluation.timeline.Consents;
import io.reglament.evaluation.timeline.NormalisedContact;
import io.reglament.evaluation.timeline.Segment;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.evaluation.timeline.Visit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The times in which a first contact waits for a callback that the client asked for (decided 13, 83). */
final class CallbackPauses {
    private final Timeline time;

    CallbackPauses(Timeline time) {
        this.time = time;
    }

    /** An agreed callback stops the clock of the first contact until then, or until it is no longer owed (decided 13, 83). */
    List<Interval> of(Segment segment, Instant from) {
        List<Interval> pauses = new ArrayList<>();
        for (Callback each : time.callbacks()) {
            Instant asked = each.asked().at();
            Instant end = endOf(each);
            if (end.isAfter(asked) && end.isAfter(from) && (segment.end() == null || asked.isBefore(segment.end()))) {
                pauses.add(new Interval(asked, end));
            }
        }
        pausesUnknown(pauses);
        return pauses;
    }

    /** Where nobody told for when the callback was agreed, the clock stands until somebody calls: no delay is known. */
    private void pausesUnknown(List<Interval> pauses) {
        @Nullable Instant since = null;
        for (NormalisedContact each : time.contacts()) {
            if (since != null && each.attempt()) {
                pauses.add(new Interval(since, each.at()));
                since = null;
            }
            boolean asked = each.conversation() && each.fact().outcome() == ContactOutcome.CALLBACK_REQUESTED;
            since = asked && each.fact().callbackAt() == null ? each.at() : since;
        }
        if (since != null) {
            pauses.add(new Interval(since, null));
        }
    }

    private Instant endOf(Callback callback) {
        Instant asked = callback.asked().at();
        Visit visit = time.visitAt(asked);
        Instant end = callback.callbackAt();
        NormalisedContact met = callback.metBy();
        end = met != null && met.at().isBefore(end) ? met.at() : end;
        Instant closedAt = time.closedAt(visit == null ? null : visit.stage(), asked);
        end = closedAt != null && closedAt.isBefore(end) ? closedAt : end;
        Consents.Ban ban = visit == null ? null : time.ban(visit.stage(), asked);
        return ban != null && ban.at().isBefore(end) ? ban.at() : end;
    }
}
