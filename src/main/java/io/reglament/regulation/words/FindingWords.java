package io.reglament.regulation.words;

import io.reglament.regulation.lint.Finding;
import io.reglament.regulation.lint.Finding.Proposal;
import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.Label;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says a finding in words, with the facts that prove it. */
public final class FindingWords {
    private final TableWords words;
    private final Finding finding;
    private final @Nullable Table table;

    private FindingWords(TableWords words, Finding finding, @Nullable Table table) {
        this.words = words;
        this.finding = finding;
        this.table = table;
    }

    /**
     * The finding in Russian and English.
     *
     * @param table that it is about; null where it is about the whole law
     */
    public static Label of(Finding finding, @Nullable Table table) {
        return new Label(
                new FindingWords(TableWords.RUSSIAN, finding, table).say("ru"),
                new FindingWords(TableWords.ENGLISH, finding, table).say("en"));
    }

    private String say(String language) {
        Map<String, String> said = new HashMap<>(finding.example());
        said.put("row", finding.rows().isEmpty() ? "" : finding.rows().get(0));
        said.put("by", finding.rows().size() > 1 ? finding.rows().get(1) : "");
        said.put("column", columnLabel());
        said.put("value", Objects.requireNonNullElse(finding.value(), ""));
        switch (finding.kind()) {
            case GAP -> gap(said);
            case OVERLAP, CONTRADICTION, MASKED -> said.put("example", example());
            case PARTLY_MASKED -> {
                said.put("example", example());
                column().ifPresent(column -> said.put("value", words.test(column, column.test(said.get("value")))));
            }
            case UNREACHABLE, OUTSIDE ->
                column().ifPresent(column -> said.put("allowed", words.test(column, column.allowed())));
            case WORDS -> said.put("sentence", words.sentence(table(), table().row(said.get("row"))));
            case NOT_LAW -> said.put("what", finding.example().get(language));
            case SHORTER -> {
                said.computeIfPresent("before", (name, was) -> amount(was, said.get("beforeUnit")));
                said.computeIfPresent("after", (name, is) -> amount(is, said.get("afterUnit")));
            }
            case DUPLICATE, UNKEEPABLE, ONE_AUTHOR, MODE_WITHOUT_EFFECT, NOT_SEARCHED -> {}
        }
        return words.phrases().say(key(), said);
    }

    private String amount(String number, @Nullable String unit) {
        return words.amount(new BigDecimal(number), unit).orElse(number);
    }

    private String key() {
        String key = "finding." + finding.kind();
        return switch (finding.kind()) {
            case UNKEEPABLE -> key + "." + (finding.example().isEmpty() ? "noTime" : finding.column());
            case NOT_LAW -> finding.rows().isEmpty() ? key + ".table" : key;
            default -> key;
        };
    }

    private void gap(Map<String, String> said) {
        Proposal proposal = Objects.requireNonNull(finding.proposal());
        Row like = table().row(proposal.like());
        List<Cell> tests = table().inputs().stream()
                .map(column ->
                        column.test(Objects.requireNonNull(proposal.cells().get(column.name()))))
                .toList();
        String conditions = words.conditions(table(), like.with(tests, like.outputs()));
        said.put("conditions", conditions.isEmpty() ? words.phrases().say("any") : conditions);
        said.put("like", proposal.like());
    }

    private String example() {
        return words.facts(table(), finding.example());
    }

    private String columnLabel() {
        String name = finding.column();
        if (name == null) {
            return "";
        }
        return name.startsWith("@")
                ? words.phrases().say("note." + name.substring(1))
                : column().map(words::label).orElse(name);
    }

    private Optional<Column> column() {
        return table == null
                ? Optional.empty()
                : TableWords.columns(table)
                        .filter(each -> each.name().equals(finding.column()))
                        .findFirst();
    }

    private Table table() {
        return Objects.requireNonNull(table, finding.kind()::name);
    }
}
