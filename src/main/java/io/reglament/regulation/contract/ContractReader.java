package io.reglament.regulation.contract;

import io.reglament.regulation.table.HitPolicy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code contract/tables.txt}, whose head says what a line means. */
final class ContractReader {
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, TableContract> tables = new LinkedHashMap<>();
    private final Set<String> rules = new HashSet<>();
    private final Set<String> modeless = new HashSet<>();
    private final Set<String> quiet = new HashSet<>();
    private @Nullable TableContract current;

    Contract read(String text) {
        String joined = text.replace("\nmore ", " ");
        joined.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> line(Arrays.asList(line.strip().split(" +", -1))));
        return new Contract(tables, rules, modeless, quiet);
    }

    private void line(List<String> raw) {
        List<String> line = raw.stream().flatMap(this::spread).toList();
        List<String> rest = line.subList(1, line.size());
        switch (line.get(0)) {
            case "let" -> words.put(rest.get(0), List.copyOf(rest.subList(1, rest.size())));
            case "rules" -> rules.addAll(rest);
            case "modeless" -> modeless.addAll(rest);
            case "quiet" -> quiet.addAll(rest);
            case "table" -> table(rest);
            default -> part(line, 1);
        }
    }

    private Stream<String> spread(String word) {
        if (!word.startsWith("@")) {
            return Stream.of(word);
        }
        List<String> known = words.get(word.substring(1));
        if (known == null) {
            throw new IllegalStateException("The contract does not know " + word);
        }
        return known.stream();
    }

    private void table(List<String> rest) {
        current = new TableContract(
                rest.get(0),
                HitPolicy.valueOf(rest.get(1)),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new LinkedHashMap<>());
        tables.put(rest.get(0), current);
    }

    private void part(List<String> line, int since) {
        TableContract table = current;
        if (table == null) {
            throw new IllegalStateException("The contract has a line before its first table: " + line);
        }
        List<String> rest = line.subList(1, line.size());
        switch (line.get(0)) {
            case "since" -> part(rest.subList(1, rest.size()), Integer.parseInt(rest.get(0)));
            case "in" -> table.inputs().add(new TermReader(rest, since).read());
            case "out" -> table.outputs().add(new TermReader(rest, since).read());
            case "answers" ->
                table.answers().put(rest.get(0), Set.copyOf(rest.subList(rest.size() > 1 ? 2 : 1, rest.size())));
            case "sum" ->
                table.demands().add(new Demand.Sum(new BigDecimal(rest.get(0)), rest.subList(1, rest.size())));
            case "order" -> table.demands().add(new Demand.Ordered(rest.get(0), rest.get(1), false));
            case "before" -> table.demands().add(new Demand.Ordered(rest.get(0), rest.get(1), true));
            case "needs" ->
                table.demands()
                        .add(new Demand.Needed(rest.get(0), rest.get(2), Set.copyOf(rest.subList(3, rest.size()))));
            default -> throw new IllegalStateException("The contract has a line of no known kind: " + line);
        }
    }
}
