package io.reglament.web.openapi;

import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The schemas of the contract as the service shows them, made without the service. */
final class Contracted {
    private Contracted() {}

    static SortedMap<String, Schema> schemas() {
        Components components = new Components();
        new Operations(components, ProblemResponses.problem(components));
        SortedMap<String, Schema> schemas = new TreeMap<>(components.schemas());
        Meanings.write(schemas);
        return schemas;
    }
}
