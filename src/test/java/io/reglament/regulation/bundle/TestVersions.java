package io.reglament.regulation.bundle;

import io.reglament.regulation.Regulation;
import io.reglament.regulation.RegulationVersions;
import io.reglament.regulation.dmn.DmnGate;
import io.reglament.regulation.dmn.DmnWriter;
import io.reglament.regulation.table.Table;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.SortedMap;

/** SR-1.0 as shipped, and the fixture SR-1.1, which differs from it in two cells (tables.md). */
public final class TestVersions {
    private static final Bundle SR_12_BUNDLE = Bundle.allShipped().get(1);
    private static final Regulation SR_12 = SR_12_BUNDLE.regulation();

    private TestVersions() {}

    public static Regulation sr10() {
        return Bundle.shipped().regulation();
    }

    public static Regulation sr11() {
        return sr11Bundle().regulation();
    }

    /** Both versions. */
    public static RegulationVersions both() {
        return new RegulationVersions(List.of(sr10(), sr11()));
    }

    /** Both, and SR-1.2 as shipped, which a case may choose with {@code law} long before it is in force. */
    public static RegulationVersions all() {
        return new RegulationVersions(List.of(sr10(), sr11(), sr12()));
    }

    public static Regulation sr12() {
        return SR_12;
    }

    /** In force from 11 January 2027. */
    public static Bundle sr12Bundle() {
        return SR_12_BUNDLE;
    }

    /** Approved on 25 May 2026, in force from 1 June: 10 minutes instead of 15 (FCD-06), 4 calls instead of 5 (CL-04). */
    public static Bundle sr11Bundle() {
        Bundle shipped = Bundle.shipped();
        SortedMap<String, byte[]> files = new java.util.TreeMap<>(shipped.files());
        files.remove("regulation.json");
        change(files, "first-contact-deadline.dmn", "FCD-06_o1", "15", "10");
        change(files, "contact-limit.dmn", "CL-04_o1", "5", "4");
        Manifest old = shipped.manifest();
        Manifest header = new Manifest(
                old.code(),
                "SR-1.1",
                OffsetDateTime.parse("2026-06-01T00:00:00+03:00"),
                OffsetDateTime.parse("2026-05-25T12:00:00+03:00"),
                old.approvedBy(),
                old.ruleModes(),
                old.tables());
        return Bundle.of(header, files);
    }

    /** One output of a row in a table, in the place of another. */
    public record Cell(String table, String id, String from, String to) {}

    /** SR-1.0 with other cells, under its name and hash, as a draft of it decides in its place. */
    public static Regulation sr10With(Cell... cells) {
        Bundle shipped = Bundle.shipped();
        SortedMap<String, byte[]> files = new java.util.TreeMap<>(shipped.files());
        files.remove("regulation.json");
        for (Cell cell : cells) {
            change(files, cell.table() + ".dmn", cell.id(), cell.from(), cell.to());
        }
        Regulation changed = Bundle.of(shipped.manifest(), files).regulation();
        return new Regulation(
                changed.code(),
                changed.version(),
                changed.effectiveFrom(),
                changed.approvedAt(),
                changed.approvedBy(),
                changed.ruleModes(),
                changed.tables(),
                shipped.manifest().contentHash());
    }

    /** The shipped tables under another name and from another instant on, with other cells where there are any. */
    public static Bundle shippedAs(String version, String effectiveFrom, Cell... cells) {
        Bundle shipped = Bundle.shipped();
        SortedMap<String, byte[]> files = new java.util.TreeMap<>(shipped.files());
        files.remove("regulation.json");
        for (Cell cell : cells) {
            change(files, cell.table() + ".dmn", cell.id(), cell.from(), cell.to());
        }
        Manifest old = shipped.manifest();
        return Bundle.of(
                new Manifest(
                        old.code(),
                        version,
                        OffsetDateTime.parse(effectiveFrom),
                        old.approvedAt(),
                        old.approvedBy(),
                        old.ruleModes(),
                        old.tables()),
                files);
    }

    /** The shipped tables under another name, in which branches may override some rows, such as {@code contact-limit/CL-04}. */
    public static Bundle marked(String version, String effectiveFrom, String... rows) {
        Bundle plain = shippedAs(version, effectiveFrom);
        SortedMap<String, byte[]> files = new java.util.TreeMap<>(plain.files());
        files.remove("regulation.json");
        for (Table table : plain.regulation().tables()) {
            if (table.rows().stream().anyMatch(row -> List.of(rows).contains(row.ref()))) {
                Table shipped =
                        DmnGate.read(table.id() + ".dmn", plain.dmn(table.id()).orElseThrow());
                files.put(
                        table.id() + ".dmn",
                        DmnWriter.write(shipped.with(shipped.rows().stream()
                                .map(row -> row.with(List.of(rows).contains(row.ref())))
                                .toList())));
            }
        }
        return Bundle.of(plain.manifest(), files);
    }

    /** The shipped tables under another name, one row fewer. */
    public static Bundle without(String version, String effectiveFrom, String tableId, String row) {
        Bundle plain = shippedAs(version, effectiveFrom);
        SortedMap<String, byte[]> files = new java.util.TreeMap<>(plain.files());
        files.remove("regulation.json");
        Table table = DmnGate.read(tableId + ".dmn", plain.dmn(tableId).orElseThrow());
        files.put(
                tableId + ".dmn",
                DmnWriter.write(table.with(table.rows().stream()
                        .filter(each -> !each.id().equals(row))
                        .toList())));
        return Bundle.of(plain.manifest(), files);
    }

    /** A branch's version over one of the company, with other cells. */
    public static Bundle overlay(Bundle company, String branch, String effectiveFrom, Cell... cells) {
        SortedMap<String, byte[]> files = new java.util.TreeMap<>(company.files());
        files.remove("regulation.json");
        for (Cell cell : cells) {
            change(files, cell.table() + ".dmn", cell.id(), cell.from(), cell.to());
        }
        Manifest old = company.manifest();
        return Bundle.of(
                new Manifest(
                        old.format(),
                        old.code(),
                        old.version() + "@" + branch,
                        OffsetDateTime.parse(effectiveFrom),
                        old.approvedAt(),
                        old.approvedBy(),
                        old.ruleModes(),
                        old.tables(),
                        new Manifest.Base(old.version(), old.contentHash())),
                files);
    }

    private static void change(SortedMap<String, byte[]> files, String file, String cell, String from, String to) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        String before = "<outputEntry id=\"" + cell + "\"><text>" + from + "</text>";
        if (!text.contains(before)) {
            throw new IllegalStateException(file + " has no " + before);
        }
        files.put(
                file,
                text.replace(before, before.replace(">" + from + "<", ">" + to + "<"))
                        .getBytes(StandardCharsets.UTF_8));
    }
}
