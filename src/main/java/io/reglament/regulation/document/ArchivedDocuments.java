package io.reglament.regulation.document;

import java.time.Instant;
import java.util.Optional;

/** Documents of versions as they were first made; nothing here is ever changed. */
public interface ArchivedDocuments {
    /**
     * What a document is one of.
     *
     * @param contentHash of the version
     * @param language {@code ru} or {@code en}
     * @param format {@code html} or {@code docx}
     */
    record Key(String version, String contentHash, String language, String format) {}

    /**
     * A file that is kept.
     *
     * @param digest of its bytes
     */
    record Archived(byte[] bytes, String digest, Instant madeAt) {}

    Optional<Archived> find(Key key);

    /** Keeps a file unless one is kept already; answers the one that is kept. */
    Archived keep(Key key, byte[] bytes);
}
