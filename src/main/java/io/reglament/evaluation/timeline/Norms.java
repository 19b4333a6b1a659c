package io.reglament.evaluation.timeline;

import io.reglament.finding.ExceptionCase;
import io.reglament.finding.MatchedRow;
import io.reglament.finding.Notes;
import io.reglament.finding.VersionInForce;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.HitPolicy;
import io.reglament.regulation.table.Lookup;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Look-ups in the tables of one version. Each row that matched, each unknown input that left the answer open and each case without a row
 * is noted (decided 49, 51; S1-62).
 */
public final class Norms {
    /** The group of facts in which an input column is known; the other columns are derived and never unknown by themselves. */
    private static final Map<String, String> GROUP_OF_COLUMN = Map.ofEntries(
            Map.entry("manualVip", "client"),
            Map.entry("cumulativeShareBefore", "client"),
            Map.entry("activeMonths12", "client"),
            Map.entry("doNotContact", "client"),
            Map.entry("consent", "client"),
            Map.entry("clientType", "client"),
            Map.entry("channel", "deal"),
            Map.entry("saleType", "deal"),
            Map.entry("dealKind", "deal"),
            Map.entry("discountPercent", "deal"));

    /** Where the fact has another name than the column. */
    private static final Map<String, String> FIELD_OF_COLUMN = Map.of("clientType", "type", "dealKind", "kind");

    private final VersionInForce version;
    private final Notes notes;

    Norms(VersionInForce version, Notes notes) {
        this.version = version;
        this.notes = notes;
    }

    /** The row that answers; null when none does, which is an exception case unless an input was unknown. */
    public @Nullable Row row(String tableId, Instant bindingAt, @Nullable Object... inputs) {
        Lookup lookup = look(tableId, bindingAt, inputs);
        return lookup.row();
    }

    /** The row that answers, and which unknown inputs left another open. */
    public Lookup lookup(String tableId, Instant bindingAt, @Nullable Object... inputs) {
        return look(tableId, bindingAt, inputs);
    }

    /** Whether a row answers, asked without noting it: versions that are older than a row do without (decided 77). */
    boolean answers(String tableId, @Nullable Object... inputs) {
        return version.regulation().table(tableId).find(inputs).row() != null;
    }

    /** All rows that answer, in the order of the table; none is an answer too where the table lists duties. */
    public List<Row> rows(String tableId, Instant bindingAt, @Nullable Object... inputs) {
        return look(tableId, bindingAt, inputs).matched();
    }

    /** The single row of regulation-parameter (T30). */
    public Row parameters(Instant bindingAt) {
        Row row = row("regulation-parameter", bindingAt);
        if (row == null) {
            throw new IllegalStateException("Table regulation-parameter is empty");
        }
        return row;
    }

    /** Who stands above whom. */
    public Rank rank() {
        return new Rank(version.regulation().table("superior-role"));
    }

    private Lookup look(String tableId, Instant bindingAt, @Nullable Object... inputs) {
        Table table = version.regulation().table(tableId);
        Lookup lookup = table.find(inputs);
        if (version.binds(bindingAt)) {
            note(table, lookup, bindingAt, inputs);
        }
        return lookup;
    }

    private void note(Table table, Lookup lookup, Instant bindingAt, @Nullable Object[] inputs) {
        for (String column : lookup.undecided()) {
            String group = GROUP_OF_COLUMN.get(column);
            if (group != null) {
                notes.unknown(group, null, FIELD_OF_COLUMN.getOrDefault(column, column), bindingAt);
            }
        }
        if (lookup.matched().isEmpty() && lookup.undecided().isEmpty() && table.hitPolicy() != HitPolicy.RULE_ORDER) {
            notes.add(new ExceptionCase(table.id(), named(table, inputs), version.version(), bindingAt));
        }
        for (Row row : lookup.matched()) {
            notes.add(new MatchedRow(row.ref(), version.version(), named(table, inputs), bindingAt));
        }
    }

    private static SortedMap<String, Object> named(Table table, @Nullable Object[] inputs) {
        SortedMap<String, Object> named = new TreeMap<>();
        List<Column> columns = table.inputs();
        for (int i = 0; i < columns.size(); i++) {
            Object value = inputs[i];
            if (value != null) {
                named.put(columns.get(i).name(), value instanceof Enum<?> constant ? constant.name() : value);
            }
        }
        return named;
    }
}
