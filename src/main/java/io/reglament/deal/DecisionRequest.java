package io.reglament.deal;

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
        @Flat DealFacts facts) {}
