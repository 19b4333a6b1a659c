package io.reglament.regulation.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.reglament.regulation.Regulation;
import io.reglament.regulation.dmn.GateFault;
import io.reglament.regulation.dmn.GateRefusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A version travels as one zip, and nothing that was changed on the way is read as law. */
class BundleTest {
    private final Bundle shipped = Bundle.shipped();

    @Test
    void aVersionComesBackFromItsZip() {
        Bundle back = Bundle.unzip(shipped.zip());

        assertThat(back.regulation().contentHash())
                .isEqualTo(shipped.regulation().contentHash());
        assertThat(back.zip()).isEqualTo(shipped.zip());
        assertThat(back.dmn("sanction")).hasValue(shipped.files().get("sanction.dmn"));
    }

    @Test
    void theZipIsTheSameInEveryZone() {
        byte[] here = shipped.zip();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone.getID().equals("Asia/Tokyo") ? "UTC" : "Asia/Tokyo"));
            assertThat(shipped.zip()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void theNextVersionDiffersInTwoCellsOnly() {
        Regulation first = TestVersions.sr10();
        Regulation second = TestVersions.sr11();

        assertThat(second.table("first-contact-deadline").row("FCD-06").integer("limit"))
                .isEqualTo(10);
        assertThat(second.table("contact-limit").row("CL-04").integer("maxUnanswered"))
                .isEqualTo(4);
        assertThat(second.contentHash()).isNotEqualTo(first.contentHash());
        Manifest before = shipped.manifest();
        Manifest after = TestVersions.sr11Bundle().manifest();
        assertThat(after.tables().entrySet())
                .filteredOn(table -> !table.getValue().equals(before.tables().get(table.getKey())))
                .extracting(Map.Entry::getKey)
                .containsExactly("contact-limit", "first-contact-deadline");
    }

    @Test
    void aTableThatWasChangedIsRefused() {
        Map<String, byte[]> files = files();
        files.put("sanction.dmn", replaced("sanction.dmn", "<text>20</text>", "<text>10</text>"));

        assertRefused(files, "sanction.dmn", "digest");
    }

    @Test
    void aManifestThatWasChangedIsRefused() {
        Map<String, byte[]> files = files();
        files.put("regulation.json", replaced("regulation.json", "2026-01-12T00:00:00", "2026-01-11T00:00:00"));

        assertRefused(files, "regulation.json", "contentHash");
    }

    @Test
    void aMissingAndAnAdditionalFileAreBothTold() {
        Map<String, byte[]> files = files();
        byte[] sanction = files.remove("sanction.dmn");
        files.put("penalty.dmn", sanction);

        GateRefusal refusal = catchThrowableOfType(GateRefusal.class, () -> Bundle.of(files));

        assertThat(refusal.faults()).extracting(GateFault::file).containsExactly("penalty.dmn", "sanction.dmn");
    }

    @Test
    void aManifestWithAFieldTwiceOrAnUnknownFieldIsRefused() {
        Map<String, byte[]> twice = files();
        twice.put("regulation.json", replaced("regulation.json", "\"version\"", "\"code\": \"X\", \"version\""));
        Map<String, byte[]> unknown = files();
        unknown.put("regulation.json", replaced("regulation.json", "\"version\"", "\"script\": \"X\", \"version\""));

        assertRefused(twice, "regulation.json", "JSON");
        assertRefused(unknown, "regulation.json", "exactly the fields");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../regulation.json", "/etc/passwd.dmn", "a/b.dmn", "..\\x.dmn", "UPPER.dmn", "folder/", "x.xml"
            })
    void anEntryWithAPathOrAnotherNameIsRefused(String name) throws IOException {
        byte[] zip = zip(name, new byte[] {1});

        assertThatThrownBy(() -> Bundle.unzip(zip))
                .isInstanceOf(GateRefusal.class)
                .hasMessageContaining("name");
    }

    @Test
    void anEntryThatUnpacksToTooMuchIsRefused() throws IOException {
        byte[] zip = zip("bomb.dmn", new byte[50_000_000]);

        assertThat(zip.length).isLessThan(100_000);
        assertThatThrownBy(() -> Bundle.unzip(zip))
                .isInstanceOf(GateRefusal.class)
                .hasMessageContaining("too large");
    }

    @Test
    void whatIsNoZipHasNoManifest() {
        byte[] text = "not a zip".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Bundle.unzip(text)).isInstanceOf(GateRefusal.class);
    }

    private static void assertRefused(Map<String, byte[]> files, String file, String what) {
        GateRefusal refusal = catchThrowableOfType(GateRefusal.class, () -> Bundle.of(files));
        assertThat(refusal).isNotNull();
        assertThat(refusal.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.what()).contains(what);
        });
    }

    private Map<String, byte[]> files() {
        return new TreeMap<>(shipped.files());
    }

    private byte[] replaced(String file, String from, String to) {
        String text = new String(shipped.files().get(file), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return text.replaceFirst(java.util.regex.Pattern.quote(from), to).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
