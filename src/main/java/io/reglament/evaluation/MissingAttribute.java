package io.reglament.evaluation;

import io.reglament.deal.DocumentType;

/** A required attribute that a document lacks (T16). */
public record MissingAttribute(DocumentType type, Act act) {

    /** What a request lacks is the client's gap, nobody's violation (S2-06). */
    public boolean clientsGap() {
        return type == DocumentType.REQUEST;
    }
}
