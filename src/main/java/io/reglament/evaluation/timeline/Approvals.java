package io.reglament.evaluation.timeline;

import io.reglament.deal.Approval;
import io.reglament.deal.ApprovalType;
import io.reglament.deal.Role;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether something was permitted by the role that may, or by a higher one. */
public final class Approvals {
    private final @Nullable List<Approval> known;
    private final People people;
    private final Rank rank;

    public Approvals(Timeline time) {
        this.known = time.deal().facts().approvals();
        this.people = time.people();
        this.rank = time.norms().rank();
    }

    /**
     * Permissions that are not known are none (decided 3, 97).
     *
     * @param subjectIds what the permission may be for
     * @param approvedBy whom the fact itself names; he counts unless his role is known to be too low
     */
    public boolean given(ApprovalType type, Collection<String> subjectIds, @Nullable String approvedBy, Role needed) {
        if (approvedBy != null) {
            Role role = people.knownRole(approvedBy);
            if (role == null || rank.atLeast(role, needed)) {
                return true;
            }
        }
        return References.each(known).stream()
                .anyMatch(each -> each.type() == type
                        && subjectIds.contains(each.subjectId())
                        && rank.atLeast(each.role(), needed));
    }

    /** Whether a head excepts this case; nobody does where the permissions are not known (decided 3). */
    public boolean excepted(Collection<String> subjectIds) {
        return known != null
                && known.stream()
                        .anyMatch(
                                each -> each.type() == ApprovalType.EXCEPTION && subjectIds.contains(each.subjectId()));
    }
}
