package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.regulation.bundle.TestVersions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which version binds when (model 3.3). */
class RegulationVersionsTest {
    private static final RegulationVersions VERSIONS = TestVersions.both();
    private static final Instant JANUARY = Instant.parse("2026-01-11T21:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-05-31T21:00:00Z");

    @Test
    void aVersionBindsFromItsFirstInstantUntilTheNextTakesEffect() {
        assertThat(VERSIONS.inForce(JANUARY.minusSeconds(1))).isEmpty();
        assertThat(VERSIONS.inForce(JANUARY)).hasValueSatisfying(is("SR-1.0"));
        assertThat(VERSIONS.inForce(JUNE.minusSeconds(1))).hasValueSatisfying(is("SR-1.0"));
        assertThat(VERSIONS.inForce(JUNE)).hasValueSatisfying(is("SR-1.1"));
        assertThat(VERSIONS.effectiveTo(VERSIONS.all().get(0))).contains(JUNE);
        assertThat(VERSIONS.effectiveTo(VERSIONS.all().get(1))).isEmpty();
    }

    @Test
    void aPeriodOverlapsTheVersionsThatBindAtSomeInstantOfIt() {
        assertThat(VERSIONS.overlapping(JANUARY.minusSeconds(9), JANUARY.minusSeconds(1)))
                .isEmpty();
        assertThat(names(VERSIONS.overlapping(JANUARY, JUNE.minusSeconds(1)))).containsExactly("SR-1.0");
        assertThat(names(VERSIONS.overlapping(JANUARY, JUNE))).containsExactly("SR-1.0", "SR-1.1");
        assertThat(names(VERSIONS.overlapping(JUNE, JUNE.plusSeconds(1)))).containsExactly("SR-1.1");
    }

    @Test
    void theNextChangeIsStrictlyLater() {
        assertThat(VERSIONS.nextEffectiveAfter(JUNE.minusSeconds(1))).contains(JUNE);
        assertThat(VERSIONS.nextEffectiveAfter(JUNE)).isEmpty();
    }

    @Test
    void versionsThatContradictEachOtherAreRefused() {
        Regulation first = VERSIONS.all().get(0);

        assertThatThrownBy(() -> new RegulationVersions(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RegulationVersions(List.of(first, first)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> names(List<Regulation> versions) {
        return versions.stream().map(Regulation::version).toList();
    }

    private static java.util.function.Consumer<Regulation> is(String version) {
        return regulation -> assertThat(regulation.version()).isEqualTo(version);
    }
}
