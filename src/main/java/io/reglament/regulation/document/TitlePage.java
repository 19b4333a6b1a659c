package io.reglament.regulation.document;

import io.reglament.regulation.bundle.Bundles.Kept;
import io.reglament.regulation.bundle.Manifest;
import io.reglament.regulation.sheet.Language;
import io.reglament.regulation.words.TableWords;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the chapters.
 *
 * @param running what is repeated on every page
 * @param mark why it binds nobody, on every page too; null where it is law
 * @param dated the instant that the file names as its own, so that the same document has the same bytes
 */
public record TitlePage(String running, @Nullable String mark, Instant dated, List<Entry> entries) {
    /** A name and what it stands for. */
    public record Entry(String name, String value) {
        public Entry {
            name = Plain.of(name);
            value = Plain.of(value);
        }
    }

    public TitlePage {
        running = Plain.of(running);
        mark = mark == null ? null : Plain.of(mark);
        entries = List.copyOf(entries);
    }

    /** That of a version; nothing in it changes when others follow, unless it is taken back. */
    public static TitlePage of(Kept kept, Language language) {
        TableWords words = language.words();
        Manifest manifest = kept.bundle().manifest();
        List<Entry> entries = new ArrayList<>();
        entries.add(entry(words, "code", manifest.code()));
        entries.add(entry(words, "version", manifest.version()));
        Manifest.Base base = manifest.base();
        if (base != null) {
            entries.add(entry(words, "branch", String.valueOf(kept.regulation().branch())));
            entries.add(entry(words, "over", base.version() + " " + base.contentHash()));
        }
        entries.add(entry(words, "effectiveFrom", time(manifest.effectiveFrom(), language)));
        entries.add(entry(words, "effectiveUntil", words.say("document.effectiveUntil.next", Map.of())));
        entries.add(entry(words, "approvedAt", time(manifest.approvedAt(), language)));
        entries.add(entry(words, "approvedBy", words.word(manifest.approvedBy())));
        if (kept.origin().isImported()) {
            entries.add(entry(words, "importedBy", String.valueOf(kept.origin().by())));
        }
        entries.add(entry(words, "contentHash", kept.regulation().contentHash()));
        String mark = kept.withdrawal() == null ? null : words.say("document.withdrawn", Map.of());
        return new TitlePage(
                running(words, manifest.code(), manifest.version() + (mark == null ? "" : ". " + mark)),
                mark,
                manifest.approvedAt().toInstant(),
                entries);
    }

    /**
     * That of a draft.
     *
     * @param base the version that it started from
     * @param edited when it became what it is
     */
    public static TitlePage ofDraft(
            long draft, int revision, String name, Manifest base, Instant edited, Language language) {
        TableWords words = language.words();
        String mark = words.say(
                "document.draft", Map.of("draft", Long.toString(draft), "revision", Integer.toString(revision)));
        return new TitlePage(
                running(words, base.code(), mark),
                mark,
                edited,
                List.of(
                        entry(words, "code", base.code()),
                        entry(words, "draft.number", Long.toString(draft)),
                        entry(words, "draft.revision", Integer.toString(revision)),
                        entry(words, "draft.name", name),
                        entry(words, "draft.base", base.version()),
                        entry(words, "draft.edited", time(edited.atOffset(ZoneOffset.UTC), language))));
    }

    private static Entry entry(TableWords words, String name, String value) {
        return new Entry(words.say("document." + name, Map.of()), value);
    }

    private static String running(TableWords words, String code, String version) {
        return words.say("document.running", Map.of("code", code, "version", version));
    }

    /** In the zone in which it was given. */
    private static String time(OffsetDateTime time, Language language) {
        String date = language == Language.RUSSIAN ? "dd.MM.yyyy" : "yyyy-MM-dd";
        return DateTimeFormatter.ofPattern(date + " HH:mm:ss (xxx)", Locale.ROOT)
                .format(time)
                .replace(":00 (", " (")
                .replace("(", "(UTC");
    }
}
