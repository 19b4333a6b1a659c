package io.reglament.web.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;

/** Fails a test whose answer is not what the service's own OpenAPI document says: status, media type, schema. */
public final class OpenApiAnswers implements Filter {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private final JsonNode document;
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

    private OpenApiAnswers(JsonNode document) {
        this.document = document;
    }

    /** By the document of the running service. */
    public static OpenApiAnswers ofTheService() {
        return new OpenApiAnswers(parse(document()));
    }

    static String document() {
        return given().accept(ContentType.JSON)
                .get("/q/openapi?format=JSON")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification wanted, FilterContext context) {
        Response response = context.next(request, wanted);
        check(request.getMethod(), URI.create(request.getURI()).getPath(), response);
        return response;
    }

    /** Checks one answer to a request by method and path, without the query. */
    public void check(String method, String path, Response response) {
        String asked = method + " " + path + " " + response.statusCode();
        JsonNode answer = answer(method, path, response.statusCode(), asked);
        JsonNode contents = answer.path("content");
        if (contents.isEmpty()) {
            assertThat(response.asString()).as(asked + " has a body").isEmpty();
            return;
        }
        String mediaType = response.contentType().replaceAll(";.*", "");
        assertThat(contents.has(mediaType)).as(asked + " answers " + mediaType).isTrue();
        if (mediaType.endsWith("json") && !mediaType.endsWith("ndjson")) {
            Set<ValidationMessage> faults =
                    schema(contents.path(mediaType).path("schema")).validate(parse(response.asString()));
            assertThat(faults).as(asked + ": " + response.asString()).isEmpty();
        }
    }

    private JsonNode answer(String method, String path, int status, String asked) {
        JsonNode item = StreamSupport.stream(document.path("paths").properties().spliterator(), false)
                .filter(each -> path.matches(each.getKey().replaceAll("\\{[^}]*}", "[^/]+")))
                .min(Map.Entry.comparingByKey((a, b) -> Boolean.compare(a.contains("{"), b.contains("{"))))
                .map(Map.Entry::getValue)
                .orElseThrow(() -> new AssertionError("No path in the OpenAPI document for " + asked));
        JsonNode answer =
                item.path(method.toLowerCase(Locale.ROOT)).path("responses").path(Integer.toString(status));
        assertThat(answer.isMissingNode())
                .as("No such answer in the OpenAPI document: " + asked)
                .isFalse();
        String ref = answer.path("$ref").asText();
        return ref.isEmpty() ? answer : document.at(ref.substring(1));
    }

    private JsonSchema schema(JsonNode node) {
        return compiled.computeIfAbsent(node.toString(), text -> {
            ObjectNode root = node.deepCopy();
            root.set("components", document.path("components"));
            return SCHEMAS.getSchema(root);
        });
    }

    private static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + text, e);
        }
    }
}
