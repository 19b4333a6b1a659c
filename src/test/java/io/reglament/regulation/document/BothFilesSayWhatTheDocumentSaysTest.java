package io.reglament.regulation.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.bundle.Withdrawal;
import io.reglament.regulation.document.Documents.Shipped;
import io.reglament.regulation.document.docx.WordDocument;
import io.reglament.regulation.document.html.HtmlDocument;
import io.reglament.regulation.sheet.Language;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class BothFilesSayWhatTheDocumentSaysTest {
    private static final String HOSTILE =
            "<script>alert(1)</script> \"'&amp; \u0001\u0007\uFFFE ]]> </style> \u202Eabc {x} \uD800 =1+1";

    static Stream<Shipped> shipped() {
        return Documents.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void thePageIsXmlAndSaysIt(Shipped shipped) {
        Element page = parsed(HtmlDocument.write(shipped.document()));

        assertThat(page.getAttribute("lang"))
                .isEqualTo(shipped.document().language().code());
        assertThat(texts(page)).isEqualTo(shipped.document().texts());
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyLinkOfThePageLeadsSomewhereAndAClauseIsFoundByItsNumber(Shipped shipped) {
        Element page = parsed(HtmlDocument.write(shipped.document()));
        Set<String> ids = new HashSet<>();
        for (Element each : all(page, "*")) {
            if (each.hasAttribute("id")) {
                assertThat(ids.add(each.getAttribute("id"))).isTrue();
            }
        }

        assertThat(all(page, "a")).hasSizeGreaterThan(40).allSatisfy(link -> assertThat(ids)
                .contains(link.getAttribute("href").substring(1)));
        assertThat(ids).contains("1.2.4", "R-FC-04", "FIRST_CONTACT_OVERDUE");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theFileOfWordOpensAgainAndSaysIt(Shipped shipped) throws IOException {
        try (XWPFDocument file = word(shipped.document())) {
            assertThat(text(file))
                    .isEqualTo(squeezed(String.join("", shipped.document().texts())));
            assertThat(file.getParagraphs().stream()
                            .filter(each -> "Heading1".equals(each.getStyle()))
                            .map(XWPFParagraph::getText))
                    .isEqualTo(shipped.document().chapters().stream()
                            .map(Section::heading)
                            .toList());
            assertThat(file.getHeaderList().get(0).getText())
                    .contains(shipped.document().titlePage().running());
            assertThat(file.getProperties()
                            .getCoreProperties()
                            .getUnderlyingProperties()
                            .getCreatedPropertyString())
                    .isEqualTo(shipped.kept().regulation().approvedAt().toString());
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void madeAgainElsewhereTheyAreTheSameBytes(Shipped shipped) {
        byte[] page = HtmlDocument.write(shipped.document());
        byte[] file = WordDocument.write(shipped.document());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            LawDocument again =
                    Composition.of(shipped.kept(), shipped.document().language());

            assertThat(HtmlDocument.write(again)).isEqualTo(page);
            assertThat(WordDocument.write(again)).isEqualTo(file);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aVersionThatWasTakenBackSaysSoOnEveryPage() throws IOException {
        Withdrawal withdrawal = new Withdrawal(Instant.parse("2026-11-27T10:00:00Z"), "admin", "A slip");
        LawDocument document = Composition.of(Documents.kept().get(0).with(withdrawal), Language.ENGLISH);
        String mark = "This version was withdrawn and is not in force";

        assertThat(parsed(HtmlDocument.write(document)).getTextContent()).contains(mark, "top-left");
        assertThat(document.titlePage().mark()).isEqualTo(mark);
        try (XWPFDocument file = word(document)) {
            assertThat(file.getHeaderList().get(0).getText()).contains("SR-1.0. " + mark);
        }
    }

    @Test
    void whatPeopleWroteIsNeverReadAsMarkup() throws IOException {
        Table table = Documents.kept().get(0).regulation().table("contact-limit");
        Row row = table.rows().get(0);
        Row hostile = new Row(
                table.id(),
                row.id(),
                row.clause(),
                row.origin(),
                row.seeds(),
                new Label(HOSTILE, HOSTILE),
                HOSTILE,
                row.tests(),
                row.outputs());
        List<Row> rows = new ArrayList<>(table.rows());
        rows.set(0, hostile);
        TitlePage titlePage = new TitlePage(
                "\"} body {} " + HOSTILE,
                HOSTILE,
                Instant.parse("2026-11-27T10:00:00.123456Z"),
                List.of(new TitlePage.Entry(HOSTILE, HOSTILE)));

        LawDocument document = Composition.of(titlePage, List.of(table.with(rows)), new TreeMap<>(), Language.ENGLISH);
        byte[] html = HtmlDocument.write(document);

        assertThat(new String(html, StandardCharsets.UTF_8))
                .doesNotContain("<script", "\u202E", "\u0001")
                .contains("&lt;script&gt;alert(1)");
        Element page = parsed(html);
        assertThat(texts(page)).isEqualTo(document.texts());
        assertThat(document.texts()).anyMatch(text -> text.contains("<script>alert(1)</script>"));
        String style = all(page, "style").get(0).getTextContent();
        assertThat(style).doesNotContain("body {}", "<", "\u0001");
        try (XWPFDocument file = word(document)) {
            assertThat(text(file)).isEqualTo(squeezed(String.join("", document.texts())));
        }
    }

    private static XWPFDocument word(LawDocument document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(WordDocument.write(document)));
    }

    /** All letters of the body, in their order. */
    private static String text(XWPFDocument file) {
        StringBuilder text = new StringBuilder();
        for (IBodyElement element : file.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                text.append(paragraph.getText());
            } else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> text.append(cell.getText())));
            }
        }
        return squeezed(text.toString());
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Element parsed(byte[] page) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(page))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** What is read of a page; the stamp repeats the mark on paper only. */
    private static List<String> texts(Element page) {
        return leaves(all(page, "body").get(0)).collect(Collectors.toList());
    }

    private static Stream<String> leaves(Node node) {
        if (node instanceof Element element && element.hasAttribute("aria-hidden")) {
            return Stream.of();
        }
        if (node.getNodeType() == Node.TEXT_NODE) {
            return node.getTextContent().isBlank() ? Stream.of() : Stream.of(node.getTextContent());
        }
        return nodes(node.getChildNodes()).flatMap(BothFilesSayWhatTheDocumentSaysTest::leaves);
    }

    private static List<Element> all(Element page, String name) {
        return nodes(page.getElementsByTagName(name)).map(Element.class::cast).toList();
    }

    private static Stream<Node> nodes(NodeList list) {
        return Stream.iterate(0, i -> i < list.getLength(), i -> i + 1).map(list::item);
    }
}
