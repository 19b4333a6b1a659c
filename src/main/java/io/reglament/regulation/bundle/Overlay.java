package io.reglament.regulation.bundle;

import io.reglament.regulation.dmn.GateFault;
import io.reglament.regulation.dmn.GateRefusal;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a branch may say otherwise than the company (S1-70): the values, the words and the comment of rows that the company marked as
 * overridable. For what facts a row speaks, which rows there are and in what order, what a table is called and has for columns, and how rules
 * bind stays the company's, so that no branch can get around a row that is not its own.
 */
public final class Overlay {
    private Overlay() {}

    /**
     * What of a branch's table is not the branch's to change, by row; the empty name is that of the table as a whole.
     *
     * @param company the table that it lies over
     */
    public static SortedMap<String, String> faults(Table company, Table branch) {
        SortedMap<String, String> faults = new TreeMap<>();
        if (!hasTheSameHead(company, branch)) {
            faults.put("", "what a table is for, its columns and how it is read stay the company's");
            return faults;
        }
        List<String> ids = company.rows().stream().map(Row::id).toList();
        if (!ids.equals(branch.rows().stream().map(Row::id).toList())) {
            faults.put("", "a branch has the rows of the company in their order, " + ids);
            return faults;
        }
        for (int i = 0; i < ids.size(); i++) {
            Row was = company.rows().get(i);
            Row is = branch.rows().get(i);
            if (!was.tests().equals(is.tests())
                    || !was.clause().equals(is.clause())
                    || was.origin() != is.origin()
                    || !was.seeds().equals(is.seeds())
                    || was.overridable() != is.overridable()) {
                faults.put(
                        is.id(), "a branch gives other values in a row; for what the row speaks stays the company's");
            } else if (!was.overridable() && !saysTheSame(was, is)) {
                faults.put(is.id(), "the company has not marked the row as one that branches may override");
            }
        }
        return faults;
    }

    private static boolean hasTheSameHead(Table one, Table other) {
        return one.label().equals(other.label())
                && one.purpose().equals(other.purpose())
                && one.clause().equals(other.clause())
                && one.owner().equals(other.owner())
                && one.hitPolicy() == other.hitPolicy()
                && one.inputs().equals(other.inputs())
                && one.outputs().equals(other.outputs());
    }

    private static boolean saysTheSame(Row one, Row other) {
        return one.outputs().equals(other.outputs())
                && one.label().equals(other.label())
                && one.comment().equals(other.comment());
    }

    /** @throws GateRefusal with everything in a branch's version that is not the branch's to change */
    public static void require(Bundle company, Bundle branch) {
        List<GateFault> faults = new ArrayList<>();
        if (!company.manifest().ruleModes().equals(branch.manifest().ruleModes())
                || company.manifest().format() != branch.manifest().format()) {
            faults.add(new GateFault(ManifestJson.FILE, "ruleModes", "how rules bind stays the company's"));
        }
        if (!company.manifest()
                .tables()
                .keySet()
                .equals(branch.manifest().tables().keySet())) {
            faults.add(new GateFault(ManifestJson.FILE, "tables", "a branch has the tables of the company"));
        }
        SortedMap<String, Table> theirs = new TreeMap<>();
        company.regulation().tables().forEach(table -> theirs.put(table.id(), table));
        for (Table table : branch.regulation().tables()) {
            Table over = theirs.get(table.id());
            if (over != null) {
                faults(over, table).forEach((row, what) -> faults.add(new GateFault(table.id() + ".dmn", row, what)));
            }
        }
        if (!faults.isEmpty()) {
            throw new GateRefusal(faults);
        }
    }
}
