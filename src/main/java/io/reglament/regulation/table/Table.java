package io.reglament.regulation.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A decision table of the regulation. Immutable; look-ups are safe from any thread. */
public final class Table {
    private final String id;
    private final Label label;
    private final String purpose;
    private final String clause;
    private final String owner;
    private final HitPolicy hitPolicy;
    private final List<Column> inputs;
    private final List<Column> outputs;
    private final List<Row> rows;
    private final Map<String, Integer> inputPositions = new LinkedHashMap<>();
    private final TableIndex index;

    /**
     * @param purpose what the table decides, in a sentence
     * @param clause number of the table's clause, family and table, such as {@code 1.1}
     * @param owner the role that answers for the table
     */
    public Table(
            String id,
            Label label,
            String purpose,
            String clause,
            String owner,
            HitPolicy hitPolicy,
            List<Column> inputs,
            List<Column> outputs,
            List<Row> rows) {
        this.id = id;
        this.label = label;
        this.purpose = purpose;
        this.clause = clause;
        this.owner = owner;
        this.hitPolicy = hitPolicy;
        this.inputs = List.copyOf(inputs);
        this.outputs = List.copyOf(outputs);
        this.rows = List.copyOf(rows);
        for (int i = 0; i < inputs.size(); i++) {
            inputPositions.put(inputs.get(i).name(), i);
        }
        index = new TableIndex(this);
    }

    /** The same table with other rows. */
    public Table with(List<Row> otherRows) {
        return new Table(id, label, purpose, clause, owner, hitPolicy, inputs, outputs, otherRows);
    }

    /** The table's name in kebab-case, which is also its file's name. */
    public String id() {
        return id;
    }

    public Label label() {
        return label;
    }

    /** What the table decides, in an English sentence. */
    public String purpose() {
        return purpose;
    }

    public String clause() {
        return clause;
    }

    public String owner() {
        return owner;
    }

    public HitPolicy hitPolicy() {
        return hitPolicy;
    }

    public List<Column> inputs() {
        return inputs;
    }

    public List<Column> outputs() {
        return outputs;
    }

    public List<Row> rows() {
        return rows;
    }

    /**
     * The row of this id.
     *
     * @throws IllegalArgumentException when the table has none
     */
    public Row row(String rowId) {
        return rows.stream()
                .filter(row -> row.id().equals(rowId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Table " + id + " has no row " + rowId));
    }

    /** The only row of a table without inputs (decision 58). */
    public Row only() {
        if (!inputs.isEmpty() || rows.size() != 1) {
            throw new IllegalStateException("Table " + id + " is not a table of one row without inputs");
        }
        return rows.get(0);
    }

    /**
     * The answer to inputs by column name. A column that is not named is unknown, as is a null.
     *
     * @throws InvalidInputException when a value is not allowed in its column, or no column has such a name
     * @throws BrokenTableException when two rows match that may not match together
     */
    public Lookup find(Map<String, ?> values) {
        return find(inOrder(values));
    }

    /**
     * The answer to inputs in the order of the columns: an enumeration value or its name, a number, a boolean, a local time or date; null
     * is unknown.
     *
     * @throws InvalidInputException when a value is not allowed in its column
     * @throws BrokenTableException when two rows match that may not match together
     */
    public Lookup find(@Nullable Object... values) {
        if (values.length != inputs.size()) {
            throw new IllegalArgumentException(
                    "Table " + id + " has " + inputs.size() + " inputs, not " + values.length);
        }
        return index.find(values);
    }

    /**
     * Pairs of rows that one vector of inputs can match together: the normal case but in a UNIQUE table. The earlier row comes first.
     */
    public List<List<Row>> overlaps() {
        return index.overlaps();
    }

    /** Pairs of rows for which this table answers nothing: they match together in a UNIQUE table, or answer differently in an ANY table. */
    public List<List<Row>> contradictions() {
        return switch (hitPolicy) {
            case UNIQUE -> overlaps();
            case ANY ->
                overlaps().stream()
                        .filter(pair ->
                                !pair.get(0).outputs().equals(pair.get(1).outputs()))
                        .toList();
            case FIRST, RULE_ORDER -> List.of();
        };
    }

    /** For every row: matched, or the first cell that failed with the value that it saw. */
    public List<RowTest> explain(Map<String, ?> values) {
        @Nullable Object[] ordered = inOrder(values);
        @Nullable Object[] admitted = new @Nullable Object[ordered.length];
        for (int i = 0; i < ordered.length; i++) {
            Object value = ordered[i];
            admitted[i] = value == null ? null : inputs.get(i).admit(value);
        }
        List<RowTest> tests = new ArrayList<>(rows.size());
        for (Row row : rows) {
            tests.add(explain(row, admitted));
        }
        return List.copyOf(tests);
    }

    private RowTest explain(Row row, @Nullable Object[] admitted) {
        for (int i = 0; i < admitted.length; i++) {
            Cell cell = row.tests().get(i);
            Object value = admitted[i];
            boolean passes =
                    value == null ? cell instanceof Cell.Any || cell instanceof Cell.Unknown : cell.matches(value);
            if (!passes) {
                return new RowTest(row, false, inputs.get(i).name(), cell.text(), value);
            }
        }
        return new RowTest(row, true, null, null, null);
    }

    private @Nullable Object[] inOrder(Map<String, ?> values) {
        @Nullable Object[] ordered = new @Nullable Object[inputs.size()];
        for (Map.Entry<String, ?> entry : values.entrySet()) {
            Integer position = inputPositions.get(entry.getKey());
            if (position == null) {
                throw new InvalidInputException(
                        entry.getKey(), String.valueOf(entry.getValue()), "is for no input of table " + id);
            }
            ordered[position] = entry.getValue();
        }
        return ordered;
    }

    @Override
    public String toString() {
        return id;
    }
}
