package io.reglament.backtest.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.backtest.BacktestSums;
import io.reglament.backtest.ChangedFindings;
import io.reglament.backtest.DraftInPlace;
import io.reglament.backtest.NormKept;
import io.reglament.backtest.NotReplayed;
import io.reglament.backtest.RunningSums;
import io.reglament.backtest.json.SumsJson;
import io.reglament.history.StoredDecision;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.bundle.TestVersions;
import io.reglament.regulation.bundle.TestVersions.Cell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The sums of a backtest against loops written by hand, over the 600 real deals and over deals of chance: a thousand, and 20,000 with
 * {@code -Dreglament.long=true}. What fails names its seed; {@code -Dreglament.seed=…} begins with another.
 */
@Tag("laws")
class SumsOfABacktestTest {
    private static final long SEED = Long.getLong("reglament.seed", 20_261_127L);
    private static final int GENERATED =
            Integer.getInteger("reglament.deals", Boolean.getBoolean("reglament.long") ? 20_000 : 1_000);

    private static final RegulationVersions IN_FORCE = RecordedDeals.BOTH;
    private static final Regulation DRAFT = TestVersions.sr10With(
            new Cell("first-contact-deadline", "FCD-06_o1", "15", "10"),
            new Cell("first-contact-deadline", "FCD-07_o1", "60", "90"),
            new Cell("contact-limit", "CL-01_o1", "5", "4"),
            new Cell("contact-limit", "CL-04_o1", "5", "3"),
            new Cell("commission-rate", "CR-01_o1", "5.00", "4.50"),
            new Cell("commission-rate", "CR-02_o1", "4.00", "4.25"));

    @Test
    void overTheRealDealsTheyAreThoseOfLoopsByHand() {
        BacktestSums sums = compared(RecordedDeals.real(), DRAFT);
        assertThat(sums.deals()).isEqualTo(600);
        assertThat(sums.notReplayed()).isEmpty();
        assertThat(sums.underBase()).isGreaterThan(0);
        assertThat(sums.changedDeals()).isBetween(1L, 599L);
        assertThat(sums.findings().violationsByCode()).isNotEmpty();
        assertThat(sums.findings().actionsByCode()).isNotEmpty();
    }

    @Test
    void overDealsOfChanceTheyAreThoseOfLoopsByHand() {
        BacktestSums sums = compared(RecordedDeals.generated(SEED, GENERATED), DRAFT);
        assertThat(sums.notReplayed()).as("seed " + SEED).isEmpty();
        assertThat(sums.findings().commission()).containsKey("RUB");
        assertThat(sums.findings().deadlinesByKind()).containsKey("FIRST_CONTACT");
        NormKept first = Objects.requireNonNull(sums.norms().get("FIRST_CONTACT"));
        assertThat(first.inForceMet()).isPositive();
        assertThat(first.draftMissed()).isPositive();
    }

    @Test
    void theLawInForceAgainstItselfChangesNothing() {
        List<StoredDecision> deals = new ArrayList<>(RecordedDeals.real());
        deals.addAll(RecordedDeals.generated(SEED, 300));
        BacktestSums sums = compared(deals, TestVersions.sr10With());
        assertThat(sums.compared()).isEqualTo(900);
        assertThat(sums.changedDeals()).isZero();
        assertThat(sums.reworded()).isZero();
        assertThat(sums.findings()).isEqualTo(ChangedFindings.NONE);
    }

