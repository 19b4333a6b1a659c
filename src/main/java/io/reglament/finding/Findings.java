package io.reglament.finding;

import io.reglament.regulation.Regulation;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one evaluation under one version has found. It only grows, and keeps only what binds while that version is in force (model 3.3), so
 * that the findings of several versions can be put side by side.
 */
public final class Findings {
    private final String dealId;
    private final VersionInForce version;

    private final List<Deadline> deadlines = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Action> recommendations = new ArrayList<>();
    private final List<OrderDecision> orderDecisions = new ArrayList<>();
    private final List<Commission> commissions = new ArrayList<>();
    private final List<ClientCategory> categories = new ArrayList<>();
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<Unknown> unknowns = new LinkedHashSet<>();
    private final Set<ExceptionCase> exceptionCases = new LinkedHashSet<>();
    private final Set<MatchedRow> matchedRows = new LinkedHashSet<>();

    private final Set<Instant> changes = new LinkedHashSet<>();

    public Findings(String dealId, VersionInForce version) {
        this.dealId = dealId;
        this.version = version;
    }

    /** Takes what came up while facts were derived. */
    public void take(Notes notes) {
        notes.findings().forEach(this::add);
        changes.addAll(notes.changes());
    }

    public String dealId() {
        return dealId;
    }

    public String version() {
        return version.version();
    }

    public Regulation regulation() {
        return version.regulation();
    }

    /** Whether this version decides an item that binds at an instant. */
    public boolean binds(Instant bindingAt) {
        return version.binds(bindingAt);
    }

    public void add(Finding finding) {
        if (binds(finding.bindingAt())) {
            keep(finding);
        } else if (version.lawless(finding.bindingAt())) {
            lawless(finding);
        }
    }

    /** What binds before the first version is left out, and said (decided 22). */
    private void lawless(Finding finding) {
        String subjectId = finding instanceof Deadline it
                ? it.subjectId()
                : finding instanceof Violation it
                        ? it.subjectId()
                        : finding instanceof OrderDecision it ? it.orderId() : null;
        if (subjectId != null || finding instanceof Commission) {
            problems.add(new Problem(
                    "NO_REGULATION_IN_FORCE",
                    subjectId,
                    List.of(),
                    Text.NONE,
                    new TreeMap<>(),
                    version.effectiveFrom()));
        }
    }

    private void keep(Finding finding) {
        if (finding instanceof Deadline it) {
            deadlines.add(it);
        } else if (finding instanceof Tally it) {
            tallies.add(it);
        } else if (finding instanceof Violation it) {
            keep(it);
        } else if (finding instanceof Action it) {
            (version.advisory(it.citation().ruleId()) ? recommendations : actions).add(it);
        } else if (finding instanceof OrderDecision it) {
            orderDecisions.add(it);
        } else if (finding instanceof Commission it) {
            commissions.add(it);
        } else if (finding instanceof ClientCategory it) {
            categories.add(it);
        } else if (finding instanceof Problem it) {
            problems.add(it);
        } else if (finding instanceof Unknown it) {
            unknowns.add(it);
        } else if (finding instanceof ExceptionCase it) {
            exceptionCases.add(it);
        } else if (finding instanceof MatchedRow it) {
            matchedRows.add(it);
        } else {
            throw new IllegalArgumentException("No place for " + finding.getClass());
        }
    }

    /** An advisory rule recommends what it would have called a violation (S1-66). */
    private void keep(Violation it) {
        if (version.advisory(it.citation().ruleId())) {
            recommendations.add(ActionDraft.recommending(it));
        } else {
            violations.add(it);
        }
    }

    boolean advisory(String ruleId) {
        return version.advisory(ruleId);
    }

    /** A deadline that was missed or met late is a violation of its responsible, at the due instant, under the deadline's version. */
    public void missed(String ruleId, String code, Deadline deadline) {
        missed(ruleId, code, deadline, severity(code, deadline.bindingAt()));
    }

    /** The same with something to show beside the deadline. */
    public void missed(String ruleId, String code, Deadline deadline, SortedMap<String, Object> details) {
        missed(ruleId, code, deadline, severity(code, deadline.bindingAt()), details);
    }

