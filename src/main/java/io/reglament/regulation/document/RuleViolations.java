package io.reglament.regulation.document;

import io.reglament.regulation.table.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which violations a rule finds, and which rules find a violation. */
final class RuleViolations {
    private static final String FILE = "/texts/rule-violations.properties";

    private RuleViolations() {}

    /** The same for a law that has tables: of the codes that it does not know nobody is accused by it. */
    static Map<String, List<String>> byRule(Map<String, Table> tables) {
        Table severities = tables.get("violation-severity");
        Map<String, List<String>> all = byRule();
        if (severities == null || severities.inputs().size() != 1) {
            return all;
        }
        List<Object> known = severities.inputs().get(0).values();
        all.replaceAll((rule, codes) -> codes.stream().filter(known::contains).toList());
        return all;
    }

    /** Codes of violations by rule, both ascending. */
    static Map<String, List<String>> byRule() {
        Properties read = new Properties();
        try (InputStream in = RuleViolations.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("No " + FILE);
            }
            read.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<String>> violations = new TreeMap<>();
        read.stringPropertyNames()
                .forEach(rule -> violations.put(
                        rule,
                        List.copyOf(new TreeSet<>(List.of(read.getProperty(rule).split(" "))))));
        return violations;
    }

    /** Rules by code of a violation, both ascending. */
    static Map<String, List<String>> byViolation() {
        Map<String, List<String>> rules = new TreeMap<>();
        byRule().forEach((rule, codes) -> codes.forEach(
                code -> rules.computeIfAbsent(code, c -> new ArrayList<>()).add(rule)));
        return rules;
    }
}
