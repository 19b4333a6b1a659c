package io.reglament.decision;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DealFacts;
import io.reglament.deal.DealStatus;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.Mode;
import io.reglament.deal.PriorViolation;
import io.reglament.deal.Role;
import io.reglament.evaluation.Evaluation.Run;
import io.reglament.evaluation.Rules;
import io.reglament.evaluation.sanctions.SanctionFindings;
import io.reglament.evaluation.sanctions.Sanctions;
import io.reglament.evaluation.timeline.Norms;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.fault.LeftOut;
import io.reglament.finding.Action;
import io.reglament.finding.Deadline;
import io.reglament.finding.Findings;
import io.reglament.finding.Party;
import io.reglament.finding.Problem;
import io.reglament.finding.Sentences;
import io.reglament.finding.Text;
import io.reglament.finding.Violation;
import io.reglament.regulation.RegulationVersions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The runs of one request, to be put together: what an older version left open, sanctions, retractions, sentences, order. */
public final class VersionRuns {
    private final DecisionRequest request;
    private final WorkingCalendar calendar;
    private final RegulationVersions versions;
    private final List<Run> runs;
    private final Rules rules;
    private final Wording wording;
    private final Instant at;
    private final Instant knownAt;
    private final AllFindings found;
    private final List<Violation> violations;
    private @Nullable VersionRuns withoutIncomplete;

    VersionRuns(
            DecisionRequest request,
            WorkingCalendar calendar,
            RegulationVersions versions,
            List<Run> runs,
            Rules rules,
            Sentences sentences) {
        this.request = request;
        this.calendar = calendar;
        this.versions = versions;
        this.runs = runs;
        this.rules = rules;
        this.wording = new Wording(sentences, calendar);
        this.at = Objects.requireNonNull(request.evaluationTime());
        this.knownAt = Objects.requireNonNull(request.knowledgeTime());
        this.found = new AllFindings(runs.stream().map(Run::findings).toList());
        this.violations = found.violations();
    }

    /** With the same question without the groups that are not complete. */
    VersionRuns beside(VersionRuns without) {
        this.withoutIncomplete = without;
        return this;
    }

    /** What the decision needs to know from the store; nothing where the request itself tells it. */
    public Optional<PriorViolationsQuestion> question() {
        if (request.facts().violationHistory() != null) {
            return Optional.empty();
        }
        int window = runs.stream()
                .map(run -> run.findings().regulation().table("regulation-parameter"))
                .mapToInt(parameters -> parameters.only().integer("occurrenceWindowDays"))
                .max()
                .orElse(0);
        return Optional.of(PriorViolationsQuestion.of(request.facts().deal().dealId(), violations, window, calendar));
    }

    /**
     * @param history what the store knows, used where the request brings no violationHistory
     */
    public Decision decision(PriorViolations history) {
        Decision decision = whole(history);
        return withoutIncomplete == null
                ? decision
                : PartlyKnown.of(
                        request,
                        decision,
                        withoutIncomplete.whole(history),
                        Objects.requireNonNullElse(request.leftOut(), List.<LeftOut>of()).stream()
                                .map(each -> wording.of(PartlyKnown.problem(each, at)))
                                .toList());
    }

    private Decision whole(PriorViolations history) {
        if (runs.isEmpty()) {
            return withoutLaw();
        }
        Run now = runs.get(runs.size() - 1);
        Collection<PriorViolation> before = before(history);
        List<Retraction> retractions = Retractions.of(request.facts(), before, violations, found.deadlines(), at);
        SanctionFindings proposed = sanction(now, before, retractions);
        exceptionCases(now);
        SupersededRetries takeover = new SupersededRetries(found.deadlines(), found.all(Findings::actions));
        List<Deadline> deadlines = takeover.deadlines();
        List<Action> actions = takeover.actions();
        plan(now, deadlines, actions);
        return new Decision(
                null,
                request.requestId(),
                Objects.requireNonNullElse(request.mode(), Mode.LIVE),
                request.facts().deal().dealId(),
                at,
                knownAt,
                AnswerContract.VERSION,
                CalendarUsed.of(calendar),
                runs.stream()
                        .map(each -> RegulationInForce.of(each.findings().regulation()))
                        .toList(),
                found.all(Findings::categories).stream().findFirst().orElse(null),
                deadlines.stream()
                        .sorted(AnswerOrder.DEADLINES)
                        .map(wording::of)
                        .toList(),
                found.all(Findings::tallies).stream()
                        .sorted(AnswerOrder.TALLIES)
                        .toList(),
                violations.stream()
                        .map(each -> wording.of(each, proposed.of(each)))
                        .toList(),
                worded(actions),
                worded(found.all(Findings::recommendations)),
                found.all(Findings::commissions).stream()
                        .findFirst()
                        .map(wording::of)
                        .orElse(null),
                found.all(Findings::orderDecisions).stream()
                        .sorted(AnswerOrder.ORDER_DECISIONS)
                        .map(wording::of)
                        .toList(),
                retractions,
                found.distinct(Findings::exceptionCases, AnswerOrder.EXCEPTION_CASES, AnswerOrder::withoutBinding),
                found.distinct(Findings::unknowns, AnswerOrder.UNKNOWNS, AnswerOrder::withoutBinding),
                found.distinct(Findings::problems, AnswerOrder.PROBLEMS, AnswerOrder::withoutBinding).stream()
                        .map(wording::of)
                        .toList(),
                Silence.of(request.facts(), found.all(Findings::unknowns)),
                next(now, deadlines, actions),
                found.distinct(Findings::matchedRows, AnswerOrder.MATCHED_ROWS, AnswerOrder::withoutBinding));
    }

