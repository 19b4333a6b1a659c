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
     * @param importedBy who brought it in; null for a shipped one
     * @param withdrawal null while it stands
     */
    record Kept(
            Regulation regulation,
            Bundle bundle,
            @Nullable String importedBy,
            @Nullable Withdrawal withdrawal) {
        public boolean imported() {
            return importedBy != null;
        }

        /** The same, taken back. */
        public Kept with(@Nullable Withdrawal taken) {
            return new Kept(regulation, bundle, importedBy, taken);
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
        WOULD_CHANGE_DECISIONS
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
     * @throws io.reglament.regulation.dmn.GateRefusal when its tables do not pass the gate, it takes effect before its approval, or it
     *     cannot decide a deal of the shipped cases
     */
    Import take(Bundle bundle, String importedBy);

    /** Takes a version back before its effect, or while no decision used it (decided 77): from then on it binds nothing. */
    Withdrawing withdraw(String version, String by, String reason);
}
