package io.reglament.evaluation.documents;

import io.reglament.deal.DocumentType;
import io.reglament.finding.Act;

/** A required attribute that a document lacks (T16). */
public record MissingAttribute(DocumentType type, Act act) {

    /** What a request lacks is the client's gap, nobody's violation (S2-06). */
    public boolean clientsGap() {
        return type == DocumentType.REQUEST;
    }
}
