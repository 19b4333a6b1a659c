package io.reglament.ledger.jdbc;

import static io.reglament.ledger.SampleEntries.entry;
import static io.reglament.ledger.SampleEntries.violation;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.reglament.finding.Severity;
import io.reglament.ledger.Content;
import io.reglament.ledger.DecisionEntry;
import io.reglament.ledger.DecisionEntry.LostViolation;
import io.reglament.ledger.EngineFingerprint;
import io.reglament.ledger.FoundViolation;
import io.reglament.ledger.Outcome;
import io.reglament.ledger.Outcome.Recorded;
import io.reglament.ledger.Pending;
import io.reglament.ledger.TimeOrderedIds;
import io.reglament.vital.VitalThreads;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two ledgers as two replicas have them, on one PostgreSQL. */
@QuarkusTest
class TwoReplicasTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @Inject
    LedgerLimits limits;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Inject
    EngineFingerprint engine;

    @Inject
    TimeOrderedIds ids;

    @Inject
    Tracer tracer;

    private final List<PostgresLedger> replicas = new ArrayList<>();

    @BeforeEach
    void start() {
        for (int i = 0; i < 2; i++) {
            PostgresLedger ledger = new PostgresLedger(
                    limits,
                    new Transactions(database, clock, engine, ids, (LawAtCommit) null),
                    new SimpleMeterRegistry(),
                    tracer,
                    new VitalThreads());
            ledger.start();
            replicas.add(ledger);
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (PostgresLedger ledger : replicas) {
            ledger.stop(new ShutdownEvent());
        }
    }

    @Test
    void aStormOfDuplicatesIsOneDecisionEachAndTheSameBytesFromBoth() {
        List<Pending> pending = new ArrayList<>();
        IntStream.range(0, 2_000)
                .mapToObj(i -> entry("T-1-" + i % 300, "{}"))
                .forEach(entry -> replicas.forEach(ledger -> pending.add(ledger.append(copy(entry)))));

        Map<String, List<Content>> answers = new TreeMap<>();
        int fresh = 0;
        for (Pending each : pending) {
            Outcome outcome = each.within(LONG).join();
            if (outcome instanceof Recorded recorded) {
                fresh += recorded.repeat() ? 0 : 1;
                answers.computeIfAbsent(each.entry().requestId(), id -> new ArrayList<>())
                        .add(recorded.answer());
            }
        }

        assertThat(fresh).isEqualTo(300);
        assertThat(answers).hasSize(300);
        answers.values().forEach(same -> assertThat(same).containsOnly(same.get(0)));
    }

    @Test
    void decisionsOnTheSameViolationsNeverBlockEachOtherForGood() {
        List<String> keys = IntStream.range(0, 40).mapToObj(i -> "T2|" + i).toList();
        Random random = new Random(20_260_406);
        List<Pending> pending = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            List<String> some = new ArrayList<>(keys);
            Collections.shuffle(some, random);
            List<FoundViolation> found = some.subList(0, 10).stream()
                    .map(key -> violation(key, Severity.values()[random.nextInt(3)].name()))
                    .toList();
            List<LostViolation> lost = some.subList(10, 20).stream()
                    .map(key -> new LostViolation(key, "NO_LONGER_FOUND"))
                    .toList();
            pending.add(replicas.get(i % 2).append(entry("T-2-" + i, "{}", "T2", found, lost)));
        }

        assertThat(pending).extracting(each -> each.within(LONG).join()).hasOnlyElementsOfType(Recorded.class);
    }

    /** As another replica makes it: the same request, decided under another id. */
    private static DecisionEntry copy(DecisionEntry entry) {
        return entry(entry.requestId(), "{}");
    }
}
