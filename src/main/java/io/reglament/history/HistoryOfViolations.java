package io.reglament.history;

import java.util.List;

/** The violations on record, to be read. */
public interface HistoryOfViolations {
    Page<RecordedViolation> find(ViolationQuery query);

    /** Every revision of one violation, the first one first; empty when there is no such key. */
    List<RecordedViolation> revisions(String key);
}
