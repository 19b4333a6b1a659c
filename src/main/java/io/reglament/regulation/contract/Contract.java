package io.reglament.regulation.contract;

import io.reglament.regulation.RuleMode;
import io.reglament.regulation.dmn.GateFault;
import io.reglament.regulation.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What every version of the regulation has to hold so that it can decide: its tables, their columns and bounds, and its rules. It stands
 * in the project, not in the files that it judges (decided 77).
 */
public final class Contract {
    private static final String SOURCE = "/contract/tables.txt";
    private static final Contract OURS = read();

    private final SortedMap<String, TableContract> tables;
    private final Set<String> rules;
    private final Set<String> modeless;
    private final Set<String> quiet;

    Contract(Map<String, TableContract> tables, Set<String> rules, Set<String> modeless, Set<String> quiet) {
        this.tables = new TreeMap<>(tables);
        this.rules = new TreeSet<>(rules);
        this.modeless = new TreeSet<>(modeless);
        this.quiet = Set.copyOf(quiet);
    }

    /** The contract that this build's rules were written against. */
    public static Contract ours() {
        return OURS;
    }

    /** The ids of the tables that every version has. */
    public Set<String> tables() {
        return new TreeSet<>(tables.keySet());
    }

    /**
     * The table with its input columns in the order in which rules ask, wherever they stand in the file, and spans in units that have no
     * fraction.
     *
     * @param format of the version's manifest
     * @param faults where what breaks the contract is added; then the table is given back as it is
     */
    public Table bind(Table table, int format, List<GateFault> faults) {
        TableContract contract = tables.get(table.id());
        if (contract == null) {
            faults.add(new GateFault(table.id() + ".dmn", "", "is no table of the regulation"));
            return table;
        }
        return new TableCheck(contract, table, format, faults).bound();
    }

    /** By a column that holds an amount, the column that names its unit; empty where the table has none or is unknown. */
    public Map<String, String> unitColumns(String tableId) {
        TableContract contract = tables.get(tableId);
        Map<String, String> columns = new TreeMap<>();
        if (contract != null) {
            for (Term output : contract.outputs()) {
                String unit = output.unitColumn();
                if (unit != null) {
                    columns.put(output.name(), unit);
                }
            }
        }
        return columns;
    }

    /** The columns of a table whose numbers have no fraction; none where the table is unknown. */
    public Set<String> wholeColumns(String tableId) {
        TableContract contract = tables.get(tableId);
        return contract == null
                ? Set.of()
                : Stream.concat(contract.inputs().stream(), contract.outputs().stream())
                        .filter(term -> term.kind() == Term.Kind.WHOLE || term.kind() == Term.Kind.TERM)
                        .map(Term::name)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** A fault for each table of the contract that is not among these. */
    public List<GateFault> missing(Set<String> present) {
        List<GateFault> faults = new ArrayList<>();
        tables.keySet().stream()
                .filter(id -> !present.contains(id))
                .forEach(id -> faults.add(new GateFault(id + ".dmn", "", "is missing; every version has this table")));
        return faults;
    }

    /** A fault for each rule that is unknown, misses a mode, or has one although it only orders or counts. */
    public List<GateFault> modeFaults(String file, Map<String, RuleMode> modes, int format) {
        List<GateFault> faults = new ArrayList<>();
        for (String rule : modes.keySet()) {
            if (modeless.contains(rule) && format > 1) {
                faults.add(new GateFault(file, "ruleModes " + rule, "only orders or counts and has no mode"));
            } else if (!modeless.contains(rule) && !rules.contains(rule)) {
                faults.add(new GateFault(file, "ruleModes " + rule, "is no rule of the regulation"));
            }
        }
        rules.stream()
                .filter(rule -> !modes.containsKey(rule))
                .forEach(rule -> faults.add(new GateFault(file, "ruleModes", "has no mode for " + rule)));
        return faults;
    }

    /** The modes that say something: those of rules that have none are left out (decided 77, 78). */
    public SortedMap<String, RuleMode> effective(Map<String, RuleMode> modes) {
        SortedMap<String, RuleMode> effective = new TreeMap<>(modes);
        modeless.forEach(effective::remove);
        return effective;
    }

    /** Whether the rule only works something out, so that its mode changes no answer. */
    public boolean isQuiet(String rule) {
        return quiet.contains(rule);
    }

    private static Contract read() {
        try (InputStream in = Contract.class.getResourceAsStream(SOURCE)) {
            if (in == null) {
                throw new IllegalStateException("No " + SOURCE);
            }
            return new ContractReader().read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
