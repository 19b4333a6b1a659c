package io.reglament.backtest.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.calendar.WorkingCalendar;
import io.reglament.calendar.json.CalendarJson;
import io.reglament.deal.DecisionRequest;
import io.reglament.deal.Mode;
import io.reglament.deal.RealDeals;
import io.reglament.deal.json.RequestReader;
import io.reglament.decision.ApplicableLaw;
import io.reglament.decision.DecideDeal;
import io.reglament.decision.Decision;
import io.reglament.decision.PriorViolations;
import io.reglament.decision.desk.DecisionInputs;
import io.reglament.decision.desk.SecondLook;
import io.reglament.decision.json.AnswerJson;
import io.reglament.decision.json.StoredJson;
import io.reglament.evaluation.drl.RuleUnitRules;
import io.reglament.finding.text.IcuSentences;
import io.reglament.history.StoredDecision;
import io.reglament.json.CanonicalJson;
import io.reglament.laws.WideDeal;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.ScopedLaw;
import io.reglament.regulation.bundle.TestVersions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Decisions as the record would hold them, without a database. */
public final class RecordedDeals {
    private static final RequestReader READER = new RequestReader();
    private static final DecideDeal DECIDE = new DecideDeal(new RuleUnitRules(), new IcuSentences());
    private static final WorkingCalendar RU_MSK = CalendarJson.ruMsk().workingCalendar();

    static final RegulationVersions BOTH = TestVersions.both();
    static final SecondLook LOOK = new SecondLook(READER, DECIDE, new Law(BOTH));

    private RecordedDeals() {}

    /** The 600 real deals. */
    static List<StoredDecision> real() {
        List<String> lines = RealDeals.lines();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> stored(i, lines.get(i)))
                .toList();
    }

    /** As many deals of chance as there are seeds. */
    static List<StoredDecision> generated(long firstSeed, int number) {
        return LongStream.range(firstSeed, firstSeed + number)
                .mapToObj(seed -> {
                    ObjectNode deal = WideDeal.of(seed);
                    deal.remove("mode");
                    ((ObjectNode) deal.get("deal")).put("dealId", "D-" + seed);
                    return stored(seed, deal.toString());
                })
                .toList();
    }

    static Decision decide(StoredDecision stored, RegulationVersions versions) {
        DecisionInputs inputs = LOOK.inputs(stored.inputs());
        return DECIDE.decide(inputs.request(), inputs.calendar(), versions, PriorViolations.NONE);
    }

    static StoredDecision stored(long number, String json) {
        DecisionRequest sent = READER.read(json.getBytes(StandardCharsets.UTF_8));
        UUID id = new UUID(number, 1);
        DecisionRequest request = sent.filled(
                id.toString(),
                Mode.LIVE,
                Objects.requireNonNull(sent.evaluationTime()),
                Objects.requireNonNull(sent.knowledgeTime()));
        WorkingCalendar calendar = sent.calendar() == null ? RU_MSK : StoredJson.calendar(sent.calendar());
        Decision decision = DECIDE.decide(request, calendar, BOTH, PriorViolations.NONE);
        return new StoredDecision(
                id,
                "crm",
                id.toString(),
                sent.facts().deal().dealId(),
                decision.evaluationTime(),
                decision.knowledgeTime(),
                decision.regulations().stream().map(each -> each.version()).toList(),
                decision.regulations().stream().map(each -> each.contentHash()).toList(),
                "engine",
                "rules",
                CanonicalJson.of(sent),
                StoredJson.of(calendar).bytes(),
                StoredJson.of(PriorViolations.NONE).bytes(),
                AnswerJson.bytes(decision.withId(id.toString()), calendar.zone()));
    }

    private record Law(RegulationVersions versions) implements ApplicableLaw {
        @Override
        public Optional<WorkingCalendar> calendar(@Nullable String id) {
            return Optional.of(RU_MSK);
        }

        @Override
        public List<String> calendars() {
            return List.of(RU_MSK.id());
        }

        @Override
        public List<String> regulations() {
            return List.of(versions.code());
        }

        @Override
        public Optional<ScopedLaw> regulation(@Nullable String code) {
            return Optional.of(new ScopedLaw(versions.all()));
        }
    }
}
