package io.reglament.acknowledgement;

import java.util.List;

/** Who has read and who has signed what. A mark is never taken back. */
public interface Acknowledgements {
    /** The two marks of a version, the first before the second. */
    enum Mark {
        READ,
        SIGNED
    }

    /** What came of marking. */
    enum Outcome {
        MARKED,
        /** It was marked before; nothing was changed. */
        ALREADY,
        /** Nobody signs what he has not read. */
        NOT_READ
    }

    /**
     * Marks a version for oneself.
     *
     * @param contentHash digest of what the version says
     */
    Outcome mark(String account, String version, String contentHash, Mark mark);

    /** All that somebody has read, by version. */
    List<Acknowledged> of(String account);

    /** All who have read a version, by account. */
    List<Acknowledged> ofVersion(String version, String contentHash);
}
