package io.reglament.regulation.bundle;

import io.reglament.regulation.Regulation;
import io.reglament.regulation.contract.Contract;
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
import org.jspecify.annotations.Nullable;

/**
 * A version of a regulation as files: {@code regulation.json} and {@code <table-id>.dmn} for each table that it names. The hashes of the
 * files and of the manifest are checked before anything is read as law. Beside them lie its cases, {@code cases/<name>.json}: they say
 * what the law is good for and are no part of it, so that its hash does not cover them.
 */
public final class Bundle {
    /** How many cases a version has at most. */
    public static final int MOST_CASES = 200;

    /** How many bytes one of its files has at most. */
    public static final int LARGEST_FILE = 256 * 1024;

    private static final String ENDING = ".dmn";
    private static final String CASES = "cases/";

    /** Folders of the shipped versions; a later one holds what differs from the version before. */
    private static final String FIRST = "/decisions/";

    private static final List<String> LATER = List.of("/decisions/sr-1.2/");

    private final Manifest manifest;
    private final SortedMap<String, byte[]> files;
    private final boolean kept;

    private Bundle(Manifest manifest, SortedMap<String, byte[]> files, boolean kept) {
        this.manifest = manifest;
        this.files = files;
        this.kept = kept;
    }

    /**
     * A bundle of files by name.
     *
     * @throws GateRefusal when the manifest is missing or wrong, a file is missing, too many, or has another digest
     */
    public static Bundle of(Map<String, byte[]> files) {
        return of(files, false);
    }

    private static Bundle of(Map<String, byte[]> files, boolean kept) {
        byte[] json = files.get(ManifestJson.FILE);
        if (json == null) {
            throw GateRefusal.of(ManifestJson.FILE, "is missing");
        }
        Manifest manifest = kept ? ManifestJson.kept(json) : ManifestJson.read(json);
        TreeSet<String> expected = new TreeSet<>();
        manifest.tables().keySet().forEach(table -> expected.add(table + ENDING));
        List<GateFault> faults = new ArrayList<>();
        for (String file : new TreeSet<>(files.keySet())) {
            if (!expected.contains(file) && !file.equals(ManifestJson.FILE) && !file.startsWith(CASES)) {
                faults.add(new GateFault(file, "", "is not named in " + ManifestJson.FILE));
            }
        }
        manifest.tables().forEach((table, digest) -> {
            byte[] content = files.get(table + ENDING);
            if (content == null || !Sha256.of(content).equals(digest)) {
                faults.add(new GateFault(table + ENDING, "", content == null ? "is missing" : "has another digest"));
            }
        });
        faults.addAll(caseFaults(files));
        if (!faults.isEmpty()) {
            throw new GateRefusal(faults);
        }
        return new Bundle(manifest, copy(files), kept);
    }

