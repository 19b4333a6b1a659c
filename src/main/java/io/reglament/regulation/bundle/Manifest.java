package io.reglament.regulation.bundle;

import io.reglament.regulation.RuleMode;
import io.reglament.regulation.VersionName;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code regulation.json} says of a version (decision 57).
 *
 * @param format 1, or 2 where rules that only order or count have no mode (decided 77, 78)
 * @param ruleModes mode by rule id
 * @param tables digest of the DMN file's bytes by table id
 * @param base the version of the company that a branch's lies over; null for a version of the whole company
 */
public record Manifest(
        int format,
        String code,
        String version,
        OffsetDateTime effectiveFrom,
        OffsetDateTime approvedAt,
        String approvedBy,
        SortedMap<String, RuleMode> ruleModes,
        SortedMap<String, String> tables,
        @Nullable Base base) {
    /** A version of the company, by name and content. */
    public record Base(String version, String contentHash) {}

    public Manifest {
        ruleModes = Collections.unmodifiableSortedMap(new TreeMap<>(ruleModes));
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
    }

    /** A manifest of format 1. */
    public Manifest(
            String code,
            String version,
            OffsetDateTime effectiveFrom,
            OffsetDateTime approvedAt,
            String approvedBy,
            SortedMap<String, RuleMode> ruleModes,
            SortedMap<String, String> tables) {
        this(1, code, version, effectiveFrom, approvedAt, approvedBy, ruleModes, tables, null);
    }

    /**
     * The digest of all that the version says: SHA-256 over these lines in UTF-8, each ended by a line feed, without the angle brackets,
     * instants in UTC as {@link java.time.Instant#toString()} writes them, modes and tables in the order of their ids:
     *
     * <pre>
     * reglament-regulation/&lt;format&gt;
     * code &lt;code&gt;
     * version &lt;version&gt;
     * effectiveFrom &lt;instant&gt;
     * approvedAt &lt;instant&gt;
     * approvedBy &lt;person&gt;
     * base &lt;version&gt; &lt;sha256:…&gt;                     (of a branch's version only)
     * mode &lt;rule id&gt; &lt;MANDATORY or ADVISORY&gt;       (a line for each rule)
     * table &lt;table id&gt; &lt;sha256:…&gt;                  (a line for each table)
     * </pre>
     */
    public String contentHash() {
        StringBuilder lines = new StringBuilder("reglament-regulation/" + format + "\n");
        line(lines, "code", code);
        line(lines, "version", version);
        line(lines, "effectiveFrom", effectiveFrom.toInstant().toString());
        line(lines, "approvedAt", approvedAt.toInstant().toString());
        line(lines, "approvedBy", approvedBy);
        if (base != null) {
            line(lines, "base", base.version() + " " + base.contentHash());
        }
        ruleModes.forEach((rule, mode) -> line(lines, "mode", rule + " " + mode));
        tables.forEach((table, digest) -> line(lines, "table", table + " " + digest));
        return Sha256.of(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a new version may be called so. */
    public static boolean isName(String version) {
        return VersionName.FORM.matcher(version).matches();
    }

    private static void line(StringBuilder lines, String name, String value) {
        lines.append(name).append(' ').append(value).append('\n');
    }
}
