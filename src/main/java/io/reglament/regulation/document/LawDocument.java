package io.reglament.regulation.document;

import io.reglament.regulation.document.TitlePage.Entry;
import io.reglament.regulation.sheet.Language;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The whole regulation in one language, in the order in which it is read. */
public record LawDocument(
        Language language, String title, String contents, TitlePage titlePage, List<Section> chapters) {
    public LawDocument {
        chapters = List.copyOf(chapters);
    }

    /** Everything that it says, in the order in which it is read. */
    public List<String> texts() {
        @Nullable String mark = titlePage.mark();
        return Stream.of(
                        Stream.of(title),
                        mark == null ? Stream.<String>empty() : Stream.of(mark),
                        titlePage.entries().stream().flatMap(LawDocument::texts),
                        Stream.of(contents),
                        chapters.stream().flatMap(Section::headings),
                        chapters.stream().flatMap(Section::texts))
                .flatMap(part -> part)
                .toList();
    }

    private static Stream<String> texts(Entry entry) {
        return Stream.of(entry.name(), entry.value()).filter(text -> !text.isEmpty());
    }
}
