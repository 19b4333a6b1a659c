package io.reglament.evaluation;

import io.reglament.evaluation.claims.ClaimFacts;
import io.reglament.evaluation.commission.CommissionFacts;
import io.reglament.evaluation.contacts.LateRecords;
import io.reglament.evaluation.development.DevelopmentFacts;
import io.reglament.evaluation.documents.DocumentFacts;
import io.reglament.evaluation.handover.HandoverFacts;
import io.reglament.evaluation.orders.OrderFacts;
import io.reglament.evaluation.stages.StageFacts;
import io.reglament.evaluation.timeline.ExhaustedLimit;
import io.reglament.evaluation.timeline.FamilyFacts;
import io.reglament.evaluation.timeline.Situation;
import io.reglament.evaluation.timeline.Timeline;
import java.util.List;
import java.util.stream.Stream;

/** All that one run gives its rules, family by family. */
public record DerivedFacts(
        Situation situation,
        ClientWork clientWork,
        LateRecords lateRecords,
        StageFacts stages,
        DevelopmentFacts development,
        CommissionFacts commission,
        DocumentFacts documents,
        OrderFacts orders,
        ClaimFacts claims,
        HandoverFacts handovers) {

    static DerivedFacts of(Timeline time, List<ExhaustedLimit> held) {
        ClientWork work = ClientWork.of(time, held);
        return new DerivedFacts(
                new Situation(time),
                work,
                lateRecords(time, work, held),
                StageFacts.of(time),
                DevelopmentFacts.of(time),
                CommissionFacts.of(time),
                DocumentFacts.of(time),
                OrderFacts.of(time),
                ClaimFacts.of(time),
                HandoverFacts.of(time));
    }

    /** A late record is for the head to confirm only where it would change a deadline (R-FACT-04). */
    private static LateRecords lateRecords(Timeline time, ClientWork work, List<ExhaustedLimit> held) {
        LateRecords late = LateRecords.of(time);
        boolean matters = !late.records().isEmpty()
                && !ClientWork.of(new Timeline(time.deal(), time.version(), true), held)
                        .standsAs(work);
        return matters ? late : LateRecords.none();
    }

    Stream<FamilyFacts> families() {
        return Stream.concat(
                clientWork.families(),
                Stream.of(lateRecords, stages, development, commission, documents, orders, claims, handovers));
    }
}
