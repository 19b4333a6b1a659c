package io.reglament.decision.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.Mode;
import io.reglament.deal.PriorViolation;
import io.reglament.deal.ViolationState;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.DecideDeal;
import io.reglament.decision.Decision;
import io.reglament.decision.PriorViolations;
import io.reglament.decision.RecordedInputs;
import io.reglament.decision.Retractions;
import io.reglament.decision.desk.Entries.Made;
import io.reglament.decision.json.StoredJson;
import io.reglament.json.CanonicalJson;
import io.reglament.ledger.Content;
import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.EngineFingerprint;
import io.reglament.ledger.TimeOrderedIds;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides what a recorded decision was known by the law that is known now and by this build, with what the record knows now. */
@ApplicationScoped
public class FreshLook {
    /** What the record knows takes the place of the history that a request told. */
    private static final Set<String> TOLD_HISTORY = Set.of("violationHistory");

    private static final int DIGITS = 16;

    private final RequestReader reader;
    private final DecideDeal decideDeal;
    private final LawInUse law;
    private final TimeOrderedIds ids;
    private final EngineFingerprint engine;

    FreshLook(RequestReader reader, DecideDeal decideDeal, LawInUse law, TimeOrderedIds ids, EngineFingerprint engine) {
        this.reader = reader;
        this.decideDeal = decideDeal;
        this.law = law;
        this.ids = ids;
        this.engine = engine;
    }

    /** What a recorded decision was known. */
    public record Told(RecordedInputs recorded, DecisionRequest sent) {
        /** Whether it was known all that the rules of a violation read; else not finding it says nothing (decided 24). */
        public boolean canTell(PriorViolation violation) {
            return Retractions.canTell(
                    sent.facts().without(sent.incompleteGroups()), violation, recorded.evaluationTime());
        }
    }

    /** @throws io.reglament.fault.FaultyFacts when this build refuses the facts */
    public Told known(RecordedInputs recorded) {
        DecisionRequest sent = reader.read(recorded.facts());
        return new Told(recorded, sent.with(sent.leftOut(), sent.facts().without(TOLD_HISTORY)));
    }

    /** As it is decided now; what falls of the violations of before stands in its retractions. */
    public Decision decide(Told known, List<PriorViolation> before) {
        return decide(filled(known, known.recorded().requestId()), calendar(known), history(before));
    }

    /**
     * The entry that takes violations back and accuses nobody: its answer is what is decided now, with these violations as history.
     * It has the same request id whenever the same is taken back by the same build.
     *
     * @param reason what is recorded as the reason
     */
    public DecisionEntry retracting(String client, Told known, List<PriorViolation> violations, String reason) {
        WorkingCalendar calendar = calendar(known);
        PriorViolations history = history(violations);
        UUID id = ids.next();
        DecisionRequest request = filled(known, requestId(known, violations));
        Decision decision = decide(request, calendar, history).withId(id.toString());
        Made with = new Made(Content.of(known.recorded().calendar()), StoredJson.of(history));
        Content body = Content.of(CanonicalJson.of(known.sent()));
        return Entries.retracting(Entries.of(id, client, request, decision, with, body, calendar.zone()), reason);
    }

    private Decision decide(DecisionRequest request, WorkingCalendar calendar, PriorViolations history) {
        return decideDeal.decide(request, calendar, law.versions(request), history);
    }

    private static DecisionRequest filled(Told known, String requestId) {
        RecordedInputs recorded = known.recorded();
        return known.sent().filled(requestId, Mode.LIVE, recorded.evaluationTime(), recorded.knowledgeTime());
    }

    private static WorkingCalendar calendar(Told known) {
        return StoredJson.calendar(known.recorded().calendar());
    }

    /** A disputed violation stands until somebody says otherwise; here somebody does. */
    private static PriorViolations history(List<PriorViolation> before) {
        return new PriorViolations(before.stream().map(FreshLook::undisputed).toList(), List.of());
    }

    private static PriorViolation undisputed(PriorViolation it) {
        return it.state() != ViolationState.DISPUTED
                ? it
                : new PriorViolation(
                        it.key(),
                        it.code(),
                        it.responsibleId(),
                        it.violatedAt(),
                        ViolationState.OPEN,
                        it.bonusReductionPercent(),
                        it.recordedAt());
    }

    private String requestId(Told known, List<PriorViolation> violations) {
        String what = Stream.concat(
                        Stream.of(engine.fingerprint(), engine.rulesHash()),
                        violations.stream().map(PriorViolation::key).sorted(Comparator.naturalOrder()))
                .collect(Collectors.joining("\n"));
        String hash = HexFormat.of().formatHex(Content.sha256(what.getBytes(UTF_8)));
        return "reevaluation-" + known.recorded().id() + "-" + hash.substring(0, DIGITS);
    }
}
