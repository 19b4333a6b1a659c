package io.reglament.regulation.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.regulation.document.Block.Clause;
import io.reglament.regulation.document.Documents.Shipped;
import io.reglament.regulation.sheet.Language;
import io.reglament.regulation.table.HitPolicy;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What employees read is the law that decides, all of it, in one language at a time and in words. */
class TheDocumentSaysTheWholeLawTest {
    /** Names that are the same in Russian: of systems, norms and categories. */
    private static final Set<String> SAME_IN_RUSSIAN = Set.of(
            "VIP", "A", "B", "C", "BB", "CRM", "SAP", "OR", "RE", "DS", "SDF", "FD", "RUB", "UTC", "SALES", "REG",
            "SR");

    private static final Pattern INNER_NAME = Pattern.compile("[A-Z]{2,}_[A-Z_]+|\\bnull\\b|\\{|}|[a-z]+[A-Z][a-z]+");

    static Stream<Shipped> shipped() {
        return Documents.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyRowOfEveryTableIsAClauseWithItsId(Shipped shipped) {
        List<String> expected =
                rows(shipped).map(row -> row.clause() + " " + row.id()).toList();

        List<String> found = clauses(shipped.document())
                .map(clause -> clause.number() + " " + clause.row())
                .toList();

        assertThat(found).hasSizeGreaterThan(250).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(clauses(shipped.document()).map(Clause::number)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void itIsReadFromTopToBottom(Shipped shipped) {
        List<String> tables = shipped.document().chapters().stream()
                .flatMap(chapter -> chapter.parts().stream())
                .map(Section::id)
                .filter(id -> id.matches("[0-9.]+"))
                .toList();

        assertThat(tables).hasSize(31).isSortedAccordingTo(ClauseOrder.TOP_DOWN);
        assertThat(clauses(shipped.document()).map(Clause::number)).isSortedAccordingTo(ClauseOrder.TOP_DOWN);
        assertThat(Stream.of("1.2.10", "1.10.1", "1.2.9", "10.1", "2").sorted(ClauseOrder.TOP_DOWN))
                .containsExactly("1.2.9", "1.2.10", "1.10.1", "2", "10.1");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyRuleIsThereWithItsSentence(Shipped shipped) {
        List<List<String>> rules = lines(shipped.document(), "rules");

        assertThat(rules.stream().map(cells -> cells.get(0)))
                .containsExactlyInAnyOrderElementsOf(
                        shipped.kept().regulation().ruleModes().keySet());
        assertThat(rules).allSatisfy(cells -> {
            assertThat(cells.get(2)).endsWith(".").hasSizeGreaterThan(15);
            assertThat(cells.get(1))
                    .isEqualTo(shipped.document()
                            .language()
                            .words()
                            .phrase("mode."
                                    + shipped.kept().regulation().ruleModes().get(cells.get(0)))
                            .orElseThrow());
        });
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyViolationHasItsSeverityItsMeasureAndItsRule(Shipped shipped) {
        Table severities = shipped.kept().regulation().table("violation-severity");

        List<List<String>> violations = lines(shipped.document(), "violations");

        assertThat(violations).hasSameSizeAs(severities.inputs().get(0).values());
        assertThat(violations).allSatisfy(cells -> {
            assertThat(cells.get(1)).containsPattern("7\\.3\\.\\d+|1\\.1$");
            assertThat(cells.get(2)).containsPattern("7\\.4\\.\\d+");
            assertThat(cells.get(3)).startsWith("R-");
        });
    }

    @Test
    void whatIsProposedForAViolationGoesByHowOftenItHappened() {
        LawDocument document = Composition.of(Documents.kept().get(0), Language.RUSSIAN);

        assertThat(lines(document, "violations"))
                .contains(List.of(
                        "Первый контакт просрочен",
                        "по пункту 1.1",
                        "1-й раз: замечание, 1 балл (п. 7.4.1); 2-й–3-й раз: 2 балла, премия −5 % (п. 7.4.2); "
                                + "4-й раз и далее: разбор, 3 балла, премия −10 % (п. 7.4.3)",
                        "R-FC-04"));
    }

    @Test
    void aRuleIsSaidToFindOnlyWhatTheVersionKnows() {
        List<List<List<String>>> rules = Documents.kept().stream()
                .map(kept -> lines(Composition.of(kept, Language.ENGLISH), "rules"))
                .toList();

        assertThat(rules.get(0))
                .anyMatch(
                        cells -> cells.get(0).equals("R-FC-04") && cells.get(3).equals("first contact overdue"));
        assertThat(rules.get(1))
                .anyMatch(cells -> cells.get(0).equals("R-FC-04")
                        && cells.get(3).equals("first contact overdue, reply to the client overdue"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void nothingIsSaidByANameOfTheProgramme(Shipped shipped) {
        assertThat(shipped.document().texts())
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContainPattern(INNER_NAME));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void noTextIsInTheOtherLanguage(Shipped shipped) {
        if (shipped.document().language() == Language.ENGLISH) {
            assertThat(shipped.document().texts())
                    .allSatisfy(text -> assertThat(text).doesNotContainPattern("\\p{IsCyrillic}"));
            return;
        }
        Set<String> ids = new TreeSet<>(shipped.kept().regulation().ruleModes().keySet());
        rows(shipped).forEach(row -> ids.add(row.id()));
        List<String> words = new ArrayList<>();
        for (String text : shipped.document().texts()) {
            String plain = text.replaceAll("sha256:[0-9a-f]{64}", "").replace("B2B", "BB");
            for (String word : plain.split("[\\s,;:()«».]+")) {
                if (!ids.contains(word) && !ids.contains(text)) {
                    words.addAll(Arrays.asList(word.split("[^A-Za-z]+")));
                }
            }
        }
        words.removeIf(word -> word.isEmpty() || SAME_IN_RUSSIAN.contains(word));

        assertThat(new TreeSet<>(words)).isEmpty();
    }

    @Test
    void rowsThatAreReadFromTopToBottomStaySoWhateverTheirNumbers() {
        Table table = Documents.kept().get(0).regulation().table("contact-limit");
        assertThat(table.hitPolicy()).isEqualTo(HitPolicy.FIRST);
        List<Row> turned = new ArrayList<>(table.rows());
        turned.add(0, turned.remove(4));

        Section section = TableSection.of(table.with(turned), Language.ENGLISH);

        assertThat(section.blocks().stream().filter(Clause.class::isInstance).map(block -> ((Clause) block).row()))
                .containsExactly("CL-05", "CL-01", "CL-02", "CL-03", "CL-04");
    }

    @Test
    void whichRuleFindsWhichViolationIsAsTheRulesSay() throws IOException {
        Set<String> said = Files.readAllLines(Path.of("rules/README.md")).stream()
                .map(line -> line.split("\\s*\\|\\s*"))
                .filter(cells -> cells.length > 4 && cells[2].startsWith("R-") && !cells[4].isBlank())
                .map(cells -> cells[2] + " " + cells[4])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> ours = new TreeSet<>();
        RuleViolations.byRule().forEach((rule, codes) -> codes.forEach(code -> ours.add(rule + " " + code)));

        assertThat(ours).isEqualTo(said);
    }

    private static Stream<Row> rows(Shipped shipped) {
        return shipped.kept().regulation().tables().stream().flatMap(table -> table.rows().stream());
    }

    private static Stream<Clause> clauses(LawDocument document) {
        return document.chapters().stream()
                .flatMap(chapter -> chapter.parts().stream())
                .flatMap(part -> part.blocks().stream())
                .filter(Clause.class::isInstance)
                .map(Clause.class::cast);
    }

    private static List<List<String>> lines(LawDocument document, String id) {
        Section section = document.chapters().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return Stream.concat(Stream.of(section), section.parts().stream())
                .flatMap(each -> each.blocks().stream())
                .filter(Block.Grid.class::isInstance)
                .flatMap(grid -> ((Block.Grid) grid).lines().stream())
                .map(Block.Line::cells)
                .toList();
    }
}
