package io.reglament.regulation.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/** The type of a column's values, with its name in DMN and the one Java class that holds it. */
public enum ColumnType {
    STRING("string", String.class),
    NUMBER("number", BigDecimal.class),
    BOOLEAN("boolean", Boolean.class),
    TIME("time", LocalTime.class),
    DATE("date", LocalDate.class),
    DURATION("days and time duration", Duration.class);

    private final String feelName;
    private final Class<?> javaType;

    ColumnType(String feelName, Class<?> javaType) {
        this.feelName = feelName;
        this.javaType = javaType;
    }

    /** The name of this type in a DMN file ({@code typeRef}). */
    public String feelName() {
        return feelName;
    }

    /** Whether intervals and comparisons make sense: all but strings and booleans. */
    public boolean isOrdered() {
        return this != STRING && this != BOOLEAN;
    }

    /**
     * A caller's value in the class of this type: the name of an enumeration value becomes a string, whole numbers become decimals.
     *
     * @throws InvalidInputException when the value is of another type
     */
    Object canonical(String column, Object value) {
        if (value instanceof Enum<?> named && this == STRING) {
            return named.name();
        }
        if (this == NUMBER) {
            if (value instanceof Integer || value instanceof Long || value instanceof Short) {
                return BigDecimal.valueOf(((Number) value).longValue());
            }
            if (value instanceof BigInteger whole) {
                return new BigDecimal(whole);
            }
        }
        if (!javaType.isInstance(value)) {
            throw new InvalidInputException(
                    column, value, "is a " + value.getClass().getSimpleName() + ", not a " + feelName);
        }
        return value;
    }
}
