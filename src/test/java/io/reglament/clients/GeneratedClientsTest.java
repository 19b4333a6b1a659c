package io.reglament.clients;

import static io.reglament.access.TestKeys.as;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.reglament.access.TestKeys;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The contract is good enough that a client made from it by a generator decides a deal, in two languages. */
@QuarkusTest
class GeneratedClientsTest {
    private static final Path FOLDER = Path.of("target/clients");
    private static final Path SOURCES = Path.of("src/test/clients");
    private static final int OLDEST_NODE = 18;

    private static void writeTheContractDown() throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(
                FOLDER.resolve("openapi.json"),
                as("crm").queryParam("format", "json").get("/q/openapi").asString());
    }

    @Test
    void aJavaClientDecidesADeal() throws Exception {
        writeTheContractDown();
        Path java = FOLDER.resolve("java");
        Command.delete(java);
        Command.in(FOLDER)
                .java(
                        "-jar",
                        "openapi-generator-cli.jar",
                        "generate",
                        "--generator-name",
                        "java",
                        "--library",
                        "native")
                .and("--input-spec", "openapi.json", "--output", "java")
                .and(
                        "--global-property",
                        "apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false")
                .and("--additional-properties", "invokerPackage=io.reglament.client,apiPackage=io.reglament.client.api")
                .and("--additional-properties", "modelPackage=io.reglament.client.model,hideGenerationTimestamp=true")
                .and("--additional-properties", "openApiNullable=false,useJakartaEe=true")
                .run();
        JavaSources.compile(java.resolve("classes"), java.resolve("src/main/java"), SOURCES.resolve("java"));

        String answer = Command.in(FOLDER)
                .java("-cp", java.resolve("classes").toAbsolutePath() + ":" + JavaSources.classPath(), "AskOnce")
                .and(address(), TestKeys.of("crm"))
                .run();

        isRecorded(answer, "D-JAVA");
    }

    @Test
    void aTypeScriptClientDecidesADeal() throws Exception {
        assumeTrue(node() >= OLDEST_NODE, "skipped: there is no Node.js of version 18 or later with npm here");
        writeTheContractDown();
        Path typescript = FOLDER.resolve("typescript");
        Command.copy(SOURCES.resolve("typescript"), typescript);
        Command npm = Command.in(typescript);
        npm.words("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline").run();
        npm.words("npm", "run", "--silent", "generate").run();
        npm.words("npm", "run", "--silent", "build").run();

        isRecorded(npm.words("node", "ask.js", address(), TestKeys.of("crm")).run(), "D-TYPESCRIPT");
    }

    private static void isRecorded(String answer, String dealId) {
        as("auditor")
                .get("/v1/decisions/"
                        + answer.lines().reduce("", (before, last) -> last).strip())
                .then()
                .statusCode(200)
                .body("dealId", equalTo(dealId));
    }

    /** Without a slash at the end, to which clients add paths. */
    private static String address() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }

    /** The first number of node's version; 0 where it, or npm, is not there. */
    private static int node() throws InterruptedException {
        try {
            Command.in(FOLDER).words("npm", "--version").run();
            String version = Command.in(FOLDER).words("node", "--version").run();
            return Integer.parseInt(version.strip().substring(1).split("\\.", 2)[0]);
        } catch (IOException notThere) {
            return 0;
        }
    }
}
