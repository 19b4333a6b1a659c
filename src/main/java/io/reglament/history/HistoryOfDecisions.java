package io.reglament.history;

import java.util.Optional;
import java.util.UUID;

/** The decisions on record, to be read. */
public interface HistoryOfDecisions {
    Page<RecordedDecision> find(DecisionQuery query);

    Optional<StoredDecision> byId(UUID id);
}
