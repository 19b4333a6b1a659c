package io.reglament.regulation.document;

import io.reglament.regulation.RuleMode;
import io.reglament.regulation.bundle.Bundles.Kept;
import io.reglament.regulation.document.Block.Prose;
import io.reglament.regulation.sheet.Language;
import io.reglament.regulation.table.Table;
import io.reglament.regulation.words.TableWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts a document together from the tables of a law and the modes of its rules. */
public final class Composition {
    private static final int SCOPE_PARAGRAPHS = 4;

    private final Language language;
    private final TableWords words;

    private Composition(Language language) {
        this.language = language;
        words = language.words();
    }

    /** The document of a version. */
    public static LawDocument of(Kept kept, Language language) {
        return of(
                TitlePage.of(kept, language),
                kept.regulation().tables(),
                kept.regulation().ruleModes(),
                language);
    }

    /** The document of tables and rules, whether they are law or not. */
    public static LawDocument of(
            TitlePage titlePage, List<Table> tables, SortedMap<String, RuleMode> modes, Language language) {
        Composition composition = new Composition(language);
        return new LawDocument(
                language,
                composition.say("title"),
                composition.say("contents"),
                titlePage,
                composition.sections(tables, modes));
    }

    private List<Section> sections(List<Table> tables, SortedMap<String, RuleMode> modes) {
        List<Section> sections = new ArrayList<>();
        sections.add(scope(tables));
        sections.addAll(chapters(tables));
        Map<String, Table> byId = new TreeMap<>();
        tables.forEach(table -> byId.put(table.id(), table));
        sections.add(new RuleSections(RuleViolations.byRule(byId), language).section(modes));
        new Offences(byId, RuleViolations.byViolation(), language).section().ifPresent(sections::add);
        return sections;
    }

    private Section scope(List<Table> tables) {
        String example = tables.stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.clause())
                .min(ClauseOrder.TOP_DOWN)
                .orElse("1.1.1");
        List<Block> paragraphs = new ArrayList<>();
        for (int i = 1; i <= SCOPE_PARAGRAPHS; i++) {
            paragraphs.add(new Prose(words.say("document.scope." + i, Map.of("example", example))));
        }
        return new Section("scope", say("scope"), paragraphs, List.of());
    }

    private List<Section> chapters(List<Table> tables) {
        SortedMap<String, List<Table>> chapters = new TreeMap<>(ClauseOrder.TOP_DOWN);
        tables.forEach(table ->
                chapters.computeIfAbsent(chapter(table), c -> new ArrayList<>()).add(table));
        return chapters.entrySet().stream()
                .map(chapter -> chapter(chapter.getKey(), chapter.getValue().stream()))
                .toList();
    }

    private Section chapter(String number, Stream<Table> tables) {
        List<Section> parts = tables.sorted(Comparator.comparing(Table::clause, ClauseOrder.TOP_DOWN)
                        .thenComparing(Table::id))
                .map(table -> TableSection.of(table, language))
                .toList();
        String title = words.phrase("document.chapter." + number).orElse(say("chapter.other"));
        String heading = words.say("document.chapter", Map.of("number", number, "title", title));
        return new Section(number, heading, List.of(), parts);
    }

    /** {@code 1} of {@code 1.2}. */
    private static String chapter(Table table) {
        String clause = table.clause();
        int dot = clause.indexOf('.');
        return dot < 0 ? clause : clause.substring(0, dot);
    }

    private String say(String key) {
        return words.say("document." + key, Map.of());
    }
}
