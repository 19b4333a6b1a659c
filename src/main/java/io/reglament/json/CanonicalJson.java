package io.reglament.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.reglament.fault.bounds.Attribute;
import io.reglament.money.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The one way to write a record: keys sorted, absent fields left out, times in UTC, decimals as the shortest string. Equal
 * records have equal bytes, and the bytes are also canonical by RFC 8785, so that others can check them.
 */
public final class CanonicalJson {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int USUAL_SIZE = 4_096;

    private CanonicalJson() {}

    /** The canonical bytes, UTF-8. */
    public static byte[] of(Record request) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            object(request, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** By what the same body is recognised (decided 53): SHA-256 of canonical bytes, 64 hexadecimal digits in lower case. */
    public static String hash(byte[] canonical) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static void value(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Money money) {
            json.writeStartObject();
            json.writeStringField("amount", plain(money.amount()));
            json.writeStringField("currency", money.currency().getCurrencyCode());
            json.writeEndObject();
        } else if (value instanceof Attribute attribute) {
            attribute(attribute, json);
        } else if (value instanceof Record fact) {
            object(fact, json);
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object element : list) {
                value(element, json);
            }
            json.writeEndArray();
        } else if (value instanceof SortedMap<?, ?> map) {
            map(map, json);
        } else {
            scalar(value, json);
        }
    }

    private static void scalar(Object value, JsonGenerator json) throws IOException {
        if (value instanceof BigDecimal number) {
            json.writeString(plain(number));
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Enum<?> word) {
            json.writeString(word.name());
        } else {
            // Texts; an Instant of whole seconds writes itself as 2026-04-06T09:00:00Z, a LocalDate as 2026-04-06.
            json.writeString(value.toString());
        }
    }

    private static void object(Record fact, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (RecordFields.Field field : RecordFields.of(fact.getClass())) {
            Object value = field.of(fact);
            if (value != null) {
                json.writeFieldName(field.name());
                value(value, json);
            }
        }
        json.writeEndObject();
    }

    private static void map(SortedMap<?, ?> map, JsonGenerator json) throws IOException {
        List<? extends Map.Entry<?, ?>> entries = map.entrySet().stream()
                .sorted(Comparator.comparing(entry -> name(entry.getKey())))
                .toList();
        json.writeStartObject();
        for (Map.Entry<?, ?> entry : entries) {
            json.writeFieldName(name(entry.getKey()));
            value(entry.getValue(), json);
        }
        json.writeEndObject();
    }

    private static String name(Object key) {
        return key instanceof Enum<?> word ? word.name() : key.toString();
    }

    private static void attribute(Attribute attribute, JsonGenerator json) throws IOException {
        if (attribute.value() == null) {
            json.writeBoolean(attribute.present());
        } else {
            json.writeString(attribute.value());
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
