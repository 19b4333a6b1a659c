package io.reglament.history;

import java.time.Instant;

/**
 * Decisions of some deals, recorded in [from, to).
 *
 * @param afterDeal the deals have a higher id than this, in the order of {@link HistoryOfDecisions#deals}; empty for all
 * @param lastDeal the last of them
 * @param newestOnly of each deal only the decision that knew most, of equal ones the last
 */
public record DealSlice(Instant from, Instant to, String afterDeal, String lastDeal, boolean newestOnly) {}
