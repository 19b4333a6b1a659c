package io.reglament.evaluation.commission;

import io.reglament.deal.ParticipantRole;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is entitled to a share, and who is not and why (R-COM-03).
 *
 * @param known false where facts are missing: then nobody can be said to be entitled or not
 * @param eligible in the order that settles ties
 * @param owner who held the deal at the win, entitled or not; null where nobody did or the holds are not known
 */
record Participation(
        boolean known,
        List<Earner> eligible,
        SortedMap<String, NoShare> without,
        @Nullable String owner,
        List<String> rows) {

    Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        eligible.forEach(each -> ids.add(each.managerId()));
        return ids;
    }

    /** The one who is entitled as the closer. */
    @Nullable
    Earner closer() {
        return eligible.stream()
                .filter(each -> each.is(ParticipantRole.CLOSER))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Earner find(String managerId) {
        return eligible.stream()
                .filter(each -> each.managerId().equals(managerId))
                .findFirst()
                .orElse(null);
    }
}
