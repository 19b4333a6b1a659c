package io.reglament.watch;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The open deals on record with their newest answer; a decision is seen here within seconds of its record. */
public interface WatchedDeals {
    /**
     * Which deals.
     *
     * @param at those whose answer holds no more at this instant
     * @param lawChanges when versions take effect: an answer of before one does not hold from it on
     * @param client null for those of all
     * @param after id of the last deal of the page before; null for the first page
     */
    record Query(
            Instant at,
            List<LawChange> lawChanges,
            @Nullable String client,
            @Nullable String branchId,
            @Nullable String after,
            int limit) {}

    /**
     * A version takes effect.
     *
     * @param branchId the branch whose deals it binds; null for those of all
     */
    record LawChange(Instant at, @Nullable String branchId) {}

    /** The deals, ascending by id. */
    List<WatchedDeal> find(Query query);

    /** Whether every decision on record has been seen, so that nobody is missing from what is found. */
    boolean upToDate();
}
