package io.reglament.evaluation.documents;

import io.reglament.deal.DocumentType;
import io.reglament.evaluation.timeline.DocumentState;
import io.reglament.evaluation.timeline.Owners;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.fault.bounds.Attribute;
import io.reglament.finding.Act;
import io.reglament.regulation.table.Row;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What documents have to say and do not (T16, R-DOC-01, R-DOC-10), and one list of all that each still lacks. */
final class DocumentAttributes {
    private final Timeline time;
    private final Owners owners;
    private final List<MissingAttribute> missing = new ArrayList<>();
    private final List<IncompleteDocument> incomplete = new ArrayList<>();

    /** @param skipped the steps that were passed over, by document; @param owed the steps that it owes now */
    DocumentAttributes(
            Timeline time,
            List<DocumentState> documents,
            Map<String, List<String>> skipped,
            Map<String, List<String>> owed) {
        this.time = time;
        this.owners = new Owners(time);
        for (DocumentState each : documents) {
            Set<String> steps = new LinkedHashSet<>(skipped.getOrDefault(each.id(), List.of()));
            steps.addAll(owed.getOrDefault(each.id(), List.of()));
            look(each, List.copyOf(steps));
        }
    }

    List<MissingAttribute> missing() {
        return missing;
    }

    List<IncompleteDocument> incomplete() {
        return incomplete;
    }

    private void look(DocumentState paper, List<String> steps) {
        Instant judgedAt = judgedAt(paper.content());
        List<String> attributes = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        SortedMap<String, Attribute> known = paper.fact().attributes();
        if (judgedAt != null && known != null) {
            for (Row row : required(paper.fact().type(), judgedAt)) {
                String name = row.string("attribute");
                Attribute attribute = known.get(name);
                if (attribute == null || !attribute.present()) {
                    attributes.add(name);
                    rows.add(row.ref());
                    missing.add(new MissingAttribute(paper.fact().type(), act(paper, name, judgedAt, row)));
                }
            }
        }
        if (!attributes.isEmpty() || !steps.isEmpty()) {
            Instant at = judgedAt == null ? time.deal().at() : judgedAt;
            incomplete.add(
                    new IncompleteDocument(paper.id(), paper.fact().type(), attributes, steps, rows, owners.now(), at));
        }
    }

    private Act act(DocumentState paper, String attribute, Instant at, Row row) {
        return Act.of(paper.id() + "/" + attribute, at, owners.at(at), List.of(row.ref()), List.of(paper.id()))
                .detail("document", paper.id())
                .detail("attribute", attribute)
                .arg("attributes", List.of(attribute));
    }

    private List<Row> required(DocumentType type, Instant at) {
        return time.norms().rows("document-attribute", at, type).stream()
                .filter(each -> each.string("level").equals("REQUIRED"))
                .toList();
    }

    /**
     * When a document has to be whole: once it is sent, a request or order once it is received. A kind that is never sent, by its
     * attributes and steps, has to be whole when it is made. Null while it is a draft.
     */
    private @Nullable Instant judgedAt(DocumentState paper) {
        DocumentType type = paper.fact().type();
        if (type == DocumentType.REQUEST || type == DocumentType.ORDER) {
            return paper.receivedAt() == null && paper.sentAt() == null
                    ? null
                    : Objects.requireNonNullElse(paper.bindsAt(), paper.receivedAt());
        }
        if (paper.sentAt() != null) {
            return paper.sentAt();
        }
        Instant createdAt = paper.fact().createdAt();
        return createdAt == null || isSentAtAll(type, createdAt) ? null : createdAt;
    }

    private boolean isSentAtAll(DocumentType type, Instant at) {
        return time.norms().rows("document-step", at, type).stream()
                .anyMatch(row -> row.string("step").equals("SENT"));
    }
}
