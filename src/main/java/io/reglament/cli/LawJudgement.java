package io.reglament.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.reglament.judge.Answer;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.judgement.Disagreement;
import io.reglament.regulation.judgement.Judgement;
import io.reglament.regulation.judgement.SecondOpinion;
import io.reglament.regulation.judgement.Verdict;
import io.reglament.regulation.judgement.process.JudgeProcess;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What another engine finds in the tables of a law, asked here and now. */
record LawJudgement(List<Judgement> judgements) {
    /** Of a law that nobody need judge. */
    static final LawJudgement NONE = new LawJudgement(List.of());

    private static final Duration LIMIT = Duration.ofMinutes(5);

    static LawJudgement of(Regulation law) {
        return new LawJudgement(new SecondOpinion(new JudgeProcess(LIMIT)).on(List.copyOf(law.tables())));
    }

    /** @throws CommandException where it does not agree with all tables */
    void requireAgreed() throws CommandException {
        long against = judgements.stream()
                .filter(each -> each.verdict() != Verdict.AGREES)
                .count();
        if (against > 0) {
            throw new CommandException("%s does not agree with %d of %s."
                    .formatted(SecondOpinion.ENGINE, against, Counted.of(judgements.size(), "table")));
        }
    }

    /** What it does not agree with, line by line; or that it agrees. */
    List<String> words() {
        List<String> lines = new ArrayList<>();
        for (Judgement each : judgements) {
            if (each.verdict() == Verdict.NOT_JUDGED) {
                lines.add("%s: not judged, %s".formatted(each.table(), each.reason()));
            }
            for (Disagreement one : each.disagreements()) {
                lines.add("%s: given %s, %s finds %s and we find %s"
                        .formatted(
                                each.table(),
                                one.facts(),
                                SecondOpinion.ENGINE,
                                words(one.engines()),
                                words(one.ours())));
            }
        }
        if (lines.isEmpty() && !judgements.isEmpty()) {
            lines.add("%s finds the same in %s, by %d facts."
                    .formatted(
                            SecondOpinion.ENGINE,
                            Counted.of(judgements.size(), "table"),
                            judgements.stream().mapToInt(Judgement::facts).sum()));
        }
        return lines;
    }

    private static String words(Answer answer) {
        return answer.refused() ? "nothing, and refuses" : answer.rows() + " " + answer.said();
    }

    /** Adds it to a report. */
    void addTo(ObjectNode report) {
        ObjectNode shown = report.putObject("judgement").put("engine", SecondOpinion.ENGINE);
        ArrayNode tables = shown.putArray("tables");
        for (Judgement each : judgements) {
            ObjectNode table = tables.addObject()
                    .put("table", each.table())
                    .put("verdict", each.verdict().name())
                    .put("facts", each.facts());
            if (!each.reason().isEmpty()) {
                table.put("reason", each.reason());
            }
            ArrayNode listed = table.putArray("disagreements");
            for (Disagreement one : each.disagreements()) {
                ObjectNode said = listed.addObject();
                one.facts().forEach(said.putObject("facts")::put);
                add(said.putObject("ours"), one.ours());
                add(said.putObject("engine"), one.engines());
            }
        }
    }

    private static void add(ObjectNode shown, Answer answer) {
        shown.put("refused", answer.refused()).put("said", answer.said());
        answer.rows().forEach(shown.putArray("rows")::add);
    }
}
