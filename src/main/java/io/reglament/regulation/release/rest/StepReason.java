package io.reglament.regulation.release.rest;

import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;
import io.reglament.regulation.table.RowForm;
import java.util.List;

/** Why a step is taken back. */
public record StepReason(@Required String reason) {
    private static final BodyReader<StepReason> BODY = new BodyReader<>(StepReason.class);

    /** @throws FaultyFacts when none is said */
    static String read(byte[] body) {
        return said(BODY.read(body).reason());
    }

    /** @throws FaultyFacts when it says nothing, or more than a line */
    static String said(String reason) {
        if (!RowForm.isText(reason)) {
            throw new FaultyFacts(List.of(
                    Fault.of("/reason", FaultCode.NOT_OF_FORM, "a reason is a line of at most 300 characters")));
        }
        return reason.strip();
    }
}
