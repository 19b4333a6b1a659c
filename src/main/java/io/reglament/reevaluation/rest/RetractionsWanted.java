package io.reglament.reevaluation.rest;

import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;
import io.reglament.regulation.table.RowForm;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Who wants which violations taken back, and why. */
public record RetractionsWanted(
        @Required String approvedBy,
        @Required String reason,
        @Required List<OfDecision> decisions) {
    private static final BodyReader<RetractionsWanted> BODY = new BodyReader<>(RetractionsWanted.class);
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What is to be taken back by one decision: the keys of violations that fall by it. */
    public record OfDecision(
            @Required String decisionId, @Required List<String> keys) {
        UUID id() {
            return UUID.fromString(decisionId);
        }
    }

    /**
     * The wish in a body of JSON.
     *
     * @throws FaultyFacts with all faults
     */
    static RetractionsWanted read(byte[] body) {
        RetractionsWanted read = BODY.read(body);
        List<Fault> faults = new ArrayList<>();
        if (!RowForm.isText(read.approvedBy)) {
            faults.add(Fault.of(
                    "/approvedBy", FaultCode.OUT_OF_BOUNDS, "a person is named, in a line of 1 to 300 characters"));
        }
        if (!RowForm.isText(read.reason)) {
            faults.add(Fault.of(
                    "/reason", FaultCode.OUT_OF_BOUNDS, "a reason is a line of 1 to 300 characters that people see"));
        }
        for (int i = 0; i < read.decisions.size(); i++) {
            if (!ID.matcher(read.decisions.get(i).decisionId).matches()) {
                faults.add(Fault.of("/decisions/" + i + "/decisionId", FaultCode.UNREADABLE, "no id of a decision"));
            }
        }
        if (!faults.isEmpty()) {
            throw new FaultyFacts(faults);
        }
        return read;
    }
}
