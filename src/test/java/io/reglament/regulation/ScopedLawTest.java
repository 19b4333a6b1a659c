package io.reglament.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Manifest;
import io.reglament.regulation.bundle.Overlay;
import io.reglament.regulation.bundle.TestVersions;
import io.reglament.regulation.bundle.TestVersions.Cell;
import io.reglament.regulation.dmn.GateRefusal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A branch inherits the company's versions, and its own binds its deals from its instant on until the company has another (S1-70). */
class ScopedLawTest {
    private static final Bundle FIRST = TestVersions.marked("SR-5.0", "2027-01-01T00:00:00Z", "contact-limit/CL-04");
    private static final Bundle SECOND = TestVersions.marked("SR-5.1", "2027-06-01T00:00:00Z", "contact-limit/CL-04");
    private static final Cell FOUR = new Cell("contact-limit", "CL-04_o1", "5", "4");

    private static ScopedLaw law(Bundle... bundles) {
        return new ScopedLaw(Stream.of(bundles).map(Bundle::regulation).toList());
    }

    private static @Nullable String inForce(ScopedLaw law, @Nullable String branch, String at) {
        Optional<Regulation> found = law.of(branch).inForce(Instant.parse(at));
        return found.map(Regulation::version).orElse(null);
    }

    @Test
    void itsVersionBindsItUntilTheCompanyHasAnother() {
        ScopedLaw law = law(FIRST, SECOND, TestVersions.overlay(FIRST, "msk", "2027-03-01T00:00:00Z", FOUR));

        assertThat(inForce(law, "msk", "2027-02-28T23:59:59Z")).isEqualTo("SR-5.0");
        assertThat(inForce(law, "msk", "2027-03-01T00:00:00Z")).isEqualTo("SR-5.0@msk");
        assertThat(inForce(law, "msk", "2027-06-01T00:00:00Z")).isEqualTo("SR-5.1");
        assertThat(inForce(law, "spb", "2027-03-01T00:00:00Z")).isEqualTo("SR-5.0");
        assertThat(inForce(law, null, "2027-03-01T00:00:00Z")).isEqualTo("SR-5.0");
        assertThat(law.names()).containsExactly("SR-5.0", "SR-5.1", "SR-5.0@msk");
    }

    @Test
    void itMayBeginWithItsBase() {
        ScopedLaw law = law(FIRST, SECOND, TestVersions.overlay(SECOND, "msk", "2027-06-01T00:00:00Z", FOUR));

        assertThat(inForce(law, "msk", "2027-06-01T00:00:00Z")).isEqualTo("SR-5.1@msk");
        assertThat(inForce(law, "msk", "2027-05-31T23:59:59Z")).isEqualTo("SR-5.0");
        assertThat(law.of("msk").effectiveTo(law.of("msk").version("SR-5.0").orElseThrow()))
                .contains(Instant.parse("2027-06-01T00:00:00Z"));
    }

    @Test
    void whereItsBaseIsNotInForceItBindsNothing() {
        Bundle late = TestVersions.overlay(FIRST, "msk", "2027-07-01T00:00:00Z", FOUR);

        assertThat(inForce(law(FIRST, SECOND, late), "msk", "2027-08-01T00:00:00Z"))
                .isEqualTo("SR-5.1");
        assertThat(inForce(law(SECOND, late), "msk", "2027-08-01T00:00:00Z")).isEqualTo("SR-5.1");
    }

    @Test
    void anotherRowIsNotItsOwn() {
        Bundle other = TestVersions.overlay(
                FIRST, "msk", "2027-03-01T00:00:00Z", new Cell("contact-limit", "CL-03_o1", "5", "4"));

        assertThatThrownBy(() -> Overlay.require(FIRST, other))
                .isInstanceOf(GateRefusal.class)
                .hasMessageContaining("CL-03")
                .hasMessageContaining("has not marked");
    }

    @Test
    void whatATableIsForAndHowRulesBindStayTheCompanys() {
        Bundle same = TestVersions.overlay(FIRST, "msk", "2027-03-01T00:00:00Z", FOUR);
        Overlay.require(FIRST, same);

        Map<String, byte[]> files = new TreeMap<>(same.files());
        files.remove("regulation.json");
        String table = new String(Objects.requireNonNull(files.get("contact-limit.dmn")), StandardCharsets.UTF_8);
        files.put(
                "contact-limit.dmn",
                table.replaceFirst("<description>[^<]*<", "<description>As the branch likes it.<")
                        .getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Overlay.require(FIRST, Bundle.of(same.manifest(), files)))
                .isInstanceOf(GateRefusal.class)
                .hasMessageContaining("stay the company's");

        Manifest head = same.manifest();
        SortedMap<String, RuleMode> modes = new TreeMap<>(head.ruleModes());
        modes.put("R-LIM-01", RuleMode.ADVISORY);
        Map<String, byte[]> tables = new TreeMap<>(same.files());
        tables.remove("regulation.json");
        Bundle advised = Bundle.of(
                new Manifest(
                        head.format(),
                        head.code(),
                        head.version(),
                        head.effectiveFrom(),
                        head.approvedAt(),
                        head.approvedBy(),
                        modes,
                        head.tables(),
                        head.base()),
                tables);
        assertThatThrownBy(() -> Overlay.require(FIRST, advised))
                .isInstanceOf(GateRefusal.class)
                .hasMessageContaining("how rules bind");
    }

    @Test
    void aNameSaysWhoseItIs() {
        assertThat(List.of(VersionName.of("SR-1.2@msk.2"), VersionName.of("SR-1.2@msk"), VersionName.of("SR-1.2")))
                .containsExactly(
                        new VersionName("SR-1.2", "msk"),
                        new VersionName("SR-1.2", "msk"),
                        new VersionName("SR-1.2", null));
    }
}
