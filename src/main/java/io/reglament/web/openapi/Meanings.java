package io.reglament.web.openapi;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** Writes into the schemas what their properties mean, and binds codes to their enumerations. */
final class Meanings {
    private static final String HERE = "#/components/schemas/";

    private Meanings() {}

    static void write(Map<String, Schema> schemas) {
        for (Map.Entry<String, Schema> each : new TreeMap<>(schemas).entrySet()) {
            properties(each.getKey(), each.getValue());
        }
        Codes.enumerations().forEach(name -> schemas.put(name, Codes.schema(name)));
    }

    private static void properties(String owner, Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        for (Map.Entry<String, Schema> property : properties.entrySet()) {
            String name = property.getKey();
            String enumeration = Codes.of(owner, name);
            Schema value = enumeration == null
                    ? property.getValue()
                    : OASFactory.createSchema().ref(HERE + enumeration);
            if (enumeration != null) {
                schema.addProperty(name, value);
            }
            // An amount with its currency has no name of its own.
            properties("Money", value);
            Descriptions.of(owner, name).ifPresent(said -> value.description(said.whole()));
        }
    }
}
