package io.reglament.decision;

import io.reglament.deal.Contact;
import io.reglament.deal.Deal;
import io.reglament.deal.DealFacts;
import io.reglament.deal.DealStatus;
import io.reglament.deal.Document;
import io.reglament.deal.DocumentType;
import io.reglament.deal.StageVisit;
import io.reglament.decision.NotJudged.Because;
import io.reglament.finding.Unknown;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which families were known a stage, a win or a fact to judge, and not what they would judge it by (decided 100). Pure. */
final class Silence {
    private final DealFacts facts;
    private final Collection<Unknown> unknowns;
    private final TreeSet<NotJudged> found =
            new TreeSet<>(Comparator.comparing(NotJudged::family).thenComparing(NotJudged::because));

    private Silence(DealFacts facts, Collection<Unknown> unknowns) {
        this.facts = facts;
        this.unknowns = unknowns;
    }

    /** In the order of the enumerations. @param unknowns what the rules needed and did not find */
    static List<NotJudged> of(DealFacts facts, Collection<Unknown> unknowns) {
        Silence silence = new Silence(facts, unknowns);
        silence.work();
        silence.stages();
        silence.win();
        silence.papers();
        return List.copyOf(silence.found);
    }

    private void work() {
        boolean stage = any(facts.stageHistory(), each -> true);
        if (!stage && facts.contacts() == null && facts.ownerships() == null) {
            return;
        }
        unless(facts.stageHistory(), Because.STAGE_HISTORY_NOT_TOLD, Family.CONTACTS, Family.ASSIGNMENT);
        unless(facts.contacts(), Because.CONTACTS_NOT_TOLD, Family.CONTACTS, Family.CALL_REPORTS);
        unless(facts.ownerships(), Because.OWNERSHIPS_NOT_TOLD, Family.CONTACTS, Family.ASSIGNMENT);
        unless(facts.client(), Because.CLIENT_NOT_TOLD, Family.CONTACTS);
        unless(facts.roster(), Because.ROSTER_NOT_TOLD, Family.ESCALATION);
        when(any(facts.contacts(), Silence::withoutReport), Family.CALL_REPORTS, Because.REPORT_FILED_NOT_TOLD);
        when(unknown("roster", ""), Family.ESCALATION, Because.ROSTER_NOT_TOLD);
    }

    /** Whether a report is owed for it cannot be said. */
    private static boolean withoutReport(Contact contact) {
        return contact.outcome().reached() && contact.reportFiled() == null;
    }

    /** A stage is left when another is entered, or when its end is known. */
    private void stages() {
        List<StageVisit> visits = Objects.requireNonNullElse(facts.stageHistory(), List.of());
        boolean left = visits.size() > 1 || any(visits, each -> each.leftAt() != null);
        when(
                left && any(visits, each -> each.evidence() == null && isLeft(each)),
                Family.STAGES,
                Because.EVIDENCE_NOT_TOLD);
        when(unknown("stageHistory", "evidence."), Family.STAGES, Because.EVIDENCE_NOT_TOLD);
    }

    private boolean isLeft(StageVisit visit) {
        return visit.leftAt() != null
                || any(facts.stageHistory(), each -> each.enteredAt().isAfter(visit.enteredAt()));
    }

    private void win() {
        Deal deal = facts.deal();
        if (deal.status() != DealStatus.WON) {
            return;
        }
        unless(deal.wonAt(), Because.WON_AT_NOT_TOLD, Family.COMMISSION);
        unless(facts.payments(), Because.PAYMENTS_NOT_TOLD, Family.COMMISSION);
        if (facts.participants() == null) {
            unless(facts.contacts(), Because.CONTACTS_NOT_TOLD, Family.COMMISSION);
            unless(facts.ownerships(), Because.OWNERSHIPS_NOT_TOLD, Family.COMMISSION);
        }
        unless(facts.handovers(), Because.HANDOVERS_NOT_TOLD, Family.HANDOVERS);
        unless(facts.documents(), Because.DOCUMENTS_NOT_TOLD, Family.DOCUMENTS);
    }

    private void papers() {
        when(
                facts.orders() == null && any(facts.documents(), each -> each.type() == DocumentType.INVOICE),
                Family.DOCUMENTS,
                Because.ORDERS_NOT_TOLD);
        when(any(facts.documents(), each -> each.steps() == null), Family.DOCUMENTS, Because.DOCUMENT_STEPS_NOT_TOLD);
        when(
                any(facts.documents(), Silence::sentWithoutAttributes),
                Family.DOCUMENTS,
                Because.DOCUMENT_ATTRIBUTES_NOT_TOLD);
        when(facts.documents() == null && any(facts.orders(), each -> true), Family.ORDERS, Because.DOCUMENTS_NOT_TOLD);
        when(any(facts.orders(), each -> each.lines() == null), Family.ORDERS, Because.ORDER_LINES_NOT_TOLD);
        when(any(facts.handovers(), each -> each.items() == null), Family.HANDOVERS, Because.HANDOVER_ITEMS_NOT_TOLD);
        when(unknown("handovers", "items."), Family.HANDOVERS, Because.HANDOVER_ITEMS_NOT_TOLD);
        when(unknown("claims", ""), Family.CLAIMS, Because.CLAIM_FIELDS_NOT_TOLD);
    }

    private static boolean sentWithoutAttributes(Document document) {
        return document.sentAt() != null && document.attributes() == null;
    }

    private boolean unknown(String group, String field) {
        return unknowns.stream()
                .anyMatch(each -> each.group().equals(group) && each.field().startsWith(field));
    }

    private void unless(@Nullable Object known, Because because, Family... families) {
        for (Family family : families) {
            when(known == null, family, because);
        }
    }

    private void when(boolean untold, Family family, Because because) {
        if (untold) {
            found.add(new NotJudged(family, because));
        }
    }

    private static <F> boolean any(@Nullable List<F> known, Predicate<F> is) {
        return known != null && known.stream().anyMatch(is);
    }
}
