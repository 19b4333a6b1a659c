package io.reglament.regulation.table;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a table: its tests, its outputs, and what it is cited by. Shared and immutable. */
public final class Row {
    private final String id;
    private final String ref;
    private final String clause;
    private final Origin origin;
    private final List<String> seeds;
    private final Label label;
    private final String comment;
    private final List<Cell> tests;
    private final Map<String, Object> outputs;
    private final boolean overridable;

    /**
     * @param comment what people note beside the row, empty where they note nothing
     * @param tests one for each input column, in the order of the columns
     * @param outputs value by output column, without the empty ones, in the order of the columns
     */
    public Row(
            String tableId,
            String id,
            String clause,
            Origin origin,
            List<String> seeds,
            Label label,
            String comment,
            List<Cell> tests,
            Map<String, Object> outputs) {
        this(tableId, id, clause, origin, seeds, label, comment, tests, outputs, false);
    }

    private Row(
            String tableId,
            String id,
            String clause,
            Origin origin,
            List<String> seeds,
            Label label,
            String comment,
            List<Cell> tests,
            Map<String, Object> outputs,
            boolean overridable) {
        this.id = id;
        this.ref = tableId + "/" + id;
        this.clause = clause;
        this.origin = origin;
        this.seeds = List.copyOf(seeds);
        this.label = label;
        this.comment = comment;
        this.tests = List.copyOf(tests);
        this.outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
        this.overridable = overridable;
    }

    /** The stable id, such as {@code FCD-05}. */
    public String id() {
        return id;
    }

    /** What answers and records cite: {@code first-contact-deadline/FCD-05}. */
    public String ref() {
        return ref;
    }

    /** The number of the clause: family, table, row, such as {@code 1.1.5} (decision 56). */
    public String clause() {
        return clause;
    }

    /** Where the row's values come from. */
    public Origin origin() {
        return origin;
    }

    /** Ids of the seeds and findings that the row answers to. */
    public List<String> seeds() {
        return seeds;
    }

    /** The row in words. */
    public Label label() {
        return label;
    }

    /** What people note beside the row, such as why a norm was chosen; empty where they note nothing. */
    public String comment() {
        return comment;
    }

    /** Whether a branch may give other values in it (spec 3.13, S1-70). */
    public boolean overridable() {
        return overridable;
    }

    /** The same row with other cells. */
    public Row with(List<Cell> otherTests, Map<String, Object> otherOutputs) {
        return new Row(tableId(), id, clause, origin, seeds, label, comment, otherTests, otherOutputs, overridable);
    }

    /** The same row, which branches may override or not. */
    public Row with(boolean byBranches) {
        return new Row(tableId(), id, clause, origin, seeds, label, comment, tests, outputs, byBranches);
    }

    /** The same row in other words. */
    public Row with(Label otherLabel) {
        return new Row(tableId(), id, clause, origin, seeds, otherLabel, comment, tests, outputs, overridable);
    }

    private String tableId() {
        return ref.substring(0, ref.length() - id.length() - 1);
    }

    /** The tests in the order of the input columns. */
    public List<Cell> tests() {
        return tests;
    }

    /** The outputs that are not empty, in the order of the output columns. */
    public Map<String, Object> outputs() {
        return outputs;
    }

    /**
     * @throws IllegalStateException when the output is empty in this row or the table has no such output
     */
    public String string(String output) {
        return required(output, String.class);
    }

    public @Nullable String nullableString(String output) {
        return optional(output, String.class);
    }

    /** The value as an enumeration value of this name. */
    public <E extends Enum<E>> E enumeration(String output, Class<E> type) {
        return Enum.valueOf(type, string(output));
    }

    public <E extends Enum<E>> @Nullable E nullableEnumeration(String output, Class<E> type) {
        String name = nullableString(output);
        return name == null ? null : Enum.valueOf(type, name);
    }

    /**
     * @throws ArithmeticException when the number has a fraction or leaves the range of int
     */
    public int integer(String output) {
        return decimal(output).intValueExact();
    }

    public @Nullable Integer nullableInteger(String output) {
        BigDecimal number = nullableDecimal(output);
        return number == null ? null : number.intValueExact();
    }

    public BigDecimal decimal(String output) {
        return required(output, BigDecimal.class);
    }

    public @Nullable BigDecimal nullableDecimal(String output) {
        return optional(output, BigDecimal.class);
    }

    public boolean bool(String output) {
        return required(output, Boolean.class);
    }

    /** A local time; the zone is the reader's to choose. */
    public LocalTime time(String output) {
        return required(output, LocalTime.class);
    }

    /** The values of a list output, empty where the cell is empty. */
    public List<String> strings(String output) {
        List<?> values = optional(output, List.class);
        return values == null
                ? List.of()
                : values.stream().map(String.class::cast).toList();
    }

    /** The output in the grid's language, {@code null} where it is empty. */
    public String text(String output) {
        Object value = outputs.get(output);
        return value == null ? "null" : Literals.text(value);
    }

    private <T> T required(String output, Class<T> type) {
        T value = optional(output, type);
        if (value == null) {
            throw new IllegalStateException(ref + " has no value for '" + output + "'");
        }
        return value;
    }

    private <T> @Nullable T optional(String output, Class<T> type) {
        Object value = outputs.get(output);
        return value == null ? null : type.cast(value);
    }

    @Override
    public String toString() {
        return ref;
    }
}