    /** The same with the severity that the deadline's own row names. */
    public void missed(String ruleId, String code, Deadline deadline, Severity severity) {
        missed(ruleId, code, deadline, severity, new TreeMap<>());
    }

    private void missed(
            String ruleId, String code, Deadline deadline, Severity severity, SortedMap<String, Object> details) {
        Instant dueAt = deadline.dueAt();
        if (dueAt == null) {
            throw new IllegalArgumentException("A deadline that never fell due cannot be missed: " + deadline);
        }
        Violation missed = new Violation(
                Violation.key(code, dealId, deadline.subjectId(), deadline.startAt()),
                code,
                deadline.subjectId(),
                severity,
                dueAt,
                deadline.overdueWorkingMinutes(),
                deadline.responsible(),
                details,
                null,
                deadline.citation().by(ruleId),
                Text.NONE,
                deadline.args(),
                deadline.bindingAt());
        if (version.advisory(deadline.citation().ruleId()) && binds(missed.bindingAt())) {
            recommendations.add(ActionDraft.recommending(missed));
        } else {
            add(missed);
        }
    }

    /** An act against the regulation is a violation at the instant of the act, under the version in force then. */
    public void breach(String ruleId, String code, Act act) {
        SortedMap<String, Object> args = new TreeMap<>(act.args());
        args.putAll(act.details());
        add(new Violation(
                Violation.key(code, dealId, act.subjectId(), act.at()),
                code,
                act.subjectId(),
                severity(code, act.at()),
                act.at(),
                null,
                act.responsible(),
                act.details(),
                null,
                new Citation(ruleId, act.rows(), version(), act.factIds()),
                Text.NONE,
                args,
                act.at()));
    }

    /** The severity of a violation that is found: its row is one of those that matched (decided 49). */
    private Severity severity(String code, Instant bindingAt) {
        Row row = version.severityRow(code);
        add(new MatchedRow(row.ref(), version(), new TreeMap<>(Map.of("code", code)), bindingAt));
        return row.enumeration("severity", Severity.class);
    }

    /** Starts an action; {@link ActionDraft#add()} adds it. */
    public ActionDraft action(String ruleId, String code, Party addressee) {
        return new ActionDraft(this, ruleId, code, addressee);
    }

    /** Starts an action that serves a deadline: the same subject, due instant, version, rows and facts. */
    public ActionDraft action(String ruleId, String code, Party addressee, Deadline deadline) {
        return action(ruleId, code, addressee).serving(deadline);
    }

    /** An instant after which the answer changes without new facts, beside those of the deadlines. */
    public void changes(@Nullable Instant after) {
        if (after != null) {
            changes.add(after.plusSeconds(1));
        }
    }

    /** Instants from which the answer is another without new facts. */
    public Set<Instant> changes() {
        return changes;
    }

    public void problem(String code, @Nullable String subjectId, List<String> factIds, Instant bindingAt) {
        add(new Problem(code, subjectId, factIds, Text.NONE, new TreeMap<>(), bindingAt));
    }

    public void unknown(String group, @Nullable String subjectId, String field, Instant bindingAt) {
        add(new Unknown(group, subjectId, field, bindingAt));
    }

    public List<Deadline> deadlines() {
        return deadlines;
    }

    public List<Tally> tallies() {
        return tallies;
    }

    public List<Violation> violations() {
        return violations;
    }

    public List<Action> actions() {
        return actions;
    }

    public List<Action> recommendations() {
        return recommendations;
    }

    public List<OrderDecision> orderDecisions() {
        return orderDecisions;
    }

    public List<Commission> commissions() {
        return commissions;
    }

    public List<ClientCategory> categories() {
        return categories;
    }

    public Set<Problem> problems() {
        return problems;
    }

    public Set<Unknown> unknowns() {
        return unknowns;
    }

    public Set<ExceptionCase> exceptionCases() {
        return exceptionCases;
    }

    public Set<MatchedRow> matchedRows() {
        return matchedRows;
    }
}
