package io.reglament.decision.desk;

import io.reglament.calendar.WorkingCalendar;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.Mode;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.ApplicableLaw;
import io.reglament.decision.DecideDeal;
import io.reglament.decision.Decision;
import io.reglament.decision.RecordedInputs;
import io.reglament.decision.json.AnswerJson;
import io.reglament.decision.json.StoredJson;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides a recorded decision again from nothing but what is stored with it. */
@ApplicationScoped
public class SecondLook {
    private final RequestReader reader;
    private final DecideDeal decideDeal;
    private final ApplicableLaw law;

    /** The calendar that was read last: nearly always the next one's too. */
    private volatile @Nullable KnownCalendar last;

    public SecondLook(RequestReader reader, DecideDeal decideDeal, ApplicableLaw law) {
        this.reader = reader;
        this.decideDeal = decideDeal;
        this.law = law;
    }

    private record KnownCalendar(byte[] content, WorkingCalendar calendar) {}

    /** The decision as it comes out now, under the versions that spoke then. */
    public record Seen(Decision decision, RegulationVersions versions, WorkingCalendar calendar) {
        public byte[] answer() {
            return AnswerJson.bytes(decision, calendar.zone());
        }
    }

    /**
     * @throws Refusal.OtherLaw when a version that spoke is not loaded with the same content
     */
    public Seen at(RecordedInputs recorded) {
        DecisionInputs inputs = inputs(recorded);
        Decision decision = decide(inputs);
        return new Seen(decision.withId(recorded.id().toString()), inputs.versions(), inputs.calendar());
    }

    /**
     * What it is decided by, of the law as far as it was there.
     *
     * @throws Refusal.OtherLaw when a version that spoke is not loaded with the same content
     * @throws io.reglament.fault.FaultyFacts when this build refuses the facts
     */
    public DecisionInputs inputs(RecordedInputs recorded) {
        DecisionRequest request = reader.read(recorded.facts())
                .filled(recorded.requestId(), Mode.LIVE, recorded.evaluationTime(), recorded.knowledgeTime());
        return new DecisionInputs(
                request,
                calendar(recorded.calendar()),
                versions(request, recorded),
                StoredJson.history(recorded.history()));
    }

    /** The answer, without an id. */
    public Decision decide(DecisionInputs inputs) {
        return decideDeal.decide(inputs.request(), inputs.calendar(), inputs.versions(), inputs.history());
    }

    private WorkingCalendar calendar(byte[] content) {
        KnownCalendar before = last;
        if (before != null && Arrays.equals(before.content(), content)) {
            return before.calendar();
        }
        WorkingCalendar calendar = StoredJson.calendar(content);
        last = new KnownCalendar(content, calendar);
        return calendar;
    }

    /**
     * The versions that spoke must be here with the same content; otherwise a difference would say nothing. One that took effect before
     * and did not speak was not there (decided 99).
     */
    private RegulationVersions versions(DecisionRequest request, RecordedInputs recorded) {
        RegulationVersions versions = law.regulation(request.regulationCode())
                .orElseThrow(() -> notLoaded(request.regulationCode()))
                .of(request.branchId());
        for (RecordedInputs.Stamp stamp : recorded.versions()) {
            boolean same = versions.version(stamp.version())
                    .map(Regulation::contentHash)
                    .filter(stamp.contentHash()::equals)
                    .isPresent();
            if (!same) {
                throw notLoaded(stamp.version());
            }
        }
        List<Regulation> then = versions.all().stream()
                .filter(each ->
                        recorded.spoke(each.version()) || each.effectiveFrom().isAfter(recorded.evaluationTime()))
                .toList();
        return then.isEmpty() ? versions : new RegulationVersions(then);
    }

    private static Refusal notLoaded(@Nullable String what) {
        return new Refusal.OtherLaw("'" + what + "' is not loaded with the content that was decided by.");
    }
}
