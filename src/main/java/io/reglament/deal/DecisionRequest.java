package io.reglament.deal;

import io.reglament.fault.bounds.Flat;
import io.reglament.fault.bounds.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One question to the regulation: the facts, the moment to look at, and what was known then. */
public record DecisionRequest(
        @Id @Nullable String requestId,
        @Nullable Mode mode,
        @Nullable Instant evaluationTime,
        @Nullable Instant knowledgeTime,
        @Id @Nullable String regulationCode,
        @Id @Nullable String regulationVersion,
        @Nullable Scope scope,
        @Id @Nullable String calendarId,
        @Nullable InlineCalendar calendar,
        @Flat DealFacts facts) {

    /** The same question with nothing left open: under this id, in this mode, at these times. */
    public DecisionRequest filled(@Nullable String id, Mode inMode, Instant at, Instant knownAt) {
        return new DecisionRequest(
                id, inMode, at, knownAt, regulationCode, regulationVersion, scope, calendarId, calendar, facts);
    }
}
