package io.reglament.regulation.draft.rest;

import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;
import io.reglament.regulation.RuleMode;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** Modes by rule; rules that are not named keep theirs. */
public record NewModes(@Required SortedMap<String, RuleMode> ruleModes) {
    private static final BodyReader<NewModes> BODY = new BodyReader<>(NewModes.class);

    /** @throws FaultyFacts when a rule is none of the law's that have a mode */
    static NewModes read(byte[] body, Set<String> rules) {
        NewModes sent = BODY.read(body);
        List<Fault> unknown = sent.ruleModes.keySet().stream()
                .filter(rule -> !rules.contains(rule))
                .map(rule -> new Fault(
                        "/ruleModes/" + rule.replace("~", "~0").replace("/", "~1"),
                        FaultCode.UNKNOWN_FIELD.name(),
                        "no rule of the regulation that has a mode",
                        rules.stream().sorted().toList(),
                        false))
                .toList();
        if (!unknown.isEmpty()) {
            throw new FaultyFacts(unknown);
        }
        return sent;
    }
}
