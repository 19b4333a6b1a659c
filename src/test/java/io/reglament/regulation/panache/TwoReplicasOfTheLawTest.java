package io.reglament.regulation.panache;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.reglament.regulation.NormsInUse;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.Trial;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Bundles.Import;
import io.reglament.regulation.bundle.Bundles.Origin;
import io.reglament.regulation.bundle.TestVersions;
import io.reglament.vital.VitalThreads;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The versions in the memory of two replicas, on one PostgreSQL. */
@QuarkusTest
class TwoReplicasOfTheLawTest {
    private static final int ROUNDS = 5;

    @Inject
    ImportStore store;

    @Inject
    LawStore law;

    @Inject
    NormsInUse normsInUse;

    @Inject
    Trial trial;

    @Inject
    Clock clock;

    private StoredRegulations one;
    private StoredRegulations two;

    @BeforeEach
    void start() {
        one = replica();
        two = replica();
    }

    @Test
    void whatOneReplicaTakesInIsTheOthersLawAtItsNextLook() {
        Bundle bundle = TestVersions.shippedAs("SR-3.0", "2041-01-01T00:00:00+03:00");
        RegulationVersions before = two.versions();

        assertThat(one.take(bundle, Origin.imported("admin"), () -> {})).isEqualTo(Import.IMPORTED);
        assertThat(inForce(one, "2041-01-01T00:00:00Z")).isEqualTo("SR-3.0");
        assertThat(two.versions()).isSameAs(before);

        two.refresh();
        assertThat(inForce(two, "2040-12-31T20:59:59Z")).isNotEqualTo("SR-3.0");
        assertThat(inForce(two, "2040-12-31T21:00:00Z")).isEqualTo("SR-3.0");
    }

    @Test
    void aLookThatFindsNothingNewChangesNothing() {
        RegulationVersions before = two.versions();

        two.refresh();

        assertThat(two.versions()).isSameAs(before);
    }

    @Test
    void oneVersionTakenInByBothAtTheSameMomentIsTakenInOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Bundle bundle = TestVersions.shippedAs("SR-4." + round, "2042-0" + (round + 1) + "-01T00:00:00+03:00");

            assertThat(together(bundle, bundle)).containsExactlyInAnyOrder(Import.IMPORTED, Import.ALREADY_HERE);
        }
    }

    @Test
    void twoVersionsForOneInstantTakenInAtTheSameMomentAreOneAndARefusal() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String instant = "2043-0" + (round + 1) + "-01T00:00:00+03:00";

            assertThat(together(
                            TestVersions.shippedAs("SR-5." + round, instant),
                            TestVersions.shippedAs("SR-6." + round, instant)))
                    .containsExactlyInAnyOrder(Import.IMPORTED, Import.EFFECTIVE_WITH_ANOTHER);
        }
    }

    /** What each replica says, of a bundle each, with neither having seen the other's. */
    private List<Import> together(Bundle ones, Bundle twos) throws Exception {
        CountDownLatch both = new CountDownLatch(2);
        ExecutorService callers = Executors.newFixedThreadPool(2);
        List<Future<Import>> answers = List.of(
                callers.submit(() -> afterBoth(both, one, ones)), callers.submit(() -> afterBoth(both, two, twos)));
        List<Import> said = new ArrayList<>();
        for (Future<Import> answer : answers) {
            said.add(answer.get());
        }
        callers.shutdown();
        return said;
    }

    private static Import afterBoth(CountDownLatch both, StoredRegulations replica, Bundle bundle)
            throws InterruptedException {
        both.countDown();
        both.await();
        return replica.take(bundle, Origin.imported("admin"), () -> {});
    }

    private StoredRegulations replica() {
        StoredRegulations replica = new StoredRegulations(
                store, law, normsInUse, trial, clock, new SimpleMeterRegistry(), new VitalThreads());
        replica.refresh();
        return replica;
    }

    private static String inForce(StoredRegulations replica, String instant) {
        return replica.versions().inForce(Instant.parse(instant)).orElseThrow().version();
    }
}
