package io.reglament.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files under {@code src/test/resources/cases}, each a case with one or several variants. */
final class CaseFiles {
    static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final Path FOLDER = Path.of("src/test/resources/cases");
    private static final List<Case> ALL =
            files().stream().flatMap(file -> variants(read(file)).stream()).toList();

    private CaseFiles() {}

    /** All variants of all cases, in the order of the file names. */
    static List<Case> all() {
        return ALL;
    }

    /** Those that do not choose the version that decides them. */
    static List<Case> underAnyLaw() {
        return ALL.stream()
                .filter(each -> !each.request().has("regulationVersion"))
                .toList();
    }

    /** Those that are said to pass. */
    static List<Case> passing() {
        return ALL.stream().filter(each -> each.pending() == null).toList();
    }

    static List<Path> files() {
        try (Stream<Path> paths = Files.walk(FOLDER)) {
            return paths.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(Path file) {
        try {
            return YAML.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** A part of {@code gaps.yml}: what the cases leave open, or for which tables that is watched. */
    static SortedSet<String> gaps(String part) {
        JsonNode told = read(FOLDER.resolve("gaps.yml")).path(part);
        SortedSet<String> gaps = new TreeSet<>();
        told.forEach(each -> gaps.add(each.asText()));
        return told.isArray()
                ? gaps
                : new TreeSet<>(told.propertyStream().map(Map.Entry::getKey).toList());
    }

    private static List<Case> variants(JsonNode file) {
        String id = file.path("id").asText();
        if (!file.has("variants")) {
            return List.of(variant(id, file.path("title").asText(), file, YAML.createObjectNode()));
        }
        List<Case> variants = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : file.path("variants").properties()) {
            String title = file.path("title").asText() + ": "
                    + each.getValue().path("title").asText();
            variants.add(variant(id + each.getKey(), title, file, each.getValue()));
        }
        return variants;
    }

    private static Case variant(String name, String title, JsonNode file, JsonNode variant) {
        String evaluate = either(variant, file, "evaluate");
        if (evaluate == null) {
            throw new IllegalArgumentException(name + " does not say when it is evaluated");
        }
        String know = either(variant, file, "know");
        String law = either(variant, file, "law");
        ObjectNode given = CommonGround.over(file.path("given"), variant.path("given"));
        return new Case(
                name,
                title,
                either(variant, file, "pending"),
                CommonGround.under(law, CommonGround.request(given, evaluate, know == null ? evaluate : know)),
                LocalTimes.written(variant.has("expect") ? variant.path("expect") : file.path("expect")));
    }

    private static @Nullable String either(JsonNode variant, JsonNode file, String field) {
        JsonNode value = variant.has(field) ? variant.path(field) : file.path(field);
        return value.isTextual() ? value.asText() : null;
    }
}
