package io.reglament.evaluation.timeline;

import io.reglament.calendar.Interval;
import io.reglament.deal.Closure;
import io.reglament.deal.Deal;
import io.reglament.finding.Notes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The times in which the deal was closed, as seen at evaluationTime (decided 10, 71, 81, 88). */
final class Closures {
    private final List<Interval> closed = new ArrayList<>();
    private final @Nullable Instant wonAt;

    Closures(KnownDeal deal, Notes notes) {
        Deal known = deal.facts().deal();
        Instant now = deal.at();
        List<Closure> closures = known.closures();
        if (closures != null) {
            closures.stream()
                    .filter(each -> !each.closedAt().isAfter(now))
                    // Closed and opened in one instant is not closed at all.
                    .filter(each -> !each.closedAt().equals(each.reopenedAt()))
                    .sorted(Comparator.comparing(Closure::closedAt))
                    .forEach(each -> closed.add(new Interval(each.closedAt(), seen(each.reopenedAt(), now))));
        }
        wonAt = switch (known.status()) {
            case WON -> seen(known.wonAt() == null ? now : known.wonAt(), now);
            case LOST, CANCELLED -> {
                close(deal, notes);
                yield null;
            }
            case OPEN -> null;
        };
    }

    /** The last close: told, or else the latest that is known to have happened, so that the answer does not change by waiting. */
    private void close(KnownDeal deal, Notes notes) {
        Interval last = closed.isEmpty() ? null : closed.get(closed.size() - 1);
        if (last != null && last.to() == null) {
            return;
        }
        Instant closedAt = deal.facts().deal().closedAt();
        if (closedAt == null) {
            closedAt = LastEvent.of(deal);
            notes.problem("CLOSED_AT_UNKNOWN", deal.dealId(), List.of(), deal.at());
        }
        if (!closedAt.isAfter(deal.at())) {
            closed.add(new Interval(closedAt, null));
        }
    }

    /** When the work that was going on at an instant ended with the deal; null where it goes on. It had ended before where that is earlier. */
    @Nullable
    Instant endOf(Instant from, boolean endsWithTheWin) {
        Instant end = closed.stream()
                .filter(each -> each.until().isAfter(from))
                .map(Interval::from)
                .findFirst()
                .orElse(null);
        if (wonAt == null || !endsWithTheWin) {
            return end;
        }
        return end != null && end.isBefore(wonAt) ? end : wonAt;
    }

    @Nullable
    Instant reopenedAfter(Instant closedAt) {
        return closed.stream()
                .filter(each -> each.from().equals(closedAt))
                .map(Interval::to)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Every time at which the deal was opened again after an instant, the earliest first. */
    List<Instant> reopenedSince(Instant from) {
        return closed.stream()
                .map(Interval::to)
                .filter(Objects::nonNull)
                .filter(each -> each.isAfter(from))
                .toList();
    }

    /** The visits, each cut into the parts in which the deal was open. */
    List<Visit> open(List<Visit> visits) {
        if (closed.isEmpty()) {
            return visits;
        }
        List<Visit> parts = new ArrayList<>();
        visits.forEach(each -> cut(each, parts));
        return List.copyOf(parts);
    }

    private void cut(Visit visit, List<Visit> parts) {
        Instant begin = visit.from();
        boolean again = false;
        for (Interval each : closed) {
            Instant reopened = each.to();
            if (reopened == null
                    || !reopened.isAfter(begin)
                    || visit.to() != null && !each.from().isBefore(visit.to())) {
                continue;
            }
            if (each.from().isAfter(begin)) {
                parts.add(visit.within(begin, each.from(), again));
            }
            if (visit.to() != null && !reopened.isBefore(visit.to())) {
                return;
            }
            begin = reopened;
            again = true;
        }
        parts.add(again ? visit.within(begin, visit.to(), true) : visit);
    }

    private static @Nullable Instant seen(@Nullable Instant at, Instant now) {
        return at == null || at.isAfter(now) ? null : at;
    }
}
