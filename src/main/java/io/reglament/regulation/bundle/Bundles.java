package io.reglament.regulation.bundle;

import io.reglament.regulation.Regulation;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The versions of the regulation as they came: shipped with the service or imported with their approval. */
public interface Bundles {
    /**
     * A version with its files.
     *
     * @param origin where it came from
     * @param withdrawal null while it stands
     */
    record Kept(
            Regulation regulation,
            Bundle bundle,
            Origin origin,
            @Nullable Withdrawal withdrawal) {
        /** The same, taken back. */
        public Kept with(@Nullable Withdrawal taken) {
            return new Kept(regulation, bundle, origin, taken);
        }
    }

    /**
     * Where a version came from: it is shipped, was imported by somebody, or is a draft that somebody approved.
     *
     * @param by who imported or approved it; null for a shipped one
     * @param draft null unless it was made of one
     */
    record Origin(@Nullable String by, @Nullable Long draft) {
        public static final Origin SHIPPED = new Origin(null, null);

        public static Origin imported(String by) {
            return new Origin(by, null);
        }

        public static Origin approved(String by, long draft) {
            return new Origin(by, draft);
        }

        /** Whether its approval was given elsewhere. */
        public boolean isImported() {
            return by != null && draft == null;
        }
    }

    /** What came of an import. */
    enum Import {
        IMPORTED,
        /** The same version with the same content is here; nothing was changed. */
        ALREADY_HERE,
        OTHER_CODE,
        OTHER_CONTENT,
        EFFECTIVE_WITH_ANOTHER,
        /** A version of this name was withdrawn; the name is not given again. */
        WITHDRAWN,
        WOULD_CHANGE_DECISIONS,
        /** What a branch's version lies over is not here, was withdrawn, or has another content. */
        NO_SUCH_BASE,
        /** A branch's version takes effect when the version that it lies over is not in force. */
        BASE_NOT_IN_FORCE
    }

    /** What came of a withdrawal. */
    enum Withdrawing {
        WITHDRAWN,
        UNKNOWN,
        ALREADY_WITHDRAWN,
        /** It has taken effect and decisions used it. */
        IN_USE,
        /** Nothing would be left to decide by. */
        THE_LAST
    }

    /** All versions, withdrawn ones too, the earliest effective first. */
    List<Kept> all();

    /** Versions in the store that cannot be read as law, by name, and why. */
    SortedMap<String, String> unreadable();

    /** The version of this name. */
    default Optional<Kept> version(String name) {
        return all().stream()
                .filter(kept -> kept.regulation().version().equals(name))
                .findFirst();
    }

    /**
     * Makes a version law from its effective instant on: here at once, on other replicas within seconds. Nothing is changed unless the
     * answer is IMPORTED.
     *
     * @param origin imported or approved
     * @param approval what is recorded with it, in the same transaction; what it throws leaves everything as it was
     * @throws io.reglament.regulation.dmn.GateRefusal when its tables do not pass the gate, it takes effect before its approval, or it
     *     cannot decide a deal of the shipped cases
     */
    Import take(Bundle bundle, Origin origin, Runnable approval);

    /** Takes a version back before its effect, or while no decision used it (decided 77): from then on it binds nothing. */
    Withdrawing withdraw(String version, String by, String reason);
}
