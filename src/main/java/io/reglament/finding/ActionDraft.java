package io.reglament.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An action in the making; without a binding instant it is added to nothing. */
public final class ActionDraft {
    /** The argument that makes the sentence of a recommendation that of the violation which an advisory rule does not make. */
    public static final String NOT_VIOLATED_AT = "notViolatedAt";

    private final @Nullable Findings findings;
    private final String ruleId;
    private final String code;
    private final Party addressee;
    private final List<String> rows = new ArrayList<>();
    private final List<String> factIds = new ArrayList<>();
    private final SortedMap<String, Object> details = new TreeMap<>();
    private final SortedMap<String, Object> args = new TreeMap<>();
    private @Nullable String subjectId;
    private @Nullable Instant earliestAt;
    private @Nullable Instant dueAt;
    private @Nullable String reason;
    private @Nullable List<String> about;
    private @Nullable List<String> violationKeys;
    private @Nullable List<String> excludeManagerIds;
    private @Nullable List<String> candidates;
    private @Nullable Instant bindingAt;
    private @Nullable String servedRule;

    ActionDraft(@Nullable Findings findings, String ruleId, String code, Party addressee) {
        this.findings = findings;
        this.ruleId = ruleId;
        this.code = code;
        this.addressee = addressee;
    }

    static Action recommending(Violation violation) {
        ActionDraft draft =
                new ActionDraft(null, violation.citation().ruleId(), violation.code(), violation.responsible());
        draft.subject(violation.subjectId())
                .rows(violation.citation().rows())
                .facts(violation.citation().factIds())
                .binding(violation.bindingAt());
        draft.details.putAll(violation.details());
        draft.args.putAll(violation.args());
        draft.args.put(NOT_VIOLATED_AT, violation.violatedAt());
        Long late = violation.overdueWorkingMinutes();
        if (late != null) {
            draft.args.put("late", late);
        }
        return draft.build(violation.citation().version());
    }

    ActionDraft serving(Deadline deadline) {
        args.putAll(deadline.args());
        servedRule = deadline.citation().ruleId();
        return subject(deadline.subjectId())
                .due(deadline.dueAt())
                .rows(deadline.citation().rows())
                .facts(deadline.citation().factIds())
                .binding(deadline.bindingAt());
    }

    public ActionDraft subject(@Nullable String id) {
        subjectId = id;
        return this;
    }

    public ActionDraft earliest(@Nullable Instant at) {
        earliestAt = at;
        return this;
    }

    public ActionDraft due(@Nullable Instant at) {
        dueAt = at;
        return this;
    }

    public ActionDraft reason(@Nullable String why) {
        reason = why;
        return this;
    }

    public ActionDraft about(List<String> persons) {
        about = persons.stream().distinct().sorted().toList();
        return this;
    }

    public ActionDraft violationKeys(List<String> keys) {
        violationKeys = keys.stream().distinct().sorted().toList();
        return this;
    }

    public ActionDraft exclude(List<String> managerIds) {
        excludeManagerIds = managerIds.stream().distinct().sorted().toList();
        return this;
    }

    /** In the order of preference; null where the staff is not known. */
    public ActionDraft candidates(@Nullable List<String> managerIds) {
        candidates = managerIds;
        return this;
    }

    public ActionDraft rows(List<String> refs) {
        rows.addAll(refs);
        return this;
    }

    public ActionDraft facts(List<String> ids) {
        factIds.addAll(ids);
        return this;
    }

    public ActionDraft detail(String name, Object value) {
        details.put(name, value);
        return this;
    }

    /** Something that the sentence needs and the answer does not show. */
    public ActionDraft arg(String name, Object value) {
        args.put(name, value);
        return this;
    }

    public ActionDraft binding(Instant at) {
        bindingAt = at;
        return this;
    }

    /** Adds the action to the findings that it was started from; one that serves a deadline of an advisory rule is a recommendation. */
    public void add() {
        if (findings == null) {
            throw new IllegalStateException("An action of no findings");
        }
        Action action = build(findings.version());
        if (servedRule != null && findings.advisory(servedRule) && findings.binds(action.bindingAt())) {
            findings.recommendations().add(action);
        } else {
            findings.add(action);
        }
    }

    public Action build(String version) {
        if (bindingAt == null) {
            throw new IllegalStateException(code + " has no binding instant");
        }
        args.putAll(details);
        return new Action(
                code,
                addressee,
                subjectId,
                earliestAt,
                dueAt,
                reason,
                about,
                violationKeys,
                excludeManagerIds,
                candidates,
                details,
                new Citation(ruleId, rows, version, factIds),
                Text.NONE,
                args,
                bindingAt);
    }
}
