package io.reglament.evaluation.documents;

import io.reglament.evaluation.timeline.Owners;
import io.reglament.finding.Deadline;
import io.reglament.finding.Party;
import java.util.SortedMap;

/**
 * A term of T18.
 *
 * @param sending whether something has to be sent, not registered
 * @param quotable a quotation is owed to a request whose material is not known to be out of the assortment, and none is there yet
 * @param details what the violation shows
 */
public record DocumentDeadline(
        Deadline deadline,
        String documentId,
        boolean sending,
        boolean quotable,
        SortedMap<String, Object> details,
        Owners owners) {

    /** Who has to act now. */
    public Party owner() {
        return owners.now();
    }
}
