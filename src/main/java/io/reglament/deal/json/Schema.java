package io.reglament.deal.json;

import io.reglament.deal.Attribute;
import io.reglament.deal.Id;
import io.reglament.deal.MayBeEmpty;
import io.reglament.deal.Range;
import io.reglament.deal.Zone;
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

/** How the type and the annotations of a record's component say what its JSON may be. */
final class Schema {
    private Schema() {}

    static ValueReader reader(RecordComponent component) {
        return reader(component.getGenericType(), component);
    }

    private static ValueReader reader(Type type, AnnotatedElement bounds) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return new ListReader(reader(arguments[0], bounds));
            }
            if (generic.getRawType() == SortedMap.class) {
                return new MapReader(MapReader.Key.of((Class<?>) arguments[0]), reader(arguments[1], bounds));
            }
        } else if (type instanceof Class<?> plain) {
            return plain.isRecord() ? object(plain, bounds) : scalar(plain, bounds);
        }
        throw new IllegalStateException("No JSON for " + type);
    }

    private static ValueReader object(Class<?> type, AnnotatedElement bounds) {
        if (type == Money.class) {
            return new MoneyReader(Numbers.sign(bounds));
        }
        return type == Attribute.class ? Texts::attribute : new RecordReader(type);
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
            return Times::instant;
        }
        if (type == LocalDate.class) {
            return Times::date;
        }
        throw new IllegalStateException("No JSON for " + type);
    }
}
