package io.reglament.regulation.document;

import io.reglament.regulation.RuleMode;
import io.reglament.regulation.document.Block.Grid;
import io.reglament.regulation.document.Block.Line;
import io.reglament.regulation.document.Block.Prose;
import io.reglament.regulation.sheet.Language;
import io.reglament.regulation.words.TableWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The rules by family, each with its mode, what it says and which violations it finds. */
final class RuleSections {
    /** In the order of the chapters whose tables they apply. */
    private static final List<String> FAMILIES = List.of(
            "FC", "CON", "LIM", "OWN", "PAU", "STG", "SEG", "DEV", "COM", "DSP", "ORD", "DOC", "CLM", "HND", "SAN",
            "FACT", "EXC");

    private final TableWords words;
    private final Map<String, List<String>> violationsByRule;

    RuleSections(Map<String, List<String>> violationsByRule, Language language) {
        this.violationsByRule = violationsByRule;
        words = language.words();
    }

    Section section(SortedMap<String, RuleMode> modes) {
        Map<String, List<String>> families = new LinkedHashMap<>();
        FAMILIES.forEach(family -> families.put(family, new ArrayList<>()));
        modes.keySet().forEach(rule -> families.computeIfAbsent(family(rule), f -> new ArrayList<>())
                .add(rule));
        List<Section> parts = families.entrySet().stream()
                .filter(family -> !family.getValue().isEmpty())
                .map(family -> family(family.getKey(), family.getValue(), modes))
                .toList();
        return new Section("rules", say("rules"), List.of(new Prose(say("rules.intro"))), parts);
    }

    private Section family(String family, List<String> rules, Map<String, RuleMode> modes) {
        String title = words.phrase("rules." + family).orElse(family);
        List<Line> lines = rules.stream()
                .map(rule -> new Line(
                        rule,
                        List.of(
                                rule,
                                mode(Objects.requireNonNull(modes.get(rule))),
                                words.phrase("rule." + rule).orElse(say("any")),
                                violations(rule))))
                .toList();
        List<String> headings = List.of(say("rule"), say("mode"), say("says"), say("violation"));
        return new Section("rules-" + family, title, List.of(new Grid(title, headings, lines)), List.of());
    }

    private String mode(RuleMode mode) {
        return words.say("mode." + mode, Map.of());
    }

    private String violations(String rule) {
        return violationsByRule.getOrDefault(rule, List.of()).stream()
                .map(words::word)
                .collect(Collectors.joining(", "));
    }

    /** {@code FC} of {@code R-FC-04}. */
    private static String family(String rule) {
        String[] parts = rule.split("-");
        return parts.length == 3 ? parts[1] : rule;
    }

    private String say(String key) {
        return words.say("document." + key, Map.of());
    }
}
