package io.reglament.regulation.draft.desk;

import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.VersionName;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.bundle.Overlay;
import io.reglament.regulation.draft.Draft;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a draft of a branch may change, said to its author as he edits and not only when it would be law. */
final class BranchRules {
    private BranchRules() {}

    /**
     * The branch that a draft from a version is for: that of the version where it has one.
     *
     * @throws FaultyFacts when the version is another branch's, or marks no row that branches may override
     */
    static @Nullable String branch(Bundle base, @Nullable String wanted) {
        String version = base.manifest().version();
        String ofBase = VersionName.of(version).branch();
        if (ofBase != null && wanted != null && !ofBase.equals(wanted)) {
            throw fault("/branch", version + " is of branch " + ofBase);
        }
        if (ofBase == null
                && wanted != null
                && base.regulation().tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .noneMatch(Row::overridable)) {
            throw fault("/branch", version + " marks no row as one that branches may override");
        }
        return ofBase == null ? wanted : ofBase;
    }

    /** @throws FaultyFacts when the table of a branch says otherwise what is not the branch's to say */
    static void require(Draft draft, Table company, Table branch) {
        if (draft.branch() == null) {
            return;
        }
        List<Fault> faults = Overlay.faults(company, branch).entrySet().stream()
                .map(each -> Fault.of(
                        pointer(branch, each.getKey()), FaultCode.CONTRADICTION, said(each.getKey(), each.getValue())))
                .toList();
        if (!faults.isEmpty()) {
            throw new FaultyFacts(faults);
        }
    }

    /** @throws FaultyFacts when it is a branch's: how rules bind stays the company's */
    static void requireModesOfItsOwn(Draft draft) {
        if (draft.branch() != null) {
            throw fault("/ruleModes", "how rules bind stays the company's");
        }
    }

    private static String pointer(Table table, String row) {
        List<String> ids = table.rows().stream().map(Row::id).toList();
        return row.isEmpty() ? "/rows" : "/rows/" + ids.indexOf(row);
    }

    private static String said(String row, String what) {
        return row.isEmpty() ? what : "row " + row + ": " + what;
    }

    private static FaultyFacts fault(String pointer, String detail) {
        return new FaultyFacts(List.of(Fault.of(pointer, FaultCode.CONTRADICTION, detail)));
    }
}
