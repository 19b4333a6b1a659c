package io.reglament.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.cases.SampleCase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The law in a folder, as people keep it in git. */
class LawCommandTest {
    private static final String TABLE = "contact-limit.dmn";

    private final Path folder;

    LawCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path shipped() throws IOException {
        for (Map.Entry<String, byte[]> file : Bundle.shipped().files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(folder.resolve("README.md"), "Our law.");
        return folder;
    }

    private void edit(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    /** The manifest of a version of its own, without digests. */
    private void unsigned() throws IOException {
        ObjectNode manifest = (ObjectNode)
                ServiceClient.JSON.readTree(folder.resolve("regulation.json").toFile());
        manifest.remove(List.of("tables", "contentHash"));
        manifest.put("version", "SR-5.0");
        Files.writeString(folder.resolve("regulation.json"), manifest.toString());
    }

    private static String run(String... words) throws UsageException, CommandException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LawCommand.parse(List.of(words)).run(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFolderWithoutDigestsIsCheckedPackedAndTheZipIsTheSameLaw() throws Exception {
        shipped();
        edit(TABLE, "<outputEntry id=\"CL-04_o1\"><text>5</text>", "<outputEntry id=\"CL-04_o1\"><text>4</text>");
        unsigned();
        Path zip = folder.resolve("law.zip");

        assertThat(run("check", folder.toString())).contains("SR-5.0 can become law");
        assertThat(run("pack", folder.toString(), "-o", zip.toString())).contains("version SR-5.0, sha256:");

        assertThat(Bundle.unzip(Files.readAllBytes(zip)).regulation().version()).isEqualTo("SR-5.0");
        assertThat(run("diff", zip.toString(), folder.toString(), "--lang", "en"))
                .isEqualTo("They say the same.\n");
        assertThat(run("diff", "SR-1.0", zip.toString(), "--lang", "ru"))
                .isEqualTo(
                        "Предел контактов (contact-limit)\n  CL-04, «Этап» — обсуждение сделки: «Звонков без ответа подряд» 5 → 4\n");
    }

    @Test
    void aDifferenceIsSaidByMeaningAndByCell() throws Exception {
        JsonNode difference = ServiceClient.JSON.readTree(run("diff", "SR-1.0", "SR-1.2", "--json"));

        List<String> rows = new ArrayList<>();
        difference
                .path("changes")
                .forEach(change -> rows.add(change.path("table").asText() + " "
                        + change.path("kind").asText() + " "
                        + change.path("row").asText()));
        assertThat(rows).contains("first-contact-deadline ADDED FCD-14");
        assertThat(difference.path("changes").get(0).path("meaning").path("ru").asText())
                .isNotBlank();
        assertThat(run("diff", "SR-1.0", "SR-1.2", "--lang", "en"))
                .contains("Row FCD-14 added: If “Trigger” is contact by the client");
    }

    @Test
    void theLawOfAFolderIsWrittenAsADocument() throws Exception {
        shipped();
        edit(TABLE, "<outputEntry id=\"CL-04_o1\"><text>5</text>", "<outputEntry id=\"CL-04_o1\"><text>4</text>");
        unsigned();
        Path page = folder.resolve("law.html");
        Path file = folder.resolve("law.docx");

        assertThat(run("document", folder.toString(), "--lang", "en", "-o", page.toString()))
                .contains("law.html: version SR-5.0, ");
        run("document", folder.toString(), "--lang", "ru", "--format", "docx", "-o", file.toString());

        assertThat(page).content().contains("lang=\"en\"", "id=\"1.2.4\"", "“Unanswered calls in a row”: 4");
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
    }

    @Test
    void whatIsDoubtfulIsToldInWordsAndWithTheFactsThatProveIt() throws Exception {
        shipped();
        edit(
                TABLE,
                "<inputEntry id=\"CL-02_i2\"><text>\"C\"</text>",
                "<inputEntry id=\"CL-02_i2\"><text>\"VIP\"</text>");
        unsigned();

        assertThat(run("check", folder.toString(), "--lang", "ru"))
                .contains("contact-limit: Строка CL-02 никогда не ответит");
        assertThat(run("check", folder.toString(), "--lang", "en")).contains("contact-limit: Row CL-02 never answers");
        JsonNode findings = ServiceClient.JSON
                .readTree(run("check", folder.toString(), "--json"))
                .path("findings");
        assertThat(findings).anySatisfy(each -> {
            assertThat(each.path("kind").asText()).isEqualTo("MASKED");
            assertThat(each.at("/rows/0").asText()).isEqualTo("CL-02");
            assertThat(each.at("/example/category").asText()).isEqualTo("\"VIP\"");
        });
    }

    @Test
    void theCasesOfTheFolderAreDecidedByItsLaw() throws Exception {
        shipped();
        Path cases = Files.createDirectory(folder.resolve("cases"));
        Files.writeString(cases.resolve("again.json"), SampleCase.smallClientCalledAgain());

        assertThat(run("check", folder.toString())).contains("can become law");
        Path zip = folder.resolve("law.zip");
        run("pack", folder.toString(), "-o", zip.toString());
        assertThat(Bundle.unzip(Files.readAllBytes(zip)).cases()).containsOnlyKeys("cases/again.json");

        Path named = Files.writeString(cases.resolve("Малый клиент.json"), SampleCase.smallClientCalledAgain());
        run("pack", folder.toString(), "-o", zip.toString());
        assertThat(Bundle.unzip(Files.readAllBytes(zip)).cases()).containsKey("cases/Малый клиент.json");
        Path odd = Files.writeString(cases.resolve("$(x).json"), SampleCase.smallClientCalledAgain());
        assertThatThrownBy(() -> run("pack", folder.toString(), "-o", zip.toString()))
                .hasMessageContaining("is called by letters");
        Files.delete(odd);
        Files.delete(named);

        Files.writeString(cases.resolve("back.json"), SampleCase.smallClientGivenBack());
        Files.writeString(cases.resolve("broken.json"), SampleCase.with("\"RECYCLE_LEAD\"", "\"RECYCLE\""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> LawCommand.parse(List.of("check", folder.toString()))
                        .run(new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isInstanceOf(CommandException.class)
                .hasMessage("2 of 3 cases red.");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("cases/back.json, Малого клиента возвращают")
                .contains("actions: expected and not found [[RECYCLE_LEAD, H1]]; found besides [[RETRY_CONTACT, M1]")
                .contains("cases/broken.json: /expected/actions/0/code")
                .doesNotContain("again.json", "can become law");
    }

    @Test
    void aProgramIsToldOfEachCase() throws Exception {
        shipped();
        Path cases = Files.createDirectory(folder.resolve("cases"));
        Files.writeString(cases.resolve("back.json"), SampleCase.smallClientGivenBack());
        edit(TABLE, "<outputEntry id=\"CL-04_o1\"><text>5</text>", "<outputEntry id=\"CL-04_o1\"><text>3</text>");
        edit(
                TABLE,
                "<outputEntry id=\"CL-04_o5\"><text>\"REASSIGN\"",
                "<outputEntry id=\"CL-04_o5\"><text>\"RECYCLE_LEAD\"");
        ObjectNode manifest = (ObjectNode)
                ServiceClient.JSON.readTree(folder.resolve("regulation.json").toFile());
        Files.writeString(
                folder.resolve("regulation.json"),
                manifest.without(List.of("tables", "contentHash")).toString());

        JsonNode told = ServiceClient.JSON.readTree(run("check", folder.toString(), "--json"));

        assertThat(told.at("/cases/0/file").asText()).isEqualTo("cases/back.json");
        assertThat(told.at("/cases/0/state").asText()).isEqualTo("GREEN");
    }

    @Test
    void eachFaultIsToldWithFileRowAndColumn() throws Exception {
        shipped();
        edit(TABLE, "<outputEntry id=\"CL-04_o1\"><text>5</text>", "<outputEntry id=\"CL-04_o1\"><text>many</text>");
        edit("sanction.dmn", "hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\"");
        Files.delete(folder.resolve("claim-closure.dmn"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> LawCommand.parse(List.of("check", folder.toString(), "--json"))
                        .run(new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isInstanceOf(CommandException.class)
                .hasMessage("3 faults: it does not become law.");

        List<String> faults = new ArrayList<>();
        ServiceClient.JSON
                .readTree(out.toString(StandardCharsets.UTF_8))
                .path("faults")
                .forEach(fault -> faults.add(
                        fault.path("file").asText() + " " + fault.path("where").asText() + ": "
                                + fault.path("what").asText()));
        assertThat(faults)
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith("contact-limit.dmn")
                        .contains("CL-04", "maxUnanswered", "a number expected"))
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith("sanction.dmn")
                        .contains("COLLECT", "UNIQUE, ANY, FIRST, RULE ORDER"))
                .anySatisfy(fault ->
                        assertThat(fault).startsWith("claim-closure.dmn").contains("is missing"));
        assertThatThrownBy(() -> run("pack", folder.toString()))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("does not become law");
    }

    @Test
    void whatIsNoLawIsSaid() throws Exception {
        assertThatThrownBy(() -> run("check", folder.toString())).hasMessageContaining("has no regulation.json");
        assertThatThrownBy(() -> run("check", "SR-7.7"))
                .hasMessage("there is no folder, no zip and no shipped version 'SR-7.7'; shipped are SR-1.0, SR-1.2.");
        Path text = Files.writeString(folder.resolve("law.zip"), "no zip");
        assertThatThrownBy(() -> run("pack", text.toString())).hasMessageContaining("is not a zip");
        shipped();
        Files.writeString(folder.resolve("regulation.json"), "{\"code\":\"SALES-REG\"}");
        assertThatThrownBy(() -> run("check", folder.toString())).hasMessage("1 fault: it does not become law.");
    }

    @Test
    void aTableOrACaseThatIsALinkOrAFolderIsSaidToBeOne() throws Exception {
        shipped();
        Files.delete(folder.resolve(TABLE));
        Files.createSymbolicLink(folder.resolve(TABLE), folder.resolve("README.md"));
        assertThatThrownBy(() -> run("check", folder.toString()))
                .hasMessage(folder.resolve(TABLE) + " is a link; put what it leads to there.");

        Files.delete(folder.resolve(TABLE));
        Files.createDirectory(folder.resolve(TABLE));
        assertThatThrownBy(() -> run("check", folder.toString())).hasMessage(folder.resolve(TABLE) + " is no file.");

        Path cases = folder.resolve("cases");
        Files.createSymbolicLink(Files.createDirectory(cases).resolve("one.json"), folder.resolve("README.md"));
        assertThatThrownBy(() -> run("check", folder.toString())).hasMessageContaining("one.json is a link");
        Files.delete(cases.resolve("one.json"));
        Files.delete(cases);
        Files.createSymbolicLink(cases, folder);
        assertThatThrownBy(() -> run("check", folder.toString())).hasMessageContaining("cases is a link");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "|'law' is followed by check, diff, document, pack or import",
                "document decisions --format pdf|--format is html or docx, not 'pdf'",
                "chek decisions|'law' is followed by check, diff, document, pack or import",
                "check|'law check' is followed by one place of a law",
                "diff a|'law diff' is followed by two places of a law",
                "diff a b --lang de|--lang is ru or en, not 'de'",
                "pack a --json|unknown option '--json'",
            })
    void aCommandLineThatIsNotUnderstoodIsToldWhatIsWrongInIt(String words, String message) {
        List<String> line = words == null ? List.of() : List.of(words.split(" "));
        assertThatThrownBy(() -> LawCommand.parse(line))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }
}
