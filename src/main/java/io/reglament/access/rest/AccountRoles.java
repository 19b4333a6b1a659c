package io.reglament.access.rest;

import io.reglament.fault.Fault;
import io.reglament.fault.FaultyFacts;
import io.reglament.fault.bounds.Required;
import io.reglament.json.BodyReader;
import java.util.List;

/** What a person may do from now on. */
public record AccountRoles(@Required List<String> roles) {
    private static final BodyReader<AccountRoles> BODY = new BodyReader<>(AccountRoles.class);

    /** @throws FaultyFacts when one is unknown, or there is none */
    static AccountRoles read(byte[] body) {
        AccountRoles read = BODY.read(body);
        List<Fault> faults = NewAccount.faults(read.roles);
        if (!faults.isEmpty()) {
            throw new FaultyFacts(faults);
        }
        return read;
    }
}
