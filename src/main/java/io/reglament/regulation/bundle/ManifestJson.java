package io.reglament.regulation.bundle;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.regulation.RuleMode;
import io.reglament.regulation.dmn.GateRefusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** {@code regulation.json} as text, and back; nothing but the manifest's own fields is read. */
final class ManifestJson {
    static final String FILE = "regulation.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> FIELDS = Set.of(
            "code", "version", "effectiveFrom", "approvedAt", "approvedBy", "ruleModes", "tables", "contentHash");
    private static final int MAX_LENGTH = 100;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,63}");
    private static final Pattern RULE = Pattern.compile("R-[A-Z]{2,5}-[0-9]{2}");
    private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");

    private ManifestJson() {}

    /** The manifest as JSON in a fixed order, ended by a line feed. */
    static byte[] write(Manifest manifest) {
        ObjectNode root = JSON.createObjectNode()
                .put("code", manifest.code())
                .put("version", manifest.version())
                .put("effectiveFrom", text(manifest.effectiveFrom()))
                .put("approvedAt", text(manifest.approvedAt()))
                .put("approvedBy", manifest.approvedBy());
        ObjectNode modes = root.putObject("ruleModes");
        manifest.ruleModes().forEach((rule, mode) -> modes.put(rule, mode.name()));
        ObjectNode tables = root.putObject("tables");
        manifest.tables().forEach(tables::put);
        root.put("contentHash", manifest.contentHash());
        try {
            String json = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root);
            return (json.replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of strings is always JSON", e);
        }
    }

    /**
     * The manifest, whose own digest is checked.
     *
     * @throws GateRefusal when a field is absent, unknown or of another form, or the digest is another one
     */
    static Manifest read(byte[] content) {
        JsonNode root = parse(content);
        Set<String> names = new TreeSet<>();
        root.fieldNames().forEachRemaining(names::add);
        if (!root.isObject() || !names.equals(FIELDS)) {
            throw GateRefusal.of(FILE, "must have exactly the fields " + new TreeSet<>(FIELDS));
        }
        Manifest manifest = new Manifest(
                string(root, "code", NAME),
                string(root, "version", NAME),
                time(root, "effectiveFrom"),
                time(root, "approvedAt"),
                string(root, "approvedBy", NAME),
                map(root.get("ruleModes"), RULE, Pattern.compile("MANDATORY|ADVISORY"), RuleMode::valueOf),
                map(root.get("tables"), TABLE, DIGEST, digest -> digest));
        if (!string(root, "contentHash", DIGEST).equals(manifest.contentHash())) {
            throw GateRefusal.of(FILE, "contentHash is not the digest of what the manifest says");
        }
        return manifest;
    }

    private static JsonNode parse(byte[] content) {
        try {
            return JSON.readTree(content);
        } catch (IOException e) {
            throw GateRefusal.of(FILE, "is not JSON");
        }
    }

    private static String string(JsonNode root, String field, Pattern form) {
        return checked(root.get(field), field, form);
    }

    private static String checked(JsonNode value, String field, Pattern form) {
        if (!value.isTextual()
                || value.textValue().length() > MAX_LENGTH
                || !form.matcher(value.textValue()).matches()) {
            throw GateRefusal.of(FILE, "'" + field + "' must be a text of the form " + form.pattern());
        }
        return value.textValue();
    }

    private static OffsetDateTime time(JsonNode root, String field) {
        try {
            return OffsetDateTime.parse(root.get(field).asText());
        } catch (DateTimeException e) {
            throw GateRefusal.of(FILE, "'" + field + "' must be a time with an offset");
        }
    }

    private static <V> SortedMap<String, V> map(JsonNode node, Pattern key, Pattern value, Function<String, V> reader) {
        SortedMap<String, V> map = new TreeMap<>();
        node.properties().forEach(entry -> {
            if (entry.getKey().length() > MAX_LENGTH
                    || !key.matcher(entry.getKey()).matches()) {
                throw GateRefusal.of(FILE, "a key is not of the form " + key.pattern());
            }
            map.put(entry.getKey(), reader.apply(checked(entry.getValue(), entry.getKey(), value)));
        });
        return map;
    }

    private static String text(OffsetDateTime time) {
        return java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
