package io.reglament.watch.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.ColumnType;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import io.reglament.watch.UnansweredCase;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Facts for which a table had no row.
 *
 * @param inputs by column
 * @param answeredBy the row that answers them in the law that is asked about; absent while none does
 */
public record UnansweredCaseView(
        String table,
        SortedMap<String, Object> inputs,
        String version,
        long deals,
        String decisionId,
        Instant firstAt,
        Instant lastAt,
        @Nullable String answeredBy) {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /** @param law the table as it is now; null where there is none of the name any more */
    static UnansweredCaseView of(UnansweredCase unanswered, @Nullable Table law) {
        SortedMap<String, Object> inputs = inputs(unanswered.inputs());
        Row row = law == null ? null : answer(law, inputs);
        return new UnansweredCaseView(
                unanswered.table(),
                inputs,
                unanswered.version(),
                unanswered.deals(),
                unanswered.decisionId().toString(),
                unanswered.firstAt(),
                unanswered.lastAt(),
                row == null ? null : row.ref());
    }

    private static SortedMap<String, Object> inputs(String json) {
        try {
            return JSON.readValue(json, new TypeReference<TreeMap<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The register holds what is no JSON", e);
        }
    }

    /** The row that answers; null where none does, or the columns are others by now. */
    private static @Nullable Row answer(Table law, Map<String, Object> inputs) {
        Map<String, Object> values = new TreeMap<>();
        try {
            for (Column column : law.inputs()) {
                Object value = inputs.get(column.name());
                if (value != null) {
                    values.put(column.name(), value(column.type(), value));
                }
            }
            return law.find(values).row();
        } catch (IllegalArgumentException | IllegalStateException | DateTimeException e) {
            return null;
        }
    }

    private static Object value(ColumnType type, Object value) {
        String text = value.toString();
        return switch (type) {
            case STRING -> text;
            case NUMBER -> new BigDecimal(text);
            case BOOLEAN -> Boolean.valueOf(text);
            case TIME -> LocalTime.parse(text);
            case DATE -> LocalDate.parse(text);
            case DURATION -> Duration.parse(text);
        };
    }

    /**
     * A part of the list.
     *
     * @param next cursor of the next part; null for the last
     */
    public record UnansweredPage(
            List<UnansweredCaseView> items, @Nullable String next) {}
}
