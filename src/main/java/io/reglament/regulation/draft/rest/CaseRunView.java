package io.reglament.regulation.draft.rest;

import io.reglament.regulation.cases.ListResult;
import io.reglament.regulation.cases.TableCoverage;
import io.reglament.regulation.cases.Verdict;
import io.reglament.regulation.draft.desk.CaseRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a draft finds in all of its cases, and which rows that shows at work. */
public record CaseRunView(int green, int red, List<CaseResult> cases, List<TableCoverage> coverage) {
    /** What a draft finds in a case, list by list; a fault where it cannot decide it. */
    public record CaseResult(
            int caseId,
            String name,
            Verdict.State state,
            @Nullable String fault,
            List<ListResult> lists,
            List<String> rows) {
        private static CaseResult of(CaseRun.Tried tried) {
            Verdict verdict = tried.verdict();
            return new CaseResult(
                    tried.caseId(),
                    tried.name(),
                    verdict.state(),
                    verdict.fault(),
                    verdict.lists(),
                    List.copyOf(verdict.rows()));
        }
    }

    static CaseRunView of(CaseRun run) {
        return new CaseRunView(
                run.green(), run.red(), run.tried().stream().map(CaseResult::of).toList(), run.coverage());
    }
}
