package io.reglament.evaluation.documents;

import io.reglament.deal.DocumentType;
import io.reglament.deal.Step;
import io.reglament.finding.Party;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A document that lacks attributes or steps.
 *
 * @param attributes required and missing
 * @param steps skipped, or owed by now
 * @param at when its completeness binds
 */
public record IncompleteDocument(
        String documentId,
        DocumentType type,
        List<String> attributes,
        List<String> steps,
        List<String> rows,
        Party owner,
        Instant at) {

    public boolean clientsGap() {
        return type == DocumentType.REQUEST && !attributes.isEmpty();
    }

    /** What the company itself has to add: of a request only the steps. */
    public boolean toComplete() {
        return !steps.isEmpty() || type != DocumentType.REQUEST && !attributes.isEmpty();
    }

    /** What to add, as the sentence names it: attributes by name, then steps. */
    public List<Object> missing() {
        List<Object> missing = new ArrayList<>(ownAttributes());
        steps.stream().map(Step::valueOf).forEach(missing::add);
        return List.copyOf(missing);
    }

    public List<String> ownAttributes() {
        return type == DocumentType.REQUEST ? List.of() : attributes;
    }
}
