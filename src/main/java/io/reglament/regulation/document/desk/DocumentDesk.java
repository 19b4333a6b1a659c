package io.reglament.regulation.document.desk;

import io.reglament.regulation.bundle.Bundles.Kept;
import io.reglament.regulation.bundle.Sha256;
import io.reglament.regulation.document.ArchivedDocuments;
import io.reglament.regulation.document.ArchivedDocuments.Archived;
import io.reglament.regulation.document.ArchivedDocuments.Key;
import io.reglament.regulation.document.Composition;
import io.reglament.regulation.document.LawDocument;
import io.reglament.regulation.document.TitlePage;
import io.reglament.regulation.draft.Draft;
import io.reglament.regulation.draft.Revision;
import io.reglament.regulation.draft.desk.DraftedLaw;
import io.reglament.regulation.sheet.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Gives the document of a version as it was first made, and makes that of a draft anew. */
@ApplicationScoped
public class DocumentDesk {
    private final ArchivedDocuments archive;
    private final Map<Key, String> madeByThisBuild = new ConcurrentHashMap<>();

    DocumentDesk(ArchivedDocuments archive) {
        this.archive = archive;
    }

    /**
     * A file to give.
     *
     * @param archivedAt when it was first made; null where it is not archived
     * @param sameAgain whether this build makes the same bytes
     */
    public record Given(
            byte[] bytes, String digest, @Nullable Instant archivedAt, boolean sameAgain) {
        static Given madeNow(byte[] bytes) {
            return new Given(bytes, Sha256.of(bytes), null, true);
        }
    }

    /** The document of a version as it is on file. One that was taken back is marked so and not archived. */
    public Given ofVersion(Kept kept, Language language, DocumentFormat format) {
        if (kept.withdrawal() != null) {
            return Given.madeNow(made(kept, language, format));
        }
        Archived archived = archive(kept, language, format);
        Key key = key(kept, language, format);
        String now = madeByThisBuild.computeIfAbsent(key, same -> Sha256.of(made(kept, language, format)));
        return new Given(
                archived.bytes(),
                archived.digest(),
                archived.madeAt(),
                archived.digest().equals(now));
    }

    /** The document as it is on file: made and put there if it was not. */
    Archived archive(Kept kept, Language language, DocumentFormat format) {
        Key key = key(kept, language, format);
        return archive.find(key).orElseGet(() -> archive.keep(key, made(kept, language, format)));
    }

    private static Key key(Kept kept, Language language, DocumentFormat format) {
        return new Key(kept.regulation().version(), kept.regulation().contentHash(), language.code(), format.ending());
    }

    private static byte[] made(Kept kept, Language language, DocumentFormat format) {
        return format.write(Composition.of(kept, language));
    }

    /** The document of a draft as it is now, marked on every page as one. */
    public Given ofDraft(DraftedLaw law, Language language, DocumentFormat format) {
        Draft draft = law.draft();
        Instant edited = draft.revision(draft.revision()).map(Revision::at).orElse(draft.createdAt());
        TitlePage page = TitlePage.ofDraft(
                draft.id(), draft.revision(), draft.name(), law.base().manifest(), edited, language);
        LawDocument document =
                Composition.of(page, law.tableIds().stream().map(law::table).toList(), law.modes(), language);
        return Given.madeNow(format.write(document));
    }
}
