package io.reglament.regulation.draft.desk;

import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.cases.Case;
import io.reglament.regulation.cases.CaseTrial;
import io.reglament.regulation.cases.TableCoverage;
import io.reglament.regulation.cases.Verdict;
import io.reglament.regulation.cases.json.CaseJson;
import io.reglament.regulation.dmn.GateRefusal;
import io.reglament.regulation.draft.CaseEdit;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a law finds in all cases of a draft.
 *
 * @param tried in the order of the cases
 * @param coverage by table, ascending
 */
public record CaseRun(List<Tried> tried, List<TableCoverage> coverage) {
    /** A case with what came of it. */
    public record Tried(int caseId, String name, Verdict verdict) {}

    static CaseRun of(DraftedCases cases, DraftedLaw law, int revision, CaseTrial trial) {
        Function<Case, Verdict> verdicts = verdicts(law, revision, trial);
        List<Tried> tried =
                cases.standing().stream().map(each -> tried(each, verdicts)).toList();
        return new CaseRun(
                tried,
                law.tableIds().stream()
                        .map(id -> law.table(id, revision))
                        .map(table -> TableCoverage.of(
                                table,
                                tried.stream()
                                        .map(Tried::verdict)
                                        .map(Verdict::rows)
                                        .toList()))
                        .toList());
    }

    private static Function<Case, Verdict> verdicts(DraftedLaw law, int revision, CaseTrial trial) {
        try {
            Regulation tried = law.regulation(revision);
            return each -> trial.verdict(each, tried);
        } catch (GateRefusal refusal) {
            return each ->
                    Verdict.of("The draft cannot decide: " + refusal.faults().get(0));
        }
    }

    private static Tried tried(CaseEdit edit, Function<Case, Verdict> verdicts) {
        try {
            Case kept = CaseJson.kept(Objects.requireNonNull(edit.content()));
            return new Tried(edit.caseId(), kept.name(), verdicts.apply(kept));
        } catch (FaultyFacts faulty) {
            String why = "It cannot be read any more: " + faulty.faults().get(0).pointer() + ", "
                    + faulty.faults().get(0).detail();
            return new Tried(edit.caseId(), "", Verdict.of(why));
        }
    }

    public int green() {
        return (int) tried.stream().filter(each -> each.verdict().isGreen()).count();
    }

    public int red() {
        return tried.size() - green();
    }
}
