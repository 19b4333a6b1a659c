package io.reglament.evaluation;

import java.util.ArrayList;
import java.util.List;

/** All that one run gives its rules, family by family. */
public record DerivedFacts(
        Situation situation,
        ContactWork contactWork,
        List<LateRecord> lateRecords,
        StageWork stageWork,
        DocumentWork documentWork,
        OrderWork orderWork,
        ClaimWork claimWork,
        HandoverWork handoverWork,
        DevelopmentWork developmentWork) {

    static DerivedFacts of(Timeline time, ContactWork work, List<LateRecord> lateRecords) {
        return new DerivedFacts(
                new Situation(time),
                work,
                lateRecords,
                StageWork.of(time),
                DocumentWork.of(time),
                OrderWork.of(time),
                ClaimWork.of(time),
                HandoverWork.of(time),
                DevelopmentWork.of(time));
    }

    /** The deadlines of all families. */
    List<Deadline> allDeadlines() {
        List<Deadline> all = new ArrayList<>(contactWork.allDeadlines());
        all.addAll(documentWork.allDeadlines());
        all.addAll(claimWork.allDeadlines());
        all.addAll(handoverWork.allDeadlines());
        return all;
    }
}
