package io.reglament.web.openapi;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The JSON forms of single values that are the same in both directions. */
final class Scalars {
    /** Exact decimals as this API writes them in strings. */
    static final String DECIMAL = "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$";

    private Scalars() {}

    static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    static Schema integer() {
        return OASFactory.createSchema().addType(SchemaType.INTEGER);
    }

    static Schema array(Schema items) {
        return OASFactory.createSchema().addType(SchemaType.ARRAY).items(items);
    }

    static Schema map(Schema values) {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).additionalPropertiesSchema(values);
    }

    static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT).additionalPropertiesBoolean(false);
    }

    static Schema enumeration(Class<?> type) {
        List<Object> names = Stream.of(type.getEnumConstants())
                .map(constant -> (Object) ((Enum<?>) constant).name())
                .toList();
        return string().enumeration(names);
    }

    /** The schema of a plain type; empty for records, lists, maps, enumerations and numbers with a fraction. */
    static Optional<Schema> of(Class<?> type) {
        if (type == String.class) {
            return Optional.of(string());
        }
        if (type == Boolean.class || type == boolean.class) {
            return Optional.of(OASFactory.createSchema().addType(SchemaType.BOOLEAN));
        }
        if (type == Integer.class || type == int.class || type == Long.class || type == long.class) {
            return Optional.of(integer());
        }
        return format(type).map(format -> string().format(format));
    }

    private static Optional<String> format(Class<?> type) {
        if (type == Instant.class || type == OffsetDateTime.class) {
            return Optional.of("date-time");
        }
        if (type == LocalDate.class) {
            return Optional.of("date");
        }
        if (type == Duration.class) {
            return Optional.of("duration");
        }
        if (type == UUID.class) {
            return Optional.of("uuid");
        }
        return type == LocalTime.class ? Optional.of("local-time") : Optional.empty();
    }
}
