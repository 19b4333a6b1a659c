package io.reglament.regulation.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reglament.regulation.dmn.GateRefusal;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A manifest has one reading, and names and times that people and databases can hold. */
class TheManifestIsReadStrictlyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SR-01.0",
                "SR-1.00",
                "SR-1",
                "sr-1.0",
                "S-1.0",
                "SR-1.0 ",
                "SR-1000.0",
                "SR-1.1000",
                "SR 1.0",
                "СР-1.0",
                "VERSIONLONGX-1.0"
            })
    void aNameOfAnotherFormIsRefused(String name) {
        Bundle named = TestVersions.shippedAs(name, "2031-01-01T00:00:00+03:00");

        assertThatThrownBy(() -> Bundle.of(named.files()))
                .isInstanceOf(GateRefusal.class)
                .hasMessageContaining("version");
        assertThatCode(() -> Bundle.kept(named.zip()).regulation()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SR-0.1", "SR-10.100", "SALES-7.0", "ABCDEFGHIJ-999.999"})
    void aNameOfTheFormIsTaken(String name) {
        Bundle named = TestVersions.shippedAs(name, "2031-01-01T00:00:00+03:00");

        assertThat(Bundle.of(named.files()).manifest().version()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2101-01-01T00:00:00Z", "+99999-01-01T00:00:00Z", "9999-12-31T23:59:59Z"})
    void aTimeThatNoDatabaseHoldsIsRefused(String from) {
        Bundle late = TestVersions.shippedAs("SR-7.1", from);

        assertThatThrownBy(() -> Bundle.of(late.files())).hasMessageContaining("2000 to 2100");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"ruleModes\" : { | \"ruleModes\" : [ { | }, \"tables\" | } ], \"tables\"",
                "\"effectiveFrom\" : \"2026-01-12T00:00:00+03:00\" | \"effectiveFrom\" : 20260112 | x | x",
                "\"version\" : \"SR-1.0\" | \"version\" : [\"SR-1.0\"] | x | x",
                "\"code\" : \"SALES-REG\" | \"format\" : \"2\", \"code\" : \"SALES-REG\" | x | x",
                "\"code\" : \"SALES-REG\" | \"format\" : 3, \"code\" : \"SALES-REG\" | x | x",
                "\"code\" : \"SALES-REG\" | \"code\" : null | x | x"
            })
    void aFieldOfAnotherShapeIsRefused(String one, String other, String two, String another) {
        String text = new String(shipped().get("regulation.json"), StandardCharsets.UTF_8)
                .replaceAll("\\s*:\\s*", " : ")
                .replaceAll("\\},\\s*", "}, ")
                .replace(one, other)
                .replace(two, another);
        Map<String, byte[]> files = shipped();
        files.put("regulation.json", text.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> Bundle.of(files)).isInstanceOf(GateRefusal.class);
    }

    @Test
    void whatFollowsTheJsonOrIsNoUtf8IsRefused() {
        byte[] json = Objects.requireNonNull(shipped().get("regulation.json"));
        Map<String, byte[]> followed = shipped();
        followed.put("regulation.json", joined(json, "{}".getBytes(StandardCharsets.UTF_8)));
        Map<String, byte[]> broken = shipped();
        byte[] wrong = Arrays.copyOf(json, json.length);
        wrong[json.length - 2] = (byte) 0xC3;
        broken.put("regulation.json", wrong);
        Map<String, byte[]> wide = shipped();
        wide.put("regulation.json", new String(json, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));

        assertThatThrownBy(() -> Bundle.of(followed)).hasMessageContaining("JSON");
        assertThatThrownBy(() -> Bundle.of(broken)).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> Bundle.of(wide)).isInstanceOf(GateRefusal.class);
    }

    @Test
    void aManifestOfFormatTwoComesBackAsItWas() {
        Bundle second = Bundle.allShipped().get(1);

        assertThat(second.manifest().format()).isEqualTo(2);
        assertThat(Bundle.unzip(second.zip()).manifest()).isEqualTo(second.manifest());
        assertThat(second.manifest().effectiveFrom()).isAfter(OffsetDateTime.parse("2027-01-01T00:00:00Z"));
    }

    @Test
    void theFirstVersionIsWhatItWas() {
        assertThat(Bundle.shipped().manifest().contentHash())
                .isEqualTo("sha256:ed71b826b21b6fcf88ef8fd9e503425cbf18b5bae0ed35dbde05b3d8e139fc83");
    }

    private static Map<String, byte[]> shipped() {
        return new TreeMap<>(Bundle.shipped().files());
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }
}
