package io.reglament.web.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.reglament.decision.AnswerContract;
import io.reglament.web.ProblemType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Puts on top of the scanned paths and parameters what was read from the records. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ApiDocument implements OASFilter {
    /** The ways in which a caller is known: a program by its key, a person by the cookie of the session. */
    static final String KEY = "key";

    static final String SESSION = "session";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = new Components();
        Schema problem = ProblemResponses.problem(components);
        Map<String, Described> operations = new Operations(components, problem).byPath();
        document.getPaths().getPathItems().forEach((path, item) -> describe(path, item, operations, components));
        Map<String, Schema> schemas = new TreeMap<>(components.schemas());
        Meanings.write(schemas);
        document.info(OASFactory.createInfo()
                .title("Reglament")
                .version(AnswerContract.VERSION)
                .description("Decides deals by the company's sales regulation, records why, and answers auditors."));
        document.tags(List.of());
        document.components(OASFactory.createComponents()
                .schemas(schemas)
                .responses(responses(problem))
                .addSecurityScheme(
                        KEY,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("sr_<id>_<secret>"))
                .addSecurityScheme(
                        SESSION,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("__Host-reglament")
                                .description(
                                        "POST /v1/session sets it; what changes something sends X-CSRF-Token too")));
    }

    private static void describe(String path, PathItem item, Map<String, Described> operations, Components components) {
        item.getOperations().forEach((method, operation) -> {
            Described described = operations.get(method + " " + path);
            operation.tags(List.of(path.split("/")[2]));
            parameters(operation, components);
            if (described != null) {
                described.describe(operation);
            }
        });
    }

    /** A scanned parameter may refer to a scanned enumeration, which is replaced here by its values. */
    private static void parameters(Operation operation, Components components) {
        if (operation.getParameters() == null) {
            return;
        }
        for (Parameter parameter : operation.getParameters()) {
            Schema schema = parameter.getSchema();
            if (schema == null || (schema.getRef() != null && !known(schema.getRef(), components))) {
                parameter.schema(Scalars.string());
            }
        }
    }

    private static boolean known(String ref, Components components) {
        return components.schemas().containsKey(ref.substring(ref.lastIndexOf('/') + 1));
    }

    private static Map<String, APIResponse> responses(Schema problem) {
        Map<String, APIResponse> responses = new TreeMap<>();
        for (ProblemType type : ProblemType.values()) {
            responses.put(String.format(Locale.ROOT, "%d", type.status()), ProblemResponses.response(type, problem));
        }
        return responses;
    }
}
