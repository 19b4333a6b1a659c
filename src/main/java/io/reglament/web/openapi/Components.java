package io.reglament.web.openapi;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** The named schemas of the document, each made once. */
final class Components {
    private static final String HERE = "#/components/schemas/";

    private final SortedMap<String, Schema> schemas = new TreeMap<>();
    private final Map<String, String> owners = new HashMap<>();

    SortedMap<String, Schema> schemas() {
        return schemas;
    }

    /**
     * A reference to the schema of a type; made when it is not there yet.
     *
     * @param side "Sent" or "Shown" for a type that is read and written in different forms, else empty
     */
    Schema reference(Class<?> type, String side, Supplier<Schema> making) {
        String name = name(type, side);
        if (!schemas.containsKey(name)) {
            // Held open first: a type may refer to itself.
            schemas.put(name, OASFactory.createSchema());
            schemas.put(name, making.get());
        }
        return OASFactory.createSchema().ref(HERE + name);
    }

    /** A reference to a schema that no type stands for. */
    Schema reference(String name, Schema schema) {
        String taken = owners.putIfAbsent(name, name);
        if (taken != null) {
            throw new IllegalStateException("Two schemas of one name: " + name + ", " + taken);
        }
        schemas.put(name, schema);
        return OASFactory.createSchema().ref(HERE + name);
    }

    /** The simple name; where two types share it, the later one has its feature's name before. */
    private String name(Class<?> type, String side) {
        String owner = type.getName() + side;
        String simple = type.getSimpleName();
        @Nullable String taken = owners.putIfAbsent(simple, owner);
        if (taken == null || taken.equals(owner)) {
            return simple;
        }
        String outer = type.getEnclosingClass() == null
                ? feature(type)
                : type.getEnclosingClass().getSimpleName();
        String longer = outer + simple + side;
        owners.put(longer, owner);
        return longer;
    }

    private static String feature(Class<?> type) {
        String[] packages = type.getPackageName().split("\\.");
        String feature = packages[2];
        return Character.toUpperCase(feature.charAt(0)) + feature.substring(1);
    }
}
