package io.reglament.json;

import io.reglament.fault.Fault;
import io.reglament.fault.bounds.Attribute;
import io.reglament.fault.bounds.Exact;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.MayBeEmpty;
import io.reglament.fault.bounds.Range;
import io.reglament.fault.bounds.Zone;
import io.reglament.money.Money;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

/** How the type and the annotations of a record's component say what its JSON may be. */
final class Schema {
    private Schema() {}

    static ValueReader reader(RecordComponent component, Function<Record, List<Fault>> impossible) {
        return reader(component.getGenericType(), component, impossible);
    }

    private static ValueReader reader(Type type, AnnotatedElement bounds, Function<Record, List<Fault>> impossible) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new ListReader(reader(arguments[0], bounds, impossible));
            }
            if (generic.getRawType() == SortedMap.class) {
                return new MapReader(
                        MapReader.Key.of((Class<?>) arguments[0]), reader(arguments[1], bounds, impossible));
            }
        } else if (type instanceof Class<?> plain) {
            return plain.isRecord() ? object(plain, bounds, impossible) : scalar(plain, bounds);
        }
        throw new IllegalStateException("No JSON for " + type);
    }

    private static ValueReader object(
            Class<?> type, AnnotatedElement bounds, Function<Record, List<Fault>> impossible) {
        if (type == Money.class) {
            return new MoneyReader(Numbers.sign(bounds));
        }
        return type == Attribute.class ? Texts::attribute : new RecordReader(type, impossible);
    }

    private static ValueReader scalar(Class<?> type, AnnotatedElement bounds) {
        if (type.isEnum()) {
            return new EnumReader(type);
        }
        if (type == String.class) {
            return bounds.isAnnotationPresent(Id.class)
                    ? Texts::id
                    : bounds.isAnnotationPresent(Zone.class)
                            ? Times::zone
                            : bounds.isAnnotationPresent(MayBeEmpty.class) ? Texts::textOrNone : Texts::text;
        }
        if (type == Boolean.class) {
            return Texts::bool;
        }
        if (type == Integer.class) {
            return Numbers.whole(bounds.getAnnotation(Range.class), Numbers.sign(bounds));
        }
        if (type == BigDecimal.class) {
            return Numbers.decimal(bounds);
        }
        if (type == Instant.class) {
            return bounds.isAnnotationPresent(Exact.class) ? Times::exactInstant : Times::instant;
        }
        if (type == LocalDate.class) {
            return Times::date;
        }
        throw new IllegalStateException("No JSON for " + type);
    }
}
