package io.reglament.regulation.judgement;

import io.reglament.judge.Answer;
import io.reglament.judge.Opinion;
import io.reglament.judge.Question;
import io.reglament.regulation.dmn.DmnWriter;
import io.reglament.regulation.judgement.OtherEngine.NoOpinion;
import io.reglament.regulation.table.BrokenTableException;
import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Column;
import io.reglament.regulation.table.HitPolicy;
import io.reglament.regulation.table.InvalidInputException;
import io.reglament.regulation.table.Lookup;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Holds our look-up in tables against another engine's, which gets nothing but the files that we write of them, and facts of our making. */
public final class SecondOpinion {
    /** The engine, as people are told of it. */
    public static final String ENGINE = "KIE DMN 10.2.0";

    /** What a judgement was made by: the engine, and the facts that we try on it. Another number, and all is judged again. */
    public static final String BY = ENGINE + " / 1";

    private static final int MOST_DISAGREEMENTS = 5;

    private final OtherEngine engine;
    private final Ours ours;

    public SecondOpinion(OtherEngine engine) {
        this(engine, Table::find);
    }

    /** @param ours the look-up that is judged */
    SecondOpinion(OtherEngine engine, Ours ours) {
        this.engine = engine;
        this.ours = ours;
    }

    /** A look-up in a table, by values in the order of its columns. */
    interface Ours {
        Lookup find(Table table, @Nullable Object... values);
    }

    /** A judgement on each table, in their order. */
    public List<Judgement> on(List<Table> tables) {
        List<Question> questions = tables.stream().map(SecondOpinion::question).toList();
        List<Opinion> opinions;
        try {
            opinions = engine.opinions(questions);
        } catch (NoOpinion none) {
            String why = String.valueOf(none.getMessage());
            return tables.stream().map(table -> Judgement.none(table.id(), why)).toList();
        }
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            judgements.add(judged(tables.get(i), questions.get(i), opinions.get(i)));
        }
        return List.copyOf(judgements);
    }

    private static Question question(Table table) {
        List<String> inputs = table.inputs().stream().map(Column::name).toList();
        return new Question(table.id(), DmnWriter.write(table), inputs, Trials.of(table));
    }

    private Judgement judged(Table table, Question question, Opinion opinion) {
        if (opinion.refusal() != null) {
            return Judgement.none(table.id(), "the engine does not take the table: " + opinion.refusal());
        }
        List<Disagreement> found = new ArrayList<>();
        for (int i = 0; i < question.facts().size() && found.size() < MOST_DISAGREEMENTS; i++) {
            List<@Nullable Object> facts = question.facts().get(i);
            Answer mine = answer(table, facts);
            Answer other = opinion.answers().get(i);
            if (!mine.equals(other)) {
                found.add(new Disagreement(named(table, facts), mine, other));
            }
        }
        return new Judgement(
                table.id(),
                found.isEmpty() ? Verdict.AGREES : Verdict.DISAGREES,
                "",
                question.facts().size(),
                found);
    }

    private Answer answer(Table table, List<@Nullable Object> facts) {
        try {
            List<Row> matched = ours.find(table, facts.toArray()).matched();
            List<@Nullable Object> values = new ArrayList<>();
            matched.forEach(row -> values.add(value(table, row)));
            Object value = table.hitPolicy() == HitPolicy.RULE_ORDER || values.isEmpty() ? values : values.get(0);
            return Answer.of(matched.stream().map(Row::id).toList(), value);
        } catch (BrokenTableException | InvalidInputException refused) {
            return Answer.REFUSED;
        }
    }

    /** The only output of a row, or all of them by name, as DMN has it. */
    private static @Nullable Object value(Table table, Row row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        table.outputs()
                .forEach(output -> values.put(output.name(), row.outputs().get(output.name())));
        return values.size() == 1 ? values.values().iterator().next() : values;
    }

    private static SortedMap<String, String> named(Table table, List<@Nullable Object> facts) {
        SortedMap<String, String> named = new TreeMap<>();
        for (int i = 0; i < facts.size(); i++) {
            Object value = facts.get(i);
            named.put(
                    table.inputs().get(i).name(),
                    value == null ? new Cell.Unknown().text() : new Cell.OneOf(List.of(value)).text());
        }
        return named;
    }
}
