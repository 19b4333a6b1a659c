package io.reglament.regulation.bundle;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.regulation.RuleMode;
import io.reglament.regulation.VersionName;
import io.reglament.regulation.bundle.Manifest.Base;
import io.reglament.regulation.dmn.GateRefusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final String FORMAT = "format";
    private static final String VERSION = "version";
    private static final String HASH = "contentHash";
    private static final int LATEST_FORMAT = 2;
    private static final Set<String> FIELDS = Set.of(
            "code", "version", "effectiveFrom", "approvedAt", "approvedBy", "ruleModes", "tables", "contentHash");
    private static final Set<String> DIGESTS = new TreeSet<>(Set.of("tables", "contentHash"));
    private static final int MAX_LENGTH = 100;
    private static final String BASE = "base";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,63}");
    private static final Pattern KEPT_VERSION = Pattern.compile(NAME.pattern() + "|" + VersionName.FORM.pattern());

    private static final OffsetDateTime EARLIEST = OffsetDateTime.parse("2000-01-01T00:00:00Z");
    private static final OffsetDateTime LATEST = OffsetDateTime.parse("2100-12-31T23:59:59Z");
    private static final Pattern RULE = Pattern.compile("R-[A-Z]{2,5}-[0-9]{2}");
    private static final Pattern TABLE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");

    private ManifestJson() {}

    /** The manifest as JSON in a fixed order, ended by a line feed. */
    static byte[] write(Manifest manifest) {
        ObjectNode root = JSON.createObjectNode();
        if (manifest.format() > 1) {
            root.put(FORMAT, manifest.format());
        }
        root.put("code", manifest.code())
                .put("version", manifest.version())
                .put("effectiveFrom", text(manifest.effectiveFrom()))
                .put("approvedAt", text(manifest.approvedAt()))
                .put("approvedBy", manifest.approvedBy());
        Base base = manifest.base();
        if (base != null) {
            root.putObject(BASE).put(VERSION, base.version()).put(HASH, base.contentHash());
        }
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
     * The manifest of a version that comes in, whose own digest is checked.
     *
     * @throws GateRefusal when a field is absent, unknown or of another form, or the digest is another one
     */
    static Manifest read(byte[] content) {
        Manifest manifest = kept(content);
        if (!Manifest.isName(manifest.version())) {
            throw GateRefusal.of(FILE, "'version' must be a text of the form " + VersionName.FORM.pattern());
        }
        inRange("effectiveFrom", manifest.effectiveFrom());
        inRange("approvedAt", manifest.approvedAt());
        return manifest;
    }

    /**
     * What a manifest says of its version; digests are not looked at, nor needed, for they are made of the files that lie beside it.
     *
     * @throws GateRefusal when a field is absent, unknown or of another form
     */
    static Manifest header(byte[] content) {
        JsonNode root = parse(content);
        Set<String> names = new TreeSet<>();
        root.fieldNames().forEachRemaining(names::add);
        int format = names.remove(FORMAT) ? format(root.get(FORMAT)) : 1;
        Base base = names.remove(BASE) ? base(root.get(BASE)) : null;
        names.addAll(DIGESTS);
        if (!names.equals(FIELDS)) {
            throw GateRefusal.of(
                    FILE,
                    "must have the fields " + new TreeSet<>(FIELDS) + ", of which " + DIGESTS + " may be left out");
        }
        Manifest manifest = new Manifest(
                format,
                string(root, "code", NAME),
                string(root, VERSION, VersionName.FORM),
                time(root, "effectiveFrom"),
                time(root, "approvedAt"),
                string(root, "approvedBy", NAME),
                map(root, "ruleModes", RULE, Pattern.compile("MANDATORY|ADVISORY"), RuleMode::valueOf),
                new TreeMap<>(),
                base);
        requireBase(manifest);
        inRange("effectiveFrom", manifest.effectiveFrom());
        inRange("approvedAt", manifest.approvedAt());
        return manifest;
    }

    /** The manifest of a version that was taken in before, when its name and times were free. */
    static Manifest kept(byte[] content) {
        JsonNode root = parse(content);
        Set<String> names = new TreeSet<>();
        root.fieldNames().forEachRemaining(names::add);
        int format = names.remove(FORMAT) ? format(root.get(FORMAT)) : 1;
        Base base = names.remove(BASE) ? base(root.get(BASE)) : null;
        if (!names.equals(FIELDS)) {
            throw GateRefusal.of(FILE, "must have exactly the fields " + new TreeSet<>(FIELDS));
        }
        Manifest manifest = new Manifest(
                format,
                string(root, "code", NAME),
                string(root, VERSION, KEPT_VERSION),
                time(root, "effectiveFrom"),
                time(root, "approvedAt"),
                string(root, "approvedBy", NAME),
                map(root, "ruleModes", RULE, Pattern.compile("MANDATORY|ADVISORY"), RuleMode::valueOf),
                map(root, "tables", TABLE, DIGEST, digest -> digest),
                base);
        requireBase(manifest);
        if (!string(root, "contentHash", DIGEST).equals(manifest.contentHash())) {
            throw GateRefusal.of(FILE, "contentHash is not the digest of what the manifest says");
        }
        return manifest;
    }

    private static Base base(JsonNode base) {
        Set<String> names = new TreeSet<>();
        base.fieldNames().forEachRemaining(names::add);
        if (!names.equals(Set.of(VERSION, HASH))) {
            throw GateRefusal.of(FILE, "'base' must have exactly the fields [contentHash, version]");
        }
        return new Base(string(base, VERSION, KEPT_VERSION), string(base, HASH, DIGEST));
    }

    /** A branch's version names the company's that it lies over, as its own name does; another one names none. */
    private static void requireBase(Manifest manifest) {
        VersionName name = VersionName.of(manifest.version());
        Base base = manifest.base();
        boolean asNamed = name.branch() == null
                ? base == null
                : base != null && base.version().equals(name.company());
        if (!asNamed) {
            throw GateRefusal.of(
                    FILE,
                    name.branch() == null
                            ? "'base' belongs to a version of a branch, such as SR-1.2@msk"
                            : "'base' must name the version " + name.company() + " with its contentHash");
        }
    }

    private static int format(JsonNode format) {
        if (!format.isInt() || format.intValue() < 1 || format.intValue() > LATEST_FORMAT) {
            throw GateRefusal.of(FILE, "'format' must be 1 or 2");
        }
        return format.intValue();
    }

    private static void inRange(String field, OffsetDateTime time) {
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw GateRefusal.of(FILE, "'" + field + "' must lie in the years 2000 to 2100");
        }
    }

    /** Decoded here, for Jackson guesses the encoding and takes some wrong bytes for signs. */
    private static JsonNode parse(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            JsonNode root = JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
            if (!root.isObject()) {
                throw GateRefusal.of(FILE, "is not a JSON object");
            }
            return root;
        } catch (CharacterCodingException e) {
            throw GateRefusal.of(FILE, "is not UTF-8");
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
        JsonNode known = root.get(field);
        try {
            if (known.isTextual() && known.textValue().length() <= MAX_LENGTH) {
                return OffsetDateTime.parse(known.textValue());
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw GateRefusal.of(FILE, "'" + field + "' must be a time with an offset");
    }

    private static <V> SortedMap<String, V> map(
            JsonNode root, String field, Pattern key, Pattern value, Function<String, V> reader) {
        JsonNode node = root.get(field);
        if (!node.isObject()) {
            throw GateRefusal.of(FILE, "'" + field + "' must be an object");
        }
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
