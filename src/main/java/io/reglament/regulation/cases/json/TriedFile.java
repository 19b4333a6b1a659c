package io.reglament.regulation.cases.json;

import io.reglament.fault.Fault;
import io.reglament.fault.FaultyFacts;
import io.reglament.regulation.Regulation;
import io.reglament.regulation.cases.Case;
import io.reglament.regulation.cases.CaseTrial;
import io.reglament.regulation.cases.Verdict;

/**
 * A case as a file holds it, and what a law finds in it; one that cannot be read is red.
 *
 * @param name empty where it cannot be read
 */
public record TriedFile(String name, Verdict verdict) {
    public static TriedFile of(byte[] content, Regulation law, CaseTrial trial) {
        try {
            Case read = CaseJson.read(content, trial.words());
            return new TriedFile(read.name(), trial.verdict(read, law));
        } catch (FaultyFacts faulty) {
            Fault first = faulty.faults().get(0);
            return new TriedFile("", Verdict.of("%s: %s".formatted(first.pointer(), first.detail())));
        }
    }
}
