package io.reglament.regulation.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.table.Table;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing becomes law but one decision table of the closed language, and a refusal says where the fault is. */
class DmnGateTest {
    private static final String FILE = "retry-schedule.dmn";
    private static final String RETRY =
            new String(Bundle.shipped().dmn("retry-schedule").orElseThrow(), StandardCharsets.UTF_8);

    @Test
    void theTableItselfIsRead() {
        Table table = read(RETRY);

        assertThat(table.id()).isEqualTo("retry-schedule");
        assertThat(table.clause()).isEqualTo("1.3");
        assertThat(table.owner()).isEqualTo("HEAD_OF_SALES");
        assertThat(table.label().ru()).isEqualTo("Повторные попытки");
        assertThat(table.row("RS-02").label().en())
                .isEqualTo("After the second and third the next within 1 working day");
        assertThat(table.row("RS-02").seeds()).containsExactly("S1-76", "F-07");
    }

    /** What is put in the place of a part of the file, and a word of the fault that is told. */
    static Stream<String[]> changes() {
        return Stream.of(
                change("<text>[2..3]</text>", "<text>matches(attempt, \"a\")</text>", "RS-02", "number expected"),
                change("<text>[2..3]</text>", "<text>now()</text>", "RS-02", "number expected"),
                change("<text>[2..3]</text>", "<text>today() > @\"2026-01-01\"</text>", "RS-02", "number expected"),
                change("<text>[2..3]</text>", "<text>function(x) external {}</text>", "RS-02", "number expected"),
                change("<text>attempt</text>", "<text>attempt + 1</text>", "attempt", "expression"),
                change("<text>\"WORKING_HOUR\"</text>", "<text>\"FORTNIGHT\"</text>", "RS-01", "FORTNIGHT"),
                change("<text>2</text>", "<text>-2</text>", "RS-01", "-2"),
                change("<text>[2..3]</text>", "<text>[2..4]</text>", "decisionTable", "RS-02 and RS-03"),
                change("<text>[2..3]</text>", "<text>" + "2,".repeat(500) + "3</text>", "RS-02", "more than 500"),
                change("id=\"RS-02\"", "id=\"" + "A-".repeat(50_000) + "\"", "rule", "longer"),
                change("id=\"RS-02\"", "id=\"RS-01\"", "decisionTable", "RS-01"),
                change("hitPolicy=\"UNIQUE\"", "hitPolicy=\"COLLECT\"", "decisionTable", "COLLECT"),
                change(
                        "hitPolicy=\"UNIQUE\"",
                        "hitPolicy=\"UNIQUE\" aggregation=\"SUM\"",
                        "decisionTable",
                        "aggregation"),
                change("typeRef=\"number\"><text>attempt", "typeRef=\"tX\"><text>attempt", "inputExpression", "type"),
                change(
                        "<inputExpression ",
                        "<inputExpression expressionLanguage=\"https://example.org/js\" ",
                        "inputExpression",
                        "expressionLanguage"),
                change(
                        "<decision id",
                        "<import name=\"x\" namespace=\"y\" importType=\"z\"/><decision id",
                        "import",
                        "allowed"),
                change(
                        "<decision id",
                        "<businessKnowledgeModel name=\"x\"><encapsulatedLogic kind=\"Java\"/></businessKnowledgeModel><decision id",
                        "businessKnowledgeModel",
                        "allowed"),
                change(
                        "<decisionTable ",
                        "<literalExpression><text>1</text></literalExpression><decisionTable ",
                        "literalExpression",
                        "allowed"),
                change(
                        "<annotation name=\"clause\"/>",
                        "<annotation name=\"clause\"><context/></annotation>",
                        "context",
                        "allowed"),
                change("<annotation name=\"clause\"/>", "<annotation name=\"clausula\"/>", "RS-01", "clause"),
                change("sr:aboutColumn ru", "sr:script ru", "script", "allowed"),
                change("<decision id=\"retry-schedule\"", "<decision id=\"other\"", "decision", "file's name"),
                change(
                        "https://www.omg.org/spec/DMN/20191111/MODEL/",
                        "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
                        "definitions",
                        "DMN 1.2 to 1.5"));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotOfTheClosedLanguageIsRefusedWithItsPlace() {
        return changes()
                .map(change -> DynamicTest.dynamicTest(change[1], () -> {
                    assertThat(RETRY).contains(change[0]);
                    GateRefusal refusal =
                            refused(RETRY.replaceFirst(Pattern.quote(change[0]), Matcher.quoteReplacement(change[1])));
                    assertThat(refusal.faults()).anySatisfy(fault -> {
                        assertThat(fault.file()).isEqualTo(FILE);
                        assertThat(fault.where()).contains(change[2]);
                        assertThat(fault.what()).contains(change[3]);
                    });
                }));
    }

    @Test
    void everyFaultOfAFileIsToldAtOnce() {
        String text = RETRY.replace("[2..3]", "[3..2]").replace("<text>4</text>", "<text>four</text>");

        assertThat(refused(text).faults()).hasSize(2).allSatisfy(fault -> assertThat(fault.where())
                .contains("column 'attempt'"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<!DOCTYPE definitions> | document type",
                "<!DOCTYPE definitions [<!ENTITY a \"b\">]> | document type",
                "<!DOCTYPE definitions SYSTEM \"http://127.0.0.1:1/x.dtd\"> | document type",
                "<?xml-stylesheet href=\"x\"?> | processing instruction"
            })
    void whatCouldReachOutsideIsRefused(String prologue, String fault) {
        String text = RETRY.replaceFirst("<definitions", prologue + "<definitions");

        assertThat(refused(text).faults().get(0).what()).contains(fault);
    }

    @Test
    void anEntityIsRefused() {
        assertThat(refused(RETRY.replace("[2..3]", "&secret;")).faults()).hasSize(1);
    }

    @Test
    void aFileIsAtMost256KilobytesOfUtf8AndNotNestedDeeperThan64() {
        String large = RETRY.replace("</definitions>", " ".repeat(256 * 1024) + "</definitions>");
        String deep = "<a>".repeat(65) + "</a>".repeat(65);

        assertThat(refused(large).getMessage()).contains("bytes");
        assertThat(refused(deep).getMessage()).contains("deep");
        assertThatThrownBy(() -> DmnGate.read(FILE, RETRY.getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(GateRefusal.class)
                .hasMessageContaining("UTF-8");
        assertThat(refused(RETRY.replace("encoding=\"UTF-8\"", "encoding=\"KOI8-R\""))
                        .getMessage())
                .contains("KOI8-R");
        assertThat(refused("<definitions>").getMessage()).contains("well-formed");
        assertThat(refused("").getMessage()).contains("well-formed");
    }

    @Test
    void theEditorThatWroteAFileMayBeNamed() {
        String text = RETRY.replaceFirst("<definitions ", "<definitions exporter=\"dmn-js\" exporterVersion=\"17\" ");

        assertThat(read(text).rows()).hasSize(4);
    }

    @Test
    void whatIsNotOfTheSubsetIsRefusedEvenWhereItWouldSayNothing() {
        String diagram =
                "<d:DMNDI xmlns:d=\"https://www.omg.org/spec/DMN/20191111/DMNDI/\"><d:DMNDiagram/></d:DMNDI></definitions>";
        assertThat(refused(RETRY.replace("</definitions>", diagram)).getMessage())
                .contains("DMNDI");
        assertThat(refused(RETRY.replaceFirst(
                                "<input ",
                                "<input xmlns:biodi=\"http://bpmn.io/schema/dmn/biodi/2.0\" biodi:width=\"192\" "))
                        .getMessage())
                .contains("another namespace");
        assertThat(refused(RETRY.replaceFirst("<text>2</text>", "<text>1<!-- . -->5</text>"))
                        .getMessage())
                .contains("comment");
        assertThat(refused(RETRY.replaceFirst("<text>2</text>", "<text>2</text><text>5</text>"))
                        .getMessage())
                .contains("2 <text>");
        assertThat(refused(RETRY.replaceFirst("<text>2</text>", "")).getMessage())
                .contains("0 <text>");
        assertThat(refused(RETRY.replaceFirst("ru=\"", "ru=\"&#x202E;")).getMessage())
                .contains("Unicode Cf");
    }

    @Test
    void whatWasTakenInWithADiagramIsStillRead() {
        String text = RETRY.replaceFirst("<text>2</text>", "<text>2<!-- two --></text>")
                .replace(
                        "</definitions>",
                        "<d:DMNDI xmlns:d=\"https://www.omg.org/spec/DMN/20191111/DMNDI/\"/></definitions>");

        assertThat(DmnGate.kept("retry-schedule.dmn", text.getBytes(StandardCharsets.UTF_8))
                        .rows())
                .hasSize(4);
    }

    @Test
    void aFaultQuotesEightyCharactersOfWhatTheFileSays() {
        String id = "x".repeat(240_000);

        GateRefusal refusal = refused(RETRY.replaceFirst("rule id=\"RS-01\"", "rule id=\"" + id + "\""));

        assertThat(refusal.getMessage()).hasSizeLessThan(20_000);
        assertThat(refusal.getMessage()).doesNotContain("x".repeat(81));
    }

    @Property(tries = 500)
    void aDamagedFileIsRefusedOrATableButNeverFails(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] content = RETRY.getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(content.length);
            switch (random.nextInt(3)) {
                case 0 -> content[at] = (byte) random.nextInt(256);
                case 1 -> content[at] = (byte) "<>&\"'/-[](),.0 \n!?".charAt(random.nextInt(18));
                default -> {
                    int to = random.nextInt(content.length);
                    int length = random.nextInt(Math.min(200, content.length - Math.max(at, to)));
                    System.arraycopy(content.clone(), at, content, to, length);
                }
            }
        }

        try {
            assertThat(DmnGate.read(FILE, content).rows()).isNotEmpty();
        } catch (GateRefusal refusal) {
            assertThat(refusal.faults()).isNotEmpty();
        }
    }

    private static String[] change(String from, String to, String where, String what) {
        return new String[] {from, to, where, what};
    }

    private static Table read(String text) {
        return DmnGate.read(FILE, text.getBytes(StandardCharsets.UTF_8));
    }

    private static GateRefusal refused(String text) {
        GateRefusal refusal = catchThrowableOfType(GateRefusal.class, () -> read(text));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
