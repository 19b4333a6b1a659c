package io.reglament.evaluation.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Crosses visits with holds (model 3.6, decided 11). */
final class Segments {
    private Segments() {}

    static List<Segment> of(List<Visit> visits, List<Tenure> tenures, List<NormalisedContact> contacts, Instant now) {
        List<Segment> segments = new ArrayList<>();
        for (Visit visit : visits) {
            @Nullable Segment previous = null;
            for (Tenure tenure : tenures) {
                if (overlap(visit, tenure)) {
                    previous = segment(visit, tenure, previous, contacts);
                    segments.add(previous);
                }
            }
        }
        return segments.stream().filter(each -> !each.start().isAfter(now)).toList();
    }

    private static boolean overlap(Visit visit, Tenure tenure) {
        return (visit.to() == null || tenure.from().isBefore(visit.to()))
                && (tenure.to() == null || tenure.to().isAfter(visit.from()))
                && !visit.from().equals(visit.to());
    }

    private static Segment segment(
            Visit visit, Tenure tenure, @Nullable Segment previous, List<NormalisedContact> contacts) {
        Instant start = previous == null || tenure.from().isBefore(visit.from()) ? visit.from() : tenure.from();
        Instant end = visit.to() == null || tenure.to() != null && tenure.to().isBefore(visit.to())
                ? tenure.to()
                : visit.to();
        Instant assignedAt = tenure.from().isBefore(visit.from()) ? visit.from() : tenure.from();
        Instant free = previous == null || previous.end() == null ? visit.from() : previous.end();
        int from = firstAtOrAfter(contacts, assignedAt);
        int to = end == null ? contacts.size() : firstAtOrAfter(contacts, end);
        return new Segment(
                visit,
                tenure,
                start,
                end,
                assignedAt,
                previous,
                contacts.subList(Math.min(firstAtOrAfter(contacts, free), from), from),
                contacts.subList(from, Math.max(from, to)));
    }

    private static int firstAtOrAfter(List<NormalisedContact> contacts, Instant at) {
        int low = 0;
        int high = contacts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (contacts.get(middle).at().isBefore(at)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
