package io.reglament.deal;

import io.reglament.fault.bounds.Required;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Everything that the CRM says of one deal; an absent group means not told, an empty one means known to be none. */
public record DealFacts(
        @Required Deal deal,
        @Nullable Client client,
        @Nullable List<StageVisit> stageHistory,
        @Nullable List<Ownership> ownerships,
        @Nullable List<Contact> contacts,
        @Nullable List<Pause> pauses,
        @Nullable List<Participant> participants,
        @Nullable List<ManagerAgreement> managerAgreements,
        @Nullable List<SplitAgreement> splitAgreements,
        @Nullable List<Dispute> disputes,
        @Nullable List<Payment> payments,
        @Nullable List<PriorAccrual> priorAccruals,
        @Nullable List<Document> documents,
        @Nullable List<Order> orders,
        @Nullable List<Availability> availability,
        @Nullable List<Feasibility> feasibility,
        @Nullable List<Claim> claims,
        @Nullable List<Handover> handovers,
        @Nullable List<Approval> approvals,
        @Nullable List<StaffMember> staff,
        @Nullable List<PriorViolation> violationHistory,
        @Nullable List<InboundAction> inboundActions,
        @Nullable List<Grievance> grievances,
        @Nullable List<Feedback> feedback,
        @Nullable SortedMap<Role, Post> roster) {

    /** The same without some groups, as if they had not been told. */
    public DealFacts without(Set<String> groups) {
        return new DealFacts(
                deal,
                kept("client", client, groups),
                kept("stageHistory", stageHistory, groups),
                kept("ownerships", ownerships, groups),
                kept("contacts", contacts, groups),
                kept("pauses", pauses, groups),
                kept("participants", participants, groups),
                kept("managerAgreements", managerAgreements, groups),
                kept("splitAgreements", splitAgreements, groups),
                kept("disputes", disputes, groups),
                kept("payments", payments, groups),
                kept("priorAccruals", priorAccruals, groups),
                kept("documents", documents, groups),
                kept("orders", orders, groups),
                kept("availability", availability, groups),
                kept("feasibility", feasibility, groups),
                kept("claims", claims, groups),
                kept("handovers", handovers, groups),
                kept("approvals", approvals, groups),
                kept("staff", staff, groups),
                kept("violationHistory", violationHistory, groups),
                kept("inboundActions", inboundActions, groups),
                kept("grievances", grievances, groups),
                kept("feedback", feedback, groups),
                kept("roster", roster, groups));
    }

    private static <G> @Nullable G kept(String name, @Nullable G group, Set<String> without) {
        return without.contains(name) ? null : group;
    }
}
