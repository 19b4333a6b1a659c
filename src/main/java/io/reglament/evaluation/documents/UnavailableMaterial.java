package io.reglament.evaluation.documents;

import io.reglament.finding.Party;
import org.jspecify.annotations.Nullable;

/** A requested material that is not sold or not in stock, and what may stand in for it. */
public record UnavailableMaterial(
        String requestId, String materialId, @Nullable String alternativeMaterialId, Party owner) {

    public boolean replaceable() {
        return alternativeMaterialId != null;
    }

    public String subjectId() {
        return requestId + "/" + materialId;
    }
}
