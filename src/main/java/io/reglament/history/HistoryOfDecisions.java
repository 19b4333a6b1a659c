package io.reglament.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The decisions on record, to be read. */
public interface HistoryOfDecisions {
    Page<RecordedDecision> find(DecisionQuery query);

    Optional<StoredDecision> byId(UUID id);

    /**
     * The next deals that were decided in a time, ascending by id.
     *
     * @param from recorded at this instant or later
     * @param to recorded before this instant
     * @param after the last deal of the page before
     */
    List<String> deals(@Nullable Instant from, @Nullable Instant to, @Nullable String after, int limit);

    /** All decisions of a deal: the one that knew most comes first, of equal ones the last. */
    List<UUID> ofDeal(String dealId);

    /**
     * The next decisions of a slice, by deal and then in the order of their ids.
     *
     * @param after the last one of the page before
     */
    List<StoredDecision> read(DealSlice slice, @Nullable StoredDecision after, int limit);
}
