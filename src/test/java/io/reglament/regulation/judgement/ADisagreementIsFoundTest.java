package io.reglament.regulation.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import io.reglament.judge.Answer;
import io.reglament.judge.Engine;
import io.reglament.regulation.bundle.Bundle;
import io.reglament.regulation.dmn.EngineSilence;
import io.reglament.regulation.table.Cell;
import io.reglament.regulation.table.Lookup;
import io.reglament.regulation.table.Row;
import io.reglament.regulation.table.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A look-up that is wrong somewhere is found out, with facts that prove it. */
@ExtendWith(EngineSilence.class)
class ADisagreementIsFoundTest {
    private static final OtherEngine ENGINE =
            questions -> questions.stream().map(Engine::opinion).toList();

    private static Table shipped(String id) {
        return Bundle.shipped().regulation().tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aLookUpThatForgetsARow() {
        SecondOpinion.Ours forgets = (table, values) -> {
            Lookup right = table.find(values);
            return right.matched().stream().anyMatch(row -> row.id().equals("CL-04"))
                    ? new Lookup(List.of(), List.of())
                    : right;
        };

        Judgement judgement = new SecondOpinion(ENGINE, forgets)
                .on(List.of(shipped("contact-limit")))
                .get(0);

        assertThat(judgement.verdict()).isEqualTo(Verdict.DISAGREES);
        Disagreement first = judgement.disagreements().get(0);
        assertThat(first.ours().rows()).isEmpty();
        assertThat(first.engines().rows()).containsExactly("CL-04");
        assertThat(first.facts().keySet())
                .containsExactlyInAnyOrderElementsOf(shipped("contact-limit").inputs().stream()
                        .map(column -> column.name())
                        .toList());
    }

    @Test
    void aLookUpThatAnswersOtherValues() {
        Table right = shipped("contact-limit");
        Table wrong = shipped("contact-limit")
                .with(right.rows().stream()
                        .map(row -> new Row(
                                right.id(),
                                row.id(),
                                row.clause(),
                                row.origin(),
                                row.seeds(),
                                row.label(),
                                row.comment(),
                                row.tests(),
                                right.rows().get(0).outputs()))
                        .toList());

        Judgement judgement = judged(right, wrong);

        assertThat(judgement.verdict()).isEqualTo(Verdict.DISAGREES);
        Answer ours = judgement.disagreements().get(0).ours();
        Answer engines = judgement.disagreements().get(0).engines();
        assertThat(ours.rows()).isEqualTo(engines.rows());
        assertThat(ours.said()).isNotEqualTo(engines.said());
    }

    /** Every bound of every shipped table, taken in where it is left out and the other way round. */
    @Test
    void aBoundThatIsTakenInOrLeftOut() {
        int bounds = 0;
        List<String> unseen = new ArrayList<>();
        for (Table table : Bundle.shipped().regulation().tables()) {
            for (int row = 0; row < table.rows().size(); row++) {
                for (int column = 0; column < table.inputs().size(); column++) {
                    if (table.rows().get(row).tests().get(column) instanceof Cell.Within bound) {
                        bounds++;
                        Cell other =
                                new Cell.Within(bound.low(), !bound.lowIncluded(), bound.high(), !bound.highIncluded());
                        if (judged(table, with(table, row, column, other)).verdict() == Verdict.AGREES) {
                            unseen.add(table.rows().get(row) + " " + bound.text());
                        }
                    }
                }
            }
        }
        assertThat(bounds).isPositive();
        assertThat(unseen)
                .as("only where the row above has taken that bound already, so that the law stays the same")
                .containsExactly("sanction/SA-03 > 3", "sanction/SA-05 > 1");
    }

    private static Judgement judged(Table right, Table wrong) {
        SecondOpinion.Ours other = (table, values) -> wrong.find(values);
        return new SecondOpinion(ENGINE, other).on(List.of(right)).get(0);
    }

    private static Table with(Table table, int at, int column, Cell cell) {
        List<Row> rows = new ArrayList<>(table.rows());
        Row row = rows.get(at);
        List<Cell> tests = new ArrayList<>(row.tests());
        tests.set(column, cell);
        rows.set(
                at,
                new Row(
                        table.id(),
                        row.id(),
                        row.clause(),
                        row.origin(),
                        row.seeds(),
                        row.label(),
                        row.comment(),
                        List.copyOf(tests),
                        row.outputs()));
        return table.with(rows);
    }
}
