package io.reglament.web.openapi;

import io.reglament.web.ProblemType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The problems that an operation may answer (RFC 9457), one response for each status. */
final class ProblemResponses {
    static final String MEDIA_TYPE = "application/problem+json";
    private static final Map<Integer, List<String>> HEADERS =
            Map.of(401, List.of("WWW-Authenticate"), 429, List.of("Retry-After"), 503, List.of("Retry-After"));

    private ProblemResponses() {}

    static String name(int status) {
        return "#/components/responses/" + status;
    }

    static APIResponse response(ProblemType type, Schema problem) {
        APIResponse response = OASFactory.createAPIResponse()
                .description(type.title())
                .content(OASFactory.createContent()
                        .addMediaType(MEDIA_TYPE, OASFactory.createMediaType().schema(problem)));
        HEADERS.getOrDefault(type.status(), List.of())
                .forEach(header -> response.addHeader(
                        header, OASFactory.createHeader().required(true).schema(Scalars.string())));
        return response;
    }

    static Schema problem(Components components) {
        Schema error = Scalars.object()
                .addProperty("pointer", Scalars.string().description("The place, as a JSON pointer (RFC 6901)"))
                .addProperty("code", Scalars.string())
                .addProperty("detail", Scalars.string())
                .addProperty("allowed", Scalars.array(Scalars.string()))
                .required(List.of("pointer", "code", "detail"));
        Schema errors = Scalars.array(components.reference("RefusalError", error));
        Schema problem = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("One form for every refusal; kinds may add fields of their own (RFC 9457, 3.2).")
                .addProperty("type", Scalars.string().format("uri"))
                .addProperty("title", Scalars.string())
                .addProperty("status", Scalars.integer().minimum(BigDecimal.valueOf(400)))
                .addProperty("detail", Scalars.string())
                .addProperty("instance", Scalars.string())
                .addProperty("errors", errors)
                .addProperty("incident", Scalars.string().format("uuid").description("The id in the operator's log"))
                .addProperty("requestId", Scalars.string())
                .required(List.of("type", "title", "status", "detail", "errors"));
        return components.reference("Refusal", problem);
    }
}
