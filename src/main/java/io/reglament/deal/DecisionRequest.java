package io.reglament.deal;

import io.reglament.fault.LeftOut;
import io.reglament.fault.bounds.Flat;
import io.reglament.fault.bounds.Id;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
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
        @Nullable List<LeftOut> leftOut,
        @Flat DealFacts facts) {

    /** The branch in which the deal is worked; null where it is not told. */
    public @Nullable String branchId() {
        return scope == null ? null : scope.branchId();
    }

    /** The same question with nothing left open: under this id, in this mode, at these times. */
    public DecisionRequest filled(@Nullable String id, Mode inMode, Instant at, Instant knownAt) {
        return new DecisionRequest(
                id,
                inMode,
                at,
                knownAt,
                regulationCode,
                regulationVersion,
                scope,
                calendarId,
                calendar,
                leftOut,
                facts);
    }

    /** A question of which no fact was left out. */
    public DecisionRequest(
            @Nullable String requestId,
            @Nullable Mode mode,
            @Nullable Instant evaluationTime,
            @Nullable Instant knowledgeTime,
            @Nullable String regulationCode,
            @Nullable String regulationVersion,
            @Nullable Scope scope,
            @Nullable String calendarId,
            @Nullable InlineCalendar calendar,
            DealFacts facts) {
        this(
                requestId,
                mode,
                evaluationTime,
                knowledgeTime,
                regulationCode,
                regulationVersion,
                scope,
                calendarId,
                calendar,
                null,
                facts);
    }

    /** The same question with other facts, and what was left out of them. */
    public DecisionRequest with(@Nullable List<LeftOut> without, DealFacts others) {
        return new DecisionRequest(
                requestId,
                mode,
                evaluationTime,
                knowledgeTime,
                regulationCode,
                regulationVersion,
                scope,
                calendarId,
                calendar,
                without,
                others);
    }

    /** The groups that are not complete. */
    public SortedSet<String> incompleteGroups() {
        SortedSet<String> groups = new TreeSet<>();
        if (leftOut != null) {
            leftOut.forEach(each -> groups.add(each.group()));
        }
        return groups;
    }
}
