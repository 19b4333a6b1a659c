package io.reglament.evaluation.timeline;

import io.reglament.deal.Approval;
import io.reglament.deal.Fact;
import io.reglament.deal.InboundAction;
import io.reglament.deal.ManagerAgreement;
import io.reglament.deal.Ownership;
import io.reglament.deal.Participant;
import io.reglament.deal.Pause;
import io.reglament.deal.StageVisit;
import java.util.Map;

/** How a fact is called in an answer: by its id, one without an id by its group and its time. */
final class FactName {
    private static final Map<Class<?>, String> GROUPS = Map.of(
            StageVisit.class, "stageHistory",
            Ownership.class, "ownerships",
            Pause.class, "pauses",
            Participant.class, "participants",
            Approval.class, "approvals",
            ManagerAgreement.class, "managerAgreements",
            InboundAction.class, "inboundActions");

    private FactName() {}

    static String of(Fact fact) {
        String id = fact.factId();
        return id == null
                ? GROUPS.getOrDefault(fact.getClass(), fact.getClass().getSimpleName()) + "@" + fact.happenedAt()
                : id;
    }
}
