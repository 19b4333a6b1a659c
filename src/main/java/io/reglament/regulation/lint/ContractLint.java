package io.reglament.regulation.lint;

import io.reglament.regulation.contract.Contract;
import io.reglament.regulation.dmn.GateFault;
import io.reglament.regulation.lint.Finding.Kind;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what breaks the contract of the rules: ceilings of the law, sums that do not come out, values that no rule can read. */
final class ContractLint {
    private static final Pattern ROW = Pattern.compile("row ([^,]+)");
    private static final Pattern COLUMN = Pattern.compile("column '([^']+)'");

    private ContractLint() {}

    /** @param format of the law's manifest */
    static List<Finding> of(Table table, int format) {
        List<GateFault> faults = new ArrayList<>();
        Contract.ours().bind(table, format, faults);
        return faults.stream().map(fault -> finding(table, fault)).toList();
    }

    private static Finding finding(Table table, GateFault fault) {
        String row = in(ROW, fault.where());
        return new Finding(
                Kind.NOT_LAW,
                table.id(),
                row == null ? List.of() : List.of(row),
                in(COLUMN, fault.where()),
                null,
                new TreeMap<>(Map.of("ru", fault.whatInRussian(), "en", fault.what())),
                null,
                fault.toString());
    }

    private static @Nullable String in(Pattern part, String where) {
        Matcher found = part.matcher(where);
        return found.find() ? found.group(1) : null;
    }
}
