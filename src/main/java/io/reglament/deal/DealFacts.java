package io.reglament.deal;

import io.reglament.fault.bounds.Required;
import java.util.List;
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
        @Nullable SortedMap<Role, Post> roster) {}
