package io.reglament.evaluation.documents;

import io.reglament.deal.Availability;
import io.reglament.deal.DocumentLine;
import io.reglament.deal.DocumentType;
import io.reglament.deal.Step;
import io.reglament.evaluation.timeline.DocumentState;
import io.reglament.evaluation.timeline.Owners;
import io.reglament.evaluation.timeline.References;
import io.reglament.evaluation.timeline.Timeline;
import io.reglament.fault.bounds.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What was asked for, against assortment and stock (R-DOC-04, R-DOC-12). */
final class Materials {
    private final Timeline time;
    private final List<DocumentState> documents;

    Materials(Timeline time, List<DocumentState> documents) {
        this.time = time;
        this.documents = documents;
    }

    /** The materials of requests that have no sent quotation yet. */
    List<UnavailableMaterial> unavailable() {
        List<UnavailableMaterial> found = new ArrayList<>();
        for (DocumentState request : documents) {
            if (request.fact().type() != DocumentType.REQUEST || quotation(request) != null) {
                continue;
            }
            Set<String> asked = asked(request);
            for (Availability each : References.each(time.deal().facts().availability())) {
                if (asked.contains(each.materialId()) && (outOfAssortment(each) || outOfStock(each))) {
                    found.add(new UnavailableMaterial(
                            request.id(), each.materialId(), each.alternativeMaterialId(), new Owners(time).now()));
                }
            }
        }
        return found;
    }

    /** The first sent quotation that refers to a request. */
    @Nullable
    DocumentState quotation(DocumentState request) {
        DocumentState first = null;
        for (DocumentState each : documents) {
            boolean answers = each.fact().type() == DocumentType.QUOTATION
                    && each.sentAt() != null
                    && References.each(each.fact().refs()).contains(request.id());
            if (answers && (first == null || before(each, first))) {
                first = each;
            }
        }
        return first;
    }

    /** Whether a quotation that does not tell what it refers to was sent before the answer: it may be the answer (model 3.1). */
    boolean perhapsAnswered(@Nullable DocumentState answer) {
        return documents.stream()
                .filter(each -> each.fact().type() == DocumentType.QUOTATION)
                .filter(each -> each.sentAt() != null && each.fact().refs() == null)
                .anyMatch(each -> answer == null || before(each, answer));
    }

    /** Whether a quotation that refers to a request is there, sent or not, or one that does not tell what it refers to (decided 86). */
    boolean perhapsQuoted(DocumentState request) {
        return documents.stream()
                .filter(each -> each.fact().type() == DocumentType.QUOTATION)
                .anyMatch(
                        each -> each.fact().refs() == null || each.fact().refs().contains(request.id()));
    }

    private static boolean before(DocumentState one, DocumentState other) {
        return Objects.requireNonNull(one.sentAt()).isBefore(Objects.requireNonNull(other.sentAt()));
    }

    /** Whether what was asked for is sold; null where nobody said so, neither by availability nor by a check. */
    @Nullable
    Boolean inAssortment(DocumentState request) {
        Set<String> asked = asked(request);
        Boolean known = null;
        for (Availability each : References.each(time.deal().facts().availability())) {
            if (asked.contains(each.materialId()) && each.inAssortment() != null) {
                if (each.inAssortment() || each.alternativeMaterialId() != null) {
                    return true;
                }
                known = false;
            }
        }
        return known == null && request.isDone(Step.ASSORTMENT_CHECKED) ? Boolean.TRUE : known;
    }

    private static Set<String> asked(DocumentState request) {
        Set<String> asked = new TreeSet<>();
        for (DocumentLine line : References.each(request.fact().lines())) {
            asked.add(line.materialId());
        }
        if (request.fact().materialId() != null) {
            asked.add(request.fact().materialId());
        }
        Attribute attribute = request.fact().attributes() == null
                ? null
                : request.fact().attributes().get("materialId");
        if (attribute != null && attribute.value() != null) {
            asked.add(attribute.value());
        }
        return asked;
    }

    private static boolean outOfAssortment(Availability each) {
        return Boolean.FALSE.equals(each.inAssortment());
    }

    private static boolean outOfStock(Availability each) {
        return each.stockQty() != null && each.stockQty().signum() == 0;
    }
}
