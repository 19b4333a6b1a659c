package io.reglament.web.openapi;

import io.reglament.fault.bounds.Attribute;
import io.reglament.fault.bounds.Flat;
import io.reglament.fault.bounds.Id;
import io.reglament.fault.bounds.NonNegative;
import io.reglament.fault.bounds.Percent;
import io.reglament.fault.bounds.Positive;
import io.reglament.fault.bounds.Range;
import io.reglament.fault.bounds.Required;
import io.reglament.json.Limits;
import io.reglament.money.Money;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What may be sent, by the annotations that the strict reader goes by (io.reglament.deal.json). */
final class SentSchemas {
    private static final String PERCENT = "^(100(\\.0{1,2})?|[0-9]{1,2}(\\.[0-9]{1,2})?)$";

    private final Components components;

    SentSchemas(Components components) {
        this.components = components;
    }

    Schema of(Class<?> type) {
        return components.reference(type, "Sent", () -> object(type));
    }

    private Schema object(Class<?> type) {
        Schema object = Scalars.object();
        addFields(object, type);
        return object;
    }

    private void addFields(Schema object, Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(Flat.class)) {
                addFields(object, component.getType());
                continue;
            }
            object.addProperty(component.getName(), value(component.getGenericType(), component));
            if (component.isAnnotationPresent(Required.class)) {
                object.addRequired(component.getName());
            }
        }
    }

    private Schema value(Type type, AnnotatedElement bounds) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                return Scalars.array(value(arguments[0], bounds)).maxItems(Limits.ENTRIES);
            }
            if (generic.getRawType() == SortedMap.class) {
                Schema map = Scalars.map(value(arguments[1], bounds)).maxProperties(Limits.ENTRIES);
                Class<?> key = (Class<?>) arguments[0];
                return key.isEnum() ? map.propertyNames(enumeration(key)) : map;
            }
            throw new IllegalStateException("No schema for " + type);
        }
        return plain((Class<?>) type, bounds);
    }

    private Schema plain(Class<?> type, AnnotatedElement bounds) {
        if (type == String.class) {
            return Scalars.string()
                    .minLength(1)
                    .maxLength(bounds.isAnnotationPresent(Id.class) ? Limits.ID : Limits.TEXT);
        }
        if (type == BigDecimal.class) {
            return number(bounds);
        }
        if (type == Money.class) {
            return money(bounds);
        }
        if (type == Attribute.class) {
            return components.reference(type, "Sent", SentSchemas::attribute);
        }
        if (type.isEnum()) {
            return enumeration(type);
        }
        return type.isRecord() ? of(type) : scalar(type, bounds);
    }

    private static Schema scalar(Class<?> type, AnnotatedElement bounds) {
        Schema schema = Scalars.of(type).orElseThrow(() -> new IllegalStateException("No schema for " + type));
        Range range = bounds.getAnnotation(Range.class);
        if (range != null && type == Integer.class) {
            schema.minimum(BigDecimal.valueOf(range.from())).maximum(BigDecimal.valueOf(range.to()));
        } else if (type == Integer.class) {
            sign(schema, bounds);
        }
        return schema;
    }

    private Schema enumeration(Class<?> type) {
        return components.reference(type, "", () -> Scalars.enumeration(type));
    }

    /** A decimal string, or a JSON number that is read exactly. */
    private static Schema number(AnnotatedElement bounds) {
        Schema number = OASFactory.createSchema().addType(SchemaType.STRING).addType(SchemaType.NUMBER);
        if (bounds.isAnnotationPresent(Percent.class)) {
            return number.pattern(PERCENT).minimum(BigDecimal.ZERO).maximum(BigDecimal.valueOf(100));
        }
        return sign(number.pattern(Scalars.DECIMAL), bounds);
    }

    private static Schema sign(Schema number, AnnotatedElement bounds) {
        if (bounds.isAnnotationPresent(Positive.class)) {
            return number.exclusiveMinimum(BigDecimal.ZERO);
        }
        return bounds.isAnnotationPresent(NonNegative.class) ? number.minimum(BigDecimal.ZERO) : number;
    }

    private static Schema money(AnnotatedElement bounds) {
        return Scalars.object()
                .addProperty("amount", number(bounds))
                .addProperty("currency", Scalars.string().pattern("^[A-Z]{3}$").description("ISO 4217"))
                .required(List.of("amount", "currency"));
    }

    private static Schema attribute() {
        return OASFactory.createSchema()
                .addType(SchemaType.BOOLEAN)
                .addType(SchemaType.STRING)
                .addType(SchemaType.NUMBER)
                .description("true or false: there or missing; a text or number: its value");
    }
}
