package io.reglament.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.reglament.fault.bounds.Flat;
import io.reglament.finding.Internal;
import io.reglament.finding.Visible;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** What is answered: absent is left out, unless it is always shown. */
final class ViewSchemas {
    private final Components components;

    ViewSchemas(Components components) {
        this.components = components;
    }

    Schema of(Class<?> type) {
        return components.reference(type, "Shown", () -> object(type));
    }

    /** A page of items (decided 52). */
    Schema page(Schema item) {
        return Scalars.object()
                .addProperty("items", Scalars.array(item))
                .addProperty("next", Scalars.string().description("The cursor of the next page; absent on the last."))
                .addRequired("items");
    }

    /** The schema itself, for one that has more fields than its record. */
    Schema object(Class<?> type) {
        Schema object = Scalars.object();
        addFields(object, type, true);
        return object;
    }

    private void addFields(Schema object, Class<?> type, boolean there) {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(Internal.class)) {
                continue;
            }
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (component.isAnnotationPresent(Flat.class)) {
                addFields(object, component.getType(), there && !nullable);
                continue;
            }
            boolean shown = component.isAnnotationPresent(Visible.class);
            Schema value = value(component.getGenericType());
            object.addProperty(component.getName(), shown && nullable ? orNull(value) : value);
            if (there && (shown || !nullable)) {
                object.addRequired(component.getName());
            }
        }
    }

    private static Schema orNull(Schema value) {
        if (value.getRef() == null) {
            return value.addType(SchemaType.NULL);
        }
        return OASFactory.createSchema()
                .addAnyOf(value)
                .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }

    private Schema value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Class<?> raw = (Class<?>) generic.getRawType();
            if (raw == List.class) {
                return Scalars.array(value(arguments[0]));
            }
            if (Map.class.isAssignableFrom(raw)) {
                return Scalars.map(value(arguments[1]));
            }
            throw new IllegalStateException("No schema for " + type);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Object.class || JsonNode.class.isAssignableFrom(plain)) {
            return OASFactory.createSchema();
        }
        if (plain == BigDecimal.class) {
            return OASFactory.createSchema().addType(SchemaType.NUMBER);
        }
        if (plain.isEnum()) {
            return components.reference(plain, "", () -> Scalars.enumeration(plain));
        }
        if (plain.isRecord()) {
            return of(plain);
        }
        return Scalars.of(plain).orElseThrow(() -> new IllegalStateException("No schema for " + type));
    }
}