    private Decision withoutLaw() {
        Problem problem = new Problem("NO_REGULATION_IN_FORCE", null, List.of(), Text.NONE, new TreeMap<>(), at);
        return new Decision(
                null,
                request.requestId(),
                Objects.requireNonNullElse(request.mode(), Mode.LIVE),
                request.facts().deal().dealId(),
                at,
                knownAt,
                AnswerContract.VERSION,
                CalendarUsed.of(calendar),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(wording.of(problem)),
                List.of(),
                new NextEvaluation(at).versions(versions, knownAt).first(),
                List.of());
    }

    /** What the request brings; else what the store knows. */
    private Collection<PriorViolation> before(PriorViolations history) {
        List<PriorViolation> told = runs.get(0).time().deal().facts().violationHistory();
        if (told != null) {
            return told;
        }
        List<PriorViolation> known = new ArrayList<>(history.ofDeal());
        known.addAll(history.ofPersons());
        return known;
    }

    private SanctionFindings sanction(Run now, Collection<PriorViolation> before, List<Retraction> retractions) {
        Set<String> retracted = new HashSet<>();
        retractions.forEach(each -> retracted.add(each.key()));
        SanctionFindings findings = new SanctionFindings(now.findings());
        if (violations.isEmpty()) {
            return findings;
        }
        List<Timeline> views = runs.stream().map(run -> run.time().noting()).toList();
        Timeline view = views.get(views.size() - 1);
        rules.sanction(
                new Sanctions(view, instant -> normsAt(instant, views), before, retracted).of(violations),
                findings,
                at);
        for (int i = 0; i < views.size(); i++) {
            runs.get(i).findings().take(views.get(i).notes());
        }
        return findings;
    }

    private @Nullable Norms normsAt(Instant instant, List<Timeline> views) {
        for (Timeline view : views) {
            if (view.version().binds(instant)) {
                return view.norms();
            }
        }
        return null;
    }

    /** A case without a row goes to the owner of the process (R-EXC-01, S1-62). */
    private void exceptionCases(Run now) {
        Set<String> tables = new LinkedHashSet<>();
        found.all(Findings::exceptionCases).forEach(each -> tables.add(each.table()));
        Party processOwner = now.time().people().holderOf(Role.PROCESS_OWNER);
        for (String table : tables) {
            now.findings()
                    .action("R-EXC-01", "RECORD_EXCEPTION_CASE", processOwner)
                    .subject(table)
                    .binding(at)
                    .add();
        }
    }

    /** An open deal with complete facts, of which nothing is asked, should have a next step (R-STG-06, S4-26). */
    private void plan(Run now, List<Deadline> deadlines, List<Action> actions) {
        DealFacts seen = now.time().deal().facts();
        boolean complete = request.facts().stageHistory() != null
                && request.facts().ownerships() != null
                && request.facts().contacts() != null
                && found.all(Findings::unknowns).isEmpty();
        boolean idle = actions.isEmpty() && deadlines.stream().noneMatch(Deadline::running);
        String owner = now.time().owner();
        if (complete && idle && owner != null && seen.deal().status() == DealStatus.OPEN) {
            now.findings()
                    .action("R-STG-06", "PLAN_NEXT_STEP", now.time().people().party(owner))
                    .subject(request.facts().deal().dealId())
                    .binding(at)
                    .add();
        }
    }

    private @Nullable Instant next(Run now, List<Deadline> deadlines, List<Action> actions) {
        // Who stands in for a head answers for what was missed too.
        boolean owed = !actions.isEmpty()
                || !violations.isEmpty()
                || deadlines.stream().anyMatch(Deadline::running);
        return new NextEvaluation(at)
                .deadlines(deadlines)
                .changes(found.all(Findings::changes))
                .pauses(now.time(), deadlines)
                .absences(now.time(), owed)
                .client(request.facts().client())
                .deal(request.facts().deal())
                .versions(versions, knownAt)
                .first();
    }

    private List<Action> worded(List<Action> actions) {
        return actions.stream()
                .distinct()
                .sorted(AnswerOrder.ACTIONS)
                .map(wording::of)
                .toList();
    }
}
