package io.reglament.regulation.rest;

import io.reglament.fault.Fault;
import io.reglament.fault.FaultCode;
import io.reglament.fault.FaultyFacts;
import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;
import io.reglament.regulation.table.RowForm;
import java.util.List;

/** Why a version is taken back. */
public record WithdrawalBody(@Required String reason) {
    private static final BodyReader<WithdrawalBody> BODY = new BodyReader<>(WithdrawalBody.class);

    /**
     * The reason in a body of JSON.
     *
     * @throws FaultyFacts when there is none
     */
    static WithdrawalBody read(byte[] body) {
        WithdrawalBody read = BODY.read(body);
        if (!RowForm.isText(read.reason)) {
            throw new FaultyFacts(List.of(Fault.of(
                    "/reason", FaultCode.OUT_OF_BOUNDS, "a reason is a line of 1 to 300 characters that people see")));
        }
        return read;
    }
}
