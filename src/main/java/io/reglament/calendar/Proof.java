package io.reglament.calendar;

import java.util.List;

/** A due instant with its proof: steps in order that cover all the time from the start to the due instant, without a gap. */
public record Proof(Due due, List<ProofStep> steps) {

    public Proof {
        steps = List.copyOf(steps);
    }

    public List<ProofStep> counted() {
        return steps.stream().filter(s -> s.reason() == ProofReason.COUNTED).toList();
    }

    public List<ProofStep> notCounted() {
        return steps.stream().filter(s -> s.reason() != ProofReason.COUNTED).toList();
    }
}
