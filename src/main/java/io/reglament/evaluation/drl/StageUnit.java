package io.reglament.evaluation.drl;

import io.reglament.evaluation.development.ClientCare;
import io.reglament.evaluation.development.DevelopmentFacts;
import io.reglament.evaluation.stages.StageFacts;
import io.reglament.evaluation.stages.StageMove;
import io.reglament.evaluation.timeline.Situation;
import io.reglament.finding.Findings;
import org.drools.ruleunits.api.DataSource;

/** What the rules of stages, and of the client's development through them, see of one deal. */
public final class StageUnit extends FamilyUnit {
    private final DataSource<Situation> situations;
    private final DataSource<StageMove> stageMoves;
    private final DataSource<ClientCare> clientCares;

    StageUnit(Situation situation, Findings findings, StageFacts stages, DevelopmentFacts development) {
        super(situation, findings);
        situations = fact(situation);
        stageMoves = facts(stages.moves());
        clientCares = fact(development.care());
    }

    public DataSource<Situation> getSituations() {
        return situations;
    }

    public DataSource<StageMove> getStageMoves() {
        return stageMoves;
    }

    public DataSource<ClientCare> getClientCares() {
        return clientCares;
    }
}
