package io.reglament.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What reaches the cluster: the base as its files stand, which needs no tool, or an overlay as kubectl renders it. */
enum Manifests {
    BASE("base"),
    DEV("overlays/dev"),
    PROD("overlays/prod"),
    CLOUDNATIVE_PG("overlays/cloudnative-pg");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private @Nullable List<JsonNode> documents;

    Manifests(String folder) {
        this.folder = Path.of("k8s", folder);
    }

    /** All documents; the test is skipped, and says so, where an overlay cannot be rendered. */
    synchronized List<JsonNode> all() throws IOException, InterruptedException {
        if (documents == null) {
            documents = this == BASE ? files() : rendered(folder);
        }
        return documents;
    }

    Stream<JsonNode> of(String kind) throws IOException, InterruptedException {
        return all().stream().filter(each -> each.path("kind").asText().equals(kind));
    }

    /** The only document of a kind. */
    JsonNode one(String kind) throws IOException, InterruptedException {
        List<JsonNode> found = of(kind).toList();
        assertThat(found).as("documents of kind %s in %s", kind, folder).hasSize(1);
        return found.get(0);
    }

    JsonNode pod() throws IOException, InterruptedException {
        return one("Deployment").at("/spec/template/spec");
    }

    /** Those that prepare and those that serve. */
    Stream<JsonNode> containers() throws IOException, InterruptedException {
        JsonNode pod = pod();
        return Stream.concat(items(pod.path("initContainers")), items(pod.path("containers")));
    }

    /** The settings that the containers get. */
    JsonNode settings() throws IOException, InterruptedException {
        if (this != BASE) {
            return one("ConfigMap").path("data");
        }
        var settings = JSON.createObjectNode();
        Files.readAllLines(folder.resolve("reglament.env")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .forEach(pair -> settings.put(pair[0], pair[1]));
        return settings;
    }

    static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static List<String> texts(JsonNode array) {
        return items(array).map(JsonNode::asText).toList();
    }

    static List<JsonNode> documents(String yaml) {
        List<JsonNode> documents = new ArrayList<>();
        for (Object document : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(yaml)) {
            if (document instanceof Map) {
                documents.add(JSON.valueToTree(document));
            }
        }
        return documents;
    }

    private List<JsonNode> files() throws IOException {
        List<JsonNode> found = new ArrayList<>();
        JsonNode kustomization = documents(Files.readString(folder.resolve("kustomization.yaml")))
                .get(0);
        for (String file : texts(kustomization.path("resources"))) {
            found.addAll(documents(Files.readString(folder.resolve(file))));
        }
        return found;
    }

    /** What kubectl makes of a folder; the test is skipped, and says so, where there is no kubectl. */
    static List<JsonNode> rendered(Path folder) throws IOException, InterruptedException {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(path -> Files.isExecutable(Path.of(path, "kubectl"))),
                () -> "skipped: there is no kubectl here, so " + folder + " was not rendered");
        Process kubectl = new ProcessBuilder("kubectl", "kustomize", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String text = new String(kubectl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(kubectl.waitFor())
                .as("exit code of kubectl kustomize %s", folder)
                .isZero();
        return documents(text);
    }
}
