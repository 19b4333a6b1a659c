package io.reglament.regulation.bundle;

import io.reglament.regulation.Regulation;
import java.util.List;
import java.util.Optional;

/** The versions of the regulation as they came: shipped with the service or imported with their approval. */
public interface Bundles {
    /** A version with its files. */
    record Kept(Regulation regulation, Bundle bundle, boolean imported) {}

    /** What came of an import. */
    enum Import {
        IMPORTED,
        /** The same version with the same content is here; nothing was changed. */
        ALREADY_HERE,
        OTHER_CODE,
        OTHER_CONTENT,
        EFFECTIVE_WITH_ANOTHER,
        WOULD_CHANGE_DECISIONS
    }

    /** All versions, the earliest effective first. */
    List<Kept> all();

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
     * @throws io.reglament.regulation.dmn.GateRefusal when its tables do not pass the gate, or it takes effect before its approval
     */
    Import take(Bundle bundle, String importedBy);
}