    /** Added up in parts that chance made, in an order of chance, and through their text. */
    private static BacktestSums compared(List<StoredDecision> deals, Regulation draft) {
        DraftInPlace inPlace = new DraftInPlace(draft, null);
        TwoLaws laws = new TwoLaws(RecordedDeals.LOOK, inPlace);
        Random random = new Random(SEED);
        List<BacktestSums> parts = new ArrayList<>();
        for (int i = 0; i < deals.size(); ) {
            int end = Math.min(deals.size(), i + 1 + random.nextInt(100));
            RunningSums part = new RunningSums();
            for (StoredDecision deal : deals.subList(i, end)) {
                laws.at(new Tried.Recorded(deal, RecordedDeals.LOOK)).addTo(part);
            }
            parts.add(SumsJson.sums(SumsJson.write(part.sums())));
            i = end;
        }
        Collections.shuffle(parts, random);
        BacktestSums sums = parts.stream().reduce(BacktestSums.NONE, BacktestSums::plus);
        assertThat(sums.decisions()).isEqualTo(deals.size());
        SumsByHand byHand = byHand(deals, inPlace.among(IN_FORCE, null));
        assertThat(sums.findings()).as("seed " + SEED).isEqualTo(byHand.sums());
        SortedMap<String, List<Integer>> kept = new TreeMap<>();
        sums.norms()
                .forEach((kind, norm) -> kept.put(
                        kind,
                        Stream.of(norm.inForceMet(), norm.inForceMissed(), norm.draftMet(), norm.draftMissed())
                                .map(Math::toIntExact)
                                .toList()));
        assertThat(kept).as("seed " + SEED).isEqualTo(byHand.kept());
        return sums;
    }

    private static SumsByHand byHand(List<StoredDecision> deals, RegulationVersions draft) {
        SumsByHand loops = new SumsByHand();
        for (StoredDecision deal : deals) {
            loops.deal(RecordedDeals.decide(deal, IN_FORCE), RecordedDeals.decide(deal, draft));
        }
        return loops;
    }

    @Test
    void anotherAnswerThanTheRecordedOneIsSaidAndComparedAllTheSame() {
        StoredDecision deal = RecordedDeals.real().get(0);
        StoredDecision altered = with(deal, deal.versions(), deal.versionHashes(), "{}".getBytes(UTF_8));
        RunningSums sums = new RunningSums();
        laws().at(new Tried.Recorded(altered, RecordedDeals.LOOK)).addTo(sums);
        assertThat(sums.sums().notReplayed()).containsExactly(Map.entry(NotReplayed.ANSWER_DIFFERS, 1L));
        assertThat(sums.sums().compared()).isEqualTo(1);
    }

    @Test
    void aLawThatIsNotLoadedAndFactsThatAreRefusedAreCountedByReason() {
        StoredDecision deal = RecordedDeals.real().get(0);
        RunningSums sums = new RunningSums();
        laws().at(new Tried.Recorded(
                        with(deal, List.of("SR-0.9"), List.of("sha256:0"), deal.answer()), RecordedDeals.LOOK))
                .addTo(sums);
        StoredDecision refused = new StoredDecision(
                deal.id(),
                deal.client(),
                deal.requestId(),
                deal.dealId(),
                deal.evaluationTime(),
                deal.knowledgeTime(),
                deal.versions(),
                deal.versionHashes(),
                deal.engine(),
                deal.rulesHash(),
                "{\"deal\":{}}".getBytes(UTF_8),
                deal.calendar(),
                deal.history(),
                deal.answer());
        laws().at(new Tried.Recorded(refused, RecordedDeals.LOOK)).addTo(sums);
        assertThat(sums.sums().notReplayed())
                .containsOnly(Map.entry(NotReplayed.OTHER_LAW, 1L), Map.entry(NotReplayed.FACTS_REFUSED, 1L));
        assertThat(sums.sums().compared()).isZero();
    }

    private static TwoLaws laws() {
        return new TwoLaws(RecordedDeals.LOOK, new DraftInPlace(DRAFT, null));
    }

    private static StoredDecision with(StoredDecision it, List<String> versions, List<String> hashes, byte[] answer) {
        return new StoredDecision(
                it.id(),
                it.client(),
                it.requestId(),
                it.dealId(),
                it.evaluationTime(),
                it.knowledgeTime(),
                versions,
                hashes,
                it.engine(),
                it.rulesHash(),
                it.facts(),
                it.calendar(),
                it.history(),
                answer);
    }
}
