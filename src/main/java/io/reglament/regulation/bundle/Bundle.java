package io.reglament.regulation.bundle;

import io.reglament.regulation.Regulation;
import io.reglament.regulation.dmn.DmnGate;
import io.reglament.regulation.dmn.GateFault;
import io.reglament.regulation.dmn.GateRefusal;
import io.reglament.regulation.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A version of a regulation as files: {@code regulation.json} and {@code <table-id>.dmn} for each table that it names. The hashes of the
 * files and of the manifest are checked before anything is read as law.
 */
public final class Bundle {
    private static final String ENDING = ".dmn";

    private final Manifest manifest;
    private final SortedMap<String, byte[]> files;

    private Bundle(Manifest manifest, SortedMap<String, byte[]> files) {
        this.manifest = manifest;
        this.files = files;
    }

    /**
     * A bundle of files by name.
     *
     * @throws GateRefusal when the manifest is missing or wrong, a file is missing, too many, or has another digest
     */
    public static Bundle of(Map<String, byte[]> files) {
        byte[] json = files.get(ManifestJson.FILE);
        if (json == null) {
            throw GateRefusal.of(ManifestJson.FILE, "is missing");
        }
        Manifest manifest = ManifestJson.read(json);
        TreeSet<String> expected = new TreeSet<>();
        manifest.tables().keySet().forEach(table -> expected.add(table + ENDING));
        List<GateFault> faults = new ArrayList<>();
        for (String file : new TreeSet<>(files.keySet())) {
            if (!expected.contains(file) && !file.equals(ManifestJson.FILE)) {
                faults.add(new GateFault(file, "", "is not named in " + ManifestJson.FILE));
            }
        }
        manifest.tables().forEach((table, digest) -> {
            byte[] content = files.get(table + ENDING);
            if (content == null || !Sha256.of(content).equals(digest)) {
                faults.add(new GateFault(table + ENDING, "", content == null ? "is missing" : "has another digest"));
            }
        });
        if (!faults.isEmpty()) {
            throw new GateRefusal(faults);
        }
        return new Bundle(manifest, copy(files));
    }

    /** A bundle made from tables: the manifest's digests are computed. */
    public static Bundle of(Manifest header, Map<String, byte[]> tableFiles) {
        SortedMap<String, String> digests = new TreeMap<>();
        tableFiles.forEach(
                (file, content) -> digests.put(file.substring(0, file.length() - ENDING.length()), Sha256.of(content)));
        Manifest manifest = new Manifest(
                header.code(),
                header.version(),
                header.effectiveFrom(),
                header.approvedAt(),
                header.approvedBy(),
                header.ruleModes(),
                digests);
        SortedMap<String, byte[]> files = copy(tableFiles);
        files.put(ManifestJson.FILE, ManifestJson.write(manifest));
        return new Bundle(manifest, files);
    }

    /**
     * The regulation that the service ships, from the folder {@code decisions} of the class path.
     *
     * @throws GateRefusal when it was tampered with
     */
    public static Bundle shipped() {
        byte[] json = resource(ManifestJson.FILE);
        Map<String, byte[]> files = new TreeMap<>(Map.of(ManifestJson.FILE, json));
        for (String table : ManifestJson.read(json).tables().keySet()) {
            files.put(table + ENDING, resource(table + ENDING));
        }
        return of(files);
    }

    /** A bundle from its zip; see {@link BundleZip}. */
    public static Bundle unzip(byte[] zip) {
        return of(BundleZip.read(zip));
    }

    /** The zip of this bundle; the same bundle gives the same bytes. */
    public byte[] zip() {
        return BundleZip.write(files);
    }

    public Manifest manifest() {
        return manifest;
    }

    /** The bytes by file name, the manifest and the tables, sorted by name. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(copy(files));
    }

    /** The DMN file of a table, empty where the version has no such table. */
    public java.util.Optional<byte[]> dmn(String tableId) {
        return java.util.Optional.ofNullable(files.get(tableId + ENDING)).map(byte[]::clone);
    }

    /**
     * The version as law.
     *
     * @throws GateRefusal with the faults of all tables
     */
    public Regulation regulation() {
        List<GateFault> faults = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        for (String id : manifest.tables().keySet()) {
            try {
                byte[] content = files.get(id + ENDING);
                tables.add(DmnGate.read(id + ENDING, content == null ? new byte[0] : content));
            } catch (GateRefusal refusal) {
                faults.addAll(refusal.faults());
            }
        }
        if (manifest.effectiveFrom().isBefore(manifest.approvedAt())) {
            faults.add(new GateFault(ManifestJson.FILE, "effectiveFrom", "is before approvedAt"));
        }
        if (!faults.isEmpty()) {
            throw new GateRefusal(faults);
        }
        return new Regulation(
                manifest.code(),
                manifest.version(),
                manifest.effectiveFrom().toInstant(),
                manifest.approvedAt().toInstant(),
                manifest.approvedBy(),
                manifest.ruleModes(),
                tables,
                manifest.contentHash());
    }

    private static byte[] resource(String name) {
        try (InputStream in = Bundle.class.getResourceAsStream("/decisions/" + name)) {
            if (in == null) {
                throw GateRefusal.of(name, "is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, byte[]> copy(Map<String, byte[]> files) {
        SortedMap<String, byte[]> copy = new TreeMap<>();
        files.forEach((name, content) -> copy.put(name, content.clone()));
        return copy;
    }
}