    private static List<GateFault> caseFaults(Map<String, byte[]> files) {
        List<GateFault> faults = new ArrayList<>();
        int cases = 0;
        for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
            String name = file.getKey();
            if (name.startsWith(CASES)) {
                cases++;
                if (!BundleZip.isName(name)) {
                    faults.add(new GateFault(
                            name, "", "is called by letters, digits, blanks, '.', '_' and '-', 100 at most"));
                }
                if (file.getValue().length > LARGEST_FILE) {
                    faults.add(new GateFault(name, "", "has more than " + LARGEST_FILE + " bytes"));
                }
            }
        }
        if (cases > MOST_CASES) {
            faults.add(new GateFault("bundle", CASES, cases + " cases; a version has at most " + MOST_CASES));
        }
        return faults;
    }

    /**
     * A bundle of the files that people keep, whose digests are computed here and not by hand.
     *
     * @throws GateRefusal when the manifest is missing or wrong
     */
    public static Bundle written(Map<String, byte[]> files) {
        byte[] json = files.get(ManifestJson.FILE);
        if (json == null) {
            throw GateRefusal.of(ManifestJson.FILE, "is missing");
        }
        Map<String, byte[]> tables = new TreeMap<>(files);
        tables.keySet().removeIf(file -> !file.endsWith(ENDING));
        Map<String, byte[]> whole = new TreeMap<>(files);
        whole.putAll(of(ManifestJson.header(json), tables).files);
        return of(whole);
    }

    /** A bundle made from tables: the manifest's digests are computed. */
    public static Bundle of(Manifest header, Map<String, byte[]> tableFiles) {
        SortedMap<String, String> digests = new TreeMap<>();
        tableFiles.forEach(
                (file, content) -> digests.put(file.substring(0, file.length() - ENDING.length()), Sha256.of(content)));
        Manifest manifest = new Manifest(
                header.format(),
                header.code(),
                header.version(),
                header.effectiveFrom(),
                header.approvedAt(),
                header.approvedBy(),
                header.ruleModes(),
                digests,
                header.base());
        SortedMap<String, byte[]> files = copy(tableFiles);
        files.put(ManifestJson.FILE, ManifestJson.write(manifest));
        return new Bundle(manifest, files, false);
    }

    /**
     * The first version that the service ships, SR-1.0, from the folder {@code decisions} of the class path.
     *
     * @throws GateRefusal when it was tampered with
     */
    public static Bundle shipped() {
        return resources(FIRST, new TreeMap<>());
    }

    /**
     * All versions that the service ships, the earliest first.
     *
     * @throws GateRefusal when one was tampered with
     */
    public static List<Bundle> allShipped() {
        List<Bundle> all = new ArrayList<>(List.of(shipped()));
        for (String folder : LATER) {
            all.add(resources(folder, all.get(all.size() - 1).files));
        }
        return List.copyOf(all);
    }

    private static Bundle resources(String folder, SortedMap<String, byte[]> before) {
        byte[] json = required(ManifestJson.FILE, resource(folder + ManifestJson.FILE));
        Map<String, byte[]> files = new TreeMap<>(Map.of(ManifestJson.FILE, json));
        for (String table : ManifestJson.read(json).tables().keySet()) {
            byte[] own = resource(folder + table + ENDING);
            files.put(table + ENDING, required(table + ENDING, own == null ? before.get(table + ENDING) : own));
        }
        return of(files);
    }

    /** A bundle from its zip; see {@link BundleZip}. */
    public static Bundle unzip(byte[] zip) {
        return of(BundleZip.read(zip));
    }

    /** A bundle that was taken in before, perhaps when the gate was less strict about names and what stands beside the tables. */
    public static Bundle kept(byte[] zip) {
        return of(BundleZip.read(zip), true);
    }

    /** The zip of this bundle; the same bundle gives the same bytes. */
    public byte[] zip() {
        return BundleZip.write(files);
    }

    /** The same version with these cases, by the name of each without folder and ending, instead of those that it had. */
    public Bundle with(Map<String, byte[]> cases) {
        SortedMap<String, byte[]> all = copy(files);
        all.keySet().removeIf(file -> file.startsWith(CASES));
        cases.forEach((name, content) -> all.put(CASES + name + ".json", content.clone()));
        return of(all, kept);
    }

    /** Its cases as JSON by file name, sorted by it. */
    public SortedMap<String, byte[]> cases() {
        SortedMap<String, byte[]> cases = copy(files);
        cases.keySet().removeIf(file -> !file.startsWith(CASES));
        return cases;
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
     * The version as law, its tables bound to the contract.
     *
     * @throws GateRefusal with the faults of all tables
     */
    public Regulation regulation() {
        Contract contract = Contract.ours();
        List<GateFault> faults =
                new ArrayList<>(contract.missing(manifest.tables().keySet()));
        faults.addAll(contract.modeFaults(ManifestJson.FILE, manifest.ruleModes(), manifest.format()));
        List<Table> tables = new ArrayList<>();
        for (String id : manifest.tables().keySet()) {
            try {
                tables.add(contract.bind(table(id), manifest.format(), faults));
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
                contract.effective(manifest.ruleModes()),
                tables,
                manifest.contentHash());
    }

    private Table table(String id) {
        byte[] content = files.getOrDefault(id + ENDING, new byte[0]);
        return kept ? DmnGate.kept(id + ENDING, content) : DmnGate.read(id + ENDING, content);
    }

    private static byte @Nullable [] resource(String path) {
        try (InputStream in = Bundle.class.getResourceAsStream(path)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] required(String name, byte @Nullable [] content) {
        if (content == null) {
            throw GateRefusal.of(name, "is missing");
        }
        return content;
    }

    private static SortedMap<String, byte[]> copy(Map<String, byte[]> files) {
        SortedMap<String, byte[]> copy = new TreeMap<>();
        files.forEach((name, content) -> copy.put(name, content.clone()));
        return copy;
    }
}
