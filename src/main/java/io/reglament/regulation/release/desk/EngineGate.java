package io.reglament.regulation.release.desk;

import io.reglament.judge.Answer;
import io.reglament.regulation.judgement.Disagreement;
import io.reglament.regulation.judgement.Judgement;
import io.reglament.regulation.judgement.SecondOpinion;
import io.reglament.regulation.judgement.Verdict;
import io.reglament.regulation.judgement.desk.JudgementDesk.Standing;
import io.reglament.regulation.release.Gate;
import io.reglament.regulation.release.Gate.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the gate says of the other engine: the worst first. */
final class EngineGate {
    private static final String WAITING = "WAITING";

    private EngineGate() {}

    static Gate of(Standing standing) {
        Map<String, Object> said = new HashMap<>();
        said.put("engine", SecondOpinion.ENGINE);
        said.put("facts", standing.facts());
        said.put("left", standing.left());
        said.put("tables", standing.against().size());
        List<Judgement> against = standing.against().stream()
                .sorted(Comparator.comparing(Judgement::verdict))
                .toList();
        said.put(
                "verdict",
                against.isEmpty() ? WAITING : against.get(0).verdict().name());
        if (!against.isEmpty()) {
            Judgement worst = against.get(0);
            said.put("table", worst.table());
            said.put("reason", worst.reason());
            if (worst.verdict() == Verdict.DISAGREES) {
                said.putAll(proof(worst.disagreements().get(0)));
            }
        }
        return new Gate(Kind.ENGINE, standing.isAgreed(), said);
    }

    private static Map<String, Object> proof(Disagreement disagreement) {
        String facts = disagreement.facts().entrySet().stream()
                .map(fact -> fact.getKey() + " " + fact.getValue())
                .collect(Collectors.joining(", "));
        String ours = rows(disagreement.ours());
        String theirs = rows(disagreement.engines());
        boolean sameRows = ours.equals(theirs);
        return Map.of(
                "given",
                facts,
                "ours",
                sameRows ? ours + " " + disagreement.ours().said() : ours,
                "theirs",
                sameRows ? theirs + " " + disagreement.engines().said() : theirs);
    }

    private static String rows(Answer answer) {
        return answer.refused() ? "×" : answer.rows().isEmpty() ? "—" : String.join(", ", answer.rows());
    }
}
