package io.reglament.decision.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes a decision, or a part of one, as JSON in UTF-8: components in their order, absent ones left out unless they are always
 * shown. Times have the offset of the calendar's zone and always seconds (decided 50). Decimals among details and inputs are strings,
 * in a field of their own numbers (api 3.10), durations ISO 8601. The same values give the same bytes.
 */
public final class AnswerJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_KEPT = 65_536;

    /** Each thread's own, to be written into again and again; one that has grown beyond the usual is not kept. */
    private static final ThreadLocal<ByteArrayOutputStream> WRITTEN =
            ThreadLocal.withInitial(ByteArrayOutputStream::new);

    private AnswerJson() {}

    /** The bytes of a record whose times are shown in this zone. */
    public static byte[] bytes(Record answer, ZoneId zone) {
        ByteArrayOutputStream written = WRITTEN.get();
        written.reset();
        try (JsonGenerator json = JSON.createGenerator(written)) {
            new Writing(json, new ZonedTimes(zone)).object(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (written.size() > MOST_KEPT) {
            WRITTEN.remove();
        }
        return written.toByteArray();
    }

    private record Writing(JsonGenerator json, ZonedTimes times) {

        void object(Record value) throws IOException {
            json.writeStartObject();
            fields(value);
            json.writeEndObject();
        }

        private void fields(Record value) throws IOException {
            for (AnswerFields.Field field : AnswerFields.of(value.getClass())) {
                Object content = field.value(value);
                if (content != null && field.flat()) {
                    fields((Record) content);
                } else if (content != null || field.shown()) {
                    json.writeFieldName(field.name());
                    value(content);
                }
            }
        }

        private void value(@Nullable Object value) throws IOException {
            if (value instanceof String text) {
                json.writeString(text);
            } else if (value instanceof Record part) {
                object(part);
            } else if (value instanceof List<?> list) {
                json.writeStartArray();
                for (Object element : list) {
                    value(element);
                }
                json.writeEndArray();
            } else if (value instanceof SortedMap<?, ?> map) {
                map(map);
            } else {
                scalar(value);
            }
        }

        private void map(SortedMap<?, ?> map) throws IOException {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey().toString());
                if (entry.getValue() instanceof BigDecimal decimal) {
                    json.writeString(decimal.toPlainString());
                } else {
                    value(entry.getValue());
                }
            }
            json.writeEndObject();
        }

        private void scalar(@Nullable Object value) throws IOException {
            if (value == null) {
                json.writeNull();
            } else if (value instanceof Instant instant) {
                times.write(instant, json);
            } else if (value instanceof Enum<?> word) {
                json.writeString(word.name());
            } else if (value instanceof Boolean bool) {
                json.writeBoolean(bool);
            } else if (value instanceof Integer || value instanceof Long) {
                json.writeNumber(((Number) value).longValue());
            } else if (value instanceof BigDecimal decimal) {
                json.writeNumber(decimal.toPlainString());
            } else {
                // A LocalDate, LocalTime or Duration writes itself in ISO 8601.
                json.writeString(value.toString());
            }
        }
    }
}
