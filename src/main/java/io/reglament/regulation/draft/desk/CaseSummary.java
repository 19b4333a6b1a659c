package io.reglament.regulation.draft.desk;

import io.reglament.regulation.cases.Verdict.State;
import java.util.ArrayList;
import java.util.List;

/**
 * How the cases of a draft stand after an edit.
 *
 * @param turned those that the edit turned from green to red or back
 */
public record CaseSummary(int green, int red, List<Turned> turned) {
    /** A case that an edit turned. */
    public record Turned(int caseId, String name, State before, State after) {}

    static CaseSummary of(CaseRun before, CaseRun after) {
        List<Turned> turned = new ArrayList<>();
        for (int i = 0; i < after.tried().size(); i++) {
            CaseRun.Tried now = after.tried().get(i);
            State was = before.tried().get(i).verdict().state();
            if (was != now.verdict().state()) {
                turned.add(
                        new Turned(now.caseId(), now.name(), was, now.verdict().state()));
            }
        }
        return new CaseSummary(after.green(), after.red(), List.copyOf(turned));
    }
}
