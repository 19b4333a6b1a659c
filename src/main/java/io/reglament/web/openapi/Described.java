package io.reglament.web.openapi;

import io.reglament.history.Page;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/** What the document says of one operation beyond its path and parameters. */
final class Described {
    static final String JSON = "application/json";
    private static final List<Integer> ALWAYS = List.of(401, 403, 429, 500, 503);

    private final String id;
    private final String summary;
    private final String roles;
    private final List<Parameter> parameters = new ArrayList<>();
    private final Content sent = OASFactory.createContent();
    private final Map<Integer, APIResponse> answers = new LinkedHashMap<>();
    private final TreeSet<Integer> problems = new TreeSet<>(ALWAYS);
    private List<String> schemes = List.of(ApiDocument.KEY, ApiDocument.SESSION);

    Described(String id, String summary, String roles) {
        this.id = id;
        this.summary = summary;
        this.roles = roles;
    }

    Described sends(String mediaType, Schema schema, @Nullable Object example) {
        sent.addMediaType(mediaType, media(schema, example));
        return problems(400, 408, 413, 415);
    }

    Described answers(int status, String description, @Nullable Schema schema) {
        return answers(status, description, JSON, schema, null);
    }

    /** A list that is read page by page. */
    Described pages(Schema page) {
        parameters.add(OASFactory.createParameter()
                .name("cursor")
                .in(Parameter.In.QUERY)
                .description("The next of the page before")
                .schema(Scalars.string()));
        parameters.add(OASFactory.createParameter()
                .name("limit")
                .in(Parameter.In.QUERY)
                .description("How many of them a page has at most")
                .schema(Scalars.integer()
                        .format("int32")
                        .minimum(BigDecimal.ONE)
                        .maximum(BigDecimal.valueOf(Page.HIGHEST_LIMIT))
                        .defaultValue(Page.USUAL_LIMIT)));
        return answers(200, "A page", page).problems(400);
    }

    /** Another media type of the same status is added to it. */
    Described answers(
            int status, String description, String mediaType, @Nullable Schema schema, @Nullable Object example) {
        APIResponse answer = answers.computeIfAbsent(
                status, s -> OASFactory.createAPIResponse().description(description));
        if (schema != null) {
            Content content = answer.getContent() == null ? OASFactory.createContent() : answer.getContent();
            answer.content(content.addMediaType(mediaType, media(schema, example)));
            problems.add(406);
        }
        return this;
    }

    Described problems(int... statuses) {
        for (int status : statuses) {
            problems.add(status);
        }
        return this;
    }

    /** By what a caller is known, one of these; by nothing where there is none. */
    Described knownBy(String... schemes) {
        this.schemes = List.of(schemes);
        return this;
    }

    void describe(Operation operation) {
        operation.operationId(id).summary(summary).description("Roles: " + roles + ".");
        parameters.forEach(operation::addParameter);
        Map<String, MediaType> bodies = sent.getMediaTypes();
        if (bodies != null && !bodies.isEmpty()) {
            operation.requestBody(OASFactory.createRequestBody().required(true).content(sent));
        }
        APIResponses responses = OASFactory.createAPIResponses();
        answers.forEach((status, answer) -> responses.addAPIResponse(status.toString(), answer));
        List<Integer> sorted = new ArrayList<>(problems);
        sorted.forEach(status -> responses.addAPIResponse(status.toString(), problem(status)));
        operation.responses(responses);
        operation.security(schemes.stream()
                .map(scheme -> OASFactory.createSecurityRequirement().addScheme(scheme))
                .toList());
    }

    /** A refusal that can also be answered otherwise has both contents. */
    private APIResponse problem(int status) {
        APIResponse answer = answers.get(status);
        Content content = answer == null ? null : answer.getContent();
        return answer == null || content == null
                ? OASFactory.createAPIResponse().ref(ProblemResponses.name(status))
                : answer.content(content.addMediaType(
                        ProblemResponses.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("Refusal"))));
    }

    private static MediaType media(Schema schema, @Nullable Object example) {
        MediaType media = OASFactory.createMediaType().schema(schema);
        if (example != null) {
            Example shown = OASFactory.createExample()
                    .summary("A VIP lead is answered a minute late (AS-04)")
                    .value(example);
            media.addExample("AS-04", shown);
        }
        return media;
    }
}
