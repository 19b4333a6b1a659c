package io.reglament.evaluation.drl;

import io.reglament.evaluation.Findings;
import io.reglament.evaluation.Situation;
import io.reglament.evaluation.development.ClientCare;
import io.reglament.evaluation.development.DevelopmentWork;
import io.reglament.evaluation.stages.StageMove;
import io.reglament.evaluation.stages.StageWork;
import org.drools.ruleunits.api.DataSource;

/** What the rules of stages, and of the client's development through them, see of one deal. */
public final class StageUnit extends FamilyUnit {
    private final DataSource<Situation> situations;
    private final DataSource<StageMove> stageMoves;
    private final DataSource<ClientCare> clientCares;

    StageUnit(Situation situation, Findings findings) {
        super(situation, findings);
        situations = fact(situation);
        stageMoves = facts(StageWork.of(situation.time()).moves());
        clientCares = fact(DevelopmentWork.of(situation.time()).care());
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
