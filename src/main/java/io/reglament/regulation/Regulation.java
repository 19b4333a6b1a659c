package io.reglament.regulation;

import io.reglament.regulation.table.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One approved version of a regulation. Immutable; {@code effectiveFrom} is never before {@code approvedAt} (S1-59). */
public final class Regulation {
    private final String code;
    private final String version;
    private final Instant effectiveFrom;
    private final Instant approvedAt;
    private final String approvedBy;
    private final SortedMap<String, RuleMode> ruleModes;
    private final SortedMap<String, Table> tables = new TreeMap<>();
    private final String contentHash;

    /**
     * @throws IllegalArgumentException when the version would take effect before its approval, or two tables have one id
     */
    public Regulation(
            String code,
            String version,
            Instant effectiveFrom,
            Instant approvedAt,
            String approvedBy,
            Map<String, RuleMode> ruleModes,
            List<Table> tables,
            String contentHash) {
        if (effectiveFrom.isBefore(approvedAt)) {
            throw new IllegalArgumentException(code + " " + version + " would take effect before its approval");
        }
        this.code = code;
        this.version = version;
        this.effectiveFrom = effectiveFrom;
        this.approvedAt = approvedAt;
        this.approvedBy = approvedBy;
        this.ruleModes = Collections.unmodifiableSortedMap(new TreeMap<>(ruleModes));
        for (Table table : tables) {
            if (this.tables.put(table.id(), table) != null) {
                throw new IllegalArgumentException(code + " " + version + " has two tables " + table.id());
            }
        }
        this.contentHash = contentHash;
    }

    public String code() {
        return code;
    }

    public String version() {
        return version;
    }

    /** The name in its parts. */
    public VersionName name() {
        return VersionName.of(version);
    }

    /** The branch that the version is for; null for the whole company. */
    public @Nullable String branch() {
        return name().branch();
    }

    /** The first instant at which the version binds. */
    public Instant effectiveFrom() {
        return effectiveFrom;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public String approvedBy() {
        return approvedBy;
    }

    /** Mode by rule id, such as {@code R-FC-07}; sorted. */
    public SortedMap<String, RuleMode> ruleModes() {
        return ruleModes;
    }

    /** The tables sorted by id. */
    public List<Table> tables() {
        return List.copyOf(tables.values());
    }

    /**
     * The table of this id.
     *
     * @throws IllegalArgumentException when the version has none
     */
    public Table table(String id) {
        Table table = tables.get(id);
        if (table == null) {
            throw new IllegalArgumentException(code + " " + version + " has no table " + id);
        }
        return table;
    }

    /** {@code sha256:} and the hexadecimal digest of all that the version says. */
    public String contentHash() {
        return contentHash;
    }

    @Override
    public String toString() {
        return code + " " + version;
    }
}
